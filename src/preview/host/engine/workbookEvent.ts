/** Numbers of the Rich API's events, as the client registers them. */
export const eventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  protectionChanged: 24,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** One event on its way to the client. */
export interface WorkbookEvent {
  type: number;
  /** Ids of the objects it happened to, the sheet among them; listeners on the workbook's collections get it too. */
  targets: readonly string[];
  args: Record<string, unknown>;
}
