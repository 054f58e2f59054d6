import type { TemplateFile } from "../app/contract";

const types: Record<string, string> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ics: "text/calendar",
  zip: "application/zip",
};

/** Saves bytes through the browser's own download, without leaving this computer. */
export function download({ name, bytes }: TemplateFile): void {
  const type = types[name.split(".").at(-1) ?? ""] ?? "application/octet-stream";
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has taken the URL once the click is over; a minute leaves room for slow hosts.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
