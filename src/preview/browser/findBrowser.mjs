// Where a Chromium for the end-to-end tests and the benchmark is: named, installed, or installed now.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";

const places = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/microsoft-edge",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

function installed() {
  return places[process.platform]?.find((path) => existsSync(path));
}

/** A browser Playwright downloaded earlier, if there is one. */
function playwrights() {
  const { chromium } = createRequire(import.meta.url)("playwright-core");
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

function aptInstall() {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get"))
    return undefined;
  console.log("No browser here: installing Debian's chromium (about 80 MB)…");
  const apt = (...args) =>
    spawnSync("apt-get", args, {
      stdio: "ignore",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  apt("update", "-qq");
  apt("install", "-y", "--no-install-recommends", "chromium", "fonts-liberation");
  return installed();
}

/** The path of a Chromium that is here, or undefined. */
export function browserHere() {
  const named = process.env.CCHC_BROWSER;
  return named && existsSync(named) ? named : (installed() ?? playwrights());
}

/** The path of a Chromium, or undefined where none is and none can be had. */
export function findBrowser() {
  return browserHere() ?? aptInstall();
}
