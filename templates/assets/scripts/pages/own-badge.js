import { documentsOf, isAbsent, isPage } from "./site.js";

/**
 * The record of a badge of this site.
 *
 * @param {string} number the badge's.
 * @param {Object} circumstances `site`, and documents `known` before.
 * @returns {Promise<Object>} `{bytes}`, or `{withdrawn}` with what its page calls it, or `{problem}`; with the `page`.
 */
export async function ownBadge(number, { site, known }) {
  const fetchDocument = documentsOf(site, [], known);
  const folder = `${site.base}badges/${number}/`;
  const page = `${site.root}badges/${number}/`;
  try {
    const bytes = await bytesAt(`${folder}credential.json`, fetchDocument);
    if (bytes && !isPage(bytes)) return { bytes, page };
    // Of a withdrawn badge the page is left.
    const html = await bytesAt(folder, fetchDocument);
    return html ? { withdrawn: statusOf(html), page } : { problem: "not-found" };
  } catch {
    return { problem: navigator.onLine ? "site-not-reached" : "offline" };
  }
}

/** Nothing where there is no such document. */
async function bytesAt(address, fetchDocument) {
  try {
    return (await fetchDocument(address)).bytes;
  } catch (failure) {
    if (isAbsent(failure)) return null;
    throw failure;
  }
}

/** What the page of a withdrawn badge says of itself: revoked or replaced. */
function statusOf(html) {
  return new TextDecoder().decode(html).match(/\sdata-status="(\w+)"/)?.[1] ?? "revoked";
}
