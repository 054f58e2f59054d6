import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  pressable: {
    appearance: "none",
    border: "none",
    margin: 0,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
});

/** The look of a plain button that is a row: no frame, a visible focus. */
export function usePressable(): string {
  return useStyles().pressable;
}
