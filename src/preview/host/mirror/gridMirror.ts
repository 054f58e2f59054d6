import type { Book } from "../engine/book";
import type { Sheet } from "../engine/sheet";
import { StructuredReferences } from "../engine/tableViews";
import { gridFormat } from "./conditionalFormats";
import { gridTable } from "./tables";
import { gridValidation } from "./validations";

/** One kind of thing the host keeps and the grid can show: how it is put into the grid and taken out. */
interface Kind {
  /** Mutation whose presence tells that the grid has the plugin. */
  add: string;
  remove: string;
  /** Parameters of the add mutations, in the order they are sent. */
  items(sheet: Sheet, references: StructuredReferences): object[];
  /** Parameters that take back what `item` added. */
  undo(item: object): object;
}

const kinds: Kind[] = [
  {
    add: "sheet.mutation.add-conditional-rule",
    remove: "sheet.mutation.delete-conditional-rule",
    // Univer puts each added rule before the others.
    items: (sheet, references) =>
      [...sheet.state.conditionalFormats]
        .reverse()
        .flatMap((item) => gridFormat(sheet, item, references) ?? []),
    undo: (item) => ({ cfId: (item as { rule: { cfId: string } }).rule.cfId }),
  },
  {
    add: "data-validation.mutation.addRule",
    remove: "data-validation.mutation.removeRule",
    items: (sheet) =>
      sheet.state.validations.flatMap((item, index) => gridValidation(sheet, item, index) ?? []),
    undo: (item) => ({ ruleId: (item as { rule: { uid: string } }).rule.uid }),
  },
  {
    add: "sheet.mutation.add-table",
    remove: "sheet.mutation.delete-table",
    items: (sheet) =>
      sheet.state.tables.filter((table) => table.showFilterButton).map((table) => gridTable(sheet, table)),
    undo: (item) => ({ tableId: (item as { tableId: string }).tableId }),
  },
];

/**
 * Shows in the grid what the host keeps aside: validation arrows, conditional formats, table buttons.
 * Does nothing for plugins the grid does not have (as without a screen).
 */
export class GridMirror {
  private readonly shown = new Map<string, { signature: string; items: object[] }>();

  constructor(private readonly book: Book) {}

  /** Brings the grid up to date; cheap when nothing changed. */
  refresh(): void {
    const present = kinds.filter(({ add }) => this.book.hasCommand(add));
    if (present.length === 0 || !this.book.isOpen) return;
    const references = new StructuredReferences(this.book);
    for (const sheet of this.book.sheets) for (const kind of present) this.show(sheet, kind, references);
  }

  private show(sheet: Sheet, kind: Kind, references: StructuredReferences): void {
    const key = `${sheet.id} ${kind.add}`;
    const before = this.shown.get(key) ?? { signature: "[]", items: [] };
    const items = kind.items(sheet, references);
    const signature = JSON.stringify(items);
    if (signature === before.signature) return;
    this.book.quietly(() => {
      for (const item of before.items) sheet.mutate(kind.remove, kind.undo(item));
      for (const item of items) sheet.mutate(kind.add, item);
    });
    this.shown.set(key, { signature, items });
  }
}
