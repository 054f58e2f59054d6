import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

export interface WordFile {
  /** The parts' texts by name. */
  parts: Record<string, string>;
  /** word/document.xml. */
  body: string;
  /** Shown text of each bookmark. */
  bookmarks: Map<string, string>;
  /** Text of every paragraph, in order. */
  paragraphs: string[];
}

/** Reads a .docx by its XML alone, with nothing of the library that wrote it; throws where a part is not well-formed. */
export function readWord(bytes: Uint8Array): WordFile {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
  for (const xml of Object.values(parts)) new SaxesParser({ xmlns: true }).write(xml).close();
  const body = parts["word/document.xml"] ?? "";
  const bookmarks = new Map<string, string>();
  const open = new Map<string, string>();
  const paragraphs: string[] = [];
  let inText = false;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", ({ name, attributes }) => {
    const value = (key: string) => attributes[key]?.value ?? "";
    if (name === "w:p") paragraphs.push("");
    if (name === "w:t") inText = true;
    if (name === "w:bookmarkStart") {
      if (bookmarks.has(value("w:name"))) throw new Error(`bookmark ${value("w:name")} twice`);
      open.set(value("w:id"), value("w:name"));
      bookmarks.set(value("w:name"), "");
    }
    if (name === "w:bookmarkEnd" && !open.delete(value("w:id"))) throw new Error("bookmark never begun");
  });
  parser.on("closetag", ({ name }) => {
    if (name === "w:t") inText = false;
  });
  parser.on("text", (text) => {
    if (!inText) return;
    for (const name of open.values()) bookmarks.set(name, (bookmarks.get(name) ?? "") + text);
    paragraphs.push((paragraphs.pop() ?? "") + text);
  });
  parser.write(body).close();
  if (open.size > 0) throw new Error("bookmark never ended");
  return { parts, body, bookmarks, paragraphs };
}
