// The seven checks of a badge, as `rosette verify` makes and words them.
import { builtSite, isBefore, pathBelow, timeText, webAddress, webDID } from "./addresses.js";
import { receivedBadge } from "./badges.js";
import { credentialClaims, hidden, statusListClaims } from "./claims.js";
import { documentReading, role, unread } from "./documents.js";
import { inflated } from "./inflating.js";
import { canonicalJSON, difference, membersOf, textOf } from "./json.js";
import { statements } from "./linked-data.js";
import { checkProofs, publishedKeys } from "./proofs.js";
import { hex, sha256 } from "./sha256.js";
import { base64URL, failed, lowered, notChecked, objection, obstacle, passed, resultOf, say, shown, utf8 } from "./text.js";
import { worded } from "./wording.js";
import { words } from "./words.js";

const required = words.checks.slice(0, 5);
const shortestList = 131072;
const longestList = 4 << 20;
const identifiers = 100;

/**
 * Checks a badge; the address of a person never leaves this function.
 *
 * @param {Uint8Array} bytes JSON, a PNG or an SVG
 * @param {object} options `now`, `expectedIssuers`, `earlierIssuers` that the first of them was before, `specimenIssuer`,
 *   `fetchDocument` and `recipient`
 * @returns `{ verdict, standard, asOf, badge, checks: [{ name, outcome, reason, how }], restsOn }`
 */
export async function verify(bytes, options) {
  const { now = new Date(), expectedIssuers = [], earlierIssuers = [], specimenIssuer, fetchDocument, recipient } = options;
  const time = { second: Math.floor(now / 1000), fraction: "" };
  const findings = { results: {}, how: {}, facts: {}, basis: [] };
  const about = {
    now: time, expectedIssuers, earlierIssuers, specimenIssuer, recipient, read: documentReading(fetchDocument), findings,
  };
  const badge = await receivedBadge(bytes);
  if (badge.result) findings.results.format = badge.result;
  else if (badge.credential) await checkCredential(badge, about);
  else await (await import("./hosted.js")).checkAssertion(badge.assertion, about);
  stop(findings, notChecked("formatNotPassed"));
  const reasons = await worded(words.checks.map((name) => findings.results[name].reason));
  const checks = words.checks.map((name, at) => ({
    name, outcome: findings.results[name].outcome, reason: reasons[at], how: findings.how[name],
  }));
  const isComplete = checks.every(({ name, outcome }) => outcome === "passed" || !required.includes(name));
  const hasFailed = checks.some(({ outcome }) => outcome === "failed");
  return {
    verdict: hasFailed ? "not valid" : isComplete ? "valid" : "not fully checked",
    standard: findings.standard, asOf: timeText(time),
    badge: Object.values(findings.facts).some((fact) => fact !== undefined) ? findings.facts : undefined,
    checks, restsOn: await worded(findings.basis),
  };
}

/**
 * What a page needs to know before it asks anybody for anything.
 *
 * @returns `{ credential, assertion, issuerId, hosts }`: the members that the badge has, who it says issued it, and the hosts
 *   that have to be asked; of Open Badges 2.0 the badge class may name another.
 */
export async function readBadge(bytes) {
  const { credential, assertion } = await receivedBadge(bytes);
  const members = (credential ?? assertion)?.root.value;
  const issuerId = members && (textOf(members, "issuer") ?? textOf(membersOf(members, "issuer"), "id"));
  const addresses = !members ? [] : assertion
    ? [textOf(members, "id"), textOf(members, "badge") ?? textOf(membersOf(members, "badge"), "id")]
    : [issuerAddress(issuerId ?? ""), textOf(membersOf(members, "credentialStatus"), "statusListCredential")];
  const hosts = addresses.map((address) => webAddress(address ?? "")?.authority).filter(Boolean);
  const plain = (document) => document && JSON.parse(canonicalJSON(document.root));
  return { credential: plain(credential), assertion: plain(assertion), issuerId, hosts: [...new Set(hosts)] };
}

