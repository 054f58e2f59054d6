import { en } from "../i18n/en";
import { translator } from "../i18n/translate";
import { vi } from "../i18n/vi";
import { fromQuery } from "./answer";
import { answerWords } from "./answerWords";

/** The window a command answers in: one heading, a line each. It knows nothing but its own address. */
const read = fromQuery(location.search);
const place = document.getElementById("answer");
if (read && place) {
  const t = translator(read.language, { vi, en }[read.language]);
  const { title, lines } = answerWords(read.answer, t);
  const say = (tag: "h1" | "p", text: string) => {
    const element = document.createElement(tag);
    element.textContent = text;
    return element;
  };
  document.documentElement.lang = read.language;
  document.title = title;
  place.replaceChildren(say("h1", title), ...[...lines, t("now.close")].map((line) => say("p", line)));
  place.focus();
}
