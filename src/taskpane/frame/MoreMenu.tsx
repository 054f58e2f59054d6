import { laterPart, type Meanwhile } from "../parts/laterPart";
import { MoreDots } from "./MoreDots";

function MoreButton({ ask }: Meanwhile) {
  return <MoreDots aria-haspopup="menu" onClick={ask} />;
}

/** What is not a step of the period. */
export const moreMenu = laterPart<object>(
  () => import(/* webpackChunkName: "controls" */ "./MoreItems").then(({ MoreItems }) => MoreItems),
  MoreButton,
);
