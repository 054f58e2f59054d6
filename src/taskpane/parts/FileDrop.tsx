import { useRef, useState, type DragEvent, type ReactNode } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DocumentArrowUpRegular } from "@fluentui/react-icons";
import { droppedFiles } from "../droppedFiles";
import { Caption } from "./text";

const useStyles = makeStyles({
  drop: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
    textAlign: "center",
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
  icon: { color: tokens.colorBrandForeground1, fontSize: "28px", lineHeight: 0 },
  input: { display: "none" },
});

export interface FileChoice {
  /** Opens the system's file dialog. */
  choose: () => void;
  input: ReactNode;
}

/** The system's file dialog behind a button of ours. */
export function useFileChoice(
  onFiles: (files: File[]) => void,
  { accept, multiple = false }: { accept: string; multiple?: boolean },
): FileChoice {
  const input = useRef<HTMLInputElement>(null);
  const styles = useStyles();
  return {
    choose: () => input.current?.click(),
    input: (
      <input
        ref={input}
        className={styles.input}
        type="file"
        accept={accept}
        multiple={multiple}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file may be chosen again after a correction.
          target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    ),
  };
}

/** A dashed place to drop files, with the button that is the primary way. */
export function FileDrop({
  label,
  icon,
  accept,
  multiple = false,
  hints,
  onFiles,
}: {
  label: string;
  icon?: ReactNode;
  accept: string;
  multiple?: boolean;
  hints: readonly string[];
  onFiles: (files: File[]) => void;
}) {
  const styles = useStyles();
  const [over, setOver] = useState(false);
  const { choose, input } = useFileChoice(onFiles, { accept, multiple });

  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer).then((files) => {
      if (files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
    });
  };

  return (
    <div
      className={mergeClasses(styles.drop, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <span className={styles.icon} aria-hidden>
        <DocumentArrowUpRegular />
      </span>
      <Button appearance="primary" {...(icon ? { icon: <>{icon}</> } : {})} onClick={choose}>
        {label}
      </Button>
      {input}
      {hints.map((hint) => (
        <Caption key={hint}>{hint}</Caption>
      ))}
    </div>
  );
}
