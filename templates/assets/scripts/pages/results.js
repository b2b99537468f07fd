import { basisList, checkList, statusLine } from "./answer.js";
import { calendarDate, moment } from "./dates.js";
import { element, part } from "./parts.js";
import { apart, say, word } from "./words.js";

const keyOf = (text) => text.replaceAll(" ", "-");

/** What came of one entry, in full. */
export function resultElement(entry, result, at) {
  const { answer, foreignHost: host, problem, page } = result;
  const root = element("div");
  if (answer) {
    const isForeign = host && answer.verdict === "valid";
    const key = isForeign ? "verdict-valid-foreign" : `verdict-${keyOf(answer.verdict)}`;
    root.append(statusLine(answer.verdict, key, { date: moment(at), host }));
    if (isForeign) root.append(say(element("p"), "foreign-note", { host }));
    if (entry.isPasted && answer.verdict !== "valid") root.append(say(element("p"), "pasted-picture"));
    root.append(...factList(answer.badge));
    root.append(say(element("h3"), "checks-heading"), checkList(answer.checks, at), basisList(answer.restsOn));
  } else {
    root.append(summaryLine(result, at));
    if (problem === "not-found") root.append(notFoundAdvice());
  }
  if (page) root.append(element("p", link(page, word("badge-page"))));
  return root;
}

function factList(badge = {}) {
  const rows = {
    title: badge.title,
    earner: badge.publicName,
    issuer: [badge.issuerName, badge.issuer].filter(Boolean).join(" · "),
    completed: badge.completed && calendarDate(badge.completed),
    issued: badge.issued && calendarDate(badge.issued),
    expires: badge.expires && calendarDate(badge.expires),
  };
  const known = Object.entries(rows).filter(([, text]) => text);
  if (known.length === 0) return [];
  const facts = known.map(([name, text]) =>
    element("div", say(element("dt"), `fact-${name}`), element("dd", apart(text))),
  );
  return [say(element("h3"), "facts-heading"), element("dl.facts", ...facts)];
}

/** The one line that says what came of an entry. */
function summaryLine({ answer, withdrawn, problem, values }, at) {
  if (answer) return statusLine(answer.verdict, `short-${keyOf(answer.verdict)}`);
  if (withdrawn) return statusLine("failed", `withdrawn-${withdrawn}`, { date: moment(at) });
  return statusLine("unknown", `problem-${problem}`, values);
}

function notFoundAdvice() {
  const advice = document.getElementById("not-found-advice").cloneNode(true);
  advice.removeAttribute("id");
  return advice;
}

function link(href, content) {
  const made = element("a", content);
  made.href = href;
  return made;
}

/** Puts what came of many entries into the rows of a table. */
export function fillTable(table, entries, results, at) {
  part(table, "rows").replaceChildren(...entries.map((entry, index) => row(entry, results[index], at)));
}

function row(entry, result, at) {
  const name = apart(entry.label);
  const head = element("th", result.page ? link(result.page, name) : name);
  head.scope = "row";
  return element("tr", head, element("td", summaryLine(result, at), ...details(result)));
}

function details({ answer, foreignHost: host }) {
  if (!answer) return [];
  const { title, publicName, completed } = answer.badge ?? {};
  const facts = [title, publicName, completed && calendarDate(completed)].filter(Boolean);
  const foreign = host ? [say(element("div"), "row-issuer", { host })] : [];
  const reasons = answer.checks.filter((check) => isWanting(check, answer.verdict)).map(({ name, reason }) =>
    say(element("div"), "row-reason", { name: word(`check-${name}`), reason }),
  );
  return [...facts.map((text) => element("div", apart(text))), ...foreign, ...reasons];
}

/** Whether a check keeps the badge from being valid. */
function isWanting({ name, outcome }, verdict) {
  if (verdict === "not valid") return outcome === "failed";
  return verdict !== "valid" && outcome === "not checked" && name !== "recipient" && name !== "achievement";
}
