// The documents that a badge names: each is asked for once, and only so many in all.
import { webAddress } from "./addresses.js";
import { parseJSON } from "./json.js";
import { obstacle, say, shown, words } from "./text.js";

const most = 8;
const size = 8 << 20;
const { document: phrases } = words;

/** Why a document says nothing, as the result of a check. */
export const unread = (role, address, failure) =>
  obstacle(say(phrases.unread, role.words, failure.words(shown(address)), role.advice ?? ""));

export const role = (id, issuer) => ({ words: say(phrases[id], issuer), advice: id === "keys" ? phrases.keysAdvice : "" });

export const failure = (id, ...values) => ({ id, words: (address) => say(phrases[id], address, ...values) });

/** A failure of the page's own means, whose places have names. */
const notFetched = ({ failure: id, ...values }) => ({
  id,
  words(address) {
    const places = { address, place: address, host: new URL(address).host, ...values };
    for (const name of ["place", "target"]) if (values[name]) places[name] = shown(values[name]);
    const sentence = words.fetch[values.target ? id + "To" : id] ?? words.browser[id];
    return sentence.replace(/\{(\w+)\}/g, (_, name) => places[name]);
  },
});

/**
 * @param fetchDocument gives `{ bytes, origin }` or throws `{ failure, … }`
 * @returns a function that gives `{ root, text, origin }` or throws a failure
 */
export function documentReading(fetchDocument) {
  const known = new Map();
  const read = async (address) => {
    if (!webAddress(address)) throw { id: "refusedAddress", words: (text) => say(words.fetch.refusedAddress, text) };
    let fetched;
    try {
      fetched = await fetchDocument(address);
    } catch (problem) {
      throw problem.failure ? notFetched(problem) : problem;
    }
    if (fetched.bytes.length > size) throw notFetched({ failure: "tooLarge", size: size >> 20 });
    let document;
    try {
      document = parseJSON(fetched.bytes);
    } catch (problem) {
      throw problem.mistake ? failure("notJSON", problem.mistake) : problem;
    }
    if (document.root.kind !== "object") throw failure("notAnObject");
    return { ...document, origin: fetched.origin };
  };
  return (address) => {
    if (known.has(address)) return known.get(address);
    if (known.size >= most) return Promise.reject({ id: "tooMany", words: () => say(phrases.tooMany, most) });
    known.set(address, read(address));
    return known.get(address);
  };
}
