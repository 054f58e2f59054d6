import type { Book } from "../engine/book";
import { refuse } from "../protocol/officeError";
import { officeObject, type OfficeClass, type OfficeObject } from "../protocol/officeObject";
import { textArgument } from "./argument";

interface SettingSelf {
  book: Book;
  key: string;
}

const setting: OfficeClass<SettingSelf> = {
  name: "Setting",
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ book, key }) => book.settings.get(key) ?? null,
      set: ({ book, key }, value) => void book.settings.set(key, value),
    },
  },
  methods: { Delete: ({ book, key }) => void book.settings.delete(key) },
  identity: ({ key }) => ({ _Id: key }),
};

function find(book: Book, key: unknown): OfficeObject | null {
  return typeof key === "string" && book.settings.has(key) ? officeObject(setting, { book, key }) : null;
}

/** Workbook.settings: key and value pairs saved with the workbook. */
export const settingCollection: OfficeClass<Book> = {
  name: "SettingCollection",
  items: (book) => [...book.settings.keys()].map((key) => officeObject(setting, { book, key })),
  item: (book, key) => find(book, key) ?? refuse("ItemNotFound", `No setting ${String(key)} here.`),
  methods: {
    GetItemOrNullObject: (book, [key]) => find(book, key),
    GetCount: (book) => book.settings.size,
    Add: (book, [key, value]) => {
      const name = textArgument(key, "key");
      book.settings.set(name, value);
      return officeObject(setting, { book, key: name });
    },
  },
};
