import { Checkbox, makeStyles, mergeClasses, Radio, tokens } from "@fluentui/react-components";
import type { CheckboxProps, RadioProps } from "@fluentui/react-components";

/** Fluent greys the label of what is not chosen; here every choice reads alike. */
const useStyles = makeStyles({
  choice: {
    width: "100%",
    maxWidth: "none",
    minWidth: 0,
    overflowWrap: "anywhere",
    "& input:enabled:not(:checked) ~ .fui-Radio__label": { color: tokens.colorNeutralForeground1 },
    "& .fui-Checkbox__label.fui-Checkbox__label": { color: tokens.colorNeutralForeground1 },
  },
});

export function RadioChoice(props: RadioProps) {
  return <Radio {...props} className={mergeClasses(useStyles().choice, props.className)} />;
}

export function CheckChoice(props: CheckboxProps) {
  return <Checkbox {...props} className={mergeClasses(useStyles().choice, props.className)} />;
}
