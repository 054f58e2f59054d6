import type { ReturnedFile, ReturnsMade } from "../../app/contract";
import { Notice } from "../parts/Notice";
import { Rows, RowText } from "../parts/Rows";
import { Section } from "../parts/Section";
import type { SignKind } from "../parts/Sign";
import { Caption } from "../parts/text";
import { useWords } from "../state/words";

interface Group {
  title: string;
  hint?: string;
  sign: SignKind;
  names: string[];
}

/** What was made to be sent back, and which of the chosen files were left out and why. */
export function ReturnsMadeBody({ made }: { made: ReturnsMade }) {
  const { t } = useWords();
  const { download, returned, notReceived, nothingToSay } = made;
  const nameOf = ({ name, points, unit, file }: ReturnedFile) =>
    t("ret.row", { unit: unit?.name ?? file, name, n: points });
  const groups: Group[] = [
    {
      title: t("ret.copies"),
      sign: "ok",
      names: returned.filter(({ isCopy }) => isCopy).map(nameOf),
    },
    {
      title: t("ret.lists"),
      hint: t("ret.listsHow"),
      sign: "warning",
      names: returned.filter(({ isCopy }) => !isCopy).map(nameOf),
    },
    { title: t("ret.notReceived"), hint: t("ret.notReceivedHow"), sign: "error", names: notReceived },
    { title: t("ret.nothing"), sign: "info", names: nothingToSay },
  ];
  return (
    <>
      {download ? (
        <Notice kind="ok" title={t("ret.made", { n: returned.length })}>
          {t(returned.length > 1 ? "ret.madeZip" : "ret.madeFile", { name: download.name })}
        </Notice>
      ) : (
        <Notice kind="info" title={t("ret.none")} />
      )}
      <div>
        {groups
          .filter(({ names }) => names.length > 0)
          .map(({ title, hint, sign, names }) => (
            <Section key={title} title={title} count={names.length} sign={sign}>
              {hint !== undefined && <Caption>{hint}</Caption>}
              <Rows items={names} keyOf={(name, index) => `${index} ${name}`}>
                {(name) => <RowText>{name}</RowText>}
              </Rows>
            </Section>
          ))}
      </div>
    </>
  );
}
