// JSON to the letter of RFC 8259, with no name twice in one object, and places for what is wrong.
import { byCodePoint, decoded, say, shown, utf8 } from "./text.js";

const deepest = 64;
// Stand in a text where its UTF-8 goes wrong or ends too early; no valid text has halves of surrogate pairs.
const bad = "\udc00";
const cut = "\udc01";
const run = /[^"\\\0-\x1f\udc00\udc01]*/uy;
const spaces = /[ \t\n\r]*/y;
const escapes = new Map(Object.entries({ '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" }));

/** The text as far as it is UTF-8, with a mark where it is not. */
function validText(bytes) {
  const whole = decoded(bytes, true);
  if (whole !== undefined) return whole;
  const text = decoded(bytes);
  let at = 0;
  let offset = 0;
  for (;;) {
    const next = text.indexOf("\ufffd", at);
    offset += utf8(text.slice(at, next)).length;
    const isMeant = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!isMeant) return text.slice(0, next) + (isCutOff(bytes.subarray(offset)) ? cut : bad);
    at = next + 1;
    offset += 3;
  }
}

function isCutOff(rest) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(rest, { stream: true }) === "";
  } catch {
    return false;
  }
}

/**
 * Reads one JSON text.
 *
 * A value is `{ kind, value, at }`: members are a Map in the order of the text, numbers keep their spelling.
 * What is wrong is thrown as `{ mistake, at, text }`.
 */
export function parseJSON(bytes, limit = 16 << 20) {
  const fail = (id, place, ...values) => {
    throw { mistake: say("json", id, ...values), at: place, text };
  };
  let text = "";
  let at = 0;
  const open = [];
  if (bytes.length > limit) fail("tooLarge", 0, limit);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) fail("byteOrderMark", 0);
  text = validText(bytes);

  const space = () => {
    spaces.lastIndex = at;
    spaces.test(text);
    at = spaces.lastIndex;
  };
  const ended = (part = open.at(-1)) => fail(part ? "cutOff" : "cutOffBeforeValue", text.length, say("json", part));
  const orEnded = (part) => at < text.length || ended(part);
  const unexpected = (wanted) => {
    if (at >= text.length || text[at] === cut) ended();
    fail(text[at] === bad ? "invalidUTF8" : "unexpected", at, say("json", wanted));
  };

  const string = () => {
    at++;
    let value = "";
    for (;;) {
      run.lastIndex = at;
      value += run.exec(text)[0];
      at = run.lastIndex;
      const next = text[at];
      if (next === '"') {
        at++;
        return value;
      }
      if (next === "\\") value += escape();
      else if (next === undefined || next === cut) ended("string");
      else if (next === bad) fail("invalidUTF8", at);
      else fail({ "\n": "lineEnd", "\r": "lineEnd", "\t": "tab" }[next] ?? "controlCharacter", at);
    }
  };
  const escape = () => {
    const start = at++;
    orEnded("string");
    const letter = text[at++];
    if (letter !== "u") return escapes.get(letter) ?? fail("unknownEscape", start);
    const first = fourDigits(start);
    if (first < 0xd800 || first > 0xdfff) return String.fromCharCode(first);
    if (first > 0xdbff) fail("loneSurrogate", start);
    const middle = at;
    for (const wanted of "\\u") {
      orEnded("string");
      if (text[at++] !== wanted) fail("loneSurrogate", start);
    }
    const second = fourDigits(middle);
    if (second < 0xdc00 || second > 0xdfff) fail("loneSurrogate", start);
    return String.fromCharCode(first, second);
  };
  const fourDigits = (start) => {
    const from = at;
    while (at < from + 4) {
      orEnded("string");
      if (!/[\da-f]/i.test(text[at++])) fail("badUnicodeEscape", start);
    }
    return parseInt(text.slice(from, at), 16);
  };

  const number = () => {
    const start = at;
    const some = () => {
      const from = at;
      while (text[at] >= "0" && text[at] <= "9") at++;
      if (at === from) at < text.length ? fail("missingDigits", start) : ended("number");
    };
    if (text[at] === "-") at++;
    const first = at;
    some();
    if (text[first] === "0" && at > first + 1) fail("leadingZero", first);
    if (text[at] === ".") {
      at++;
      some();
    }
    if (text[at] === "e" || text[at] === "E") {
      at++;
      if (text[at] === "+" || text[at] === "-") at++;
      some();
    }
    return text.slice(start, at);
  };
  const word = () => {
    const start = at;
    const wanted = { t: "true", f: "false", n: "null" }[text[at]] ?? unexpected("value");
    for (const letter of wanted) {
      orEnded("word");
      if (text[at++] !== letter) {
        at = start;
        unexpected("value");
      }
    }
    return wanted;
  };

  // Goes down by calling itself, no deeper than the limit.
  const value = () => {
    orEnded();
    const start = at;
    const first = text[at];
    if (first === "{") return { kind: "object", value: entries(new Map(), "object", "}", "commaOrBrace"), at: start };
    if (first === "[") return { kind: "list", value: entries([], "list", "]", "commaOrBracket"), at: start };
    if (first === '"') return { kind: "string", value: string(), at: start };
    if (/[-\d]/.test(first)) return { kind: "number", value: number(), at: start };
    const found = word();
    return { kind: found === "null" ? "null" : "boolean", value: found === "true", at: start };
  };
  const entries = (result, part, closing, wanted) => {
    if (open.length >= deepest) fail("tooDeep", at, deepest);
    let repeated;
    open.push(part);
    at++;
    space();
    while (text[at] !== closing) {
      if (part === "list") result.push(value());
      else {
        if (at < text.length ? text[at] !== '"' : ended()) unexpected("name");
        const start = at;
        const name = string();
        space();
        orEnded();
        if (text[at] !== ":") unexpected("colon");
        at++;
        space();
        if (result.has(name)) repeated ??= [start, name];
        result.set(name, value());
      }
      space();
      orEnded();
      if (text[at] === closing) break;
      if (text[at] !== ",") unexpected(wanted);
      const comma = at++;
      space();
      if (text[at] === closing) fail("trailingComma", comma, say("json", part));
    }
    open.pop();
    at++;
    if (repeated) fail("duplicateName", repeated[0], shown(repeated[1], 60, ""));
    return result;
  };

  space();
  const root = value();
  space();
  if (at < text.length) unexpected("endOfText");
  return { root, text };
}

