import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ popup: { zIndex: 3, maxHeight: "60vh" } });

/**
 * The look of a list or menu that opens over the screen. It stands beside its field, inside the page's landmarks, so that
 * reading and tabbing go on where it is; above the header and the footer, which stick.
 */
export function usePopup(): string {
  return useStyles().popup;
}
