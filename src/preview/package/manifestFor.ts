/** Where manifest.xml of the repository has the site: a developer's own machine. */
const developmentSite = "https://localhost:3000/";

/** "1.2.3" of package.json in the four numbers Office compares. Throws for another form: a mistake of ours. */
function officeVersion(version: string): string {
  if (!/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(version)) throw new Error(`version ${version} fits no manifest`);
  return `${version}.0`;
}

/** The manifest for the site at `url` (with its last "/"), of the version of the package. */
export function manifestFor(source: string, url: string, version: string): string {
  return source
    .replaceAll(developmentSite, url)
    .replace(/(<Version>)[^<]*(<\/Version>)/, `$1${officeVersion(version)}$2`);
}
