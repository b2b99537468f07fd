// The second half of RDFC-1.0, for nodes that look alike from near.
import { compare, hash, isBlank, issue } from "./canonical-form.js";

const work = 100_000;

/** Tells nodes apart by what lies further away; the standard's recursion is a stack here. */
export function nDegreeHashing(mentions, hashes, names) {
  let left = work;
  const spend = (cost) => {
    if ((left -= cost) < 0) throw { tooMuchWork: true };
  };
  const neighbors = (node, issuer) => {
    const groups = new Map();
    for (const quad of mentions.get(node)) {
      spend(1);
      quad.forEach((other, at) => {
        if (at === 1 || other === node || !isBlank(other)) return;
        spend(1);
        const known = names.get(other) ?? issuer.get(other) ?? hashes.get(other);
        const key = hash("spog"[at] + (at < 3 ? quad[1] : "") + known);
        if (!groups.has(key)) groups.set(key, []);
        groups.get(key).push(other);
      });
    }
    return [...groups].sort(([one], [other]) => compare(one, other));
  };
  const begin = (node, issuer) => ({ groups: neighbors(node, issuer), issuer, data: "", next: nextGroup });

  const isWorse = (frame) => frame.chosen && frame.path.length >= frame.chosen.length && frame.path > frame.chosen;
  const finish = (frame) => {
    frame.next = advance(frame.order) ? nextOrder : nextGroup;
    if (frame.next === nextOrder) return;
    frame.data += frame.chosen;
    frame.issuer = frame.chosenIssuer;
  };
  const nextGroup = (frames, frame) => {
    const group = frame.groups.shift();
    if (group) {
      const [key, nodes] = group;
      Object.assign(frame, { nodes, chosen: "", order: nodes.map((_, at) => at), next: nextOrder });
      frame.data += key;
      return undefined;
    }
    frames.pop();
    const result = { hash: hash(frame.data), issuer: frame.issuer };
    const outer = frames.at(-1);
    if (!outer) return result;
    outer.path += `<${result.hash}>`;
    outer.trial = result.issuer;
    if (isWorse(outer)) finish(outer);
    return undefined;
  };
  const nextOrder = (frames, frame) => {
    const isOnly = frame.nodes.length < 2;
    spend(frame.nodes.length + (isOnly ? 0 : frame.issuer.size));
    // Where there is no choice the names are not needed again, and a long chain costs no copies.
    Object.assign(frame, { trial: isOnly ? frame.issuer : new Map(frame.issuer), path: "", behind: [], next: nextNode });
    for (const place of frame.order) {
      const node = frame.nodes[place];
      if (!names.has(node) && !frame.trial.has(node)) frame.behind.push(node);
      frame.path += names.get(node) ?? issue(frame.trial, "b", node);
      if (isWorse(frame)) return finish(frame);
    }
    return undefined;
  };
  const nextNode = (frames, frame) => {
    const node = frame.behind.shift();
    if (node) {
      frame.path += issue(frame.trial, "b", node);
      frames.push(begin(node, frame.trial));
      return;
    }
    if (!frame.chosen || frame.path < frame.chosen) Object.assign(frame, { chosen: frame.path, chosenIssuer: frame.trial });
    finish(frame);
  };

  return (node, issuer) => {
    const frames = [begin(node, issuer)];
    for (;;) {
      const frame = frames.at(-1);
      const result = frame.next(frames, frame);
      if (result) return result;
    }
  };
}

/** Goes on to the next order of places; false after the last. */
function advance(order) {
  const pivot = order.findLastIndex((place, at) => place < order[at + 1]);
  if (pivot < 0) return false;
  const other = order.findLastIndex((place) => place > order[pivot]);
  [order[pivot], order[other]] = [order[other], order[pivot]];
  order.push(...order.splice(pivot + 1).reverse());
  return true;
}
