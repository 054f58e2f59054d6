/** A template with its `{name}` parts replaced; one without a value stays as it is. `write` makes the texts. */
export function fill(
  template: string,
  values: Record<string, string | number>,
  write: (value: string | number) => string = String,
): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : write(value);
  });
}
