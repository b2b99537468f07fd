// A badge as it came in: anybody may have made it.
import { misplaced } from "./claims.js";
import { parseJSON, textOf, texts } from "./json.js";
import { byteText, failed, notChecked, resultOf, shown } from "./text.js";

const documentSize = 1 << 20;
const credentialTypes = ["VerifiableCredential", "OpenBadgeCredential", "AchievementCredential"];
const bases = ["Open Badges 2.0", "Open Badges 3.0"];

/** Whether a text is three parts in base 64, as signed texts are. */
export const isSignedText = (text) => /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, ""));

/** The first byte that is no space. */
function firstByte(bytes, at, isSpace) {
  while (isSpace(bytes[at])) at++;
  return bytes[at];
}

/**
 * What bytes hold: `{ credential, twin }` or `{ assertion }` with `{ root, text }`, or `{ result }` of the check of the format.
 * The twin is what a picture carries beside: `{ id }` of an assertion, or `{}` where it does not say.
 */
export async function receivedBadge(bytes) {
  try {
    const start = bytes[0] === 0xef ? 3 : 0;
    const isMarkup = firstByte(bytes, start, (byte) => byte === 32 || byte === 9 || byte === 10 || byte === 13) === 0x3c;
    // Only who brings a picture loads what reads it.
    const baked = isMarkup || bytes[0] === 0x89 ? await (await import("./pictures.js")).bakedTexts(bytes) : undefined;
    if (!baked) return unbaked(bytes);
    const badge = fromPicture(baked.at(-1));
    return badge.credential && baked.length > 1 ? { ...badge, twin: twin(baked[0]) } : badge;
  } catch (thrown) {
    return { result: resultOf(thrown) };
  }
}

function twin(baked) {
  try {
    return { id: textOf(fromPicture(baked).assertion.root.value, "id") };
  } catch (thrown) {
    const { outcome, reason } = resultOf(thrown);
    if (outcome === "failed") throw failed("twin", reason);
    return {};
  }
}

function unbaked(bytes) {
  const first = firstByte(bytes, 0, (byte) => byte === 32 || (byte > 8 && byte < 14));
  if (first === undefined) throw failed("empty");
  if (bytes.length > documentSize) throw failed("tooLarge", documentSize >> 20);
  if (first === 0x7b || first === 0xef) return fromJSON(bytes);
  if (first === 0x3c) throw failed("webPage");
  throw isSignedText(byteText(bytes)) ? notChecked("compactJWS") : failed("notABadge");
}

function fromPicture({ version, form, bytes, text }) {
  if (form === "signed") throw notChecked("compactJWS");
  if (form === "address") throw notChecked("addressOnly", shown(text));
  const badge = fromJSON(bytes);
  if (version !== bases[badge.assertion ? 0 : 1]) throw failed("misplacedInPicture", version);
  return badge;
}

function fromJSON(bytes) {
  let document;
  try {
    document = parseJSON(bytes);
  } catch (problem) {
    throw problem.mistake ? misplaced(problem.text, problem.at, problem.mistake) : problem;
  }
  if (document.root.kind !== "object") throw failed("notABadge");
  const types = texts(document.root.value.get("type"));
  if (types.includes("Assertion")) return { assertion: document };
  const isList = types.includes("BitstringStatusListCredential");
  if (!isList && types.includes("EnvelopedVerifiableCredential")) throw notChecked("compactJWS");
  if (!isList && types.some((type) => credentialTypes.includes(type))) return { credential: document };
  throw types.length ? failed("otherDocument", shown(types.join(", "))) : failed("withoutType");
}
