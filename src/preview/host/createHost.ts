import type { BookSpec } from "../../sheets/model/book";
import { bookSnapshot } from "./book/bookSnapshot";
import { completeBook } from "./book/completeBook";
import { gridDrawn } from "./engine/gridDrawn";
import { toBook } from "./book/toBook";
import { cellAppearance } from "./engine/appearance";
import { Book } from "./engine/book";
import { Calculation } from "./engine/calculation";
import { Changes } from "./engine/changes";
import { flushLooks } from "./engine/looks";
import { guardPeople, type Refusal } from "./engine/peopleGate";
import { refreshStructured } from "./engine/tableViews";
import { typeIntoCell } from "./engine/typing";
import type { UniverParts } from "./engine/univerParts";
import { CellEditing } from "./cellEditing";
import { changesWorkbook, forgetUndo, undoLast } from "./engine/undo";
import { EventQueue } from "./eventQueue";
import { Faults } from "./faults";
import { workbookClass } from "./office/workbook";
import type { RangeSelf } from "./office/range";
import { rangeSelfOf } from "./office/range";
import { GridMirror } from "./mirror/gridMirror";
import { shiftArea, type StructureChange } from "./model/shift";
import { declaredExcelApi } from "../declaredExcelApi";
import { interpret } from "./protocol/interpreter";
import type { RequestBody } from "./protocol/messages";
import { TransportFailure, transportStatus } from "./protocol/officeError";
import { officeObject } from "./protocol/officeObject";
import { References } from "./protocol/references";
import type { Sheet } from "./engine/sheet";
import { blankBook, bookId } from "./book/blankBook";
import type { HostCounters, WorkbookHost } from "./workbookHost";

/** Excel's limit for one request, and for one answer. */
const mostBytes = 5 * 1024 * 1024;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Opens a blank workbook ("Sheet1") in `parts.univer` and gives the host of it: an Excel with this ExcelApi set. */
export function createHost(parts: UniverParts, excelApi = declaredExcelApi): WorkbookHost {
  parts.univer.createUnit(parts.kit.UniverInstanceType.UNIVER_SHEET, blankBook(parts.kit));
  return new Host(parts, excelApi);
}

class Host implements WorkbookHost {
  readonly counters: HostCounters = { requests: 0, bytesIn: 0, bytesOut: 0 };
  /** One for all books: a calculation of the last one may still end while the next is opened. */
  private readonly calculation: Calculation;
  private book: Book;
  private mirror: GridMirror;
  private references = new References();
  private readonly events = new EventQueue();
  private readonly faults = new Faults();
  private readonly editing = new CellEditing();
  private readonly refusals = new Set<(refusal: Refusal) => void>();
  private readonly stops: (() => void)[] = [];
  private settings: Record<string, string> = {};
  private refreshing = false;
  private queue: Promise<unknown> = gridDrawn();

  constructor(
    private readonly parts: UniverParts,
    readonly excelApi: string,
  ) {
    this.calculation = new Calculation(parts, bookId);
    this.book = this.open();
    this.mirror = new GridMirror(this.book);
  }

  private open(): Book {
    const book = new Book(this.parts, bookId, this.calculation);
    const changes = new Changes(book, (sheet, change) => this.followStructure(sheet, change));
    book.emit = (event) => this.events.push(event);
    const commands = book.injector.get(this.parts.kit.ICommandService);
    const listeners = [
      commands.beforeCommandExecuted((command, options) => changes.beforeCommand(command, options)),
      commands.onCommandExecuted((command, options) => changes.afterCommand(command, options)),
      guardPeople(book, (refusal) => this.refusals.forEach((listener) => listener(refusal))),
    ];
    this.stops.splice(0).forEach((stop) => stop());
    this.stops.push(...listeners.map((listener) => () => listener.dispose()));
    return book;
  }

