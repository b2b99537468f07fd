// Texts: the results of checks, showing others' text, and the encodings that badges use.

/** A sentence by its table and name, with what its places hold; it is put into words when all is known. */
export const say = (table, id, ...values) => ({ table, id, values });

/** The three results of a check; a check that cannot go on throws one. */
export const passed = (id, ...values) => ({ outcome: "passed", reason: say("passed", id, ...values) });
export const failed = (id, ...values) => objection(say("failed", id, ...values));
export const notChecked = (id, ...values) => obstacle(say("notChecked", id, ...values));
export const objection = (reason) => ({ outcome: "failed", reason });
export const obstacle = (reason) => ({ outcome: "not checked", reason });

/** What was thrown, if it is a result; a mistake of this program goes on its way. */
export function resultOf(thrown) {
  if (!thrown.outcome) throw thrown;
  return thrown;
}

const segmenter = globalThis.Intl?.Segmenter && new Intl.Segmenter("en", { granularity: "grapheme" });

/** The first characters of a text as a reader sees them, at most so many. */
function* characters(text, limit) {
  const parts = segmenter ? segmenter.segment(text) : text;
  for (const part of parts) {
    if (!limit--) return;
    yield part.segment ?? part;
  }
}

/** Others' text fit for one line: without what steers or turns it, and cut after so many characters. */
export function shown(text, limit = 200, keeps = "\u200c\u200d\u200e\u200f\u061c") {
  let whole = limit ? [...characters(text.slice(0, 1 << 16), limit + 1)].join("") : text;
  if (limit === 200) whole = [...whole].slice(0, 1000).join("");
  const line = whole.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (mark) => (keeps.includes(mark) ? mark : "\ufffd"));
  const cut = limit ? [...characters(line, limit + 1)] : [];
  return cut.length > limit ? cut.slice(0, limit).join("") + "…" : line;
}

/** Where a place in a text is, as an editor shows it: `[line, column]`. */
export function position(text, at) {
  const lines = text.slice(0, at).split(/\r\n?|\n/);
  const last = lines.at(-1);
  const length = /^[\0-\x7f]*$/.test(last) ? last.length : [...characters(last, Infinity)].length;
  return [lines.length, length + 1];
}

/** Compares by code point, which is how UTF-8 sorts. */
export function byCodePoint(left, right) {
  if (left === right) return 0;
  let at = 0;
  while (left.charCodeAt(at) === right.charCodeAt(at)) at++;
  return (left.codePointAt(at) ?? -1) - (right.codePointAt(at) ?? -1);
}

/** Each letter in lower case by itself, whatever stands around it. */
export const lowered = (text) => [...text].map((letter) => letter.toLowerCase()).join("");

const encoder = new TextEncoder();

export const utf8 = (text) => encoder.encode(text);

/** The text of UTF-8; with what is wrong replaced, or undefined for it if that is to be told. */
export function decoded(bytes, isStrict) {
  try {
    return new TextDecoder("utf-8", { ignoreBOM: true, fatal: isStrict }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Bytes as a text of as many characters, for searching, those from 0x80 up as \uf780 and so on; and back. */
export const byteText = (bytes) => new TextDecoder("x-user-defined").decode(bytes);

export function bytesOf(text) {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** The bytes of base 64 for addresses without padding, in its one spelling; undefined for anything else. */
export function base64URL(text) {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return undefined;
  const standard = text.replace(/-/g, "+").replace(/_/g, "/");
  const rest = standard.slice(standard.length - (standard.length % 4));
  // Bits that stand for nothing must be zero.
  return btoa(atob(rest)).replace(/=/g, "") === rest ? bytesOf(atob(standard)) : undefined;
}

const digits = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/** A big-endian number in another base; leading zeros stay as many. */
function rebased(values, from, to) {
  const zeros = values.findIndex(Boolean);
  if (zeros < 0) return values;
  const result = [];
  for (let carry of values.slice(zeros)) {
    for (let at = 0; at < result.length || carry; at++) {
      carry += (result[at] ?? 0) * from;
      result[at] = carry % to;
      carry = Math.floor(carry / to);
    }
  }
  return [...Array(zeros).fill(0), ...result.reverse()];
}

export const base58 = (bytes) => rebased([...bytes], 256, 58).map((digit) => digits[digit]).join("");

/** The bytes of `z` and base 58; undefined for anything else. */
export function multibase(text) {
  if (text?.[0] !== "z" || text.length > 513) return undefined;
  const values = [...text.slice(1)].map((digit) => digits.indexOf(digit));
  return values.includes(-1) ? undefined : new Uint8Array(rebased(values, 58, 256));
}
