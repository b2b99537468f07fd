// JSON-LD to RDF statements for the built-in contexts; what JSON-LD would drop without a word ends the reading.
import { canonicalJSON } from "./json.js";
import { byCodePoint, say, shown, words } from "./text.js";
import { vocabulary } from "./vocabulary.js";

const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const xsd = "http://www.w3.org/2001/XMLSchema#";
const levels = 64;
const limit = 1000;
const isKeyword = (name) => name[0] === "@";
const isBlank = (term) => term.startsWith("_:");

const fail = (id, value) => {
  const text = typeof value === "string" && id !== "wrongValue" ? shown(value, 120, "") : value;
  throw { problem: say(words.linkedData[id], text), isBeyond: id === "unknownContext" || id === "embeddedContext" };
};

// MARK: Terms

const tables = [];

/** A table's terms, with what two definitions are compared by. */
function table(place) {
  if (tables[place]) return tables[place];
  const [isProtected, terms] = vocabulary.tables[place];
  const read = ([name, entry]) => {
    const [meaning, coercion = 0, container = 0, scope = 0, isPrefix = 0] = [entry].flat();
    const [namespace, rest = name] = meaning.split(" ");
    const iri = isKeyword(meaning) ? meaning : vocabulary.namespaces[namespace] + rest;
    return [name, { iri, coercion, container, scope, isPrefix, isProtected, text: `${[iri, coercion, container, scope, isPrefix]}` }];
  };
  return (tables[place] = new Map(Object.entries(terms).map(read)));
}

/** The contexts in force in one document; each is made once. */
function activeContexts() {
  const contexts = [{ terms: new Map() }];
  const steps = new Map();
  const apply = (scope, context, propagates = true, overrides = false) => {
    const step = `${context} ${scope} ${propagates} ${overrides}`;
    if (steps.has(step)) return steps.get(step);
    if (!scope) return context;
    const before = contexts[context];
    const previous = propagates ? before.previous : (before.previous ?? context);
    const result = { ...before, previous, terms: new Map(before.terms) };
    if (scope < 0) Object.assign(result, { terms: new Map(), vocabulary: undefined, previous: propagates ? undefined : context });
    else if (!define(scope - 1, result, overrides) && propagates) return context;
    if (contexts.length >= limit) fail("tooManyContexts", limit);
    steps.set(step, contexts.push(result) - 1);
    return contexts.length - 1;
  };
  const define = (place, result, overrides) => {
    const own = vocabulary.tables[place][2];
    let isChanged = own !== undefined && own !== result.vocabulary;
    if (isChanged) result.vocabulary = own;
    for (const [name, definition] of table(place)) {
      const known = result.terms.get(name);
      if (known?.text === definition.text && known.isProtected === definition.isProtected) continue;
      if (known?.isProtected && !overrides) {
        if (known.text !== definition.text) fail("protectedTerm", name);
        continue;
      }
      result.terms.set(name, definition);
      isChanged = true;
    }
    return isChanged;
  };
  const at = (address, context) => {
    if (!Object.hasOwn(vocabulary.contexts, address)) fail("unknownContext", address);
    return apply(vocabulary.contexts[address] + 1, context);
  };
  return { apply, at, get: (context) => contexts[context], term: (name, context) => contexts[context].terms.get(name) };
}

// MARK: Literals

const escaped = { "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", '"': '\\"', "\\": "\\\\" };

function quoted(text) {
  const code = (mark) => `\\u${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  return `"${text.replace(/[\0-\x1f"\\\x7f]/g, (mark) => escaped[mark] ?? code(mark))}"`;
}

const literal = (text, datatype) => quoted(text) + (datatype === xsd + "string" ? "" : `^^<${datatype}>`);

function json(node) {
  try {
    return literal(canonicalJSON(node), rdf + "JSON");
  } catch (problem) {
    if (problem.number === undefined) throw problem;
    fail("numberTooLarge", problem.number);
  }
}

/** 16 digits as C's `%1.15E` has them, without zeros that say nothing. */
export function canonicalDouble(value) {
  if (!value) return Object.is(value, -0) ? "-0.0E0" : "0.0E0";
  const exact = value.toExponential(100);
  // Exactly between two numbers of 16 digits the even one is taken, and by JavaScript the larger one.
  const isTie = /\.\d{14}[02468]50*e/.test(exact);
  return (isTie ? exact.replace(/50*e/, "e") : value.toExponential(15)).replace(/(\.\d+?)0*e\+?/, "$1E");
}

