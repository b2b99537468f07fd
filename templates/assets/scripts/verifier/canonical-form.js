// RDFC-1.0: the one form of statements that does not depend on their order or the names of blank nodes.
import { hex, sha256 } from "./sha256.js";
import { byCodePoint, utf8 } from "./text.js";

export const hash = (text) => hex(sha256(utf8(text)));
export const isBlank = (part) => part.startsWith("_:");
const line = (quad, name) => `${quad.map((part) => (isBlank(part) ? name(part) : part)).join(" ")} .\n`;
const lines = (quads, name) => quads.map((quad) => line(quad, name)).sort(byCodePoint).join("");
export const compare = (left, right) => (left < right ? -1 : left > right ? 1 : 0);

/** Gives nodes names in the order in which they are asked for. */
export function issue(names, prefix, node) {
  if (!names.has(node)) names.set(node, `_:${prefix}${names.size}`);
  return names.get(node);
}

/**
 * @param {string[][]} quads statements with their parts as N-Quads writes them
 * @returns the canonical N-Quads, and the new names by the old ones
 * @throws `{ tooMuchWork: true }` for graphs that nobody could sort
 */
export async function canonicalForm(quads) {
  const unique = [...new Map(quads.map((quad) => [quad.join(" "), quad])).values()];
  const mentions = new Map();
  for (const quad of unique) {
    for (const node of new Set(quad.filter((part, at) => at !== 1 && isBlank(part)))) {
      if (!mentions.has(node)) mentions.set(node, []);
      mentions.get(node).push(quad);
    }
  }
  const hashes = new Map();
  const groups = new Map();
  for (const [node, own] of mentions) {
    const found = hash(lines(own, (other) => (other === node ? "_:a" : "_:z")));
    hashes.set(node, found);
    groups.set(found, [...(groups.get(found) ?? []), node]);
  }
  const names = new Map();
  const sorted = [...groups.keys()].sort().map((key) => groups.get(key));
  for (const [node, ...others] of sorted) if (!others.length) issue(names, "c14n", node);
  const alike = sorted.filter((nodes) => nodes.length > 1);
  // Of most badges no two nodes look alike from near.
  const hashing = alike.length > 0 && (await import("./n-degree.js")).nDegreeHashing(mentions, hashes, names);
  for (const group of alike) {
    const results = [];
    for (const node of group) if (!names.has(node)) results.push(hashing(node, new Map([[node, "_:b0"]])));
    results.sort((left, right) => compare(left.hash, right.hash));
    for (const { issuer } of results) for (const node of issuer.keys()) issue(names, "c14n", node);
  }
  return { text: lines(unique, (node) => names.get(node)), names };
}
