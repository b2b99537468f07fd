import { webDID } from "../verifier/addresses.js";
import { pageFetcher } from "../verifier/fetching.js";

/** Where keys are: at the well-known place of a host of its own, else in the folder of the site. */
const keysBelow = (folder) => (folder === "/" ? ".well-known/did.json" : "did.json");

/**
 * The addresses that a site had before, as its own keys say; none where they say nothing, or cannot be read.
 *
 * @param {Object} site where this page is; it remembers the answer.
 * @returns {Promise<Array<Object>>} each with its `did`, its `base` and the place of its own `files` in the site of now.
 */
export function earlierSites(site) {
  site.earlier ??= read(site).catch(() => []);
  return site.earlier;
}

async function read({ base, root }) {
  const own = base + keysBelow(new URL(base).pathname);
  const { bytes } = await pageFetcher({ ownBase: base, servedFrom: root })(own);
  const { alsoKnownAs = [] } = JSON.parse(new TextDecoder().decode(bytes));
  return alsoKnownAs.map(webDID).filter(Boolean).map(({ text, authority, folder }) => ({
    did: text,
    base: `https://${authority}${folder}`,
    files: `earlier/${authority.replace(":", "-")}${folder}`,
  }));
}

/** The place in the site of now of what stood at an address of before; undefined for what no badge refers to. */
export function placeNow(address, earlier) {
  for (const { base, files } of earlier) {
    if (!address.startsWith(base)) continue;
    const path = address.slice(base.length);
    if (path === keysBelow(new URL(base).pathname) || /(^|\/)(issuer|badge-class)\.json$/.test(path)) return files + path;
    if (/^status\/[\w.-]+$|(^|\/)(credential|assertion|achievement)\.json$/.test(path)) return path;
  }
  return undefined;
}
