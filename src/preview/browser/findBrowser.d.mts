/** The path of a Chromium that is here, or undefined. */
export function browserHere(): string | undefined;
/** The path of a Chromium, or undefined where none is and none can be had. */
export function findBrowser(): string | undefined;
