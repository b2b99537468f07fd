// A badge as it came in: anybody may have made it.
import { misplaced } from "./claims.js";
import { parseJSON, textOf, texts } from "./json.js";
import { bakedTexts, formatOf, isSignedText, versions } from "./pictures.js";
import { failed, byteText, notChecked, resultOf, shown } from "./text.js";

const documentSize = 1 << 20;
const credentialTypes = ["VerifiableCredential", "OpenBadgeCredential", "AchievementCredential"];

/**
 * What bytes hold: `{ credential, twin }` or `{ assertion }` with `{ root, text }`, or `{ result }` of the check of the format.
 * The twin is what a picture carries beside: `{ id }` of an assertion, or `{}` where it does not say.
 */
export async function receivedBadge(bytes) {
  try {
    const format = formatOf(bytes);
    if (!format) return plain(bytes);
    const baked = (await bakedTexts(bytes, format)).map(fromPicture);
    const badge = baked.at(-1)();
    if (!badge.credential || baked.length < 2) return badge;
    return { ...badge, twin: twin(baked[0]) };
  } catch (thrown) {
    return { result: resultOf(thrown) };
  }
}

function twin(read) {
  let badge;
  try {
    badge = read();
  } catch (thrown) {
    const { outcome, reason } = resultOf(thrown);
    if (outcome === "failed") throw failed("twin", reason);
    return {};
  }
  return { id: textOf(badge.assertion.root.value, "id") };
}

function plain(bytes) {
  const first = bytes.find((byte) => byte !== 32 && (byte < 9 || byte > 13));
  if (first === undefined) throw failed("empty");
  if (bytes.length > documentSize) throw failed("tooLarge", documentSize >> 20);
  if (first === 0x7b || first === 0xef) return fromJSON(bytes);
  if (first === 0x3c) throw failed("webPage");
  throw isSignedText(byteText(bytes)) ? notChecked("compactJWS") : failed("notABadge");
}

const fromPicture = ({ version, form, bytes, text }) => () => {
  if (form === "signed") throw notChecked("compactJWS");
  if (form === "address") throw notChecked("addressOnly", shown(text));
  const badge = fromJSON(bytes);
  if (badge.assertion ? version === versions[1] : version === versions[0]) throw failed("misplacedInPicture", version.words);
  return badge;
};

function fromJSON(bytes) {
  let document;
  try {
    document = parseJSON(bytes);
  } catch (problem) {
    if (!problem.mistake) throw problem;
    throw misplaced(problem.text, problem.at, problem.mistake);
  }
  if (document.root.kind !== "object") throw failed("notABadge");
  const types = texts(document.root.value.get("type"));
  const other = types.length ? failed("otherDocument", shown(types.join(", "))) : failed("withoutType");
  if (types.includes("Assertion")) return { assertion: document };
  if (types.includes("BitstringStatusListCredential")) throw other;
  if (types.includes("EnvelopedVerifiableCredential")) throw notChecked("compactJWS");
  if (types.some((type) => credentialTypes.includes(type))) return { credential: document };
  throw other;
}
