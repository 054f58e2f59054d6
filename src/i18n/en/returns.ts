/** Sending files back to their units. */
export const returns = {
  "ret.title": "Send back for completion",
  "ret.open": "Send back {n} files…",
  "ret.openLater": "Send files back…",
  "ret.what":
    "What goes back keeps everything the unit entered, with notes on the cells to correct and a first sheet that lists them. The original file is not changed.",
  "ret.by": "To be sent again by",
  "ret.byHow": "Blank: as soon as it is corrected.",
  "ret.pick": "Choose the received files again…",
  "ret.pickHow": "Choose the very files the units sent. Others, or files changed since, are told.",
  "ret.make": "Make {n} files to send back",
  "ret.made": "{n} files to send back are made",
  "ret.madeZip": "{name}: one file for each report, in the folder tra-lai.",
  "ret.madeFile": "{name}",
  "ret.save": "Save ({size})",
  "ret.row": "{unit}: {n} points. {name}",
  "ret.copies": "Copies with notes",
  "ret.lists": "List only",
  "ret.listsHow": "No notes could be added to these files. What goes back is the list of points to correct.",
  "ret.notReceived": "Not a received file",
  "ret.notReceivedHow":
    "The contents differ from every report received for this period. Choose the file the unit sent.",
  "ret.nothing": "Nothing to correct",
  "ret.none": "There is no file to send back",
  "ret.again": "Choose again",
  "ret.back": "Back to the list",
  "ret.ifStopped": "If stopped, no file is made.",
} as const;
