// The vectors of the standards, as the program's own tests have them.
import { canonicalForm } from "/modules/verifier/canonical-form.js";
import { canonicalJSON, parseJSON } from "/modules/verifier/json.js";
import { statements } from "/modules/verifier/linked-data.js";
import { inflated } from "/modules/verifier/inflating.js";
import { signedBytes } from "/modules/verifier/proofs.js";
import { hex, sha256 } from "/modules/verifier/sha256.js";
import { base58, base64URL, multibase, utf8 } from "/modules/verifier/text.js";
import { vocabulary } from "/modules/verifier/vocabulary.js";
import { parseNQuads } from "./n_quads.js";

const standards = "/standards/vectors/";
const bytes = async (path) => new Uint8Array(await (await fetch(standards + path)).arrayBuffer());
const text = async (path) => (await fetch(standards + path)).text();

/** Runs every case and gives the names of those that do not hold, and how many there were. */
export async function failures() {
  const found = [];
  let count = 0;
  const expect = (name, isSo) => {
    count++;
    if (!isSo) found.push(name);
  };
  await canonicalization(expect);
  await proofs(expect);
  await lists(expect);
  encodings(expect);
  numbers(expect);
  return { found, count };
}

async function canonicalization(expect) {
  const { entries } = JSON.parse(await text("rdf-canon/manifest.jsonld"));
  for (const { id, type, action, result, hashAlgorithm } of entries) {
    // Badges are signed with SHA-256 alone.
    if (hashAlgorithm && hashAlgorithm !== "SHA256") continue;
    const quads = parseNQuads(await text(`rdf-canon/${action}`));
    if (type === "rdfc:RDFC10NegativeEvalTest") {
      expect(id, await isRefused(() => canonicalForm(quads)));
      continue;
    }
    const form = await canonicalForm(quads);
    const wanted = await text(`rdf-canon/${result}`);
    if (type === "rdfc:RDFC10EvalTest") expect(id, form.text === wanted);
    if (type === "rdfc:RDFC10MapTest") {
      const names = Object.entries(JSON.parse(wanted));
      expect(id, names.length === form.names.size && names.every(([old, name]) => form.names.get(`_:${old}`) === `_:${name}`));
    }
  }
}

async function isRefused(step) {
  try {
    await step();
    return false;
  } catch (problem) {
    return problem.tooMuchWork === true;
  }
}

async function proofs(expect) {
  const folder = "vc-di-eddsa-TestVectors/";
  // A context that gives a meaning to any name, which a verifier must not know.
  vocabulary.contexts["https://www.w3.org/ns/credentials/examples/v2"] =
    vocabulary.tables.push([false, {}, "https://www.w3.org/ns/credentials/examples#"]) - 1;
  const canonical = async (path) => (await canonicalForm(await statements(parseJSON(await bytes(path)).root.value))).text;
  const document = await canonical(`${folder}unsigned.json`);
  const options = await canonical(`${folder}eddsa-rdfc-2022/proofConfigDataInt.json`);
  expect("W3C document", document === (await text(`${folder}eddsa-rdfc-2022/canonDocDataInt.txt`)));
  expect("W3C proof", options === (await text(`${folder}eddsa-rdfc-2022/proofCanonDataInt.txt`)));
  expect("W3C document hash", hex(sha256(utf8(document))) === (await text(`${folder}eddsa-rdfc-2022/docHashDataInt.txt`)));
  expect("W3C proof hash", hex(sha256(utf8(options))) === (await text(`${folder}eddsa-rdfc-2022/proofHashDataInt.txt`)));
  const key = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";
  expect("W3C signature", await isSigned(`${folder}eddsa-rdfc-2022/signedDataInt.json`, key));
  expect("Open Badges signature", await isSigned("ob_impl_vector.json", "z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi"));
}

async function isSigned(path, key) {
  const members = parseJSON(await bytes(path)).root.value;
  const proof = [members.get("proof").value].flat()[0];
  const own = proof.value ?? proof;
  const signature = multibase(own.get("proofValue").value);
  const imported = await crypto.subtle.importKey("raw", multibase(key).slice(2), "Ed25519", false, ["verify"]);
  return crypto.subtle.verify("Ed25519", imported, signature, await signedBytes(members, own));
}

async function lists(expect) {
  // An empty list of 16 KB, of https://www.w3.org/TR/vc-bitstring-status-list/#example-example-statuslistcredential.
  const list = base64URL("H4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA");
  const bits = await inflated(list, "gzip", 1 << 20);
  expect("status list", bits.length === 16384 && bits.every((byte) => byte === 0));
  expect("large list", (await inflated(list, "gzip", 100)) === "tooLarge");
  expect("damaged list", (await inflated(list.subarray(0, 20), "gzip", 1 << 20)) === undefined);
}

function encodings(expect) {
  const texts = { "": "", 61: "2g", "626262": "a3gV", "636363": "aPEr", "00eb15231dfceb60925886b67d065299925915aeb172c06647": "1NS17iag9jJgTHD1VXjvLCEnZuQ3rJDE9L", "516b6fcd0f": "ABnLTmg", "00000000000000000000": "1111111111" };
  for (const [digits, text] of Object.entries(texts)) {
    const bytes = Uint8Array.from(digits.match(/../g) ?? [], (pair) => parseInt(pair, 16));
    expect(`base 58 of ${digits}`, base58(bytes) === text && hex(multibase(`z${text}`)) === digits);
  }
  for (const text of ["z0", "zl", "zO", "zI", "m1", ""]) expect(`no base 58: ${text}`, multibase(text) === undefined);
  for (const text of ["A", "AB", "AAB", "QQ==", "QQ ", "+A"]) expect(`no base 64: ${text}`, base64URL(text) === undefined);
  expect("base 64", hex(base64URL("-_8")) === "fbff");
}

/** https://www.rfc-editor.org/rfc/rfc8785#appendix-B */
function numbers(expect) {
  const spelt = { "-0": "0", "4.50": "4.5", "2e-3": "0.002", "1e21": "1e+21", "999999999999999900000": "999999999999999900000", "0.000001": "0.000001", "1e-7": "1e-7", "333333333.33333329": "333333333.3333333" };
  for (const [text, wanted] of Object.entries(spelt)) {
    expect(`number ${text}`, canonicalJSON(parseJSON(utf8(text)).root) === wanted);
  }
  const names = '{"\\u20ac":1,"\\r":2,"1":3,"\\ud83d\\ude00":4,"\\u0080":5,"\\u00f6":6,"\\ufb33":7}';
  expect("names", canonicalJSON(parseJSON(utf8(names)).root) === '{"\\r":2,"1":3,"\u0080":5,"ö":6,"€":1,"😀":4,"\ufb33":7}');
}
