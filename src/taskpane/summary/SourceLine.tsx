import type { RowSource } from "../../domain/consolidation/consolidation";
import { placeInShort } from "../../i18n/placeInWords";
import { useWords } from "../state/words";

/** Where the unit's own values stood: file, sheet and the first of their cells. */
export function SourceLine({ source }: { source: RowSource<string> | undefined }) {
  const { t, language } = useWords();
  const [address] = Object.values(source?.cells ?? {});
  const place = source && { sheet: source.sheet, ...(address === undefined ? {} : { address }) };
  return (
    <>
      <br />
      {source && place
        ? t("behind.source", { file: source.file, place: placeInShort(place, language) })
        : t("behind.noSource")}
    </>
  );
}
