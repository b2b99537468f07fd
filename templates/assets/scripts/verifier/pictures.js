// Badges in PNG and SVG, taken out as they are; nothing of the picture itself is looked at.
import { parseJSON, textOf, membersOf } from "./json.js";
import { bytesOf, decoded, byteText, objection, say, shown, utf8, words } from "./text.js";

const imageSize = 64 << 20;
const textSize = 1 << 20;
const most = 100;
const depthLimit = 1000;
const namespaceLimit = 1000;
const space = /[ \t\n\r]*/y;
const namePattern = /[A-Za-z_:\uf780-\uf7ff][\w:.\uf780-\uf7ff-]*/y;
const control = /[\0-\x08\x0b\x0c\x0e-\x1f]/;

/** Both standards, in the order in which their badges are told. */
export const versions = [
  { words: "Open Badges 2.0", keyword: "openbadges", element: "assertion", namespace: "http://openbadges.org" },
  { words: "Open Badges 3.0", keyword: "openbadgecredential", element: "credential", namespace: "https://purl.imsglobal.org/ob/v3p0" },
];

const fault = (id, ...values) => objection(say(words.picture[id], ...values));
/** A fault of the text of one version. */
const textFault = (version, id, ...values) => fault(id, say(words.picture.badgeOfVersion, version.words), ...values);

/** `png`, `svg` or undefined, by how a file begins. */
export function formatOf(bytes) {
  if (`${bytes.subarray(0, 4)}` === "137,80,78,71") return "png";
  // Most files that are no picture are seen to be none by their first letter.
  if (!/^(\uf7ef\uf7bb\uf7bf)?[ \t\n\r]*</.test(byteText(bytes.subarray(0, 4096)))) return /^[ \t\n\r]*$/.test(byteText(bytes.subarray(0, 4096))) ? slowFormat(bytes) : undefined;
  return slowFormat(bytes);
}

function slowFormat(bytes) {
  try {
    const cursor = xmlCursor(byteText(bytes.subarray(0, imageSize)));
    cursor.prolog();
    cursor.at++;
    return isSVG(cursor.name()) ? "svg" : undefined;
  } catch (thrown) {
    if (!thrown.outcome) throw thrown;
    return undefined;
  }
}

const isSVG = (name) => name.slice(name.indexOf(":") + 1) === "svg";

/** What is baked in: `{ version, form, text }` once or twice, Open Badges 2.0 first. */
export async function bakedTexts(bytes, format) {
  const found = format === "png" ? pngTexts(bytes) : svgTexts(bytes);
  const result = [];
  for (const version of versions) {
    const own = found.filter((entry) => entry.version === version);
    if (own.length > 1) throw textFault(version, "several");
    for (const entry of own) result.push(await entry.read());
  }
  if (!result.length) throw fault("nothingBaked", format.toUpperCase());
  return result;
}

const trimmed = (text) => text.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, "");

