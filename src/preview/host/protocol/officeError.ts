/** Codes of Excel's own errors that the host answers with. */
export type OfficeErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "BadPassword"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "NonBlankCellOffSheet"
  | "RangeExceedsLimit"
  | "ResponsePayloadSizeLimitExceeded";

/** What a member refuses with; the client sees it as an OfficeExtension.Error with the same code. */
export class OfficeError extends Error {
  constructor(
    readonly code: OfficeErrorCode,
    message: string,
  ) {
    super(message);
  }
}

export function refuse(code: OfficeErrorCode, message: string): never {
  throw new OfficeError(code, message);
}

/** The request did not get through: the client gets a bare status instead of an answer. */
export class TransportFailure extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** Statuses the client library knows. */
export const transportStatus = {
  cellEdited: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  connectionLost: 5001,
} as const;
