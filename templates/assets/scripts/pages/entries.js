import { badgeNumber, badgeNumberWithin } from "./badge-number.js";

/** How the text of a badge begins: JSON, a signed text (JWT) or an SVG. */
const documentStart = /^\s*(\{|\[|<(?!https?:)|eyJ[\w-]*\.)/;
const linesAtMost = 500;

/**
 * What a reader typed or pasted, as things to check.
 *
 * @param {string} text
 * @param {Object} site where this page is.
 * @returns {Array<Object>} each with its `label` and one of `bytes`, `number`, `address` or `problem`.
 */
export function entriesOf(text, site) {
  if (documentStart.test(text)) return [{ label: "", bytes: new TextEncoder().encode(text.trim()) }];
  const lines = text.split(/[\r\n]+/).map((line) => line.trim()).filter(Boolean);
  const entries = lines.slice(0, linesAtMost).map((line) => entryOf(line, site));
  if (lines.length > linesAtMost) entries.push({ label: "…", problem: "too-many-lines", values: { count: linesAtMost } });
  return entries;
}

function entryOf(line, site) {
  const entry = { label: line.length > 200 ? `${line.slice(0, 200)}…` : line };
  const number = badgeNumber(line);
  if (number) return { ...entry, number };
  const address = addressIn(line);
  if (!address) {
    const within = badgeNumberWithin(line);
    return within ? { ...entry, number: within } : { ...entry, problem: problemOf(line) };
  }
  const own = ownNumber(address, site);
  if (own) return { ...entry, number: own };
  return address.protocol === "https:" ? { ...entry, address: plainAddress(address) } : { ...entry, problem: "not-https" };
}

/** An address, also without https:// and among other words. */
function addressIn(line) {
  const found = line.match(/https?:\/\/[^\s"'<>,;]+/i)?.[0] ?? line.match(/^[\w-]+(\.[\w-]+)+\/\S*$/)?.[0];
  if (!found) return null;
  try {
    return new URL(/^https?:/i.test(found) ? found : `https://${found}`);
  } catch {
    return null;
  }
}

/** The number of a badge of this site, from the address of its page or of a file beside it. */
function ownNumber(address, site) {
  const here = [new URL(site.base), new URL(site.root)].find((own) => own.host === address.host);
  if (!here || !address.pathname.startsWith(`${here.pathname}badges/`)) return null;
  return badgeNumber(address.pathname.slice(here.pathname.length).split("/")[1]);
}

function plainAddress(address) {
  address.hash = "";
  address.username = "";
  address.password = "";
  return address.href;
}

/** A text of about the length of a number is one with a mistake. */
function problemOf(line) {
  const count = line.replace(/[\s\p{Pd}]/gu, "").length;
  return /^[\w\s\p{Pd}]*\d[\w\s\p{Pd}]*$/u.test(line) && count > 11 && count < 21 ? "not-a-number" : "not-an-entry";
}
