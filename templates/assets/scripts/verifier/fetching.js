// Documents over the web, without cookies or referrer, from hosts that the reader has agreed to.
import { webAddress } from "./addresses.js";
import { limited } from "./inflating.js";

/**
 * @param {object} options
 *   `ownBase`: the site's base address, which needs no agreement; `servedFrom`: where that is really served from, for previews;
 *   `allowedHosts`: a Set of hosts; `limit`: the most bytes; `timeoutSeconds`; `fetch`.
 * @returns an async function from an address to `{ bytes, origin }`; it throws `{ failure, … }`
 */
export function pageFetcher({
  ownBase, servedFrom = ownBase, allowedHosts = new Set(), limit = 8 << 20, timeoutSeconds = 20,
  fetch = globalThis.fetch.bind(globalThis),
}) {
  // A did:web address is https, whatever a preview is served by.
  const ownPrefix = ownBase.replace(/^https?:/, "");
  const hosts = new Set(allowedHosts);

  return async (address) => {
    const rest = address.replace(/^https?:/, "");
    const isOwn = rest.startsWith(ownPrefix);
    const target = isOwn ? new URL(rest.slice(ownPrefix.length), servedFrom).href : address;
    const { host } = new URL(target);
    const isAllowed = (url) => url.startsWith(servedFrom) || hosts.has(new URL(url).host);
    if (!isOwn && !webAddress(address)) throw { failure: "refusedAddress" };
    if (!isAllowed(target)) throw { failure: "notAllowed", host };
    const stopping = new AbortController();
    const timer = setTimeout(() => stopping.abort(), timeoutSeconds * 1000);
    try {
      const response = await fetch(target, {
        credentials: "omit", referrerPolicy: "no-referrer", cache: "no-cache", signal: stopping.signal,
        headers: { Accept: "application/ld+json, application/json;q=0.9, */*;q=0.1" },
      });
      const last = response.url || target;
      if (!isAllowed(last)) {
        if (!webAddress(last)) throw { failure: "refusedRedirect", target: last };
        throw { failure: "notAllowed", host: new URL(last).host };
      }
      if (response.status === 404) throw { failure: "notFound", place: target };
      if (response.status === 410) throw { failure: "gone" };
      if (response.status !== 200) throw { failure: "status", status: response.status };
      const bytes = await limited(response.body, limit);
      if (!bytes) throw { failure: "tooLarge", size: limit >> 20 };
      return { bytes, origin: last === target ? target : `${target}, which leads to ${last}` };
    } catch (problem) {
      if (problem.failure) throw problem;
      if (stopping.signal.aborted) throw { failure: "timedOut", seconds: timeoutSeconds };
      if (globalThis.navigator?.onLine === false) throw { failure: "offline" };
      throw { failure: "unreachable", host };
    } finally {
      clearTimeout(timer);
    }
  };
}
