export { hasControlChars } from "./controlChars";
export { fold } from "./fold";
export { normalise } from "./normalise";
export { parseVietnameseNumber, type ReadNumber } from "./number";
export { insideParentheses } from "./parentheses";
export { toAsciiSlug } from "./slug";
export { splitList } from "./splitList";
