import { answerElement, statusLine } from "./answer.js";
import { calendarDate, moment } from "./dates.js";
import { element, make, part } from "./parts.js";
import { apart, say, word } from "./words.js";

/** What came of one entry, in full. */
export function resultElement(entry, result, at) {
  const root = element("div");
  if (result.answer) {
    const isForeign = result.foreignHost && result.answer.verdict === "valid";
    root.append(
      answerElement(result.answer, {
        headline: isForeign ? "verdict-valid-foreign" : undefined,
        values: { host: result.foreignHost },
        at,
      }),
    );
    if (isForeign) root.append(say(element("p"), "foreign-note", { host: result.foreignHost }));
    if (entry.pasted && result.answer.verdict !== "valid") root.append(say(element("p"), "pasted-picture"));
  } else {
    root.append(summaryLine(result, at));
    if (result.problem === "not-found") root.append(notFoundAdvice());
  }
  if (result.page) root.append(element("p", pageLink(result.page, word("badge-page"))));
  return root;
}

/** The one line that says what came of an entry. */
function summaryLine({ answer, withdrawn, problem, values }, at) {
  if (answer) return statusLine(answer.verdict, `short-${answer.verdict.replaceAll(" ", "-")}`);
  if (withdrawn) return statusLine("not valid", `withdrawn-${withdrawn}`, { date: moment(at) });
  return statusLine("not fully checked", `problem-${problem}`, values);
}

function notFoundAdvice() {
  const advice = document.getElementById("not-found-advice").cloneNode(true);
  advice.removeAttribute("id");
  return advice;
}

function pageLink(href, ...content) {
  const link = element("a", ...content);
  link.href = href;
  return link;
}

/** What came of many entries, one a row. */
export function resultsTable(entries, results, at) {
  const root = make("table");
  part(root, "rows").append(...entries.map((entry, index) => row(entry, results[index], at)));
  return root;
}

function row(entry, result, at) {
  const name = apart(entry.label);
  const head = element("th", result.page ? pageLink(result.page, name) : name);
  head.scope = "row";
  return element("tr", head, element("td", summaryLine(result, at)), element("td", ...details(result)));
}

function details({ answer, foreignHost }) {
  if (!answer) return [];
  const { title, publicName, completed } = answer.badge ?? {};
  const lines = [title, publicName, completed && calendarDate(completed)].filter(Boolean);
  const made = lines.map((line) => element("div", apart(line)));
  if (foreignHost) made.push(say(element("div"), "row-issuer", { host: foreignHost }));
  const wanting = answer.checks.filter((check) => check.outcome === "failed" || isWanting(check, answer));
  return [...made, ...wanting.map((check) => say(element("div"), "row-reason", { name: word(`check-${check.name}`), reason: check.reason }))];
}

/** Whether a check that was not made keeps the badge from being valid. */
function isWanting({ name, outcome }, answer) {
  return answer.verdict === "not fully checked" && outcome === "not checked" && name !== "recipient" && name !== "achievement";
}
