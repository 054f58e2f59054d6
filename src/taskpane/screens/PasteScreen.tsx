import { useState } from "react";
import { Button, Field, Textarea } from "@fluentui/react-components";
import { ScreenFrame } from "../frame/ScreenFrame";
import { useNavigation } from "../state/navigation";
import { useWords } from "../state/words";

/** The plan as text copied from Word: tables come with tabs. */
export function PasteScreen() {
  const { t } = useWords();
  const { go } = useNavigation();
  const [text, setText] = useState("");
  return (
    <ScreenFrame
      title={t("paste.title")}
      footer={
        <Button
          id="paste-read"
          appearance="primary"
          disabled={text.trim() === ""}
          onClick={() => go({ name: "loadPlan", source: { text }, label: t("paste.sub") })}
        >
          {t("paste.read")}
        </Button>
      }
    >
      <Field label={t("paste.label")} hint={t("paste.hint")}>
        <Textarea rows={16} resize="vertical" value={text} onChange={(_, data) => setText(data.value)} />
      </Field>
    </ScreenFrame>
  );
}
