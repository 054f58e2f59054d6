import { packageRelationships } from "../read/namespaces";
import { readContentTypes } from "../read/contentTypes";
import { readRelationships, type Relationship } from "../read/relationships";
import { encodingOf, xmlDecoder } from "../read/xmlText";
import { declaration } from "../write/xml";
import { readDirectory } from "../zip/directory";
import { joinFiles, packFile, type PackedFile } from "../zip/pack";
import { openZip, type ZipParts } from "../zip/unpack";
import { childOf } from "./dialect";
import { Edits } from "./edits";
import { attributeOf, parseMarkup } from "./markup";
import { NotUnderstood } from "./notUnderstood";

const [relationshipsUri = ""] = packageRelationships;
const typesPart = "[Content_Types].xml";

function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** The parts of a file that is being changed: those nobody changes stay packed as they came. */
export class Package {
  readonly zip: ZipParts;
  private readonly packed: PackedFile[];
  /** Names as they stand in the file, by the name in small letters. */
  private readonly names = new Map<string, string>();
  private readonly changed = new Map<string, string>();

  constructor(bytes: Uint8Array) {
    this.zip = openZip(bytes);
    const encoder = new TextEncoder();
    this.packed = readDirectory(bytes).map(({ name, method, crc, size, packed, start }) => {
      this.names.set(name.toLowerCase(), name);
      return { name: encoder.encode(name), method, crc, size, data: bytes.subarray(start, start + packed) };
    });
  }

  has(part: string): boolean {
    const key = part.toLowerCase();
    return this.names.has(key) || this.changed.has(key);
  }

  /** The text of an XML part as it stands now. What was UTF-16 becomes UTF-8. */
  text(part: string): string {
    const now = this.changed.get(part.toLowerCase());
    if (now !== undefined) return now;
    const chunks: Uint8Array[] = [];
    this.zip.read(part, (bytes) => chunks.push(bytes.slice()));
    const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
    chunks.reduce((at, chunk) => (bytes.set(chunk, at), at + chunk.length), 0);
    const decode = xmlDecoder();
    const decoded = decode(bytes) + decode();
    return encodingOf(bytes) === "utf-8" ? decoded : decoded.replace(/^\s*<\?xml[^>]*\?>\s*/, declaration);
  }

  /** Changes a part, or adds one. */
  write(part: string, text: string): void {
    const key = part.toLowerCase();
    if (!this.names.has(key)) this.names.set(key, part);
    this.changed.set(key, text);
  }

  /** A part's name that is not taken: "xl/comments3.xml" of ["xl/comments", ".xml"]. */
  freeName(start: string, end: string): string {
    for (let number = 1; ; number++) {
      const name = `${start}${number}${end}`;
      if (!this.has(name)) return name;
    }
  }

  /** Says in `[Content_Types].xml` what a new part is. */
  declare(part: string, type: string): void {
    const text = this.text(typesPart);
    const edits = new Edits(text);
    const root = parseMarkup(text);
    edits.append(root, childOf(root, "Override", { PartName: `/${part}`, ContentType: type }));
    this.write(typesPart, edits.apply());
  }

  /** What the file said of a part before it was changed. */
  typeOf(part: string): string | undefined {
    return readContentTypes(this.zip)(part);
  }

  /** A part's relationships to other parts as the file came. */
  relationships(source: string): Map<string, Relationship> {
    return readRelationships(this.zip, source);
  }

  /** Target of a part's first relationship whose type ends with this word, of Office's own namespace or another. */
  relates(source: string, word: string): string | undefined {
    const part = relationshipsPart(source);
    if (!this.has(part)) return undefined;
    const text = this.text(part);
    const found = parseMarkup(text).children.find((item) =>
      attributeOf(text, item, "Type")?.endsWith(`/${word}`),
    );
    return found && attributeOf(text, found, "Target");
  }

  /** Adds a relationship to a part and gives its id. `type` is the whole type. */
  relate(source: string, type: string, target: string): string {
    const part = relationshipsPart(source);
    const before = this.has(part)
      ? this.text(part)
      : `${declaration}<Relationships xmlns="${relationshipsUri}"/>`;
    const root = parseMarkup(before);
    const taken = new Set(root.children.map((item) => attributeOf(before, item, "Id")?.toLowerCase()));
    let number = 1;
    while (taken.has(`rid${number}`)) number++;
    const id = `rId${number}`;
    const edits = new Edits(before);
    edits.append(root, childOf(root, "Relationship", { Id: id, Type: type, Target: `/${target}` }));
    this.write(part, edits.apply());
    return id;
  }

  /** The file as it is now; unchanged parts are copied as they were packed. */
  bytes(): Uint8Array {
    const encoder = new TextEncoder();
    const decoder = new TextDecoder();
    const left = new Map(this.changed);
    const pack = (key: string, text: string) =>
      packFile({ name: this.names.get(key) ?? key, bytes: encoder.encode(text) });
    const files = this.packed.map((file) => {
      const key = decoder.decode(file.name).toLowerCase();
      const text = left.get(key);
      if (text === undefined) return file;
      left.delete(key);
      return pack(key, text);
    });
    for (const [key, text] of left) files.push(pack(key, text));
    if (files.length !== this.names.size) throw new NotUnderstood("entries");
    return joinFiles(files);
  }
}