/**
 * Whether an issuer's status list marks a place: all that is left of a badge that was withdrawn.
 *
 * @param {object} place `issuer`, the address of the `list` and the `index` in it
 * @param {object} options `now` and `fetchDocument`
 * @returns `{ status: { outcome, reason }, restsOn }`
 */
export async function verifyListed({ issuer, list, index }, { now = new Date(), fetchDocument }) {
  const findings = { basis: [] };
  const about = { now: { second: Math.floor(now / 1000), fraction: "" }, read: documentReading(fetchDocument), findings };
  const members = { statusPurpose: "revocation", statusListCredential: list, statusListIndex: index };
  const texts = Object.entries(members).map(([name, value]) => [name, { kind: "string", value }]);
  const keys = await publishedKeys(issuer, about.read).catch(resultOf);
  if (keys.origin !== undefined) findings.basis.push(basis(role("keys", issuer), keys.origin));
  const place = { types: ["BitstringStatusListEntry"], members: new Map(texts) };
  const { outcome, reason } = await checkStatus({ status: place, issuer }, keys, about).catch(resultOf);
  const [text, ...restsOn] = await worded([reason, ...findings.basis]);
  return { status: { outcome, reason: text }, restsOn };
}

const issuerAddress = (issuer) => {
  const did = webDID(issuer);
  return did ? `https://${did.authority}/` : issuer;
};

/** Ends a verification early: the checks without a result were not made, all for one reason. */
export function stop({ results }, result) {
  for (const name of words.checks) results[name] ??= result;
}

export const basis = (part, origin) => say("document", "basis", part.words, shown(origin));
export const textFacts = (facts) => Object.fromEntries(Object.entries(facts).map(([name, text]) => [name, text === undefined ? text : shown(text)]));
export const maybe = (time) => time && timeText(time);

// MARK: Open Badges 3.0

async function checkCredential({ credential, twin }, about) {
  const { findings, now, read, recipient } = about;
  const { results, how } = findings;
  findings.standard = "Open Badges 3.0";
  let claims;
  try {
    claims = await format(credential);
    results.format = passed("credential", companion(twin, claims.id));
  } catch (thrown) {
    results.format = resultOf(thrown);
    return;
  }
  const { issuer, issuerName, identities } = claims;
  findings.facts = {
    ...textFacts({ id: claims.id, title: claims.title, issuer, issuerName, completed: claims.completed }),
    issued: timeText(claims.validFrom), expires: maybe(claims.validUntil),
    ...textFacts({ publicName: identities.find(({ type, isHashed }) => type === "name" && !isHashed)?.value }),
  };
  const keys = await publishedKeys(issuer, read).catch(resultOf);
  results.signature = await checkProofs(claims, keys);
  if (keys.origin !== undefined) findings.basis.push(basis(role("keys", issuer), keys.origin));
  Object.assign(how, { format: "members", signature: "proof", issuer: "signer", dates: "clock", status: "list", achievement: "published", recipient: "hash" });
  if (results.signature.outcome === "failed") return stop(findings, notChecked("signatureFailed"));
  results.issuer = results.signature.outcome === "passed" ? checkSigner(issuer, issuerName, about) : notChecked("unsigned", shown(issuer));
  results.dates = credentialDates(claims, now);
  results.status = await checkStatus(claims, keys, about).catch(resultOf);
  results.achievement = await checkAchievement(claims, about).catch(resultOf);
  results.recipient = checkRecipient(identities, recipient);
}

/** Whether every member means something that a signature covers, and the required ones are there. */
async function format(document) {
  const members = document.root.value;
  let meaning;
  try {
    await statements(new Map([...members].filter(([name]) => name !== "proof")));
  } catch (problem) {
    if (!problem.meaning) throw problem;
    if (problem.isBeyond) throw obstacle(problem.meaning);
    meaning = problem.meaning;
  }
  const claims = credentialClaims(document);
  if (meaning) throw objection(meaning);
  const found = hidden(members, claims.id, failed);
  if (found) throw found;
  return claims;
}

