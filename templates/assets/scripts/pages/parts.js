/** A new copy of the one element in a template of the page. */
export function make(name) {
  return document.getElementById(`part-${name}`).content.firstElementChild.cloneNode(true);
}

/** The element of a part that a name was given to. */
export function part(root, name) {
  return root.querySelector(`[data-part="${name}"]`);
}

/** A new element with content. */
export function element(name, ...content) {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}
