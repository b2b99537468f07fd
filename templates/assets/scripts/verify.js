import { check } from "./pages/checking.js";
import { askForHosts } from "./pages/consent.js";
import { entriesOf } from "./pages/entries.js";
import { bytesOf, takeInput } from "./pages/file-input.js";
import { part } from "./pages/parts.js";
import { fillTable, resultElement } from "./pages/results.js";
import { siteOf, tellOfCopy } from "./pages/site.js";
import { verifyWords } from "./pages/verify-words.js";
import { apart, learn, say } from "./pages/words.js";

/** A screen reader is told of progress now and then. */
const tellEvery = 50;

/** The page that checks badges: takes entries in, asks before another host is contacted, and shows what came of them. */
function start(root) {
  learn(verifyWords);
  const site = siteOf(root);
  const [form, text, recipient, question, status, table] = [
    "form", "text", "recipient", "question", "status", "table",
  ].map((name) => part(root, name));
  const hosts = new Set();
  let entries = [];
  /** A check that was begun later makes an earlier one void. */
  let latest = 0;

  async function checkAll() {
    const mine = ++latest;
    const circumstances = {
      site, hosts, declined: new Set(), known: new Map(), recipient: recipient.value.trim() || undefined,
    };
    const found = [];
    question.hidden = true;
    table.hidden = true;
    let waiting = entries.map((entry, index) => index);
    while (waiting.length > 0) {
      for (const index of waiting) {
        if (mine !== latest) return;
        if (index % tellEvery === 0) say(status, entries.length > 1 ? "busy-many" : "busy", { done: index, count: entries.length });
        found[index] = await checkOne(entries[index], circumstances);
      }
      waiting = waiting.filter((index) => found[index].ask);
      if (waiting.length > 0 && mine === latest) await ask(waiting.map((index) => found[index]), circumstances);
    }
    if (mine === latest) show(found);
  }

  async function ask(asking, { declined }) {
    const wanted = new Map(asking.flatMap(({ ask: named, issuer }) => named.map((host) => [host, { host, issuer }])));
    say(status, "question-asked");
    const agreed = await askForHosts(question, [...wanted.values()]);
    for (const host of wanted.keys()) (agreed.has(host) ? hosts : declined).add(host);
    form.querySelector("[type=submit]").focus();
  }

  function show(found) {
    const at = new Date();
    if (found.length > 1) {
      fillTable(table, entries, found, at);
      table.hidden = false;
      const valid = found.filter(({ answer }) => answer?.verdict === "valid").length;
      say(status, "table-ready", { valid, count: found.length });
      return;
    }
    const result = resultElement(entries[0], found[0], at);
    if (entries[0].label) say(status, "result-of", { entry: apart(entries[0].label) });
    else say(status, "result");
    status.append(result);
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    // Without a new text, the files of before are checked again, as for another person.
    if (text.value.trim()) entries = entriesOf(text.value, site);
    if (entries.length > 0) checkAll();
    else say(status, "nothing-given");
  });
  takeInput({ button: part(root, "choose"), picker: part(root, "picker") }, {
    files(given) {
      entries = given;
      text.value = "";
      checkAll();
    },
    text(given) {
      text.value = given;
      form.requestSubmit();
    },
  });
  tellOfCopy(site, form);
  root.hidden = false;
}

async function checkOne(entry, circumstances) {
  let { bytes } = entry;
  try {
    if (entry.file) bytes = await bytesOf(entry.file);
  } catch {
    return { problem: "unreadable" };
  }
  return check({ ...entry, bytes }, circumstances).catch(() => ({ problem: "failed" }));
}

start(document.getElementById("verify"));
