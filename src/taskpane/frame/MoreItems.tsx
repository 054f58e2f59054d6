import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { sheetNames } from "../../i18n/vi/sheetWords";
import { useApp } from "../state/app";
import { useBook } from "../state/book";
import { useNavigation } from "../state/navigation";
import { usePopup } from "../parts/popup";
import { useWords } from "../state/words";
import { MoreDots } from "./MoreDots";

/** What is not a step of the period: sheets to look into, settings, what this is. */
export function MoreItems({ wasAsked }: { wasAsked: boolean }) {
  const { t } = useWords();
  const popup = usePopup();
  const app = useApp();
  const { go } = useNavigation();
  const { opened } = useBook();
  const inPlan = opened.kind === "ready" && opened.state.kind === "plan";
  // A sheet that is gone is found out, and said, by the next reading of the workbook.
  const open = (sheet: string) => void app.openSheet(sheet).catch(() => undefined);
  return (
    <Menu inline defaultOpen={wasAsked}>
      <MenuTrigger disableButtonEnhancement>
        <MoreDots />
      </MenuTrigger>
      <MenuPopover className={popup}>
        <MenuList>
          {inPlan && <MenuItem onClick={() => open(sheetNames.units)}>{t("menu.units")}</MenuItem>}
          {inPlan && <MenuItem onClick={() => go({ name: "scoring" })}>{t("menu.scoring")}</MenuItem>}
          <MenuItem onClick={() => go({ name: "settings" })}>{t("menu.settings")}</MenuItem>
          {inPlan && <MenuItem onClick={() => open(sheetNames.log)}>{t("menu.log")}</MenuItem>}
          {inPlan && <MenuItem onClick={() => open(sheetNames.guide)}>{t("menu.help")}</MenuItem>}
          <MenuItem onClick={() => go({ name: "about" })}>{t("menu.about")}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
