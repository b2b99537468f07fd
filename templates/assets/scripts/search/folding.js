/** Letters that are not a plain letter with a mark. */
const plain = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ı: "i" };

/** A text without accents and capitals. */
export function folded(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[ßæœøđðþłı]/g, (letter) => plain[letter]);
}

/** The words of what was typed: "micro-credential" is two. */
export function wordsTyped(text) {
  return folded(text).replace(/['’]/g, "").match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a page; one with a hyphen in it is found by its parts and as a whole. */
export function wordsOf(text) {
  const whole = folded(text).replace(/['’]/g, "").match(/[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)*/gu) ?? [];
  return new Set(whole.flatMap((word) => {
    const parts = word.split(/[-‐‑]/);
    return parts.length > 1 ? [...parts, parts.join("")] : parts;
  }));
}
