/** What a failed action is known by: the code Office or a use case gave, else the kind of error. Never its message. */
export function errorCode(error: unknown): string {
  if (typeof error === "object" && error !== null) {
    if ("code" in error && (typeof error.code === "string" || typeof error.code === "number")) {
      return String(error.code);
    }
    if (error instanceof Error) return error.name;
  }
  return "Unknown";
}
