import { useState, type ClipboardEvent } from "react";
import { Button, Field, Textarea } from "@fluentui/react-components";
import { ScreenFrame } from "../frame/ScreenFrame";
import { Notice } from "../parts/Notice";
import { useNavigation } from "../state/navigation";
import { useWords } from "../state/words";

/**
 * The plan as copied from Word, Excel or a web page. The clipboard's HTML is kept beside the text that shows: only it tells the
 * cells of a table apart where one holds several lines. It is read by our own reader and never becomes part of this page.
 */
export function PasteScreen() {
  const { t } = useWords();
  const { go } = useNavigation();
  const [text, setText] = useState("");
  const [table, setTable] = useState<string>();

  const onPaste = (event: ClipboardEvent<HTMLElement>) => {
    const { clipboardData, currentTarget } = event;
    const html = clipboardData.getData("text/html");
    const field = currentTarget.querySelector("textarea");
    const replacesAll = field === null || field.value.trim() === "" || isAllSelected(field);
    // Into the middle of a text, only text can go.
    if (!replacesAll || !/<table[\s>]/i.test(html)) {
      setTable(undefined);
      return;
    }
    event.preventDefault();
    setTable(html);
    setText(clipboardData.getData("text/plain"));
  };

  return (
    <ScreenFrame
      title={t("paste.title")}
      footer={
        <Button
          id="paste-read"
          appearance="primary"
          disabled={text.trim() === "" && table === undefined}
          onClick={() => go({ name: "loadPlan", source: { text: table ?? text }, label: t("paste.sub") })}
        >
          {t("paste.read")}
        </Button>
      }
    >
      {table !== undefined && (
        <Notice kind="ok" title={t("paste.table")}>
          {t("paste.tableHow")}
        </Notice>
      )}
      <Field label={t("paste.label")} hint={t("paste.hint")} onPaste={onPaste}>
        <Textarea
          rows={16}
          resize="vertical"
          value={text}
          onChange={(_, { value }) => {
            setTable(undefined);
            setText(value);
          }}
        />
      </Field>
    </ScreenFrame>
  );
}

function isAllSelected({ selectionStart, selectionEnd, value }: HTMLTextAreaElement): boolean {
  return selectionStart === 0 && selectionEnd === value.length;
}
