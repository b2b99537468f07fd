import { moment } from "./dates.js";
import { icon } from "./icons.js";
import { element } from "./parts.js";
import { apart, say } from "./words.js";

/** Which picture and color stand for an outcome or a verdict. */
const looks = { valid: "valid", passed: "valid", "not valid": "failed", failed: "failed" };
const lookOf = (state) => looks[state] ?? "unknown";

/** A line that says how something stands: picture, color and words. */
export function statusLine(state, key, values) {
  const look = lookOf(state);
  return element(`p.status.status-${look}`, icon(look), say(element("span"), key, values));
}

/** The checks of an answer, each with its outcome, its reason and, once opened, how and when it was made. */
export function checkList(checks, at) {
  return element("ul.made-checks", ...checks.map((check) => checkRow(check, at)));
}

function checkRow({ name, outcome, reason, how = "members" }, at) {
  const look = lookOf(outcome);
  const heading = element(
    "span", say(element("b"), `check-${name}`), " ", say(element("span"), `outcome-${outcome.replaceAll(" ", "-")}`),
  );
  const line = element("span.made-line", icon(look), heading);
  const summary = element("summary", line, " ", element("span.made-reason", apart(reason)));
  const key = outcome === "not checked" ? "how-not-checked" : `how-${how}`;
  const text = say(element("p.small"), key, { time: moment(at) });
  return element(`li.made-check.made-${look}`, element("details", summary, text));
}

/** The documents that an answer rests on; nothing where there are none. */
export function basisList(documents = []) {
  if (documents.length === 0) return "";
  const items = documents.map((text) => element("li", apart(text)));
  return element("details", say(element("summary"), "basis-heading"), element("ul.small", ...items));
}
