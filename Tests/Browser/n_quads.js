// N-Quads, as far as the suite of RDFC-1.0 has them, with their parts as canonical N-Quads writes them.

const term = /\s*(<(?:[^>\\]|\\.)*>|_:[^\s<"]*[^\s<".]|"(?:[^"\\]|\\.)*"(?:@[A-Za-z0-9-]+|\^\^<(?:[^>\\]|\\.)*>)?)/y;
const string = "http://www.w3.org/2001/XMLSchema#string";
const escapes = { t: "\t", b: "\b", n: "\n", r: "\r", f: "\f" };
const written = { "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", '"': '\\"', "\\": "\\\\" };

const unescaped = (text) =>
  text.replace(/\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))/g, (_, four, eight, letter) =>
    letter ? (escapes[letter] ?? letter) : String.fromCodePoint(parseInt(four ?? eight, 16)));

function canonical(part) {
  if (part[0] !== '"') return unescaped(part);
  const end = part.lastIndexOf('"');
  const text = unescaped(part.slice(1, end)).replace(/[\0-\x1f"\\\x7f]/g, (mark) =>
    written[mark] ?? `\\u${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
  const rest = unescaped(part.slice(end + 1));
  return `"${text}"${rest === `^^<${string}>` ? "" : rest}`;
}

export function parseNQuads(text) {
  return text.split(/[\r\n]+/).filter((line) => /^\s*[^\s#]/.test(line)).map((line) => {
    const parts = [];
    term.lastIndex = 0;
    for (let match = term.exec(line); match; match = term.exec(line)) parts.push(canonical(match[1]));
    return parts;
  });
}
