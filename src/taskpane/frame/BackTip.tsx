import { Tooltip } from "@fluentui/react-components";
import { BackArrow, useBackName, type BackProps } from "./BackArrow";

/** The way back, its name beside it when pointed at. */
export function BackTip({ busy, onClick }: BackProps) {
  return (
    <Tooltip content={useBackName(busy)} relationship="label">
      <BackArrow busy={busy} onClick={onClick} />
    </Tooltip>
  );
}