function number(text, datatype) {
  const value = Number(text);
  if (!Number.isFinite(value)) fail("numberTooLarge", text);
  if (Math.trunc(value) !== value || datatype === xsd + "double") {
    return literal(canonicalDouble(value), datatype ?? xsd + "double");
  }
  if (!Number.isSafeInteger(value)) fail("numberTooLarge", text);
  return literal(String(value + 0), datatype ?? xsd + "integer");
}

function plain({ kind, value }, datatype) {
  if (kind === "string") return literal(value, datatype ?? xsd + "string");
  if (kind === "number") return number(value, datatype);
  if (kind === "boolean") return literal(String(value), datatype ?? xsd + "boolean");
  return fail("invalidValueObject");
}

// MARK: Reading

/**
 * The statements of a document, each a list of its parts as N-Quads writes them.
 *
 * @param {Map} document its members
 * @throws `{ meaning, isBeyond }`: what has no meaning, and where; or what is not known here.
 */
export function statements(document) {
  const contexts = activeContexts();
  const quads = [];
  const path = [];
  const labels = new Map();
  let depth = 0;
  let blanks = 0;

  const add = (subject, iri, object, graph) => quads.push([subject, `<${iri}>`, object, ...(graph ? [graph] : [])]);
  const blank = () => `_:b${blanks++}`;
  const within = (name, step) => {
    path.push(path.length ? `.${name}` : name);
    const result = step();
    path.pop();
    return result;
  };
  const deeper = (step) => {
    if (++depth > levels) fail("tooDeep", levels);
    const result = step();
    depth--;
    return result;
  };
  const listed = (node) => (node.kind === "list" ? node.value : [node]);

  const checked = (iri) => (/[\0-\x20<>"{}|^`\\]/.test(iri) ? fail("malformedIRI", iri) : iri);
  const absolute = (text, context) => {
    const colon = text.indexOf(":");
    if (colon < 1) return undefined;
    const rest = text.slice(colon + 1);
    if (text.slice(0, colon) === "_") return `_:${rest}`;
    const definition = rest.startsWith("//") ? undefined : contexts.term(text.slice(0, colon), context);
    if (definition?.isPrefix) return checked(definition.iri + rest);
    return /^[A-Za-z][\w+.-]*:/.test(text) && !text.slice(0, colon).includes("_") ? checked(text) : undefined;
  };
  const resource = (text, context, asTerm) => {
    if (isKeyword(text)) fail("misusedKeyword", text);
    const definition = contexts.term(text, context);
    if (definition && isKeyword(definition.iri)) fail("misusedKeyword", text);
    if (definition && asTerm) return `<${definition.iri}>`;
    const found = absolute(text, context);
    if (found && isBlank(found)) {
      if (!labels.has(found)) labels.set(found, blank());
      return labels.get(found);
    }
    if (found) return `<${found}>`;
    const names = contexts.get(context).vocabulary;
    if (!asTerm || names === undefined) throw Object.assign(relative(text), { isRelative: true });
    return `<${checked(names + text)}>`;
  };
  const relative = (text) => {
    try {
      return fail("relativeIRI", text);
    } catch (problem) {
      return problem;
    }
  };
  const key = (name, context) => {
    if (name === "@id" || name === "@type" || isKeyword(name)) return { iri: name };
    const definition = contexts.term(name, context);
    if (definition) return definition;
    const found = absolute(name, context);
    if (found && isBlank(found)) fail("malformedIRI", name);
    if (found) return { iri: found };
    const names = contexts.get(context).vocabulary;
    return { iri: checked((names ?? fail("unknownTerm", name)) + name) };
  };
  /** The member of a keyword under any of its names. */
  const only = (keyword, members, context) => {
    const found = [...members].filter(([name]) => name === keyword || contexts.term(name, context)?.iri === keyword);
    if (found.length > 1) fail("collidingKeywords", keyword);
    return found[0];
  };

  const contextOf = (members, context) => {
    const value = members.get("@context");
    if (!value) return context;
    return within("@context", () => {
      for (const entry of listed(value)) {
        if (entry.kind === "object" || entry.kind === "null") fail("embeddedContext");
        if (entry.kind !== "string") fail("wrongValue", "@context");
        context = contexts.at(entry.value, context);
      }
      return context;
    });
  };
  const typeNames = (members, context) => {
    const member = only("@type", members, context);
    if (!member) return [];
    return within(member[0], () =>
      listed(member[1]).map((entry) => (entry.kind === "string" ? entry.value : fail("wrongValue", "@type"))),
    );
  };
  const typeIRI = (name, context) => {
    try {
      return resource(name, context, true);
    } catch (problem) {
      if (!problem.isRelative) throw problem;
      return fail("undefinedType", name);
    }
  };
  const subjectOf = (members, context) => {
    const member = only("@id", members, context);
    if (!member) return blank();
    return within(member[0], () =>
      resource(member[1].kind === "string" ? member[1].value : fail("wrongValue", "@id"), context, false),
    );
  };

  const node = (members, outer, graph) =>
    deeper(() => {
      const types = typeNames(members, outer);
      let context = outer;
      for (const type of [...types].sort(byCodePoint)) {
        context = contexts.apply(contexts.term(type, outer)?.scope ?? 0, context, false);
      }
      const subject = subjectOf(members, context);
      for (const type of types) add(subject, rdf + "type", typeIRI(type, outer), graph);
      for (const [name, value] of members) {
        if (name === "@context") continue;
        within(name, () => {
          const property = key(name, context);
          if (property.iri === "@id" || property.iri === "@type") return;
          if (isKeyword(property.iri)) fail("unsupportedKeyword", property.iri);
          for (const object of objects(value, property, context, graph)) add(subject, property.iri, object, graph);
        });
      }
      return subject;
    });

  const objects = (value, property, context, graph) => {
    if (property.coercion === "@json") return [json(value)];
    if (property.container === "@graph") return graphs(value, property, context);
    if (property.container !== "@list") return values(value, property, context, graph);
    return value.kind === "null" ? [] : [list(value, property, context, graph)];
  };
  const each = (elements, step) =>
    elements.flatMap((element, index) =>
      deeper(() => {
        path.push(`[${index}]`);
        const result = step(element);
        path.pop();
        return result;
      }),
    );
  const values = (value, property, context, graph) => {
    if (value.kind === "null") return [];
    if (value.kind === "list") return each(value.value, (entry) => values(entry, property, context, graph));
    if (value.kind === "object") return object(value.value, property, context, graph);
    return [scalar(value, property.coercion, contexts.apply(property.scope ?? 0, context, true, true))];
  };
  const object = (members, property, outer, graph) => {
    const isReference = members.size === 1 && [...members.keys()].every((name) => name === "@id" || contexts.term(name, outer)?.iri === "@id");
    const { previous } = contexts.get(outer);
    let context = previous !== undefined && !members.has("@value") && !isReference ? previous : outer;
    context = contextOf(members, contexts.apply(property.scope ?? 0, context, true, true));
    if (!members.has("@value")) return [node(members, context, graph)];
    return [valueObject(members, context)].filter(Boolean);
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
  const list = (value, property, context, graph) => {
    const items = each(listed(value), (entry) =>
      entry.kind === "list" ? [list(entry, property, context, graph)] : values(entry, property, context, graph),
    );
    return items.reduceRight((rest, item) => {
      const link = blank();
      add(link, rdf + "first", item, graph);
      add(link, rdf + "rest", rest, graph);
      return link;
    }, `<${rdf}nil>`);
  };
  const scalar = (value, coercion, context) => {
    const isName = coercion === "@id" || coercion === "@vocab";
    if (isName && value.kind === "string") return resource(value.value, context, coercion === "@vocab");
    return plain(value, isName ? undefined : coercion || undefined);
  };
  /** An object with `@value`; undefined where the value is null. */
  const valueObject = (members, context) => {
    let [type, language] = [];
    for (const [name, value] of members) {
      if (name === "@context") continue;
      const { iri } = key(name, context);
      if (iri === "@value") continue;
      if (iri === "@language") language = value.kind === "string" ? value.value : fail("wrongValue", iri);
      else if (iri === "@type") type = value.kind === "string" && type === undefined ? value.value : fail("wrongValue", iri);
      else fail(isKeyword(iri) && iri !== "@id" ? "unsupportedKeyword" : "invalidValueObject", iri);
    }
    const value = members.get("@value");
    if (type === "@json") return json(value);
    if (value.kind === "null") return undefined;
    if (language !== undefined) {
      if (type !== undefined || value.kind !== "string") fail("invalidValueObject");
      if (!/^[A-Za-z]+(-[A-Za-z0-9]+)*$/.test(language)) fail("malformedLanguageTag", language);
      return `${quoted(value.value)}@${language.toLowerCase()}`;
    }
    if (type === undefined) return plain(value);
    const datatype = resource(type, context, true);
    return plain(value, isBlank(datatype) ? fail("malformedIRI", type) : datatype.slice(1, -1));
  };

  try {
    if (!document.has("@context")) fail("missingContext");
    node(document, contextOf(document, 0));
    return quads;
  } catch (thrown) {
    if (!thrown.problem) throw thrown;
    const place = shown(path.join(""), 120, "");
    const meaning = place ? say(words.linkedData.place, thrown.problem, place) : thrown.problem;
    throw { meaning, isBeyond: thrown.isBeyond };
  }
}