/** Two documents of one badge stand on one site; on a site of this program, in one folder. */
function companion(twin, credential) {
  if (!twin) return "";
  const besideUnchecked = say("passed", "besideUnchecked");
  const [first, second] = [credential, twin.id ?? ""].map(webAddress);
  if (!first || !second) return besideUnchecked;
  const [folder, other] = [first, second].map(({ authority, path }) => authority + path.slice(0, path.lastIndexOf("/") + 1));
  if (folder === other) return say("passed", "besideAssertion");
  const isOfThisProgram = first.path.endsWith("/credential.json") && second.path.endsWith("/assertion.json");
  if (first.authority !== second.authority || isOfThisProgram) throw failed("otherTwin", shown(credential), shown(twin.id));
  return besideUnchecked;
}

export const claim = (name) => (name === undefined ? "" : say("failed", "claim", shown(name)));

function checkSigner(signer, name, { expectedIssuers, earlierIssuers, specimenIssuer }) {
  if (earlierIssuers.includes(signer)) return passed("earlierSigner", signer, expectedIssuers[0]);
  if (signer === specimenIssuer) return failed("specimen", signer);
  if (!expectedIssuers.length) return notChecked("noIssuerExpected", signer);
  return expectedIssuers.includes(signer) ? passed("expectedSigner", signer) : failed("otherSigner", signer, claim(name));
}

function credentialDates({ validFrom, validUntil, proofs, awarded }, now) {
  if (isBefore(now, validFrom)) return failed("notYetValid", timeText(validFrom));
  if (validUntil && isBefore(validUntil, now)) return failed("expired", timeText(validUntil));
  for (const { created, expires } of proofs) {
    if (created && isBefore(now, created)) return failed("signedInFuture", timeText(created));
    if (expires && isBefore(expires, now)) return failed("signatureExpired", timeText(expires));
  }
  // A day is written as noon in UTC, and begins up to fourteen hours earlier in some zones.
  const tomorrow = { ...now, second: now.second + 86400 };
  if (awarded && isBefore(tomorrow, awarded)) return failed("awardedInFuture", timeText(awarded));
  return inForce(validFrom, validUntil);
}

export const inForce = (since, until) =>
  until ? passed("inForceUntil", timeText(since), timeText(until)) : passed("inForce", timeText(since));

/** Only a list that holds in every respect can say that a badge stands; a revocation counts also from one out of date. */
async function checkStatus({ status, issuer }, keys, { read, now, findings }) {
  if (!status) return passed("withoutStatus");
  const problem = (id, ...values) => obstacle(say("statusList", id, ...values));
  const { address, index } = statusPlace(status);
  if (keys.outcome) throw problem("withoutKeys");
  const { root, text, origin } = await read(address).catch((thrown) => {
    throw thrown.words ? unread(role("statusList"), address, thrown) : thrown;
  });
  let list;
  try {
    list = statusListClaims({ root, text });
    const found = hidden(list.members, list.id, failed);
    if (found) throw found;
  } catch (thrown) {
    throw problem("unreadable", resultOf(thrown).reason);
  }
  if (list.id !== address) throw problem("otherID", shown(list.id));
  if (list.issuer !== issuer) throw problem("otherIssuer", shown(list.issuer));
  if (!list.purposes.includes("revocation")) throw problem("otherPurpose");
  const signed = await checkProofs(list, keys);
  if (signed.outcome !== "passed") throw problem(signed.outcome === "failed" ? "unreadable" : "notChecked", signed.reason);
  findings.basis.push(basis(role("statusList"), origin));
  const packed = list.encodedList[0] === "u" && base64URL(list.encodedList.slice(1));
  if (!packed) throw problem("notBase64URL");
  const bits = await inflated(packed, "gzip", longestList);
  if (bits === "tooLarge") throw problem("tooLarge");
  if (!bits) throw problem("notGzip");
  const count = bits.length * 8;
  if (count < shortestList) throw problem("tooShort", count);
  if (Number(index) >= count) return failed("withoutPlace", index, count);
  const { validFrom, validUntil } = list;
  if (bits[Math.floor(index / 8)] & (128 >> index % 8)) {
    return validFrom ? failed("revoked", timeText(validFrom)) : failed("revokedByUndatedList");
  }
  if (!validFrom) throw problem("withoutDate");
  if (isBefore(now, validFrom)) throw problem("notYetValid", timeText(validFrom));
  if (validUntil && isBefore(validUntil, now)) throw problem("expired", timeText(validUntil));
  return passed("notRevoked", timeText(validFrom));
}

