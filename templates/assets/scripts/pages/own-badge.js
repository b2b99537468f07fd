import { documentsOf, isAbsent, isPage } from "./site.js";

/**
 * The record of a badge of this site.
 *
 * @param {string} number the badge's.
 * @param {Object} site where this page is.
 * @returns {Promise<Object>} `{bytes}`, or `{withdrawn: text}` with the words of its page, or `{problem}`; with the `page`.
 */
export async function ownBadge(number, site) {
  const fetchDocument = documentsOf(site);
  const folder = `${site.base}badges/${number}/`;
  const page = `${site.root}badges/${number}/`;
  try {
    for (const name of ["credential.json", "assertion.json"]) {
      const bytes = await bytesAt(folder + name, fetchDocument);
      if (bytes && !isPage(bytes)) return { bytes, page };
    }
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

/** What a badge page says of the badge, in its own words. */
function statusOf(html) {
  const page = new DOMParser().parseFromString(new TextDecoder().decode(html), "text/html");
  return page.querySelector(".award .status")?.textContent.trim() ?? "";
}
