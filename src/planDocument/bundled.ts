/** The seed plan as an asset of the add-in: bundlers see the URL and ship the file beside the pane. */
export function bundledPlan(): { name: string; url: URL } {
  return {
    name: "ke-hoach-cchc-2024-nghe-an.txt",
    url: new URL("./data/ke-hoach-cchc-2024-nghe-an.txt", import.meta.url),
  };
}
