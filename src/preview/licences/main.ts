import { resolve } from "node:path";
import { forbidden } from "./checkLicences";
import { shippedPackages } from "./shippedPackages";

const packages = shippedPackages(resolve(import.meta.dirname, "../../.."));
for (const { name, version, licence } of packages) console.log(`${name} ${version}: ${licence}`);
const wrong = forbidden(packages);
console.log(
  `\n${packages.length} gói được phân phối / packages shipped; ${wrong.length} không cho phép / not allowed`,
);
for (const { folder, licence } of wrong) console.error(`${folder}: ${licence || "không rõ / unknown"}`);
process.exitCode = wrong.length > 0 ? 1 : 0;
