// Draws the product's icons and renders them as PNG in every size that Excel asks for.
// Usage: node assets/icons/make-icons.mjs   (needs an installed Chrome, Chromium or Edge; CHROME_PATH names another one)
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128];

const INK = "#1b3a57";
const PAPER = "#ffffff";
const GREEN = "#0f7b4f";
const AMBER = "#b45f06";

/** All drawings live on a 32 x 32 grid; small sizes leave out what would blur. */
const DRAWINGS = {
  "check-roster": (small) => `
    ${sheet(small)}
    <circle cx="22.5" cy="22.5" r="8.5" fill="${GREEN}" stroke="${PAPER}" stroke-width="1.6"/>
    <path d="M18.4 22.8l3 3 5.4-6" fill="none" stroke="${PAPER}" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/>`,
  "show-results": (small) => `
    <rect x="3" y="4" width="26" height="24" rx="2.5" fill="${PAPER}" stroke="${INK}" stroke-width="2"/>
    <path d="M18 4v24" stroke="${INK}" stroke-width="2"/>
    <path d="M21.5 10.5h4.5M21.5 16h4.5M21.5 21.5h3" stroke="${GREEN}" stroke-width="2.2" stroke-linecap="round"/>
    ${small ? "" : `<path d="M7 10.5h7M7 16h7M7 21.5h7" stroke="${INK}" stroke-width="1.8" stroke-linecap="round" opacity=".55"/>`}`,
  "remove-highlights": (small) => `
    ${sheet(small)}
    <circle cx="22.5" cy="22.5" r="8.5" fill="${AMBER}" stroke="${PAPER}" stroke-width="1.6"/>
    <path d="M19.4 19.4l6.2 6.2M25.6 19.4l-6.2 6.2" stroke="${PAPER}" stroke-width="2.6" stroke-linecap="round"/>`,
};

function sheet(small) {
  const rows = small
    ? `<path d="M8 9.5h13M8 15h6" stroke="${INK}" stroke-width="2.4" stroke-linecap="round"/>`
    : `<circle cx="8.4" cy="9" r="1.9" fill="${INK}"/><path d="M13 9h9" stroke="${INK}" stroke-width="2" stroke-linecap="round"/>
       <circle cx="8.4" cy="15" r="1.9" fill="${INK}"/><path d="M13 15h4" stroke="${INK}" stroke-width="2" stroke-linecap="round"/>
       <circle cx="8.4" cy="21" r="1.6" fill="none" stroke="${AMBER}" stroke-width="1.4"/>`;
  return `<rect x="3" y="3" width="23" height="25" rx="2.5" fill="${PAPER}" stroke="${INK}" stroke-width="2"/>${rows}`;
}

const browser = await chromium.launch({
  ...(process.env.CHROME_PATH ? { executablePath: process.env.CHROME_PATH } : { channel: "chrome" }),
  args: ["--no-sandbox"],
});
const page = await browser.newPage();
for (const [name, draw] of Object.entries(DRAWINGS)) {
  for (const size of SIZES) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">${draw(size <= 24)}</svg>`;
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    const file = fileURLToPath(new URL(`${name}-${size}.png`, import.meta.url));
    writeFileSync(file, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