function statusPlace({ types, members }) {
  if (!types.includes("BitstringStatusListEntry")) throw notChecked("otherStatusType", shown(types[0]));
  const [purpose, address, index] = ["statusPurpose", "statusListCredential", "statusListIndex"].map((name) => textOf(members, name));
  if (purpose === undefined || address === undefined || !/^\d{1,18}$/.test(index ?? "")) throw failed("malformedStatus");
  if (purpose !== "revocation") throw notChecked("otherStatusPurpose", shown(purpose));
  const size = members.get("statusSize");
  if (size && !(size.kind === "number" && size.value === "1")) throw notChecked("largeStatus");
  return { address, index };
}

/** Whether the issuer publishes just this achievement; only the issuer's own site is asked. */
async function checkAchievement({ issuer, achievement, achievementID }, { read, findings }) {
  const did = webDID(issuer);
  const site = did && builtSite(did);
  const page = webAddress(achievementID);
  const isOwn = site && page && !page.hasQuery && page.path.endsWith("/") && pathBelow(site.folder, page) !== undefined;
  if (!isOwn) return notChecked("foreignAchievement");
  const address = achievementID + site.achievementFile;
  const { root, origin } = await read(address).catch((thrown) => {
    if (thrown.id === "notFound" || thrown.id === "gone") throw notChecked("unpublishedAchievement", address);
    throw thrown.words ? unread(role("achievement"), address, thrown) : thrown;
  });
  findings.basis.push(basis(role("achievement"), origin));
  // What later editions add, and what only stands around the file.
  const signed = (members) => ({ kind: "object", value: new Map([...members].filter(([name]) => name !== "related" && name !== "@context")) });
  const member = difference(signed(achievement), signed(root.value));
  return member === undefined ? passed("publishedAchievement", address) : failed("otherAchievement", shown(member), address);
}

// MARK: The person

/** An address as it is hashed. */
const normalized = (address) => lowered(address.replace(/^[\p{Z}\t-\r\x85\u200b]+|[\p{Z}\t-\r\x85\u200b]+$/gu, "").normalize("NFC"));

export function checkRecipient(identities, recipient) {
  if (recipient === undefined) return notChecked("noAddressGiven");
  // Nobody's software agrees on whether case counts, so the address as typed may be what was hashed.
  const spellings = [normalized(recipient), recipient];
  let wasCompared = false;
  let result = notChecked("withoutRecipientHash");
  const addresses = identities.filter(({ type }) => type === "emailAddress" || type === "email");
  for (const { isHashed, value, salt } of addresses.slice(0, identifiers)) {
    const wanted = isHashed ? lowered(value) : normalized(value).normalize("NFC");
    const hashed = (text) => (isHashed ? `sha256$${hex(sha256(utf8(text + salt)))}` : text.normalize("NFC"));
    if (isHashed && !wanted.startsWith("sha256$")) result = notChecked(wanted.startsWith("md5$") ? "weakHash" : "unknownHash");
    else if (spellings.some((text) => hashed(text) === wanted)) return passed("sameRecipient");
    else wasCompared = true;
  }
  return wasCompared ? failed("otherRecipient") : result;
}
