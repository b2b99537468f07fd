// JSON-LD to RDF statements for the built-in contexts; what JSON-LD would drop without a word ends the reading.
import { isBlank } from "./canonical-form.js";
import { canonicalJSON } from "./json.js";
import { byCodePoint, say, shown } from "./text.js";
import { vocabulary } from "./vocabulary.js";

const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const xsd = "http://www.w3.org/2001/XMLSchema#";
const mostLevels = 64;
const mostContexts = 1000;

const fail = (id, value = "") => {
  throw { problem: say("linkedData", id, shown(`${value}`, 120, "")), isBeyond: /edContext$|^unknownContext$/.test(id), isUnknown: id === "unknownContext" };
};
const isKeyword = (name) => name[0] === "@";
const iriOf = (name) => (/[\0-\x20<>"{}|^`\\]/.test(name) ? fail("malformedIRI", name) : name);
const listed = (node) => (node.kind === "list" ? node.value : [node]);
const textIn = (node, keyword) => (node.kind === "string" ? node.value : fail("wrongValue", keyword));

// MARK: Literals

const escaped = { "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", '"': '\\"', "\\": "\\\\" };
const code = (mark) => `\\u${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
const quoted = (text) => `"${text.replace(/[\0-\x1f"\\\x7f]/g, (mark) => escaped[mark] ?? code(mark))}"`;
const literal = (text, datatype) => quoted(text) + (datatype === xsd + "string" ? "" : `^^<${datatype}>`);

function json(node) {
  try {
    return literal(canonicalJSON(node), rdf + "JSON");
  } catch (problem) {
    throw problem.number ? fail("numberTooLarge", problem.number) : problem;
  }
}

/** 16 digits as C's `%1.15E` has them, without zeros that say nothing. */
function canonicalDouble(value) {
  if (!value) return Object.is(value, -0) ? "-0.0E0" : "0.0E0";
  const exact = value.toExponential(100);
  // Exactly between two numbers of 16 digits the even one is taken, and by JavaScript the larger one.
  const isTie = /\.\d{14}[02468]50*e/.test(exact);
  return (isTie ? exact.replace(/50*e/, "e") : value.toExponential(15)).replace(/(\.\d+?)0*e\+?/, "$1E");
}

function plain({ kind, value }, datatype) {
  if (kind === "string") return literal(value, datatype ?? xsd + "string");
  if (kind === "boolean") return literal(String(value), datatype ?? xsd + "boolean");
  const number = kind === "number" ? Number(value) : fail("invalidValueObject");
  const isWhole = Number.isInteger(number) && datatype !== xsd + "double";
  if (!Number.isFinite(number) || (isWhole && !Number.isSafeInteger(number))) fail("numberTooLarge", value);
  return isWhole ? literal(String(number), datatype ?? xsd + "integer") : literal(canonicalDouble(number), datatype ?? xsd + "double");
}

// MARK: Contexts

/** A table's terms; `text` is what two definitions are compared by. */
const tableAt = (place) =>
  Object.entries(vocabulary.tables[place][1]).map(([name, entry]) => {
    const [meaning, coercion, container, scope = 0, isPrefix] = [entry].flat();
    const [namespace, rest = name] = meaning.split(" ");
    const iri = isKeyword(meaning) ? meaning : vocabulary.namespaces[namespace] + rest;
    const isProtected = vocabulary.tables[place][0];
    return [name, { iri, coercion, container, scope, isPrefix, isProtected, text: `${[iri, entry]}` }];
  });

/** The contexts in force in one document; each is made once, and is known by its place. */
function activeContexts() {
  const contexts = [{ terms: new Map() }];
  const steps = {};
  const define = (place, context, overrides) => {
    const own = vocabulary.tables[place][2] ?? context.names;
    let isChanged = own !== context.names;
    context.names = own;
    for (const [name, definition] of tableAt(place)) {
      const known = context.terms.get(name);
      const isSame = known?.text === definition.text;
      if (known?.isProtected && !overrides && !isSame) fail("protectedTerm", name);
      if (isSame && (known.isProtected === definition.isProtected || (known.isProtected && !overrides))) continue;
      context.terms.set(name, definition);
      isChanged = true;
    }
    return isChanged;
  };
  /** The context after a scope: none, -1 for an empty one, or the place of a table and 1. */
  const apply = (scope, from, propagates, overrides) => {
    const step = [from, scope, propagates, overrides];
    if (step in steps || !scope) return steps[step] ?? from;
    const { terms, names, previous } = scope < 0 ? { terms: [] } : contexts[from];
    const context = { terms: new Map(terms), names, previous: propagates ? previous : (previous ?? from) };
    if (scope > 0 && !define(scope - 1, context, overrides) && propagates) return from;
    if (contexts.length >= mostContexts) fail("tooManyContexts", mostContexts);
    return (steps[step] = contexts.push(context) - 1);
  };
  return { contexts, apply };
}

