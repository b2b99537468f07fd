import { readBadge, verify } from "../verifier/verifier.js";
import { badgeNumber } from "./badge-number.js";
import { earlierSites } from "./earlier.js";
import { ownBadge } from "./own-badge.js";
import { documentsOf, isPage } from "./site.js";

/**
 * Checks one entry as far as the hosts go that the reader agreed to.
 *
 * @param {Object} entry with `bytes`, `number`, `address` or `problem`.
 * @param {Object} circumstances `site`, `hosts` agreed to and `declined`, `recipient`, documents `known` before.
 * @returns {Promise<Object>} `answer`, `withdrawn` or `problem`, with the `page` of an own badge; or the hosts to `ask` for.
 */
export async function check(entry, circumstances) {
  if (entry.problem) return entry;
  if (entry.number) {
    const found = await ownBadge(entry.number, circumstances);
    return found.bytes ? { ...(await checkBytes(found.bytes, circumstances)), page: found.page } : found;
  }
  if (!entry.address) return checkBytes(entry.bytes, circumstances);
  const before = (await earlierSites(circumstances.site)).find(({ base }) => entry.address.startsWith(`${base}badges/`));
  const moved = before && badgeNumber(entry.address.slice(before.base.length).split("/")[1]);
  if (moved) return check({ ...entry, number: moved }, circumstances);
  const { host } = new URL(entry.address);
  const isOwn = entry.address.startsWith(circumstances.site.base);
  const ask = isOwn ? [] : unasked([host], circumstances);
  if (ask.length > 0) return { ask };
  if (!isOwn && !circumstances.hosts.has(host)) return { problem: "host-declined", values: { host } };
  const bytes = await bytesOfAddress(entry.address, circumstances);
  if (bytes) return checkBytes(bytes, circumstances);
  return isOwn ? { problem: "not-found" } : { problem: "host-without-badge", values: { host } };
}

async function checkBytes(bytes, circumstances) {
  const { site, hosts, recipient, known } = circumstances;
  const { issuerId, hosts: named } = await readBadge(bytes);
  // A record of Open Badges 2.0 leads to its issuer only by way of other documents on its host.
  const issuer = issuerId ?? (named[0] && `did:web:${encodeURIComponent(named[0])}`);
  const foreign = named.filter((host) => host !== site.host);
  const earlier = foreign.length > 0 ? await earlierSites(site) : [];
  const isEarlier = earlier.some(({ did }) => did === issuer);
  // What badges of then refer to, this site has too.
  const own = earlier.map(({ base }) => new URL(base).host);
  const ask = isEarlier ? [] : unasked(foreign.filter((host) => !own.includes(host)), circumstances);
  if (ask.length > 0) return { ask, issuer };
  const host = issuer && hostOf(issuer);
  const isForeign = issuer !== site.did && !isEarlier && hosts.has(host);
  const areSpecimens = issuer?.endsWith(":specimens");
  /** Hosts that only came up on the way; beside a site below a path, its own may be one. */
  const refused = new Set();
  const fetchDocument = documentsOf(site, hosts, known);
  const answer = await verify(bytes, {
    now: new Date(),
    expectedIssuers: isForeign ? [site.did, issuer] : [site.did],
    earlierIssuers: earlier.map(({ did }) => did),
    specimenIssuer: areSpecimens ? issuer : site.specimens,
    recipient,
    fetchDocument: (address) => fetchDocument(address).catch((problem) => {
      if (problem.failure === "notAllowed") refused.add(problem.host);
      throw problem;
    }),
  });
  const further = unasked([...refused], circumstances);
  return further.length > 0 ? { ask: further, issuer } : { answer, foreignHost: isForeign ? host : undefined };
}

function unasked(named, { hosts, declined }) {
  return named.filter((host) => !hosts.has(host) && !declined.has(host));
}

/** The host that an issuer's identifier stands for: of did:web:example.org:badges and of an https address. */
function hostOf(issuer) {
  const [, encoded] = issuer.match(/^did:web:([^:]+)/) ?? [];
  try {
    return encoded ? decodeURIComponent(encoded) : new URL(issuer).host;
  } catch {
    return "";
  }
}

/** The badge at an address. That of a page leads to the record beside it, which its host lets others read sooner than the page. */
async function bytesOfAddress(address, { site, hosts, known }) {
  const fetchDocument = documentsOf(site, hosts, known);
  const { pathname, origin } = new URL(address);
  const folder = origin + (pathname.endsWith("/") ? pathname : `${pathname}/`);
  const beside = /\.\w+$/.test(pathname) ? [] : [`${folder}credential.json`, `${folder}assertion.json`];
  for (const place of [...beside, address]) {
    try {
      const { bytes } = await fetchDocument(place);
      if (!isPage(bytes)) return bytes;
    } catch {
      // The next place may have it.
    }
  }
  return null;
}
