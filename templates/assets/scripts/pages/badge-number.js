/** Crockford's base 32 without i, l, o and u. */
const digits = /^[0-9a-hjkmnp-tv-z]{16}$/;
const grouped = /^[0-9a-z]{4}(-[0-9a-z]{4}){3}$/i;

/**
 * A badge number in the form that addresses have, from however it was typed: capitals, without hyphens, O for 0, I or L for 1.
 *
 * @returns {string|null} null where it is none.
 */
export function badgeNumber(text) {
  const plain = text
    .toLowerCase()
    .replace(/[\s\p{Pd}]/gu, "")
    .replace(/o/g, "0")
    .replace(/[il]/g, "1");
  return digits.test(plain) ? plain.match(/.{4}/g).join("-") : null;
}

/** The badge number among other words of a line, where its groups show that it is one. */
export function badgeNumberWithin(line) {
  return line.split(/[\s,;"'<>]+/).filter((token) => grouped.test(token)).map(badgeNumber).find(Boolean) ?? null;
}
