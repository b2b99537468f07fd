// Open Badges 2.0: a hosted assertion is whatever its own address says, so that is asked first.
import { builtSite, isBefore, pathBelow, timeText, webAddress, webDID } from "./addresses.js";
import { reader } from "./claims.js";
import { failure, role, unread } from "./documents.js";
import { difference, membersOf, textOf, texts } from "./json.js";
import { failed, notChecked, passed, resultOf, shown } from "./text.js";
import { basis, checkRecipient, claim, inForce, maybe, stop, textFacts } from "./verifier.js";

const assertionContexts = [
  "https://w3id.org/openbadges/v2", "https://purl.imsglobal.org/spec/ob/v2p0/context",
  "https://openbadgespec.org/v2/context.json",
];

/** An assertion of Open Badges 2.0. */
function assertionClaims({ root, text }) {
  const read = reader(text, root);
  const contexts = read.required("@context");
  if (!texts(contexts).some((context) => assertionContexts.includes(context))) read.fail(contexts, "shape", "assertionContext");
  read.mustType("Assertion");
  const id = webAddress(read.must("id", "string")) ?? read.fail(read.required("id"), "shape", "notAddress", "id");
  const isRevoked = read.optional("revoked", "boolean") ?? false;
  const claims = { id, members: root.value };
  // What was revoked keeps no more than its address.
  if (isRevoked && !root.value.has("badge")) return claims;
  const verification = read.nested(root.value.has("verification") || !root.value.has("verify") ? "verification" : "verify");
  const type = verification.required("type");
  const isOne = (...names) => texts(type).some((name) => names.includes(name));
  const isSigned = !isOne("HostedBadge", "hosted");
  if (isSigned && !isOne("SignedBadge", "signed")) verification.fail(type, "shape", "type", "'HostedBadge' or 'SignedBadge'");
  const badge = read.required("badge");
  const address = badge.kind === "string" ? badge.value : read.nested("badge").optional("id", "string");
  const recipient = read.nested("recipient").identity("identity", "type");
  claims.body = { isSigned, badge: address, recipient, issuedOn: read.mustTime("issuedOn"), expires: read.time("expires") };
  return claims;
}

/** The class of a badge of Open Badges 2.0. */
function badgeClassClaims(members) {
  const isLinked = (node, ...names) =>
    node.kind === "string" || (node.kind === "object" && names.some((name) => textOf(node.value, name) !== undefined));
  const isText = (node) => node.kind === "string";
  const checks = {
    type: (node) => texts(node).includes("BadgeClass"), name: isText, description: isText,
    image: (node) => isLinked(node, "id"), criteria: (node) => isLinked(node, "id", "narrative"),
    issuer: (node) => isLinked(node, "id"),
  };
  const issuer = membersOf(members, "issuer");
  return {
    issuer: textOf(members, "issuer") ?? textOf(issuer, "id"), name: textOf(members, "name"),
    missing: Object.keys(checks).find((name) => !members.has(name) || !checks[name](members.get(name))),
  };
}

/** Whether the profile of an issuer answers for what is hosted at an address. */
function covers(profile, address, own) {
  const verification = membersOf(profile, "verification");
  const list = (name) => verification?.has(name) && texts(verification.get(name));
  const [starts, hosts] = [list("startsWith"), list("allowedOrigins")];
  if (!starts && !hosts) return address.origin === own.origin;
  // A prefix must reach past the host, or it is also how another host begins.
  const isBelow = (start) => address.text.startsWith(start) && start.length > address.origin.length;
  return (!starts || starts.some(isBelow)) && (!hosts || hosts.some((host) => host === address.authority || host === address.origin));
}

/** All checks of an assertion. */
export async function checkAssertion(document, about) {
  const { findings, now, recipient } = about;
  const { results, how } = findings;
  findings.standard = "Open Badges 2.0";
  let claims;
  try {
    claims = assertionClaims(document);
  } catch (thrown) {
    results.format = resultOf(thrown);
    return;
  }
  const { id, body } = claims;
  results.format = passed(body ? "assertion" : "revocation");
  findings.facts = { id: id.text, title: undefined, issuer: undefined, issuerName: undefined, issued: maybe(body?.issuedOn), expires: maybe(body?.expires) };
  if (body?.isSigned) return stop(findings, notChecked("signedAssertion"));
  Object.assign(how, { format: "members", signature: "hosted", issuer: "host", dates: "clock", status: "hosted", achievement: "class", recipient: "hash" });
  await checkHost(claims, about);
  if (results.signature.outcome === "failed") return stop(findings, notChecked("signatureFailed"));
  if (!body) return stop(findings, notChecked("onlyRevocation"));
  results.dates = assertionDates(body, now);
  await checkBadgeClass(claims, about);
  results.recipient = checkRecipient([body.recipient], recipient);
}

