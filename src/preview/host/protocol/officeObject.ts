import { refuse } from "./officeError";

/** One property of an Office class, PascalCase on the wire. */
export interface OfficeProperty<T> {
  get?(self: T): unknown;
  set?: PropertySetter<T>;
  /** Setting it may wait for BatchWorld.flush, and reads nothing that waits. */
  deferred?: boolean;
  /** Holds computed results: recalculation is awaited before reading. */
  computed?: boolean;
}

type PropertySetter<T> = {
  bivariant(this: void, self: T, value: unknown): void | Promise<void>;
}["bivariant"];

/** One class of the Office.js object model: every member the host knows. Others are refused by name. */
export interface OfficeClass<T> {
  name: string;
  properties?: Record<string, OfficeProperty<T>>;
  /** Navigation properties. */
  objects?: Record<string, (self: T) => OfficeObject | null>;
  /** A method gives an OfficeObject (or null for "…OrNullObject"), or a plain value. */
  methods?: Record<string, (self: T, args: unknown[]) => unknown>;
  /** The members of a collection. */
  items?(self: T): OfficeObject[];
  /** `getItem` of a collection. */
  item?(self: T, key: unknown): OfficeObject;
  /** What the client addresses the object by: Id or _Id. */
  identity?(self: T): Record<string, unknown>;
}

/** An object of the model: its class and what it stands on. */
export class OfficeObject {
  constructor(
    readonly type: OfficeClass<unknown>,
    readonly self: unknown,
  ) {}
}

export function officeObject<T>(type: OfficeClass<T>, self: T): OfficeObject {
  return new OfficeObject(type as OfficeClass<unknown>, self);
}

/** What `object` stands on, when it is of class `type`. */
export function selfOf<T>(object: unknown, type: OfficeClass<T>): T | undefined {
  return object instanceof OfficeObject && object.type === type ? (object.self as T) : undefined;
}

const namesByTable = new WeakMap<object, Map<string, string>>();

/** The member's own spelling, found without regard to case; undefined when the table has no such member. */
export function memberName(table: object | undefined, name: string): string | undefined {
  if (!table) return undefined;
  let names = namesByTable.get(table);
  if (!names) {
    names = new Map(Object.keys(table).map((key) => [key.toLowerCase(), key]));
    namesByTable.set(table, names);
  }
  return names.get(name.toLowerCase());
}

/** Refuses a member the host does not know, naming it. */
export function unknownMember(type: OfficeClass<unknown>, name: string): never {
  return refuse("ApiNotFound", `${type.name}.${name} is not available in this host.`);
}
