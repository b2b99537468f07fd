import { wordsOf } from "./folding.js";

/** How much a word counts by where it stands. */
const weights = { title: 100, earlier: 40, words: 40, outcomes: 20, rest: 5 };

/**
 * Reads the index of the site.
 *
 * @param {string} address of the index; those in it begin there.
 * @returns {Promise<Array<Object>>} the pages, with the words to look through.
 */
export async function loadIndex(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error("no index");
  const { pages } = await answer.json();
  return pages.map((page) => prepared(page, answer.url));
}

function prepared(page, base) {
  const { title, kind, date = "", summary = "", earlier = [], words = [], outcomes = [], text = "" } = page;
  const fields = {
    title, earlier: earlier.join(" "), words: words.join(" "), outcomes: outcomes.map((one) => one.text).join(" "),
    rest: [summary, text, kind, date].join(" "),
  };
  return {
    title, kind, date, summary, earlier, outcomes,
    address: new URL(page.address, base).href,
    fields: Object.entries(fields).map(([name, content]) => ({ weight: weights[name], words: wordsOf(content) })),
  };
}
