/** Texts for screen readers alone are cut on purpose. */
const isUnseen = (style: CSSStyleDeclaration) => style.clipPath === "inset(50%)" || /rect\(/.test(style.clip);

const named = (element: Element) =>
  `<${element.tagName.toLowerCase()}> ${(element.getAttribute("aria-label") ?? element.textContent).trim().slice(0, 60)}`;

/** What a person would have to scroll sideways for, or would not see whole. */
export function notSeen(): string[] {
  const found: string[] = [];
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth)
    found.push(`the page is ${page.scrollWidth} of ${page.clientWidth} px`);
  for (const element of document.body.querySelectorAll<HTMLElement>("*")) {
    if (!element.checkVisibility({ opacityProperty: true }) || element.closest("svg")) continue;
    const style = getComputedStyle(element);
    if (isUnseen(style)) continue;
    const { left, right, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0) continue;
    if (left < -0.5 || right > page.clientWidth + 0.5) found.push(`beyond the edge: ${named(element)}`);
    const hides = style.overflowX !== "visible" && style.display !== "inline";
    const isField =
      element instanceof HTMLInputElement && element.type !== "checkbox" && element.type !== "radio";
    if ((hides || isField) && element.scrollWidth > element.clientWidth + 1)
      found.push(`cut: ${named(element)}`);
  }
  return found;
}
