// Badges in PNG and SVG, taken out as they are; nothing of the picture itself is looked at.
import { isSignedText } from "./badges.js";
import { inflated } from "./inflating.js";
import { membersOf, parseJSON, textOf } from "./json.js";
import { phrases } from "./picture-words.js";
import { bytesOf, byteText, decoded, objection, shown, utf8 } from "./text.js";

const imageSize = 64 << 20;
const textSize = 1 << 20;
const mostTexts = 100;
const mostLevels = 1000;
const mostNamespaces = 1000;
const control = /[\0-\x08\x0b\x0c\x0e-\x1f]/;

/** Both standards, in the order in which their badges are told. */
const versions = [
  { words: "Open Badges 2.0", keyword: "openbadges\0", element: "assertion", namespace: "http://openbadges.org" },
  { words: "Open Badges 3.0", keyword: "openbadgecredential\0", element: "credential", namespace: "https://purl.imsglobal.org/ob/v3p0" },
];

/** A sentence from the words for pictures. */
const phrase = (id, ...values) => ({ pattern: phrases[id], values });
const fail = (id, ...values) => {
  throw objection(phrase(id, ...values));
};
/** A fault of the text of one version. */
const failText = (version, id, ...values) => fail(id, phrase("badgeOfVersion", version.words), ...values);

/** What is baked in, `{ version, form, bytes, text }` once or twice, Open Badges 2.0 first; undefined for no picture. */
export async function bakedTexts(bytes) {
  const isPNG = `${bytes.subarray(0, 4)}` === "137,80,78,71";
  const text = isPNG ? "" : byteText(bytes.subarray(0, imageSize));
  if (!isPNG && !hasSVGRoot(text)) return undefined;
  const found = isPNG ? pngTexts(bytes) : svgTexts(bytes, text);
  const result = [];
  for (const version of versions) {
    const own = found.filter((entry) => entry.version === version);
    if (own.length > 1) failText(version, "several");
    if (own.length) result.push(await own[0].read());
  }
  return result.length ? result : fail("nothingBaked", isPNG ? "PNG" : "SVG");
}

