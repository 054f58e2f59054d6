import { useState } from "react";
import { Button, Field } from "@fluentui/react-components";
import { ArrowDownload20Regular, FolderOpen20Regular } from "@fluentui/react-icons";
import type { IncomingFile, Intake, ReturnsMade } from "../../app/contract";
import { formatText } from "../../domain/date/format";
import type { PlainDate } from "../../domain/date/plainDate";
import { formatSize } from "../../i18n/format";
import { download } from "../download";
import { incomingFile } from "../files";
import { JobScreen } from "../frame/JobScreen";
import { DateInput } from "../parts/DateInput";
import { FileDrop } from "../parts/FileDrop";
import { Caption, Paragraph } from "../parts/text";
import { ReturnableRows } from "../returns/ReturnableRows";
import { ReturnsMadeBody } from "../returns/ReturnsMadeBody";
import { filesOf, returnableRows, rowKey } from "../returns/returnable";
import { useApp } from "../state/app";
import { useNavigation } from "../state/navigation";
import { useJob } from "../state/useJob";
import { usePlanHome } from "../state/usePlanHome";
import { useWords } from "../state/words";

/** What was just read, with its files at hand. */
export interface ReadFiles {
  intake: Intake;
  files: readonly IncomingFile[];
  leave: () => void;
}

/** Sending files back with their findings: those just read, or the unit's files chosen again. Changes no file and no workbook. */
export function ReturnsScreen({ read }: { read?: ReadFiles }) {
  const { t, language, periodName } = useWords();
  const app = useApp();
  const { back } = useNavigation();
  const home = usePlanHome();
  const job = useJob();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [by, setBy] = useState<PlainDate>();
  const [unreadable, setUnreadable] = useState(false);
  const [made, setMade] = useState<ReturnsMade>();
  const rows = read ? returnableRows(read.intake, read.files) : [];
  const chosen = read
    ? filesOf(
        rows.filter((row) => !left.has(rowKey(row))),
        read.files,
      )
    : [];

  const make = (files: readonly IncomingFile[]) =>
    job.run(
      "err.return",
      (work) =>
        app.makeReturns(
          files,
          { ...(read && { intake: read.intake }), ...(by !== undefined && { sendAgainBy: by }) },
          work,
        ),
      setMade,
    );
  const leave = made ? () => setMade(undefined) : (read?.leave ?? back);
  const leaveButton = <Button onClick={leave}>{t(made ? "ret.again" : "ret.back")}</Button>;
  const file = made?.download;
  const head = {
    title: t("ret.title"),
    sub: t("app.line", { period: periodName(home.period), date: formatText(home.asOf) }),
    job: job.state,
    ifStopped: t("ret.ifStopped"),
  };

  if (made) {
    const save = () =>
      job.act(
        "err.save",
        () => Promise.resolve(file).then((one) => one && download(one)),
        () => undefined,
      );
    return (
      <JobScreen
        {...head}
        phase="made"
        footer={
          <>
            {file && (
              <Button appearance="primary" icon={<ArrowDownload20Regular />} onClick={save}>
                {t("ret.save", { size: formatSize(file.bytes.length, language) })}
              </Button>
            )}
            {leaveButton}
          </>
        }
      >
        <ReturnsMadeBody made={made} />
      </JobScreen>
    );
  }

  return (
    <JobScreen
      {...head}
      footer={
        read && (
          <>
            <Button
              appearance="primary"
              disabled={chosen.length === 0 || unreadable}
              onClick={() => make(chosen)}
            >
              {t("ret.make", { n: chosen.length })}
            </Button>
            {leaveButton}
          </>
        )
      }
    >
      <Paragraph>{t("ret.what")}</Paragraph>
      <Field
        label={t("ret.by")}
        validationState={unreadable ? "error" : "none"}
        validationMessage={unreadable ? t("asOf.unreadable") : undefined}
      >
        <DateInput {...(by && { value: by })} onChange={setBy} onUnreadable={setUnreadable} />
      </Field>
      <Caption>{t("ret.byHow")}</Caption>
      {read ? (
        <ReturnableRows rows={rows} left={left} onChange={setLeft} />
      ) : (
        <FileDrop
          label={t("ret.pick")}
          icon={<FolderOpen20Regular />}
          accept=".xlsx,.xlsm,.xltx"
          multiple
          hints={[t("ret.pickHow")]}
          onFiles={(files) => make(files.map(incomingFile))}
        />
      )}
    </JobScreen>
  );
}
