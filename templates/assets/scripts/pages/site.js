import { pageFetcher } from "../verifier/fetching.js";
import { earlierSites, placeNow } from "./earlier.js";
import { say } from "./words.js";

/**
 * Where this page is, from the data of its element: `base` is the address that badges name, `root` the folder that the page
 * was really read from.
 */
export function siteOf(element) {
  const { base, root, did, specimensDid } = element.dataset;
  return { base, did, specimens: specimensDid, root: new URL(root, document.baseURI).href, host: new URL(base).host };
}

/**
 * What reads documents for checks: this site's from where the page is, also what stood at an address that the site had
 * before; others' only from hosts that the reader agreed to.
 *
 * @param {Object} site where this page is.
 * @param {Iterable<string>} hosts that the reader agreed to.
 * @param {Map<string, Object>} known what was read before.
 */
export function documentsOf(site, hosts = [], known = new Map()) {
  const fetchDocument = pageFetcher({
    ownBase: site.base,
    servedFrom: site.root,
    allowedHosts: new Set(hosts),
  });
  const placed = async (address) => {
    const place = placeNow(address, await earlierSites(site));
    return place && fetchDocument(site.base + place);
  };
  const read = async (address) => {
    if (!address.startsWith(site.base)) return (await placed(address)) ?? fetchDocument(address);
    try {
      return await fetchDocument(address);
    } catch (failure) {
      // The site may have stood in a folder of what it is now.
      const document = isAbsent(failure) && (await placed(address));
      if (document) return document;
      throw failure;
    }
  };
  return async (address) => {
    if (!known.has(address)) known.set(address, await read(address));
    return known.get(address);
  };
}

/** Says above an element where a page that is a copy or a preview was read from. */
export function tellOfCopy({ root, host: home }, element) {
  const { host } = new URL(root);
  if (host !== home) element.before(say(document.createElement("p"), "copy-of-site", { host, home }));
}

/** Whether the bytes are those of a web page. */
export function isPage(bytes) {
  return /<!doctype html|<html/i.test(new TextDecoder().decode(bytes.subarray(0, 512)));
}

const absent = ["notFound", "gone"];

/** Whether a failure says that there is no such document, and not that it could not be had. */
export function isAbsent(failure) {
  return absent.includes(failure?.failure);
}
