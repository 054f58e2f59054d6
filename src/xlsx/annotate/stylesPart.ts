import { StyleBook, type StyleStart } from "../write/styles";
import { list } from "../write/xml";
import { named } from "./dialect";
import { Edits } from "./edits";
import { attributeOf, childrenNamed, parseMarkup, type MarkupElement } from "./markup";

const firstOwnFormat = 164;

/** The lists of a styles part that are added to; none where one of them is missing. */
interface StyleLists {
  root: MarkupElement;
  formats: MarkupElement | undefined;
  fonts: MarkupElement;
  fills: MarkupElement;
  borders: MarkupElement;
  cells: MarkupElement;
}

function listsOf(root: MarkupElement): StyleLists | undefined {
  const only = (name: string) => {
    const found = childrenNamed(root, name);
    return found.length === 1 ? found[0] : undefined;
  };
  const [fonts, fills, borders, cells] = [only("fonts"), only("fills"), only("borders"), only("cellXfs")];
  return fonts && fills && borders && cells
    ? { root, formats: only("numFmts"), fonts, fills, borders, cells }
    : undefined;
}

/** The looks of the first sheet, put behind those a styles part has, whose numbers stay. */
export interface AddedStyles {
  styles: StyleBook;
  /** The styles part with all that `styles` was asked for. */
  text: () => string;
}

/** Undefined where the part is not one looks are surely added to. */
export function addStyles(text: string): AddedStyles | undefined {
  const lists = listsOf(parseMarkup(text));
  if (!lists) return undefined;
  const { root, formats, fonts, fills, borders, cells } = lists;
  const ids = (formats?.children ?? []).map((item) => Number(attributeOf(text, item, "numFmtId")));
  const start: StyleStart = {
    numberFormat: Math.max(firstOwnFormat, ...ids.map((id) => id + 1)),
    fonts: fonts.children.length,
    fills: fills.children.length,
    borders: borders.children.length,
    cellFormats: cells.children.length,
  };
  const styles = new StyleBook(start);
  const write = () => {
    const added = styles.items();
    const edits = new Edits(text);
    const grow = (element: MarkupElement, items: readonly string[]) => {
      if (items.length === 0) return;
      edits.setAttribute(element, "count", element.children.length + items.length);
      edits.append(element, items.map((item) => named(element, item)).join(""));
    };
    if (formats) grow(formats, added.numberFormats);
    else if (added.numberFormats.length > 0)
      edits.prepend(root, named(root, list("numFmts", added.numberFormats)));
    grow(fonts, added.fonts);
    grow(fills, added.fills);
    grow(borders, added.borders);
    grow(cells, added.cellFormats);
    return edits.apply();
  };
  return { styles, text: write };
}
