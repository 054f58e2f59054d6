import type { PaneFrame } from "./paneFrame";
import { runSample, type SampleRun } from "./sample/runSample";
import { saveFile } from "./saveFile";
import type { StatusLine } from "./statusLine";
import { chooseFile, type Tool } from "./toolbar";
import { progressInWords, words } from "./words";
import type { WorkbookFiles } from "./workbookFiles";

export interface PageParts {
  files: WorkbookFiles;
  pane: PaneFrame;
  status: StatusLine;
}

/** The buttons above the grid. */
export function pageTools({ files, pane, status }: PageParts): Tool[] {
  let sample: SampleRun | undefined;
  const mayLeave = () => !files.changed || window.confirm(words.leave);

  const makeRoom = async () => {
    if (!mayLeave()) return false;
    await files.openBlank();
    return true;
  };
  const newBook = async () => {
    if (await makeRoom()) status.say(words.newBookDone);
  };
  const open = async () => {
    const file = await chooseFile(".xlsx");
    if (!file || !mayLeave()) return;
    status.say(words.opening(file.name), "busy");
    await files.open(file);
    status.say(words.opened(file.name));
  };
  const save = async () => {
    await files.save();
    status.say(words.saved(files.name));
  };
  const fillSample = async () => {
    status.say(words.sampleWorking, "busy");
    const run = await runSample(pane, makeRoom, (progress) => status.say(progressInWords(progress), "busy"));
    sample = run ?? sample;
    status.say(run ? words.sampleDone(run.files) : words.unchanged);
  };
  const saveSample = () => {
    if (sample) saveFile(sample.zip.name, sample.zip.bytes, "application/zip");
    status.say(sample ? words.saved(sample.zip.name) : words.noSample);
  };

  return [
    { label: words.newBook, about: words.newBookAbout, run: newBook },
    { label: words.open, about: words.openAbout, run: open },
    { label: words.save, about: words.saveAbout, run: save },
    { label: words.sample, about: words.sampleAbout, run: fillSample },
    { label: words.saveSample, about: words.saveSampleAbout, run: saveSample },
  ];
}