// MARK: Reading

/**
 * The statements of a document, each a list of its parts as N-Quads writes them.
 *
 * @param {Map} document its members
 * @throws `{ meaning, isBeyond }`: what has no meaning, and where; or what is not known here.
 */
export async function statements(document) {
  try {
    return knownStatements(document);
  } catch (thrown) {
    if (!thrown.isUnknown) throw thrown;
    // Documents of this site name few contexts; those that others may name are loaded when one is met.
    const { otherVocabulary } = await import("./other-vocabulary.js");
    Object.assign(vocabulary.contexts, otherVocabulary.contexts);
    Object.assign(vocabulary.tables, otherVocabulary.tables);
    return knownStatements(document);
  }
}

function knownStatements(document) {
  const { contexts, apply } = activeContexts();
  const quads = [];
  const path = [];
  const labels = {};
  let depth = 0;
  let blanks = 0;

  const add = (graph, subject, iri, object) => quads.push([subject, `<${iri}>`, object, graph].filter(Boolean));
  const blank = () => `_:b${blanks++}`;
  const termOf = (name, context) => contexts[context].terms.get(name);
  const within = (name, step) => {
    path.push(path.length ? `.${name}` : name);
    const result = step();
    path.pop();
    return result;
  };
  const deeper = (step) => {
    if (++depth > mostLevels) fail("tooDeep", mostLevels);
    const result = step();
    depth--;
    return result;
  };

  /** The IRI or blank node that text with a colon names by itself or by a prefix. */
  const absolute = (text, context) => {
    const [, prefix, rest] = /^([^:]+):(.*)$/s.exec(text) ?? [];
    if (prefix === undefined || prefix === "_") return prefix && text;
    const definition = rest.startsWith("//") ? undefined : termOf(prefix, context);
    if (definition?.isPrefix) return iriOf(definition.iri + rest);
    return /^[A-Za-z][A-Za-z\d+.-]*$/.test(prefix) ? iriOf(text) : undefined;
  };
  const resource = (text, context, asTerm, unknown = "relativeIRI") => {
    const { iri } = termOf(text, context) ?? {};
    if (isKeyword(text) || (iri && isKeyword(iri))) fail("misusedKeyword", text);
    if (iri && asTerm) return `<${iri}>`;
    const found = absolute(text, context);
    if (found && isBlank(found)) return (labels[found] ??= blank());
    return `<${found ?? iriOf(((asTerm && contexts[context].names) || fail(unknown, text)) + text)}>`;
  };
  const propertyOf = (name, context) => {
    const definition = isKeyword(name) ? { iri: name } : termOf(name, context);
    if (definition) return definition;
    const found = absolute(name, context);
    if (found && isBlank(found)) fail("malformedIRI", name);
    return { iri: found ?? iriOf((contexts[context].names ?? fail("unknownTerm", name)) + name) };
  };
  /** What a step makes of the member of a keyword under any of its names. */
  const only = (keyword, members, context, step) => {
    const found = [...members].filter(([name]) => name === keyword || termOf(name, context)?.iri === keyword);
    if (found.length > 1) fail("collidingKeywords", keyword);
    return found.length ? within(found[0][0], () => step(found[0][1])) : undefined;
  };
  const contextOf = (members, context) => {
    const value = members.get("@context");
    const read = () => {
      for (const entry of listed(value)) {
        if (entry.kind === "object" || entry.kind === "null") fail("embeddedContext");
        const address = textIn(entry, "@context");
        if (!Object.hasOwn(vocabulary.contexts, address)) fail("unknownContext", address);
        context = apply(vocabulary.contexts[address] + 1, context, true);
      }
      return context;
    };
    return value ? within("@context", read) : context;
  };

  const node = (members, outer, graph) =>
    deeper(() => {
      const types = only("@type", members, outer, (value) => listed(value).map((entry) => textIn(entry, "@type"))) ?? [];
      let context = outer;
      for (const type of types.toSorted(byCodePoint)) context = apply(termOf(type, outer)?.scope ?? 0, context);
      const subject = only("@id", members, context, (value) => resource(textIn(value, "@id"), context)) ?? blank();
      for (const type of types) add(graph, subject, rdf + "type", resource(type, outer, true, "undefinedType"));
      for (const [name, value] of members) {
        if (name !== "@context") within(name, () => member(value, propertyOf(name, context), context, graph, subject));
      }
      return subject;
    });
  const member = (value, property, context, graph, subject) => {
    const { iri } = property;
    if (iri === "@id" || iri === "@type") return;
    if (isKeyword(iri)) fail("unsupportedKeyword", iri);
    for (const object of objects(value, property, context, graph)) add(graph, subject, iri, object);
  };
  const objects = (value, property, context, graph) => {
    const { coercion, container } = property;
    if (coercion === "@json") return [json(value)];
    if (container === "@graph") return graphs(value, property, context);
    if (container !== "@list") return values(value, property, context, graph);
    return value.kind === "null" ? [] : [list(value, property, context, graph)];
  };
  const each = (entries, step) =>
    entries.flatMap((entry, index) =>
      deeper(() => {
        path.push(`[${index}]`);
        const result = step(entry);
        path.pop();
        return result;
      }));
  const values = (value, property, context, graph) => {
    if (value.kind === "null") return [];
    if (value.kind === "list") return each(value.value, (entry) => values(entry, property, context, graph));
    const { scope = 0, coercion } = property;
    if (value.kind === "object") return object(value.value, scope, context, graph);
    const isName = coercion === "@id" || coercion === "@vocab";
    const own = apply(scope, context, true, true);
    return [isName && value.kind === "string" ? resource(value.value, own, coercion === "@vocab") : plain(value, isName ? undefined : coercion || undefined)];
  };
  const object = (members, scope, outer, graph) => {
    const [name] = members.keys();
    const isReference = members.size === 1 && (name === "@id" || termOf(name, outer)?.iri === "@id");
    const isValue = members.has("@value");
    const context = isValue || isReference ? outer : (contexts[outer].previous ?? outer);
    const own = contextOf(members, apply(scope, context, true, true));
    return [isValue ? valueObject(members, own) : node(members, own, graph)].filter(Boolean);
  };
  /** Each value in a graph of its own. */
  const graphs = (value, property, context) => {
    if (value.kind === "null") return [];
    if (value.kind === "list") return each(value.value, (entry) => graphs(entry, property, context));
    const graph = blank();
    const before = quads.length;
    values(value, property, context, graph);
    if (!quads.slice(before).some((quad) => quad[3] === graph)) fail("emptyGraph");
    return [graph];
  };
  const list = (value, property, context, graph) =>
    each(listed(value), (entry) =>
      entry.kind === "list" ? [list(entry, property, context, graph)] : values(entry, property, context, graph),
    ).reduceRight((rest, item) => {
      const link = blank();
      add(graph, link, rdf + "first", item);
      add(graph, link, rdf + "rest", rest);
      return link;
    }, `<${rdf}nil>`);
  /** An object with `@value`; undefined where the value is null. */
  const valueObject = (members, context) => {
    const found = {};
    for (const [name, value] of members) {
      const { iri } = name === "@context" ? {} : propertyOf(name, context);
      if (iri === "@language" || (iri === "@type" && !found[iri])) found[iri] = { text: textIn(value, iri) };
      else if (iri === "@type") fail("wrongValue", iri);
      else if (iri && iri !== "@value") fail(isKeyword(iri) && iri !== "@id" ? "unsupportedKeyword" : "invalidValueObject", iri);
    }
    const { "@type": type, "@language": language } = found;
    const value = members.get("@value");
    if (type?.text === "@json") return json(value);
    if (value.kind === "null") return undefined;
    if (language) {
      if (type || value.kind !== "string") fail("invalidValueObject");
      if (!/^[A-Za-z]+(-[A-Za-z\d]+)*$/.test(language.text)) fail("malformedLanguageTag", language.text);
      return `${quoted(value.value)}@${language.text.toLowerCase()}`;
    }
    const datatype = type && resource(type.text, context, true);
    return plain(value, datatype && (isBlank(datatype) ? fail("malformedIRI", type.text) : datatype.slice(1, -1)));
  };

  try {
    if (!document.has("@context")) fail("missingContext");
    node(document, contextOf(document, 0));
    return quads;
  } catch (thrown) {
    if (!thrown.problem) throw thrown;
    const place = shown(path.join(""), 120, "");
    throw { ...thrown, meaning: place ? say("linkedData", "place", thrown.problem, place) : thrown.problem };
  }
}
