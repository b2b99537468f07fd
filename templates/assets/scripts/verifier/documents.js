// The documents that a badge names: each is asked for once, and only so many in all.
import { webAddress } from "./addresses.js";
import { parseJSON } from "./json.js";
import { obstacle, say, shown } from "./text.js";

const mostDocuments = 8;
const size = 8 << 20;
/** Failures that only a browser has, and their words. */
const ownFailures = ["offline", "notAllowed", "unreachable"];

/** Why a document says nothing, as the result of a check. */
export const unread = (role, address, failure) =>
  obstacle(say("document", "unread", role.words, failure.words(shown(address)), role.advice ?? ""));

export const role = (id, issuer) => ({ words: say("document", id, issuer), advice: id === "keys" ? say("document", "keysAdvice") : "" });

export const failure = (id, ...values) => ({ id, words: (address) => say("document", id, address, ...values) });

/** A failure of the page's own means, whose places have names. */
const notFetched = ({ failure: id, ...values }) => ({
  id,
  words(address) {
    const places = { address, place: address, host: new URL(address).host, ...values };
    for (const name of ["place", "target"]) if (values[name]) places[name] = shown(values[name]);
    const table = ownFailures.includes(id) ? "browser" : "fetch";
    return { table, id: values.target ? id + "To" : id, values: places };
  },
});

/**
 * @param fetchDocument gives `{ bytes, origin }` or throws `{ failure, … }`
 * @returns a function that gives `{ root, text, origin }` or throws a failure
 */
export function documentReading(fetchDocument) {
  const known = new Map();
  const read = async (address) => {
    if (!webAddress(address)) throw { id: "refusedAddress", words: (text) => say("fetch", "refusedAddress", text) };
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
    if (known.size >= mostDocuments) return Promise.reject({ id: "tooMany", words: () => say("document", "tooMany", mostDocuments) });
    known.set(address, read(address));
    return known.get(address);
  };
}