  private followStructure(sheet: Sheet, change: StructureChange): void {
    for (const object of this.references.objects()) {
      const range: RangeSelf | undefined = rangeSelfOf(object);
      if (range?.sheet === sheet) range.area = shiftArea(range.area, change) ?? range.area;
    }
    if (this.refreshing || sheet.state.tables.length === 0) return;
    this.refreshing = true;
    setTimeout(() => void this.inTurn(() => this.refresh()), 0);
  }

  /** Structured references mean other cells once rows have moved and Univer has shifted its own formulas. */
  private refresh(): Promise<void> {
    this.refreshing = false;
    if (this.book.isOpen) refreshStructured(this.book);
    return Promise.resolve();
  }

  /** One thing at a time: requests, typing, opening and saving. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(async () => {
      this.events.hold();
      try {
        return await work();
      } finally {
        this.mirror.refresh();
        this.events.release();
      }
    });
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  editCell(): () => void {
    return this.editing.begin();
  }

  async request(json: string, waitsForCellEdit = false): Promise<string> {
    await this.editing.admit(waitsForCellEdit);
    return this.inTurn(() => this.faults.pass(() => this.answer(json)));
  }

  private async answer(json: string): Promise<string> {
    const size = bytesOf(json);
    this.counters.requests++;
    this.counters.bytesIn += size;
    if (size > mostBytes)
      throw new TransportFailure(transportStatus.requestTooLarge, "The request is over 5 MB.");
    const body = JSON.parse(json) as RequestBody;
    if (changesWorkbook(body)) forgetUndo(this.book);
    const response = await interpret(body, {
      root: officeObject(workbookClass, this.book),
      references: this.references,
      settle: () => this.calculation.settle(),
      excelApi: this.excelApi,
      flush: () => flushLooks(this.book),
    });
    const answer = JSON.stringify(response);
    const answered = bytesOf(answer);
    this.counters.bytesOut += answered;
    if (answered > mostBytes)
      throw new TransportFailure(transportStatus.responseTooLarge, "The answer is over 5 MB.");
    return answer;
  }

  subscribe(listener: (type: number, target: string, argsJson: string) => void): () => void {
    return this.events.subscribe(listener);
  }

  onRefusal(listener: (refusal: Refusal) => void): () => void {
    this.refusals.add(listener);
    return () => this.refusals.delete(listener);
  }

  readSettings(): Record<string, string> {
    return { ...this.settings };
  }

  writeSettings(settings: Record<string, string>): void {
    this.settings = { ...settings };
  }

  typeIntoCell(sheet: string, address: string, text: string): Promise<"ok" | "refused"> {
    return this.inTurn(async () => {
      const outcome = await typeIntoCell(this.book, sheet, address, text);
      if (outcome === "refused") this.events.discard();
      return outcome;
    });
  }

  undo(): Promise<boolean> {
    return this.inTurn(() => undoLast(this.book));
  }

  cellAppearance(sheet: string, address: string) {
    return this.inTurn(() => cellAppearance(this.book, sheet, address));
  }

  loadBook(book: BookSpec): Promise<void> {
    return this.inTurn(async () => {
      const { univer, kit } = this.parts;
      // Made first: a book that cannot be opened must not cost the open one.
      const snapshot = bookSnapshot(kit, book);
      await this.calculation.settle();
      univer.__getInjector().get(kit.IUniverInstanceService).disposeUnit(bookId);
      univer.createUnit(kit.UniverInstanceType.UNIVER_SHEET, snapshot);
      await gridDrawn();
      this.references = new References();
      this.book = this.open();
      this.mirror = new GridMirror(this.book);
      await this.book.quietWhile(() => completeBook(this.book, book));
    });
  }

  toBook(): Promise<BookSpec> {
    return this.inTurn(async () => {
      await this.calculation.settle();
      return toBook(this.book);
    });
  }

  settle(): Promise<void> {
    return this.inTurn(() => this.calculation.settle());
  }

  resetCounters(): void {
    Object.assign(this.counters, { requests: 0, bytesIn: 0, bytesOut: 0 });
  }

  failAt(n: number, when: "before" | "after"): void {
    this.faults.failAt(n, when);
  }

  dispose(): void {
    this.stops.splice(0).forEach((stop) => stop());
  }
}
