import { pageFetcher } from "../verifier/fetching.js";

const sizeLimit = 8 << 20;
const secondsLimit = 20;

/**
 * Where this page is, from the data of its element: `base` is the address that badges name, `root` the folder that the page
 * was really read from.
 */
export function siteOf(element) {
  const { base, root, did, specimensDid } = element.dataset;
  return { base, did, specimens: specimensDid, root: new URL(root, document.baseURI).href, host: new URL(base).host };
}

/**
 * What reads documents for checks: this site's from where the page is, others' only from hosts that the reader agreed to.
 *
 * @param {Object} site where this page is.
 * @param {Iterable<string>} hosts that the reader agreed to.
 * @param {Map<string, Object>} known what was read before.
 */
export function documentsOf(site, hosts = [], known = new Map()) {
  const fetchDocument = pageFetcher({
    ownBase: site.base,
    allowedHosts: new Set(hosts),
    limit: sizeLimit,
    timeoutSeconds: secondsLimit,
    fetch: (address, options) => window.fetch(whereServed(address, site), options),
  });
  return async (address) => {
    if (!known.has(address)) known.set(address, await fetchDocument(address));
    return known.get(address);
  };
}

/** A preview or a copy of the site asks for its own documents and not for the published ones. */
function whereServed(address, { base, root }) {
  return address.startsWith(base) ? root + address.slice(base.length) : address;
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
