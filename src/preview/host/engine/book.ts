import type { ICommandService, Injector, IExecutionOptions, Workbook } from "@univerjs/core";
import type { PropertyStore, TableState } from "../model/sheetState";
import { refuse } from "../protocol/officeError";
import type { Calculation } from "./calculation";
import { Sheet } from "./sheet";
import type { UniverKit, UniverParts } from "./univerParts";
import type { WorkbookEvent } from "./workbookEvent";

/** The open workbook: Univer holds cells, looks and structure; what it cannot hold is kept here and in each Sheet. */
export class Book {
  readonly kit: UniverKit;
  readonly injector: Injector;
  readonly properties: PropertyStore = { Title: "" };
  readonly application: PropertyStore = { CalculationMode: "Automatic" };
  /** Formulas of defined names that hold structured references, by the name's id. */
  readonly nameOriginals = new Map<string, string>();
  /** Workbook.settings. */
  readonly settings = new Map<string, unknown>();
  private readonly commands: ICommandService;
  private readonly sheetsById = new Map<string, Sheet>();
  private readonly lastIds = new Map<string, number>();
  private writers = 0;
  private personWrites = false;
  /** While true no event is sent. */
  quiet = false;
  /** Where events go; set by who listens. */
  emit: (event: WorkbookEvent) => void = () => undefined;

  constructor(
    readonly parts: UniverParts,
    readonly unitId: string,
    readonly calculation: Calculation,
  ) {
    this.kit = parts.kit;
    this.injector = parts.univer.__getInjector();
    this.commands = this.injector.get(parts.kit.ICommandService);
  }

  get workbook(): Workbook {
    const { IUniverInstanceService: instances, UniverInstanceType } = this.kit;
    const found = this.injector
      .get(instances)
      .getUnit<Workbook>(this.unitId, UniverInstanceType.UNIVER_SHEET);
    return found ?? refuse("GeneralException", "No workbook is open.");
  }

  get isOpen(): boolean {
    return Boolean(this.injector.get(this.kit.IUniverInstanceService).getUnit(this.unitId));
  }

  /** In tab order. */
  get sheets(): Sheet[] {
    return this.workbook.getSheets().map((worksheet) => this.sheet(worksheet.getSheetId()));
  }

  get activeSheet(): Sheet {
    return this.sheet(this.workbook.getActiveSheet().getSheetId());
  }

  get tables(): { sheet: Sheet; table: TableState }[] {
    return this.sheets.flatMap((sheet) => sheet.state.tables.map((table) => ({ sheet, table })));
  }

  /** One object per sheet for its whole life. */
  sheet(id: string): Sheet {
    let sheet = this.sheetsById.get(id);
    if (!sheet) {
      sheet = new Sheet(this, id);
      this.sheetsById.set(id, sheet);
    }
    return sheet;
  }

  /** Without regard to case, as Excel compares names. */
  sheetNamed(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  forgetSheet(id: string): void {
    this.sheetsById.delete(id);
  }

  /** "{table-1}", "{table-2}", …: no name can look like it. */
  nextId(kind: string): string {
    const next = (this.lastIds.get(kind) ?? 0) + 1;
    this.lastIds.set(kind, next);
    return `{${kind}-${next}}`;
  }

  /** Whether Univer was given the plugin that has this command. */
  hasCommand(id: string): boolean {
    return this.commands.hasCommand(id);
  }

  /** True while the host itself writes: such changes are not a person's and pass the protection gate. */
  get hostWrites(): boolean {
    return this.writers > 0;
  }

  /** Runs writes that stand for a person's own, so that their events say so. The caller has checked protection. */
  asPerson(work: () => void): void {
    this.personWrites = true;
    try {
      work();
    } finally {
      this.personWrites = false;
    }
  }

  /** Whether an event of the present write was caused by the add-in. */
  get addInWrites(): boolean {
    return this.hostWrites && !this.personWrites;
  }

  /** Sends an event, unless bookkeeping is under way. */
  tell(event: WorkbookEvent): void {
    if (!this.quiet) this.emit(event);
  }

  /** Runs bookkeeping that nobody is to be told of. */
  quietly(work: () => void): void {
    const quiet = this.quiet;
    this.quiet = true;
    try {
      work();
    } finally {
      this.quiet = quiet;
    }
  }

  /** As quietly, for work that takes its time. */
  async quietWhile(work: () => Promise<void>): Promise<void> {
    const quiet = this.quiet;
    this.quiet = true;
    try {
      await work();
    } finally {
      this.quiet = quiet;
    }
  }

  /** Runs a Univer mutation as the host's own write. */
  mutate(id: string, params: object, options?: IExecutionOptions): void {
    this.writers++;
    try {
      const done = this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params }, options);
      if (!done) refuse("GeneralException", `The grid refused ${id}.`);
    } finally {
      this.writers--;
    }
  }

  /** Runs a Univer command (with what hangs on it: formulas follow, selections move) as the host's own write. */
  async command(id: string, params: object): Promise<void> {
    this.writers++;
    try {
      const done = await this.commands.executeCommand(id, { unitId: this.unitId, ...params });
      if (!done) refuse("GeneralException", `The grid refused ${id}.`);
    } finally {
      this.writers--;
    }
  }
}
