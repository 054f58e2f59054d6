function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  // A reader gives at most 100 entries at a time and none at the end.
  return new Promise((resolve, reject) => {
    const more = () =>
      reader.readEntries((entries) => {
        if (entries.length === 0) return resolve(all);
        all.push(...entries);
        more();
      }, reject);
    more();
  });
}

async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) {
    const file = entry as FileSystemFileEntry;
    return [await new Promise<File>((resolve, reject) => file.file(resolve, reject))];
  }
  const inside = await entriesOf(entry as FileSystemDirectoryEntry);
  return (await Promise.all(inside.map(filesOf))).flat();
}

/** Excel leaves "~$name.xlsx" beside a workbook that is open; systems leave files that begin with a dot. */
const isLeftover = ({ name }: File) => name.startsWith("~$") || name.startsWith(".");

/** The files of a drop, those inside dropped folders too. */
export async function droppedFiles(data: DataTransfer): Promise<File[]> {
  const entries = [...data.items].map((item) => item.webkitGetAsEntry());
  const files = entries.every((entry) => entry !== null)
    ? (await Promise.all(entries.map(filesOf))).flat()
    : [...data.files];
  return files.filter((file) => !isLeftover(file));
}
