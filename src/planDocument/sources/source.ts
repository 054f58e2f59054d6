/** A plan document from outside: a file, or text typed or pasted. */
export type PlanSource = { name: string; bytes: Uint8Array } | { text: string };
