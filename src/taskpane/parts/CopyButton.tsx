import { useRef, useState } from "react";
import { Button, Textarea } from "@fluentui/react-components";
import { Copy20Regular } from "@fluentui/react-icons";
import { useAnnounce } from "../state/announce";
import { useWords } from "../state/words";
import { Caption, Stack } from "./text";

/** Copies a text; where the clipboard is refused, shows it selected for Ctrl+C. */
export function CopyButton({
  text,
  label,
  primary = false,
  small = false,
  disabled = false,
}: {
  text: string;
  label: string;
  primary?: boolean;
  small?: boolean;
  disabled?: boolean;
}) {
  const { t } = useWords();
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<{ copied: boolean; text: string }>();
  const area = useRef<HTMLTextAreaElement>(null);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ copied: true, text });
      announce(t("act.copied"));
    } catch {
      setOutcome({ copied: false, text });
      requestAnimationFrame(() => area.current?.select());
    }
  };

  const now = outcome?.text === text ? outcome : undefined;
  return (
    <Stack>
      <Button
        appearance={primary ? "primary" : "secondary"}
        size={small ? "small" : "medium"}
        icon={<Copy20Regular />}
        disabled={disabled}
        onClick={() => void copy()}
      >
        {label}
      </Button>
      {now?.copied && <Caption>{t("act.copied")}</Caption>}
      {now && !now.copied && (
        <>
          <Caption>{t("act.copyByHand")}</Caption>
          <Textarea ref={area} readOnly value={text} rows={5} aria-label={label} />
        </>
      )}
    </Stack>
  );
}
