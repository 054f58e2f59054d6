import type { Existing } from "./existing";

/** Takes the protection off every sheet that will be written. Refused (AccessDenied or BadPassword) where someone set a password. Queues only. */
export function unprotect(existing: Existing): void {
  for (const found of existing.sheets.values()) if (found.protected) found.sheet.protection.unprotect();
}

/** Puts back what `unprotect` took off, where it did, as it was. Two syncs. */
export async function protectAgain(context: Excel.RequestContext, existing: Existing): Promise<void> {
  const taken = [...existing.sheets.values()].filter((found) => found.protected);
  for (const { sheet } of taken) sheet.protection.load("protected");
  await context.sync();
  for (const { sheet, options } of taken) if (!sheet.protection.protected) sheet.protection.protect(options);
  await context.sync();
}
