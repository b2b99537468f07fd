// The words of sentences: those of what went wrong are loaded only when something did.
import { words } from "./words.js";

const tables = [words];

const patternOf = ({ pattern, table, id }) =>
  pattern ?? tables.map((known) => known[table]?.[id]).find((found) => found !== undefined);

/** The text of a sentence, with its places filled in by name or from left to right; what is a text already stays. */
function textOfSentence(sentence, lacking) {
  if (!sentence?.values) return sentence;
  const { values } = sentence;
  const pattern = patternOf(sentence);
  if (pattern === undefined) {
    lacking.push(sentence.id);
    return words.browser.withoutWords;
  }
  let place = 0;
  return pattern.replace(/\{(\w+)\}/g, (_, name) => textOfSentence(Array.isArray(values) ? values[place++] : values[name], lacking));
}

/** The texts of sentences. */
export async function worded(sentences) {
  const lacking = [];
  const texts = sentences.map((sentence) => textOfSentence(sentence, lacking));
  if (lacking.length === 0 || tables.length > 1) return texts;
  try {
    const { failureWords } = await import("./failure-words.js");
    tables.push(failureWords);
  } catch {
    // Without a network the outcome stands without its reason.
    return texts;
  }
  return worded(sentences);
}
