import { Button } from "@fluentui/react-components";
import { dateTimeParts } from "../../i18n/format";
import { useNavigation } from "../state/navigation";
import type { Failed } from "../state/useJob";
import { useWords } from "../state/words";
import { CopyButton } from "../parts/CopyButton";
import { Notice } from "../parts/Notice";
import { Rich } from "../parts/Rich";
import { Box, Caption, Heading, Points, Stack } from "../parts/text";
import { failureOf } from "../../i18n/failure";

/** A failed action: cause, "chưa thay đổi", steps, code. */
export function FailureBody({ state }: { state: Failed }) {
  const { t } = useWords();
  const { why, steps, changed } = failureOf(state.code);
  const code = t("err.code", { code: state.code, ...dateTimeParts(state.at) });
  return (
    <>
      <Notice kind="error" alert title={t(state.title)}>
        {t(why)} {!changed && t("err.unchanged")}
      </Notice>
      <Stack>
        <Heading>{t("err.fix")}</Heading>
        <Points
          numbered
          items={steps.map((step) => (
            <Rich key={step} text={t(step)} />
          ))}
        />
      </Stack>
      <Box>
        <Stack>
          <Caption>{code}</Caption>
          <CopyButton small label={t("err.copy")} text={`${t(state.title)}. ${t(why)} ${code}`} />
        </Stack>
      </Box>
    </>
  );
}

export function FailureFooter({ state }: { state: Failed }) {
  const { t } = useWords();
  const { canGoBack, home } = useNavigation();
  return (
    <>
      <Button appearance="primary" onClick={state.retry}>
        {t("act.retry")}
      </Button>
      {canGoBack && <Button onClick={home}>{t("act.home")}</Button>}
    </>
  );
}