/** Whether a text can be an absolute web address. */
const isAddress = (text) => /^https?:\/\/[^<>"]*$/.test(text) && /^[!-~]+$/.test(text);

export const isSignedText = (text) => /^[\w-]+\.[\w-]+\.[\w-]+$/.test(trimmed(text));

/** A document as a picture carries it, from a text of single bytes. */
function baked(text, version) {
  const own = trimmed(text);
  if (!own) throw textFault(version, "empty");
  if (own.length > textSize) throw textFault(version, "largeText", textSize >> 20);
  if (control.test(own)) throw textFault(version, "textControlCharacter");
  const bytes = bytesOf(own);
  if (decoded(bytes, true) === undefined) throw textFault(version, "textNotUTF8");
  const form = own[0] === "{" ? "json" : isAddress(own) ? "address" : isSignedText(own) ? "signed" : undefined;
  if (!form || (form === "address" && version !== versions[0])) throw textFault(version, "notACredential");
  return { version, form, bytes, text: own };
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
  if (bytes.length > imageSize) throw fault("largePNG", imageSize >> 20);
  const start = byteText(bytes.subarray(0, 8));
  if (start !== signature) throw signature.startsWith(start) ? fault("cutOffPNG", 0) : fault("convertedLineEnds");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const found = [];
  let hasPicture = false;
  let at = 8;
  while (at < bytes.length) {
    const left = bytes.length - at - 12;
    if (left < 0) throw fault("cutOffPNG", at);
    const type = byteText(bytes.subarray(at + 4, at + 8));
    if (!/^[A-Za-z]{4}$/.test(type)) throw fault("malformedChunkType", at);
    const length = view.getUint32(at);
    if (length > left) throw fault("cutOffPNG", at);
    const end = at + 12 + length;
    if (checksum(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) throw fault("wrongChecksum", type, at);
    if (type === "IHDR" ? at > 8 : at === 8) throw at > 8 ? fault("secondHeader", at) : fault("withoutHeader");
    if (type === "IHDR" && length !== 13) throw fault("withoutHeader");
    if (type === "IEND") {
      if (length) throw fault("malformedEnd", at);
      if (!hasPicture) throw fault("withoutPicture");
      if (end !== bytes.length) throw fault("bytesAfterEnd", end);
      return found;
    }
    hasPicture ||= type === "IDAT";
    const data = bytes.subarray(at + 8, end - 4);
    const version = /^[it]/.test(type) && /^(iTXt|tEXt)$/.test(type) && versions.find(({ keyword }) => byteText(data.subarray(0, keyword.length + 1)) === `${keyword}\0`);
    if (version) {
      if (found.length >= most) throw fault("manyTextsInPNG", most);
      const content = data.subarray(version.keyword.length + 1);
      found.push({ version, read: () => (type === "tEXt" ? baked(byteText(content), version) : international(content, version)) });
    }
    at = end;
  }
  throw fault("cutOffPNG", at);
}

/** The text after the fields of an `iTXt` chunk. */
async function international(content, version) {
  const [isCompressed, method] = content;
  const language = content.indexOf(0, 2);
  const keyword = content.indexOf(0, language + 1);
  if (method === undefined || language < 0 || keyword < 0) throw textFault(version, "malformedChunk");
  const text = content.subarray(keyword + 1);
  if (!isCompressed) return baked(byteText(text), version);
  if (isCompressed > 1 || method) throw textFault(version, "unknownCompression");
  const broken = (id) => textFault(version, "damagedCompression", words.picture[id]);
  const [kind, flags] = text;
  if (flags === undefined) throw broken("dataCutOff");
  if ((kind & 15) !== 8 || kind >> 4 > 7 || flags & 32 || (kind * 256 + flags) % 31) throw broken("notZlib");
  const result = await inflated(text, "deflate", textSize);
  if (result === "tooLarge") throw textFault(version, "largeText", textSize >> 20);
  if (!result) throw broken("damaged");
  return baked(byteText(result), version);
}

/** What was compressed; `tooLarge` beyond the limit, undefined for what is damaged. */
export async function inflated(bytes, format, limit) {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format)).getReader();
  const parts = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > limit) {
        reader.cancel().catch(() => {});
        return "tooLarge";
      }
      parts.push(value);
    }
  } catch {
    return undefined;
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

// MARK: SVG

/** A place in XML text, and the small steps from there on. */
function xmlCursor(text) {
  const cursor = {
    at: 0,
    isAt: (start) => text.startsWith(start, cursor.at),
    malformed: (flaw, at = cursor.at) => fault("malformed", text.slice(0, at).split("\n").length, words.picture[flaw]),
    take(pattern) {
      pattern.lastIndex = cursor.at;
      const [found] = pattern.exec(text) ?? [""];
      cursor.at += found.length;
      return found;
    },
    skip(opening, closing) {
      const end = text.indexOf(closing, cursor.at + opening.length);
      if (end < 0) throw cursor.malformed("cutOff");
      cursor.at = end + closing.length;
    },
    comment: () => cursor.skip("<!--", "-->"),
    instruction() {
      if (cursor.isDeclaration()) throw cursor.malformed("declaration");
      cursor.skip("<?", "?>");
    },
    isDeclaration: () => cursor.isAt("<?xml") && /[ \t\n\r]/.test(text[cursor.at + 5] ?? ""),
    name() {
      if (cursor.at >= text.length) throw cursor.malformed("cutOff");
      return cursor.take(namePattern) || raise(cursor.malformed("name"));
    },
    attribute() {
      const start = cursor.at;
      const name = cursor.name();
      const next = () => text[cursor.at] ?? raise(cursor.malformed("cutOff"));
      cursor.take(space);
      if (next() !== "=") throw cursor.malformed("attribute");
      cursor.at++;
      cursor.take(space);
      const quote = next();
      if (quote !== '"' && quote !== "'") throw cursor.malformed("attribute");
      const from = ++cursor.at;
      const value = cursor.take(quote === '"' ? /[^<"]*/y : /[^<']*/y);
      if (text[cursor.at] === undefined) throw cursor.malformed("cutOff", from);
      if (text[cursor.at] === "<") throw cursor.malformed("attribute");
      cursor.at++;
      return { name, value, start };
    },
    /** From the beginning to the root element; the encoding that the file says it is in. */
    prolog() {
      if (cursor.isAt("\uf7ef\uf7bb\uf7bf")) cursor.at = 3;
      let encoding;
      let hasType = false;
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
        if (cursor.isAt("<!--")) cursor.comment();
        else if (cursor.isAt("<?")) cursor.instruction();
        else if (cursor.isAt("<!DOCTYPE") && !hasType) {
          hasType = true;
          documentType();
        } else break;
      }
      if (!/^<[A-Za-z_:\uf780-\uf7ff]/.test(text.slice(cursor.at, cursor.at + 2))) throw fault("notSVG");
      return encoding;
    },
  };
  /** Goes behind a document type and what it declares, without taking notice. */
  const documentType = () => {
    const start = cursor.at;
    let isInside = false;
    cursor.at += 9;
    for (;;) {
      cursor.take(/[^"'<[\]>]*/y);
      const byte = text[cursor.at];
      if (byte === undefined) throw cursor.malformed("cutOff", start);
      if (byte === '"' || byte === "'") cursor.skip(byte, byte);
      else if (cursor.isAt("<!--")) cursor.comment();
      else if (cursor.isAt("<?")) cursor.instruction();
      else {
        cursor.at++;
        if (byte === "[") isInside = true;
        if (byte === "]") isInside = false;
        if (byte === ">" && !isInside) return;
      }
    }
  };
  return cursor;
}

function raise(problem) {
  throw problem;
}

/** Reads an SVG once, for the elements with badges alone. */
function svgTexts(bytes) {
  if (bytes.length > imageSize) throw fault("largeSVG", imageSize >> 20);
  const text = byteText(bytes);
  const cursor = xmlCursor(text);
  const encoding = cursor.prolog();
  if (encoding !== undefined && encoding.toLowerCase() !== "utf-8") throw fault("otherEncoding", shown(encoding, 0, ""));
  const open = [];
  const found = [];
  /** The declarations of each prefix, the innermost last, and the prefixes in the order of their declarations. */
  const scopes = new Map();
  const inForce = [];
  let element;

  const declare = (prefix, { value, start }) => {
    if (inForce.length >= namespaceLimit) throw fault("tooManyNamespaces", namespaceLimit);
    if (!scopes.has(prefix)) scopes.set(prefix, []);
    const own = scopes.get(prefix);
    if (own.at(-1)?.depth === open.length) throw cursor.malformed("repeatedAttribute", start);
    own.push({ depth: open.length, ...namespaceOf(value) });
    inForce.push({ depth: open.length, prefix });
  };
  const leave = () => {
    while (inForce.at(-1)?.depth >= open.length) scopes.get(inForce.pop().prefix).pop();
  };
  const startTag = () => {
    if (element) throw textFault(element.version, "containsMarkup");
    if (open.length >= depthLimit) throw fault("tooDeep", depthLimit);
    cursor.at++;
    const name = cursor.name();
    if (!open.length && !isSVG(name)) throw fault("notSVG");
    let verify;
    for (;;) {
      const hasSpace = cursor.take(space);
      const byte = text[cursor.at] ?? raise(cursor.malformed("cutOff"));
      if (byte === ">" || cursor.isAt("/>")) break;
      if (!hasSpace) throw cursor.malformed("tag");
      const attribute = cursor.attribute();
      const prefix = /^xmlns(?:$|:)(.*)/s.exec(attribute.name)?.[1];
      if (prefix !== undefined) declare(prefix, attribute);
      else if (attribute.name === "verify") {
        if (verify !== undefined) throw cursor.malformed("repeatedAttribute", attribute.start);
        verify = attribute.value;
      }
    }
    const isEmpty = text[cursor.at] === "/";
    cursor.at += isEmpty ? 2 : 1;
    const version = bakedVersion(name);
    if (version) {
      if (found.length >= most) throw fault("manyTextsInSVG", most);
      element = { version, verify, start: cursor.at };
      if (isEmpty) close(cursor.at);
    }
    if (isEmpty) leave();
    else open.push(name);
  };
  const bakedVersion = (name) => {
    const colon = name.indexOf(":");
    const version = versions.find((entry) => entry.element === name.slice(colon + 1));
    const scope = version && scopes.get(name.slice(0, Math.max(colon, 0)))?.at(-1);
    if (scope?.reference !== undefined) throw textFault(version, "unknownReference", shown(scope.reference, 0, ""));
    return scope?.name === version?.namespace ? version : undefined;
  };
  const close = (end) => {
    const { version, verify, start } = element;
    found.push({ version, read: () => elementText(text.slice(start, end), verify, version) });
    element = undefined;
  };
  const endTag = () => {
    const start = cursor.at;
    cursor.at += 2;
    const name = cursor.name();
    cursor.take(space);
    const byte = text[cursor.at] ?? raise(cursor.malformed("cutOff"));
    if (byte !== ">") throw cursor.malformed("tag");
    cursor.at++;
    if (open.pop() !== name) throw cursor.malformed("endTag", start);
    leave();
    if (element) close(start);
  };

  startTag();
  while (open.length) {
    cursor.take(/[^<]*/y);
    if (cursor.at >= text.length) throw cursor.malformed("cutOff");
    if (cursor.isAt("</")) endTag();
    else if (cursor.isAt("<?")) cursor.instruction();
    else if (cursor.isAt("<!--")) cursor.comment();
    else if (cursor.isAt("<![CDATA[")) cursor.skip("<![CDATA[", "]]>");
    else if (cursor.isAt("<!")) throw cursor.malformed("declaration");
    else startTag();
  }
  while (cursor.at < text.length) {
    if (cursor.take(space)) continue;
    if (cursor.isAt("<!--")) cursor.comment();
    else if (cursor.isAt("<?")) cursor.instruction();
    else throw cursor.malformed("outsideRoot");
  }
  if (decoded(bytes, true) === undefined) throw fault("notUTF8");
  const wrong = text.search(control);
  if (wrong >= 0) throw fault("controlCharacter", text.slice(0, wrong).split("\n").length);
  return found;
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

/** The characters that a stretch of XML stands for. */
function characters(text, limit) {
  let result = "";
  let at = 0;
  while (at < text.length) {
    const [plain] = /^[^&<]*/.exec(text.slice(at));
    result += plain;
    at += plain.length;
    if (text[at] === "&") {
      const [whole, name] = /^&([^;]*);/.exec(text.slice(at, at + 33)) ?? [];
      if (!whole) throw { id: "unknownReference", value: /^[\w:.\uf780-\uf7ff-]*/.exec(text.slice(at + 1, at + 33))[0] };
      result += Object.hasOwn(entities, name) ? entities[name] : numbered(name);
      at += whole.length;
    } else if (at < text.length) {
      const cursor = xmlCursor(text);
      cursor.at = at;
      try {
        if (cursor.isAt("<![CDATA[")) {
          cursor.skip("<![CDATA[", "]]>");
          result += text.slice(at + 9, cursor.at - 3);
        } else if (cursor.isAt("<!--")) cursor.comment();
        else cursor.instruction();
      } catch {
        throw { id: "containsMarkup" };
      }
      at = cursor.at;
    }
    if (result.length > limit) throw { id: "largeText", value: limit >> 20 };
  }
  return result;
}

function numbered(name) {
  const digits = /^#(?:x([\da-fA-F]+)|(\d+))$/.exec(name);
  const code = digits ? parseInt(digits[1] ?? digits[2], digits[1] ? 16 : 10) : NaN;
  const isCharacter = code <= 0x10ffff && /^[\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]$/u.test(String.fromCodePoint(code));
  if (!isCharacter) throw { id: "unknownReference", value: decoded(bytesOf(name)) };
  return byteText(utf8(String.fromCodePoint(code)));
}

/** The text of an element, or that of its attribute; both only where they agree. */
function elementText(content, attribute, version) {
  const read = (text) => {
    try {
      return trimmed(characters(text, textSize));
    } catch (problem) {
      if (!problem.id) throw problem;
      const value = problem.id === "unknownReference" ? shown(problem.value, 0, "") : problem.value;
      throw textFault(version, problem.id, value);
    }
  };
  const body = read(content);
  const verify = read(attribute ?? "");
  if (!body) return baked(verify, version);
  const result = baked(body, version);
  if (!verify || verify === body) return result;
  const addresses = version === versions[0] && result.form === "json" ? hostedAddresses(result) : [];
  if (!addresses.includes(verify)) throw textFault(version, "conflictingTexts");
  return result;
}

/** Where an assertion says that it is hosted. */
function hostedAddresses({ bytes, version }) {
  try {
    const { root } = parseJSON(bytes, textSize);
    if (root.kind !== "object") return [];
    const verifications = ["verify", "verification"].map((name) => membersOf(root.value, name));
    const addresses = [textOf(root.value, "id"), ...verifications.map((members) => textOf(members, "url"))];
    return addresses.filter((address) => address !== undefined && isAddress(address));
  } catch (problem) {
    if (!problem.mistake) throw problem;
    throw textFault(version, "notJSON", problem.mistake);
  }
}
