import { allOf, placeOf, type ManifestElement } from "./element";
import { found, type ManifestFinding } from "./finding";
import { sequenceOf } from "./schemaOrder";

function inOne(element: ManifestElement): ManifestFinding[] {
  const sequence = sequenceOf(element);
  const place = placeOf(element);
  const findings: ManifestFinding[] = [];
  let reached = 0;
  for (const child of element.children) {
    const at = sequence.findIndex(([name]) => name === child.name);
    if (at < 0) findings.push(found("place", place, `${child.name} does not belong there`));
    else if (at < reached) findings.push(found("order", place, `${child.name} stands too late`));
    reached = Math.max(reached, at);
  }
  for (const [name, occurs] of sequence) {
    const count = element.children.filter((child) => child.name === name).length;
    if (count === 0 && (occurs === "1" || occurs === "+"))
      findings.push(found("missing", place, `${name} is missing`));
    if (count > 1 && (occurs === "1" || occurs === "?"))
      findings.push(found("repeated", place, `${name} stands ${count} times`));
  }
  return findings;
}

/** Every element in its place, in the schema's order, as often as it may. */
export function checkOrder(root: ManifestElement): ManifestFinding[] {
  if (root.name !== "app:OfficeApp") return [found("place", placeOf(root), "the root must be OfficeApp 1.1")];
  return allOf(root).flatMap(inOne);
}
