import { checkNow } from "../app/checkNow";
import { answerOf } from "./answer";
import { command } from "./command";
import { showAnswer } from "./showAnswer";

/** The functions the ribbon's buttons call, by the names the manifest calls them. */
export const functions = {
  checkNow: command(async () => answerOf(await checkNow()), showAnswer),
};
