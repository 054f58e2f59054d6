import type { Area } from "../../sheets/model/a1";

/**
 * Covers a grid by rectangles of equal keys, each as tall and then as wide as it goes; blank keys are left out.
 * Fewer rectangles mean fewer Office.js actions.
 */
export function rectangles<Key>(rows: (Key | undefined)[][], columns: number): { key: Key; area: Area }[] {
  const found: { key: Key; area: Area }[] = [];
  /** Rectangles that end in the column before, by their rows. */
  let open = new Map<string, { key: Key; area: Area }>();
  for (let column = 0; column < columns; column++) {
    const here = new Map<string, { key: Key; area: Area }>();
    let top = 0;
    while (top < rows.length) {
      const key = rows[top]?.[column];
      let bottom = top;
      while (bottom + 1 < rows.length && rows[bottom + 1]?.[column] === key) bottom++;
      if (key !== undefined) {
        const place = `${top}:${bottom}`;
        const left = open.get(place);
        if (left && left.key === key) {
          left.area.right = column;
          here.set(place, left);
        } else {
          const made = { key, area: { top, left: column, bottom, right: column } };
          found.push(made);
          here.set(place, made);
        }
      }
      top = bottom + 1;
    }
    open = here;
  }
  return found;
}
