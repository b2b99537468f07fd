// Whether an issuer signed a document: eddsa-rdfc-2022 with WebCrypto.
import { issuerPlace, keyText, signingKeys } from "./addresses.js";
import { canonicalForm } from "./canonical-form.js";
import { textOf } from "./json.js";
import { statements } from "./linked-data.js";
import { failure, role, unread } from "./documents.js";
import { sha256 } from "./sha256.js";
import { failed, multibase, notChecked, objection, obstacle, passed, resultOf, say, shown, utf8 } from "./text.js";

const suite = "eddsa-rdfc-2022";
const purpose = "assertionMethod";
const mostProofs = 8;
const algorithm = { name: "Ed25519" };

/** Whether this browser can check the signatures of badges. */
export async function canVerifySignatures() {
  // Any key will do: the base point is one.
  return Boolean(await imported(Uint8Array.from({ length: 32 }, (_, at) => (at ? 0x66 : 0x58))));
}

async function imported(bytes) {
  try {
    return await crypto.subtle.importKey("raw", bytes, algorithm, false, ["verify"]);
  } catch {
    return undefined;
  }
}

/** The keys that an issuer publishes, `{ keys, origin }`; a result is thrown where they cannot be had. */
export async function publishedKeys(issuer, read) {
  const { keys, at } = issuerPlace(issuer);
  if (keys) return { keys };
  if (!at) throw notChecked("unreadableIssuer", shown(issuer));
  try {
    const { root, origin } = await read(at);
    const id = textOf(root.value, "id");
    if (id === undefined) throw failure("withoutID");
    if (id !== issuer) throw failure("otherID", shown(id));
    return { keys: signingKeys(root.value, id), origin };
  } catch (problem) {
    throw problem.words ? unread(role("keys", issuer), at, problem) : problem;
  }
}

const without = (members, ...names) => new Map([...members].filter(([name]) => !names.includes(name)));

/** The 64 bytes that are signed. */
export async function signedBytes(members, proof) {
  const context = [...members].filter(([name]) => name === "@context");
  const configuration = new Map([...context, ...without(proof, "proofValue", "@context")]);
  return new Uint8Array([...(await formHash(configuration, true)), ...(await formHash(without(members, "proof")))]);
}

async function formHash(members, isProof) {
  try {
    return sha256(utf8((await canonicalForm(await statements(members))).text));
  } catch (problem) {
    if (problem.tooMuchWork) throw failed("tooEntangled");
    if (!problem.meaning) throw problem;
    throw isProof ? failed("proofMeaning", problem.meaning) : objection(problem.meaning);
  }
}

/** The result for one proof; `published` is what `publishedKeys` gave, or the result that it threw. */
async function checkOne(proof, { issuer, members }, published) {
  const { method } = proof;
  if (proof.purpose !== purpose) {
    throw proof.purpose === undefined ? failed("withoutPurpose") : failed("wrongPurpose", shown(proof.purpose));
  }
  if (method === undefined) throw failed("withoutMethod");
  if (!method.startsWith(`${issuer}#`) || issuer.includes("#")) throw failed("otherMethod", shown(method), shown(issuer));
  const signature = multibase(proof.signature);
  if (signature?.length !== 64) throw failed("malformedProofValue");
  if (proof.members.has("previousProof")) throw notChecked("proofChain");
  if (published.outcome) throw published;
  const bytes = published.keys.get(method);
  if (!bytes) throw published.keys.has(method) ? notChecked("unreadableKey", shown(method)) : failed("keyNotListed", issuer);
  const message = await signedBytes(members, proof.members);
  const key = await imported(bytes);
  if (!key) throw obstacle(say("browser", "withoutEd25519"));
  if (!(await crypto.subtle.verify(algorithm, key, signature, message))) throw failed("brokenSignature");
  return published.origin === undefined ? passed("signedByKey", issuer) : passed("signed", keyText(bytes), issuer, published.origin);
}

/** Of several proofs none may fail, and one must hold. */
export async function checkProofs(claims, published) {
  const { proofs } = claims;
  if (proofs.length > mostProofs) return failed("tooManyProofs", mostProofs);
  const isOurs = ({ type }) => type === "DataIntegrityProof";
  const names = proofs.map((proof) => (isOurs(proof) && proof.cryptosuite) || proof.type);
  let kept;
  for (const proof of proofs.filter((entry) => isOurs(entry) && entry.cryptosuite === suite)) {
    const result = await checkOne(proof, claims, published).catch(resultOf);
    if (result.outcome === "failed") return result;
    if (!kept || (kept.outcome !== "passed" && result.outcome === "passed")) kept = result;
  }
  return kept ?? notChecked("otherSuites", shown(names.join(", ")));
}
