import { record } from "./records";

/** What may go on in a record of its own. */
const continuable = new Set<number>([record.sst, record.text, record.name, record.formula, record.label]);
const read = new Set<number>(Object.values(record).filter((type) => type !== record.continued));

/** Tells, record by record, what of a stream SheetJS is given: what is read, and what continues it. The rest could only cost time. */
export function recordFilter(): (type: number, isRead: boolean) => boolean {
  let mayGoOn = false;
  return (type, isRead) => {
    if (type === record.continued) return isRead && mayGoOn;
    const isFrame = type === record.bof || type === record.eof;
    const keep = isFrame || (isRead && read.has(type));
    mayGoOn = keep && continuable.has(type);
    return keep;
  };
}
