/** The version people are told; a test holds it to package.json. */
export const version = "0.3.0";
