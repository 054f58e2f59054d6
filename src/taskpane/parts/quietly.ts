/** A field's remark that is there from the first: Fluent would make an alert of it, which is for failed actions. */
export function quietly(children: string): { children: string; role: "note" } {
  return { children, role: "note" };
}
