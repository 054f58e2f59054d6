import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle20Filled,
  Circle20Regular,
  CircleHalfFill20Regular,
  Clock20Regular,
  DismissCircle20Filled,
  DocumentCopy20Regular,
  Info20Regular,
  Target20Regular,
  Warning20Filled,
} from "@fluentui/react-icons";
import { useWords } from "../state/words";

const shapes = {
  ok: CheckmarkCircle20Filled,
  partial: CircleHalfFill20Regular,
  empty: Circle20Regular,
  error: DismissCircle20Filled,
  warning: Warning20Filled,
  info: Info20Regular,
  twice: DocumentCopy20Regular,
  waiting: Clock20Regular,
  target: Target20Regular,
};

export type SignKind = keyof typeof shapes;

const useStyles = makeStyles({
  sign: {
    flexShrink: 0,
    display: "inline-flex",
    color: tokens.colorNeutralForeground2,
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
  ok: { color: tokens.colorStatusSuccessForeground1 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  twice: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorBrandForeground1 },
  partial: { color: tokens.colorBrandForeground1 },
  small: { fontSize: tokens.fontSizeBase400, "& svg": { width: "16px", height: "16px" } },
});

/** A state's shape, with its word for those who do not see it; `silent` where the word stands beside it. */
export function Sign({
  kind,
  silent = false,
  small = false,
}: {
  kind: SignKind;
  silent?: boolean;
  small?: boolean;
}) {
  const styles = useStyles();
  const { t } = useWords();
  const Shape = shapes[kind];
  const coloured = kind === "empty" || kind === "waiting" || kind === "target" ? undefined : styles[kind];
  const className = mergeClasses(styles.sign, coloured, small && styles.small);
  if (silent || kind === "target") {
    return (
      <span className={className} aria-hidden>
        <Shape />
      </span>
    );
  }
  return (
    <span className={className} role="img" aria-label={t(`sign.${kind}`)}>
      <Shape />
    </span>
  );
}
