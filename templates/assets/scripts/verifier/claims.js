// What documents say, as far as they have the shape that their standards ask for; the first mistake is thrown.
import { timeOf } from "./addresses.js";
import { texts } from "./json.js";
import { objection, position, say, shown } from "./text.js";

/** A mistake with its place. */
export const misplaced = (text, at, mistake) => objection(say("failed", "position", ...position(text, at), mistake));

/** Takes an object of a document apart. */
export function reader(text, node) {
  const members = node.value;
  const fail = (at, table, id, ...values) => {
    throw misplaced(text, at.at, say(table, id, ...values));
  };
  const required = (name) => members.get(name) ?? fail(node, "members", "missing", name);
  const typed = (name, kind, value) => {
    if (value && value.kind !== kind) fail(value, "members", "wrongType", name, say("kinds", kind), say("kinds", value.kind));
    return value?.value;
  };
  const optional = (name, kind) => typed(name, kind, members.get(name));
  const must = (name, kind) => typed(name, kind, required(name));
  const nested = (name, isRequired = true) =>
    (isRequired ? must : optional)(name, "object") && reader(text, members.get(name));
  const time = (name, value) => value === undefined ? value : (timeOf(value) ?? fail(members.get(name), "shape", "notDateTime", name));
  const self = {
    members, fail, required, optional, must, nested, node,
    list: (name, kind) => typed(name, "list", members.get(name))?.map((entry) => {
      if (entry.kind === kind) return reader(text, entry);
      return fail(entry, "members", "wrongElementType", name, say("kinds", kind), say("kinds", entry.kind));
    }),
    time: (name) => time(name, optional(name, "string")),
    mustTime: (name) => time(name, must(name, "string")),
    mustType(...names) {
      const value = required("type");
      if (!texts(value).some((type) => names.includes(type))) fail(value, "shape", "type", names.map((name) => `'${name}'`).join(" or "));
    },
    typeNames() {
      const value = required("type");
      const names = texts(value);
      return names.length ? names : fail(value, "members", "wrongType", "type", say("kinds", "string"), say("kinds", value.kind));
    },
    identity(valueName, typeName) {
      const type = must(typeName, "string");
      const isHashed = must("hashed", "boolean");
      return { type, isHashed, value: must(valueName, "string"), salt: optional("salt", "string") ?? "" };
    },
    /** One proof or a list of at least one. */
    proofs() {
      const value = required("proof");
      const own = value.kind === "list" ? self.list("proof", "object") : [nested("proof")];
      if (!own.length) fail(node, "members", "missing", "proof");
      return own.map((proof) => {
        const [type] = proof.typeNames();
        const [cryptosuite, purpose, method, signature] = ["cryptosuite", "proofPurpose", "verificationMethod", "proofValue"].map((name) => proof.optional(name, "string"));
        const [created, expires] = [proof.time("created"), proof.time("expires")];
        return { type, cryptosuite, purpose, method, signature, created, expires, members: proof.members };
      });
    },
  };
  return self;
}

const base = "https://www.w3.org/ns/credentials/v2";
const openBadges = /^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/context(-3\..*)?\.json$/s;
/** A credential of Open Badges 3.0. */
export function credentialClaims({ root, text }) {
  const read = reader(text, root);
  const contexts = read.must("@context", "list").map((entry) => texts(entry)[0]);
  const isText = (place) => root.value.get("@context").value[place]?.kind === "string";
  if (!isText(0) || contexts[0] !== base || !isText(1) || !openBadges.test(contexts[1])) {
    read.fail(read.required("@context"), "shape", "contexts");
  }
  const claims = { members: root.value, id: read.must("id", "string") };
  read.mustType("VerifiableCredential");
  read.mustType("OpenBadgeCredential", "AchievementCredential");
  const name = read.optional("name", "string");
  if (read.required("issuer").kind === "string") claims.issuer = read.must("issuer", "string");
  else {
    const issuer = read.nested("issuer");
    issuer.mustType("Profile");
    claims.issuerName = issuer.optional("name", "string");
    claims.issuer = issuer.must("id", "string");
  }
  claims.validFrom = read.mustTime("validFrom");
  claims.validUntil = read.time("validUntil");
  claims.awarded = read.time("awardedDate");
  claims.completed = read.optional("awardedDate", "string")?.slice(0, 10);
  const subject = read.nested("credentialSubject");
  subject.mustType("AchievementSubject");
  const id = subject.optional("id", "string");
  const identities = subject.members.get("identifier")?.kind === "object" ? [subject.nested("identifier")] : subject.list("identifier", "object") ?? [];
  claims.identities = identities.map((entry) => entry.identity("identityHash", "identityType"));
  if (id === undefined && !claims.identities.length) subject.fail(subject.node, "shape", "withoutIdentity");
  const achievement = subject.nested("achievement");
  claims.achievementID = achievement.must("id", "string");
  achievement.mustType("Achievement");
  claims.title = name ?? achievement.must("name", "string");
  achievement.must("name", "string");
  achievement.must("description", "string");
  const criteria = achievement.nested("criteria");
  const about = ["id", "narrative"].map((member) => criteria.optional(member, "string"));
  if (about.every((found) => found === undefined)) criteria.fail(criteria.node, "shape", "withoutCriteria");
  claims.achievement = achievement.members;
  const status = read.nested("credentialStatus", false);
  if (status) claims.status = { types: status.typeNames(), members: status.members };
  claims.proofs = read.proofs();
  return claims;
}

/** The credential of a status list. */
export function statusListClaims({ root, text }) {
  const read = reader(text, root);
  const claims = { members: root.value, id: read.must("id", "string") };
  read.mustType("BitstringStatusListCredential");
  const isObject = root.value.get("issuer")?.kind === "object";
  claims.issuer = isObject ? read.nested("issuer").must("id", "string") : read.must("issuer", "string");
  claims.validFrom = read.time("validFrom");
  claims.validUntil = read.time("validUntil");
  const list = read.nested("credentialSubject");
  list.mustType("BitstringStatusList");
  claims.purposes = texts(list.required("statusPurpose"));
  claims.encodedList = list.must("encodedList", "string");
  claims.proofs = read.proofs();
  return claims;
}

const keywords = ["@context", "@value", "@language"];

/**
 * The first member that says one thing to programs that read JSON and another to those that read linked data, or on whose
 * signed form they do not agree; as a result.
 */
export function hidden(members, id, failed) {
  const waiting = [["", { kind: "object", value: members }]];
  for (let isOutermost = true; waiting.length;) {
    const [name, { kind, value }] = waiting.pop();
    if (kind === "object") {
      for (const [inner, node] of value) {
        if (inner.includes(":") || (inner[0] === "@" && !keywords.includes(inner))) return failed("hiddenName", shown(inner));
        if (!isOutermost && inner === "id" && node.kind === "string" && node.value === id) return failed("repeatedIdentifier");
        waiting.push([inner, node]);
      }
      isOutermost = false;
    } else if (kind === "list") waiting.push(...value.map((node) => [name, node]));
    else if (kind === "string" && /[\0-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f]/.test(value)) return failed("controlCharacter", shown(name));
  }
  return undefined;
}
