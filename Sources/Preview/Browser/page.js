// Makes the page that is shown into another one, by changing no more than is different.

const own = "/.rosette-preview/";

/**
 * Puts what is different of a page in its place.
 * @param {string} html the whole page, as it is served
 * @returns {boolean} false where it has to be loaded again, since it runs scripts or may do other things than before
 */
export function exchangePage(html) {
  const next = new DOMParser().parseFromString(html, "text/html");
  if (runsScripts(document) || runsScripts(next) || policyOf(document) !== policyOf(next)) return false;
  // The one script is running already, under the address of its own build.
  const script = next.querySelector(`script[src^="${own}"]`);
  script?.setAttribute("src", document.querySelector(`script[src^="${own}"]`).getAttribute("src"));
  exchangeAttributes(document.documentElement, next.documentElement);
  exchange(document.head, next.head);
  exchange(document.body, next.body);
  return true;
}

function runsScripts(page) {
  return [...page.querySelectorAll("script[src]")].some((script) => !script.getAttribute("src").startsWith(own));
}

function policyOf(page) {
  return page.querySelector("meta[http-equiv=Content-Security-Policy]")?.content;
}

/** What is alike stays, with its state; what is at the same place and of the same kind is made alike. */
function exchange(root, model) {
  const waiting = [[root, model]];
  while (waiting.length > 0) {
    const [old, next] = waiting.pop();
    exchangeAttributes(old, next);
    const [before, after] = different(old, next);
    after.forEach((node, place) => {
      const counterpart = before[place];
      if (counterpart?.nodeType === Node.ELEMENT_NODE && counterpart.nodeName === node.nodeName) {
        waiting.push([counterpart, node]);
      } else if (counterpart) {
        counterpart.replaceWith(document.importNode(node, true));
      }
    });
    const last = before.at(-1)?.nextSibling ?? followerOf(old, next, after);
    for (const node of after.slice(before.length)) old.insertBefore(document.importNode(node, true), last);
    for (const node of before.slice(after.length)) node.remove();
  }
}

/** The children of both without those that are alike at the beginning and at the end. */
function different(old, next) {
  const [before, after] = [[...old.childNodes], [...next.childNodes]];
  while (before.length > 0 && after.length > 0 && before[0].isEqualNode(after[0])) {
    before.shift();
    after.shift();
  }
  while (before.length > 0 && after.length > 0 && before.at(-1).isEqualNode(after.at(-1))) {
    before.pop();
    after.pop();
  }
  return [before, after];
}

/** Where to insert what nothing had the place of: before what is alike at the end. */
function followerOf(old, next, after) {
  if (after.length === 0) return null;
  let behind = 0;
  for (let node = after.at(-1).nextSibling; node; node = node.nextSibling) behind += 1;
  return behind === 0 ? null : old.childNodes[old.childNodes.length - behind];
}

function exchangeAttributes(old, next) {
  for (const { name } of [...old.attributes]) if (!next.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of next.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
}
