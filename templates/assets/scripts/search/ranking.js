import { wordsOf, wordsTyped } from "./folding.js";

/** A word that is only begun counts less than a whole one, and a singular finds what its plural would. */
function fit(typed, words) {
  if (words.has(typed)) return 1;
  const stem = typed.length > 3 ? typed.replace(/([^s])s$/, "$1") : typed;
  for (const word of words) if (word.startsWith(typed) || word === stem) return 0.75;
  return 0;
}

function score(page, typed) {
  let sum = 0;
  for (const word of typed) {
    const best = Math.max(...page.fields.map(({ weight, words }) => weight * fit(word, words)));
    if (best === 0) return 0;
    sum += best;
  }
  return sum;
}

/** What a page was found by, where its title does not show it: an earlier title or an outcome with all the words in it. */
function reason({ title, earlier, outcomes }, typed) {
  const hasAll = (text) => {
    const words = wordsOf(text);
    return typed.every((word) => fit(word, words) > 0);
  };
  if (hasAll(title)) return {};
  const before = earlier.find(hasAll);
  return before ? { before } : { outcome: outcomes.find(({ text }) => hasAll(text)) };
}

/**
 * The pages that have every word of a query in them, the best first; what fits equally well keeps the order of the index.
 *
 * @param {Array<Object>} pages from the index.
 * @param {string} query as it was typed.
 */
export function find(pages, query) {
  const typed = wordsTyped(query);
  if (typed.length === 0) return [];
  return pages
    .map((page) => ({ page, points: score(page, typed) }))
    .filter(({ points }) => points > 0)
    .sort((left, right) => right.points - left.points)
    .map(({ page }) => ({ ...page, ...reason(page, typed) }));
}
