import { words } from "./words";

/** A window of the add-in over the page, as Excel opens it for `displayDialogAsync`; Esc and its button close it. */
export function showDialog(address: string, closed: () => void): void {
  const dialog = document.createElement("dialog");
  const frame = document.createElement("iframe");
  frame.title = words.dialog;
  frame.src = address;
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = words.closeDialog;
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => {
    dialog.remove();
    closed();
  });
  dialog.append(frame, close);
  document.body.append(dialog);
  dialog.showModal();
}
