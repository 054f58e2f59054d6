/** The path of a Chromium, or undefined where none is and none can be had. */
export function findBrowser(): string | undefined;
