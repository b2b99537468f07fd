import { part } from "./pages/parts.js";
import { loadIndex } from "./search/catalog.js";
import { wireKeys } from "./search/keys.js";
import { find } from "./search/ranking.js";
import { resultItem } from "./search/results.js";
import { tell } from "./search/sentences.js";

const shownAtMost = 50;
/** Results follow each letter; their number, which screen readers say, and the address bar follow when typing pauses. */
const pause = 250;

/** The search: what is typed is looked for in an index that is read when it is first needed. */
function start(form) {
  const main = form.closest("main");
  const [text, results, status, list, map] = ["text", "results", "status", "list", "map"].map((name) => part(main, name));
  let index;
  let waiting;

  /** A reading that failed is tried again with the next letter. */
  function read() {
    index ??= loadIndex(form.dataset.index).catch((problem) => {
      index = undefined;
      throw problem;
    });
    return index;
  }

  async function search() {
    const query = text.value.trim();
    if (query === "") {
      show([], () => status.replaceChildren());
      return;
    }
    settle(() => tell(status, "reading"));
    try {
      const pages = await read();
      // Only for what is in the field now; an earlier reading may have taken longer.
      if (query === text.value.trim()) showFound(query, find(pages, query));
    } catch {
      show([], () => tell(status, "failed"));
    }
  }

  function showFound(query, found) {
    const count = found.length;
    const shown = found.slice(0, shownAtMost);
    const key = ["none", "one"][count] ?? (count > shown.length ? "first" : "many");
    show(shown, () => tell(status, key, { query, count, shown: shown.length }));
  }

  function show(found, sayWhatCame) {
    list.replaceChildren(...found.map(resultItem));
    results.hidden = found.length === 0;
    map.hidden = found.length > 0;
    settle(sayWhatCame);
  }

  function settle(sayIt) {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      keepAddress(text.value.trim());
      sayIt();
    }, pause);
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    list.querySelector("a")?.focus();
  });
  text.addEventListener("focus", () => read().catch(() => {}));
  text.addEventListener("input", search);
  wireKeys(text, list, () => {
    text.value = "";
    search();
  });
  form.hidden = false;
  text.value = new URL(location).searchParams.get("q") ?? "";
  if (text.value) search();
}

/** So that a search can be kept, sent, and come back to. */
function keepAddress(query) {
  const address = new URL(location);
  if (query) address.searchParams.set("q", query);
  else address.searchParams.delete("q");
  if (address.href !== location.href) history.replaceState(null, "", address);
}

start(document.getElementById("site-search"));
