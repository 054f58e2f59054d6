import type { ShippedPackage } from "./shippedPackages";

/** Permissive licences: no duty but to keep the notice. SPDX ids. */
const permissive: ReadonlySet<string> = new Set([
  "MIT",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "0BSD",
  "Zlib",
  "BlueOak-1.0.0",
]);

/**
 * Whether an SPDX expression leaves a permissive choice: of OR one side, of AND both. Anything it cannot read
 * ("SEE LICENSE IN …", WITH, nested groups) is not permissive.
 */
export function isPermissive(expression: string): boolean {
  const plain = expression.trim().replace(/^\(([^()]*)\)$/, "$1");
  if (/[()]/.test(plain)) return false;
  return plain.split(" OR ").some((choice) => choice.split(" AND ").every((id) => permissive.has(id.trim())));
}

/** The packages that may not be shipped. */
export function forbidden(packages: readonly ShippedPackage[]): ShippedPackage[] {
  return packages.filter(({ licence }) => !isPermissive(licence));
}