/** Signature and status: both are for the hosted document to say. */
async function checkHost({ id, members }, { read, findings: { results, basis: found } }) {
  const address = id.text;
  let hosted;
  try {
    hosted = await read(address);
  } catch (thrown) {
    if (!thrown.words) throw thrown;
    results.signature = unread(role("assertion"), address, thrown);
    results.status = thrown.id === "gone" ? failed("gone", address) : results.signature;
    return;
  }
  found.push(basis(role("assertion"), hosted.origin));
  const revoked = hosted.root.value.get("revoked");
  const isRevoked = revoked?.kind === "boolean" && revoked.value;
  if (difference({ kind: "object", value: members }, hosted.root) === undefined) {
    results.signature = hosted.origin === address ? passed("hosted", address) : passed("hostedElsewhere", address, hosted.origin);
    results.status = passed("hostedWithoutRevocation", address);
  } else results.signature = isRevoked ? notChecked("replacedByRevocation", address) : failed("hostedOtherwise", address);
  if (isRevoked) results.status = failed("revokedByHost");
}

function assertionDates({ issuedOn, expires }, now) {
  if (isBefore(now, issuedOn)) return failed("issuedInFuture", timeText(issuedOn));
  if (expires && isBefore(expires, now)) return failed("expired", timeText(expires));
  return inForce(issuedOn, expires);
}

/** Issuer and achievement: the badge class, and the profile of the issuer that it names. */
async function checkBadgeClass({ id, body }, about) {
  const { results, facts } = about.findings;
  try {
    if (body.badge === undefined) throw notChecked("withoutBadgeClass");
    const badgeClass = badgeClassClaims(await named("badgeClass", body.badge, about));
    facts.title = badgeClass.name === undefined ? undefined : shown(badgeClass.name);
    results.achievement = badgeClass.missing
      ? failed("incompleteBadgeClass", body.badge, badgeClass.missing) : passed("badgeClass", body.badge);
    results.issuer = await checkProfile(badgeClass, id, about);
  } catch (thrown) {
    const result = resultOf(thrown);
    results.issuer = result;
    results.achievement ??= result;
  }
}

async function checkProfile({ issuer }, id, about) {
  const { results, facts } = about.findings;
  const host = issuer === undefined ? undefined : webAddress(issuer);
  if (!host) throw notChecked("withoutProfile");
  const profile = await named("profile", issuer, about);
  const name = textOf(profile, "name");
  Object.assign(facts, textFacts({ issuer: textOf(profile, "id"), issuerName: name }));
  if (results.signature.outcome !== "passed") throw notChecked("unsigned", shown(issuer));
  if (!covers(profile, id, host)) return failed("outOfScope", issuer);
  return checkProfileIssuer(host, name, about);
}

const isSamePlace = (address, host) =>
  address && address.authority === host.authority && address.path === host.path && !address.hasQuery && !host.hasQuery;

function checkProfileIssuer(host, name, { expectedIssuers, earlierIssuers, specimenIssuer }) {
  const isProfileOf = (id) => {
    const did = id === undefined ? undefined : webDID(id);
    return isSamePlace(webAddress((did && builtSite(did)?.profile) ?? ""), host);
  };
  if (isProfileOf(specimenIssuer)) return failed("specimen", host.text);
  if (!expectedIssuers.length) return notChecked("noHostExpected", host.text);
  const isOf = (issuer) => {
    const did = webDID(issuer);
    const isOwn = did && pathBelow(did, host) !== undefined && !isProfileOf(`${issuer}:specimens`);
    return issuer === host.text || isProfileOf(issuer) || isOwn;
  };
  if (!expectedIssuers.some(isOf) && earlierIssuers.some(isOf)) return passed("earlierHost", host.text, expectedIssuers[0]);
  return expectedIssuers.some(isOf) ? passed("expectedHost", host.text) : failed("otherHost", host.text, claim(name));
}

/** The members of a document that must call itself by the address that it is read from. */
async function named(part, address, { read, findings }) {
  try {
    const { root, origin } = await read(address);
    const id = textOf(root.value, "id");
    if (id === undefined) throw failure("withoutID");
    if (id !== address) throw failure("otherID", shown(id));
    findings.basis.push(basis(role(part), origin));
    return root.value;
  } catch (thrown) {
    throw thrown.words ? unread(role(part), address, thrown) : thrown;
  }
}
