import { calendarDate, moment } from "./dates.js";
import { element, make, part } from "./parts.js";
import { apart, say, word } from "./words.js";

/** Which picture and color stand for an outcome or a verdict. */
const looks = {
  valid: "valid", passed: "valid", "not valid": "failed", failed: "failed", "not fully checked": "unknown", "not checked": "unknown",
};

const keyOf = (text) => text.replaceAll(" ", "-");

/** A line that says how something stands: picture, color and words. */
export function statusLine(state, key, values) {
  const line = make(`status-${looks[state]}`);
  say(part(line, "text"), key, values);
  return line;
}

/**
 * The answer to one badge, for people.
 *
 * @param {Object} answer of the verifier.
 * @param {Object} more `headline` and its `values`, whose key replaces the usual one; `at`, the time of the check.
 */
export function answerElement(answer, { headline, values, at }) {
  const root = make("answer");
  const key = headline ?? `verdict-${keyOf(answer.verdict)}`;
  part(root, "verdict").append(statusLine(answer.verdict, key, { date: moment(at), ...values }));
  const facts = part(root, "facts");
  if (facts) showFacts(facts, answer.badge ?? {});
  part(root, "checks").append(...answer.checks.map((check) => checkElement(check, answer.standard, at)));
  if (answer.restsOn?.length > 0) {
    part(root, "basis").hidden = false;
    part(root, "documents").append(...answer.restsOn.map((text) => element("li", apart(text))));
  }
  return root;
}

function checkElement({ name, outcome, reason }, standard, at) {
  const root = make("check");
  part(root, "line").prepend(make(`icon-${looks[outcome]}`));
  root.classList.add(`made-${looks[outcome]}`);
  say(part(root, "name"), `check-${name}`);
  say(part(root, "outcome"), `outcome-${keyOf(outcome)}`);
  part(root, "reason").append(apart(reason));
  const how = outcome === "not checked" ? "how-not-checked" : howKey(name, standard);
  say(part(root, "how"), how, { time: moment(at) });
  return root;
}

/** Some checks are made in another way for Open Badges 2.0. */
function howKey(name, standard) {
  const older = `how-${name}-hosted`;
  return standard === "Open Badges 2.0" && word(older) !== older ? older : `how-${name}`;
}

function showFacts(list, badge) {
  const rows = {
    title: badge.title,
    earner: badge.publicName,
    issuer: [badge.issuerName, badge.issuer].filter(Boolean).join(" · "),
    completed: badge.completed && calendarDate(badge.completed),
    issued: badge.issued && calendarDate(badge.issued),
    expires: badge.expires && calendarDate(badge.expires),
  };
  for (const [name, text] of Object.entries(rows)) {
    if (text) list.append(element("div", say(element("dt"), `fact-${name}`), element("dd", apart(text))));
  }
  if (list.childElementCount === 0) list.parentElement.hidden = true;
}
