// Repeats verifications that the program made, in this browser, and says where the two answers differ.
import { verify } from "/scripts/verifier/verifier.js";

/** What the program says on a command line, and a page in its own words. */
const pageWords = [
  ["this program", "this page"],
  ["; give the issuer's did.json with --did FILE", ""],
  ["; name the issuer that you expect with --issuer", "; name the issuer that you expect"],
  ["to check a specimen, name it with --issuer", "to check a specimen, name it as the issuer that you expect"],
];

const bytesOf = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
const inPageWords = (text) => pageWords.reduce((words, [from, to]) => words.replaceAll(from, to), text);

async function repeated({ bytes, documents, expectedIssuers, earlierIssuers, specimenIssuer, recipient, now }) {
  const asked = new Set();
  const fetchDocument = async (address) => {
    asked.add(address);
    const document = documents[address];
    if (!document) throw new Error(`the program did not ask for ${address}`);
    if (document.failure) throw document;
    return { bytes: bytesOf(document.bytes), origin: document.origin };
  };
  const answer = await verify(bytesOf(bytes), {
    now: new Date(now), expectedIssuers, earlierIssuers, specimenIssuer, recipient, fetchDocument,
  });
  return { answer, notAsked: Object.keys(documents).filter((address) => !asked.has(address)) };
}

/** Lines of text; none where every answer is the same, word for word. */
export async function differences(addresses) {
  const lines = [];
  for (const address of addresses) {
    const recorded = await (await fetch(address)).json();
    const { source, ...expected } = recorded.answer;
    for (const check of expected.checks) check.reason = inPageWords(check.reason);
    const { answer, notAsked } = await repeated(recorded);
    for (const check of answer.checks) delete check.how;
    for (const member of new Set([...Object.keys(expected), ...Object.keys(answer)])) {
      const [wanted, found] = [expected[member], answer[member]].map((value) => JSON.stringify(value));
      if (wanted !== found) lines.push(`${source}, ${member}:\n  the program: ${wanted}\n  the page:    ${found}`);
    }
    if (notAsked.length) lines.push(`${source}: the page did not ask for ${notAsked}`);
  }
  return lines;
}
