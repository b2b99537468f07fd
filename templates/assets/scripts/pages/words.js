import { allWords } from "./all-words.js";

const known = { ...allWords };

/** Takes in the words that only one kind of page has. */
export function learn(words) {
  Object.assign(known, words);
}

/** The words of a key; a key without words shows itself. */
export function word(key) {
  return known[key] ?? key;
}

/** Others' text in an element of its own, so that its direction stays its own too. */
export function apart(text) {
  const element = document.createElement("bdi");
  element.textContent = text;
  return element;
}

/**
 * Puts a sentence into an element.
 *
 * @param {Element} element what holds the sentence and nothing else.
 * @param {string} key of the sentence.
 * @param {Object} values for its {places}: texts, which are set apart, or elements.
 * @returns {Element} the element.
 */
export function say(element, key, values = {}) {
  const pieces = word(key).split(/\{([a-z]+)\}/);
  element.replaceChildren(
    ...pieces.map((piece, index) => {
      if (index % 2 === 0) return piece;
      const value = values[piece] ?? "";
      return value instanceof Node ? value : apart(String(value));
    }),
  );
  return element;
}
