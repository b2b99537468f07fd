import { searchWords } from "./search-words.js";

/**
 * Puts a sentence into an element; what a reader typed or a page is called goes in as text, apart from the words around it.
 *
 * @param {Element} element what holds the sentence and nothing else.
 * @param {string} key of the sentence.
 * @param {Object} values for its {places}.
 */
export function tell(element, key, values = {}) {
  const pieces = searchWords[key].split(/\{([a-z]+)\}/);
  element.replaceChildren(...pieces.map((piece, index) => (index % 2 === 0 ? piece : apart(values[piece]))));
}

function apart(text) {
  const made = document.createElement("bdi");
  made.textContent = text;
  return made;
}