/** One text, or the texts of a list. */
export function texts(node) {
  const nodes = node?.kind === "list" ? node.value : [node];
  return nodes.filter((entry) => entry?.kind === "string").map((entry) => entry.value);
}

/** The text of a member, if it is one. */
export const textOf = (members, name) => (members?.get(name)?.kind === "string" ? members.get(name).value : undefined);

/** The members of a member, if it is an object. */
export const membersOf = (members, name) => (members.get(name)?.kind === "object" ? members.get(name).value : undefined);

/** The one spelling of a value: RFC 8785. A number without one is thrown as `{ number }`. */
export function canonicalJSON({ kind, value }) {
  if (kind === "object") {
    const names = [...value.keys()].sort();
    return `{${names.map((name) => `${JSON.stringify(name)}:${canonicalJSON(value.get(name))}`)}}`;
  }
  if (kind === "list") return `[${value.map(canonicalJSON)}]`;
  if (kind === "null") return kind;
  if (kind !== "number") return JSON.stringify(value);
  if (!Number.isFinite(Number(value))) throw { number: value };
  return String(Number(value));
}

function isEqual(left, right) {
  try {
    return canonicalJSON(left) === canonicalJSON(right);
  } catch (problem) {
    if (problem.number === undefined) throw problem;
    return false;
  }
}

/** The path of the first member, by name, in which two values differ; undefined where they are equal. */
export function difference(left, right) {
  let path = "";
  while (!isEqual(left, right)) {
    const isObject = left.kind === "object";
    if (left.kind !== right.kind || (!isObject && left.kind !== "list")) return path;
    const [one, other] = [left, right].map(({ value }) => (isObject ? value : new Map(value.entries())));
    const keys = isObject ? [...new Set([...one.keys(), ...other.keys()])].sort(byCodePoint) : [...one.keys()].filter((key) => other.has(key));
    const key = keys.find((name) => !one.has(name) || !other.has(name) || !isEqual(one.get(name), other.get(name)));
    if (key === undefined) return path;
    path += isObject ? (path && ".") + key : `[${key}]`;
    if (!one.has(key) || !other.has(key)) return path;
    [left, right] = [one.get(key), other.get(key)];
  }
  return undefined;
}