const trimmed = (text) => text.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, "");
const isAddress = (text) => /^https?:\/\/[!-~]*$/.test(text) && !/[<>"]/.test(text);

/** A document as a picture carries it. */
function baked(whole, version) {
  const text = trimmed(whole);
  if (!text) failText(version, "empty");
  if (text.length > textSize) failText(version, "largeText", textSize >> 20);
  if (control.test(text)) failText(version, "textControlCharacter");
  const bytes = bytesOf(text);
  if (decoded(bytes, true) === undefined) failText(version, "textNotUTF8");
  const form = text[0] === "{" ? "json" : isAddress(text) ? "address" : isSignedText(text) ? "signed" : undefined;
  if (!form || (form === "address" && version !== versions[0])) failText(version, "notACredential");
  return { version: version.words, form, bytes, text };
}

// MARK: PNG

const signature = "\uf789PNG\r\n\x1a\n";
const checksums = Int32Array.from({ length: 256 }, (_, value) => {
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function checksum(bytes) {
  let value = -1;
  for (let at = 0; at < bytes.length; at++) value = checksums[(value ^ bytes[at]) & 255] ^ (value >>> 8);
  return ~value >>> 0;
}

function pngTexts(bytes) {
  if (bytes.length > imageSize) fail("largePNG", imageSize >> 20);
  const start = byteText(bytes.subarray(0, 8));
  if (start !== signature) signature.startsWith(start) ? fail("cutOffPNG", 0) : fail("convertedLineEnds");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const found = [];
  let hasPicture = false;
  let end;
  for (let at = 8; at < bytes.length; at = end) {
    const left = bytes.length - at - 12;
    if (left < 0) fail("cutOffPNG", at);
    const type = byteText(bytes.subarray(at + 4, at + 8));
    if (!/^[A-Za-z]{4}$/.test(type)) fail("malformedChunkType", at);
    const length = view.getUint32(at);
    if (length > left) fail("cutOffPNG", at);
    end = at + 12 + length;
    if (checksum(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) fail("wrongChecksum", type, at);
    if (type === "IHDR" && at > 8) fail("secondHeader", at);
    if (at === 8 && (type !== "IHDR" || length !== 13)) fail("withoutHeader");
    if (type === "IEND") {
      if (length) fail("malformedEnd", at);
      if (!hasPicture) fail("withoutPicture");
      return end === bytes.length ? found : fail("bytesAfterEnd", end);
    }
    hasPicture ||= type === "IDAT";
    if (type !== "iTXt" && type !== "tEXt") continue;
    const data = bytes.subarray(at + 8, end - 4);
    const version = versions.find(({ keyword }) => byteText(data.subarray(0, keyword.length)) === keyword);
    if (!version) continue;
    if (found.length >= mostTexts) fail("manyTextsInPNG", mostTexts);
    const content = data.subarray(version.keyword.length);
    found.push({ version, read: () => (type === "tEXt" ? baked(byteText(content), version) : international(content, version)) });
  }
  return fail("cutOffPNG", end ?? 8);
}

/** The text after the fields of an `iTXt` chunk. */
async function international(content, version) {
  const [isCompressed, method] = content;
  const language = content.indexOf(0, 2);
  const keyword = content.indexOf(0, language + 1);
  if (method === undefined || language < 0 || keyword < 0) failText(version, "malformedChunk");
  const text = content.subarray(keyword + 1);
  if (!isCompressed) return baked(byteText(text), version);
  if (isCompressed > 1 || method) failText(version, "unknownCompression");
  const failData = (id) => failText(version, "damagedCompression", phrases[id]);
  const [kind, flags] = text;
  if (flags === undefined) failData("dataCutOff");
  if ((kind & 15) !== 8 || kind >> 4 > 7 || flags & 32 || (kind * 256 + flags) % 31) failData("notZlib");
  const result = await inflated(text, "deflate", textSize);
  if (result === "tooLarge") failText(version, "largeText", textSize >> 20);
  return baked(byteText(result ?? failData("damaged")), version);
}

// MARK: SVG

const lineOf = (text, at) => text.slice(0, at).split("\n").length;
const space = /[ \t\n\r]*/y;

/** A place in XML text, and the small steps from there on. */
function xmlCursor(text) {
  const self = {
    at: 0,
    isAt: (start) => text.startsWith(start, self.at),
    isAtEnd: () => self.at >= text.length,
    fail: (flaw, at = self.at) => fail("malformed", lineOf(text, at), phrases[flaw]),
    byte: () => text[self.at] ?? self.fail("cutOff"),
    take(pattern) {
      pattern.lastIndex = self.at;
      const [found] = pattern.exec(text) ?? [""];
      self.at += found.length;
      return found;
    },
    skip(opening, closing) {
      const end = text.indexOf(closing, self.at + opening.length);
      if (end < 0) self.fail("cutOff");
      self.at = end + closing.length;
    },
    isDeclaration: () => self.isAt("<?xml") && /[ \t\n\r]/.test(text[self.at + 5] ?? ""),
    /** Goes behind a comment or an instruction, if there is one. */
    skipAside() {
      if (self.isAt("<!--")) self.skip("<!--", "-->");
      else if (!self.isAt("<?")) return false;
      else if (self.isDeclaration()) self.fail("declaration");
      else self.skip("<?", "?>");
      return true;
    },
    name: () => (self.byte(), self.take(/[A-Za-z_:\uf780-\uf7ff][\w:.\uf780-\uf7ff-]*/y) || self.fail("name")),
    attribute() {
      const start = self.at;
      const name = self.name();
      self.take(space);
      if (self.byte() !== "=") self.fail("attribute");
      self.at++;
      self.take(space);
      const quote = self.byte();
      if (quote !== '"' && quote !== "'") self.fail("attribute");
      const from = ++self.at;
      const value = self.take(quote === '"' ? /[^<"]*/y : /[^<']*/y);
      if (self.isAtEnd()) self.fail("cutOff", from);
      if (self.isAt("<")) self.fail("attribute");
      self.at++;
      return { name, value, start };
    },
  };
  return self;
}

/** From the beginning to the root element; the encoding that the file says it is in. */
function prolog(cursor) {
  let encoding;
  let hasType = false;
  cursor.take(/\uf7ef\uf7bb\uf7bf/y);
  if (cursor.isDeclaration()) {
    cursor.at += 5;
    for (cursor.take(space); !cursor.isAt("?>"); cursor.take(space)) {
      const { name, value } = cursor.attribute();
      if (name === "encoding") encoding = decoded(bytesOf(value.slice(0, 40)));
    }
    cursor.at += 2;
  }
  for (;;) {
    cursor.take(space);
    if (cursor.skipAside()) continue;
    if (!cursor.isAt("<!DOCTYPE") || hasType) break;
    hasType = true;
    documentType(cursor);
  }
  const start = cursor.at;
  if (!cursor.take(/<[A-Za-z_:\uf780-\uf7ff]/y)) fail("notSVG");
  cursor.at = start;
  return encoding;
}

/** Goes behind a document type and what it declares, without taking notice. */
function documentType(cursor) {
  const start = cursor.at;
  cursor.at += 9;
  for (let isInside = false; ;) {
    cursor.take(/[^"'<[\]>]*/y);
    if (cursor.isAtEnd()) cursor.fail("cutOff", start);
    if (cursor.skipAside()) continue;
    const byte = cursor.byte();
    if (byte === '"' || byte === "'") cursor.skip(byte, byte);
    else cursor.at++;
    if (byte === ">" && !isInside) return;
    isInside = byte === "[" || (isInside && byte !== "]");
  }
}

const localName = (name) => name.slice(name.indexOf(":") + 1);

function hasSVGRoot(text) {
  try {
    const cursor = xmlCursor(text);
    prolog(cursor);
    cursor.at++;
    return localName(cursor.name()) === "svg";
  } catch (thrown) {
    if (!thrown.outcome) throw thrown;
    return false;
  }
}

/** Reads an SVG once, for the elements with badges alone. */
function svgTexts(bytes, text) {
  if (bytes.length > imageSize) fail("largeSVG", imageSize >> 20);
  const cursor = xmlCursor(text);
  const encoding = prolog(cursor);
  if (encoding !== undefined && encoding.toLowerCase() !== "utf-8") fail("otherEncoding", shown(encoding, 0, ""));
  const open = [];
  const found = [];
  /** The declarations of each prefix, the innermost last, and all of them in their order. */
  const scopes = new Map();
  const inForce = [];
  let element;

  const declare = (prefix, { value, start }) => {
    if (inForce.length >= mostNamespaces) fail("tooManyNamespaces", mostNamespaces);
    const own = scopes.get(prefix) ?? [];
    if (own.at(-1)?.depth === open.length) cursor.fail("repeatedAttribute", start);
    own.push({ depth: open.length, ...namespaceOf(value) });
    scopes.set(prefix, own);
    inForce.push({ depth: open.length, own });
  };
  const leave = () => {
    while (inForce.at(-1)?.depth >= open.length) inForce.pop().own.pop();
  };
  const startTag = () => {
    if (element) failText(element.version, "containsMarkup");
    if (open.length >= mostLevels) fail("tooDeep", mostLevels);
    cursor.at++;
    const name = cursor.name();
    if (!open.length && localName(name) !== "svg") fail("notSVG");
    let verify;
    for (;;) {
      const hasSpace = cursor.take(space);
      if (cursor.byte() === ">" || cursor.isAt("/>")) break;
      if (!hasSpace) cursor.fail("tag");
      const attribute = cursor.attribute();
      const [, prefix] = /^xmlns(?:$|:)(.*)/s.exec(attribute.name) ?? [];
      if (prefix !== undefined) declare(prefix, attribute);
      if (attribute.name !== "verify") continue;
      if (verify !== undefined) cursor.fail("repeatedAttribute", attribute.start);
      verify = attribute.value;
    }
    const isEmpty = cursor.isAt("/");
    cursor.at += isEmpty ? 2 : 1;
    const version = bakedVersion(name);
    if (version) {
      if (found.length >= mostTexts) fail("manyTextsInSVG", mostTexts);
      element = { version, verify, start: cursor.at };
    }
    if (isEmpty) close(cursor.at);
    else open.push(name);
  };
  const bakedVersion = (name) => {
    const version = versions.find((entry) => entry.element === localName(name));
    const scope = version && scopes.get(name.slice(0, Math.max(name.indexOf(":"), 0)))?.at(-1);
    if (scope?.reference !== undefined) failText(version, "unknownReference", scope.reference);
    return scope?.name === version?.namespace ? version : undefined;
  };
  /** Ends an element, whose tags enclose what is up to here. */
  const close = (end) => {
    leave();
    if (!element) return;
    const { version, verify, start } = element;
    found.push({ version, read: () => elementText(text.slice(start, end), verify, version) });
    element = undefined;
  };
  const endTag = () => {
    const start = cursor.at;
    cursor.at += 2;
    const name = cursor.name();
    cursor.take(space);
    if (cursor.byte() !== ">") cursor.fail("tag");
    cursor.at++;
    if (open.pop() !== name) cursor.fail("endTag", start);
    close(start);
  };

  startTag();
  while (open.length) {
    cursor.take(/[^<]*/y);
    cursor.byte();
    if (cursor.isAt("</")) endTag();
    else if (cursor.isAt("<![CDATA[")) cursor.skip("<![CDATA[", "]]>");
    else if (cursor.skipAside()) continue;
    else if (cursor.isAt("<!")) cursor.fail("declaration");
    else startTag();
  }
  while (!cursor.isAtEnd()) if (!cursor.take(space) && !cursor.skipAside()) cursor.fail("outsideRoot");
  if (decoded(bytes, true) === undefined) fail("notUTF8");
  const wrong = text.search(control);
  return wrong < 0 ? found : fail("controlCharacter", lineOf(text, wrong));
}

/** What a declaration stands for: a name, or one with a reference that is not known and so may be any. */
function namespaceOf(value) {
  try {
    return { name: characters(value, 256) };
  } catch (problem) {
    return problem.id === "unknownReference" ? { reference: problem.value } : {};
  }
}

const entities = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The characters that a stretch of XML stands for; `{ id, value }` is thrown where it stands for none. */
function characters(text, limit) {
  const cursor = xmlCursor(text);
  let result = "";
  while (!cursor.isAtEnd()) {
    const start = cursor.at;
    result += cursor.take(/[^&<]*/y);
    if (cursor.isAt("&")) {
      const [whole, name] = /^&([^;]{0,31});/s.exec(text.slice(cursor.at, cursor.at + 33)) ?? [];
      result += whole ? referred(name) : raiseReference(/^[\w:.\uf780-\uf7ff-]*/.exec(text.slice(cursor.at + 1, cursor.at + 33))[0]);
      cursor.at += whole.length;
    } else if (cursor.isAt("<![CDATA[")) {
      const from = cursor.at;
      cursor.skip("<![CDATA[", "]]>");
      result += text.slice(from + 9, cursor.at - 3);
    } else if (!cursor.skipAside() && cursor.at === start) throw { id: "containsMarkup" };
    if (result.length > limit) throw { id: "largeText", value: limit >> 20 };
  }
  return result;
}

function raiseReference(name) {
  throw { id: "unknownReference", value: shown(decoded(bytesOf(name)), 0, "") };
}

function referred(name) {
  if (Object.hasOwn(entities, name)) return entities[name];
  const [, hexadecimal, decimal] = /^#(?:x([\da-fA-F]+)|(\d+))$/.exec(name) ?? [];
  const code = hexadecimal ? parseInt(hexadecimal, 16) : Number(decimal ?? NaN);
  const character = code <= 0x10ffff ? String.fromCodePoint(code) : "";
  const isAllowed = /^[\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]$/u.test(character);
  return isAllowed ? byteText(utf8(character)) : raiseReference(name);
}

/** The text of an element, or that of its attribute; both only where they agree. */
function elementText(content, attribute = "", version) {
  try {
    const [body, verify] = [content, attribute].map((text) => trimmed(characters(text, textSize)));
    if (!body) return baked(verify, version);
    const result = baked(body, version);
    if (!verify || verify === body) return result;
    const isNamed = version === versions[0] && result.form === "json" && hostedAddresses(result.bytes).includes(verify);
    return isNamed ? result : failText(version, "conflictingTexts");
  } catch (problem) {
    throw problem.mistake ? failText(version, "notJSON", problem.mistake) : problem.id ? failText(version, problem.id, problem.value) : problem;
  }
}

/** Where an assertion says that it is hosted. */
function hostedAddresses(bytes) {
  const { root } = parseJSON(bytes, textSize);
  if (root.kind !== "object") return [];
  const verifications = ["verify", "verification"].map((name) => textOf(membersOf(root.value, name), "url"));
  return [textOf(root.value, "id"), ...verifications].filter((address) => address !== undefined && isAddress(address));
}
