/** The JSON of the Rich API as the client library sends it and expects it back. */

/** Kinds of object path. */
export const pathType = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

/** Kinds of action. */
export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 8,
} as const;

export interface ArgumentInfo {
  Arguments?: unknown[];
  /** Same shape as Arguments: a path id where the argument is an object, 0 elsewhere. */
  ReferencedObjectPathIds?: unknown[];
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
}

export interface RequestBody {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface ActionResult {
  ActionId: number;
  Value: unknown;
}

export interface ResponseBody {
  Results?: ActionResult[];
  Error?: {
    Code: string;
    Message: string;
    Location: string;
    ActionIndex: number;
    HttpStatusCode: number;
  };
  ProcessedResults?: { Results: ActionResult[] };
  TraceIds: number[];
}
