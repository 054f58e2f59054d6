import { laterPart } from "../parts/laterPart";
import { BackArrow, useBackName, type BackProps } from "./BackArrow";

function PlainBack({ busy, onClick }: BackProps) {
  return <BackArrow busy={busy} onClick={onClick} aria-label={useBackName(busy)} />;
}

/** The way back to the screen before. */
export const backButton = laterPart<BackProps>(
  () => import(/* webpackChunkName: "controls" */ "./BackTip").then(({ BackTip }) => BackTip),
  PlainBack,
);
