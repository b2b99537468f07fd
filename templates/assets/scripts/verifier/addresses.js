// Names of issuers and places: web addresses, did:web, did:key, and the keys in did.json. And times.
import { membersOf, textOf } from "./json.js";
import { base58, base64URL, multibase } from "./text.js";

const localHosts = ["localhost", "127.0.0.1"];
const isPort = (text) => text === undefined || (/^[1-9]\d{0,4}$/.test(text) && text < 65536);

/** An address that documents may be read from, `https` or `http` on this machine; undefined for any other text. */
export function webAddress(text) {
  const parts = /^(https?:\/\/)(([a-z\d.-]+)(?::([^/?]*))?)((?:\/[^?]*)?)(\?.*)?$/.exec(text);
  if (!parts || text.length > 2048 || !/^[!$-;=?A-Z_a-z~]+$/.test(text)) return undefined;
  const [, scheme, authority, host, port, path, query] = parts;
  if (!isPort(port) || (scheme === "http://" && !localHosts.includes(host))) return undefined;
  // Dots, slashes and zeros that hide mean different files to different programs.
  if (path.split("/").some((part) => /^\.\.?$|%(2e|2f|5c|00)/i.test(part))) return undefined;
  return { text, origin: scheme + authority, authority, path: path || "/", hasQuery: query !== undefined };
}

/** A did:web identifier in its one spelling; undefined for any other text. */
export function webDID(text) {
  if (!text.startsWith("did:web:")) return undefined;
  let authority, path;
  try {
    [authority, ...path] = text.slice(8).split(":").map(decodeURIComponent);
  } catch {
    return undefined;
  }
  const [host, port, more] = authority.split(":");
  const isHost = /^[a-z\d-]+(\.[a-z\d-]+)*$/.test(host) && host.length < 254 && !/(^|\.)(0x[^.]*|\d+)$/.test(host);
  if (more !== undefined || !isPort(port) || !isHost) return undefined;
  if (!path.every((part) => /^[\w.~-]+$/.test(part) && !/^\.\.?$/.test(part))) return undefined;
  const did = { text, authority, path, folder: `/${path.map((part) => part + "/").join("")}` };
  return spelling(did) === text ? did : undefined;
}

const spelling = ({ authority, path }) =>
  "did:web:" + [authority.replace(":", "%3A"), ...path.map((part) => part.replace(/~/g, "%7E"))].join(":");

/** What stands behind the folder of an identifier in an address; undefined for an address elsewhere. */
export const pathBelow = (did, address) =>
  address.authority === did.authority && address.path.startsWith(did.folder) ? address.path.slice(did.folder.length) : undefined;

/** What an identifier means on a site that this program built; undefined for a host that none could have. */
export function builtSite(did) {
  const isSpecimen = did.path.at(-1) === "specimens";
  const path = isSpecimen ? did.path.slice(0, -1) : did.path;
  const [host, port] = did.authority.split(":");
  const isPlain = host.split(".").every((label) => label.length < 64 && !/^-|-$/.test(label)) && port !== "443";
  if (!isPlain) return undefined;
  const folder = `/${path.map((part) => part + "/").join("")}`;
  const kind = isSpecimen ? "specimen-" : "";
  return {
    folder: { ...did, path, folder },
    profile: `https://${did.authority}${folder}issuer/${kind}issuer.json`,
    achievementFile: `${kind}achievement.json`,
  };
}

// MARK: Keys

const codec = "237,1";

/** The 32 bytes of an Ed25519 key in multibase. */
function multikey(text) {
  const bytes = multibase(text);
  return bytes?.length === 34 && `${bytes.slice(0, 2)}` === codec ? bytes.slice(2) : undefined;
}

export const keyText = (bytes) => "z" + base58([237, 1, ...bytes]);

/** Where an issuer's keys are published, or the key that is its own identifier. */
export function issuerPlace(issuer) {
  const key = issuer.startsWith("did:key:") && multikey(issuer.slice(8));
  if (key) return { keys: new Map([[`${issuer}#${issuer.slice(8)}`, key]]) };
  const did = webDID(issuer);
  if (did) return { at: `https://${did.authority}${did.path.length ? did.folder : "/.well-known/"}did.json` };
  return { at: webAddress(issuer)?.text };
}

/** The keys that may sign credentials, by their absolute identifiers; undefined for those that are not read. */
export function signingKeys(members, id) {
  const list = (name) => (members.get(name)?.kind === "list" ? members.get(name).value : []);
  const absolute = (name) => {
    const text = name?.startsWith("#") ? id + name : name;
    return /^[\0-\x7f]+$/.test(text ?? "é") ? text : undefined;
  };
  const methods = new Map();
  const read = (method) => {
    const name = method.kind === "object" ? absolute(textOf(method.value, "id")) : undefined;
    if (name === undefined || methods.has(name)) return name;
    const own = method.value;
    // What another controls, or what has an end, says nothing of this issuer's own signatures.
    const isOwn = !own.has("controller") || textOf(own, "controller") === id;
    methods.set(name, isOwn && !own.has("revoked") && !own.has("expires") ? keyOf(own) : undefined);
    return name;
  };
  list("verificationMethod").forEach(read);
  const keys = new Map();
  for (const entry of list("assertionMethod")) {
    const name = entry.kind === "string" ? absolute(entry.value) : read(entry);
    if (name !== undefined) keys.set(name, methods.get(name));
  }
  return keys;
}

function keyOf(method) {
  const text = textOf(method, "publicKeyMultibase");
  if (text !== undefined) return multikey(text);
  const key = membersOf(method, "publicKeyJwk");
  if (!key || textOf(key, "kty") !== "OKP" || textOf(key, "crv") !== "Ed25519") return undefined;
  const bytes = base64URL(textOf(key, "x") ?? "=");
  return bytes?.length === 32 ? bytes : undefined;
}

// MARK: Times

const dateTime = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:Z|([+-])(\d\d):(\d\d))$/;

/** A point in time, `{ second, fraction }`; undefined for any other text than a date and time with a zone. */
export function timeOf(text) {
  const parts = dateTime.exec(text);
  if (!parts || text.length > 64) return undefined;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number);
  const [, , , , , , , digits = "", sign, hours = 0, minutes = 0] = parts;
  const fraction = digits.replace(/0+$/, "");
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (!year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const isEnd = hour === 24 && !minute && !second && !fraction;
  const offset = hours * 60 + Number(minutes);
  if ((hour > 23 && !isEnd) || minute > 59 || second > 59 || minutes > 59 || offset > 840) return undefined;
  const zone = (sign === "-" ? -60 : 60) * offset;
  return { second: date / 1000 + hour * 3600 + minute * 60 + second - zone, fraction };
}

export const isBefore = (left, right) =>
  left.second < right.second || (left.second === right.second && left.fraction < right.fraction);

/** The time to the second in UTC. */
export function timeText({ second }) {
  const text = new Date(second * 1000).toISOString();
  if (/^(-|0000)/.test(text)) return "the beginning of time";
  return text[0] === "+" ? "the end of time" : text.slice(0, 19) + "Z";
}
