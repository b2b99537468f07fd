/** The element of a part of the page that a name was given to. */
export function part(root, name) {
  return root.querySelector(`[data-part="${name}"]`);
}

/**
 * A new element.
 *
 * @param {string} name of the element, with its classes as in `p.small`.
 * @param {...(Node|string)} content
 */
export function element(name, ...content) {
  const [tag, ...classes] = name.split(".");
  const made = document.createElement(tag);
  made.classList.add(...classes);
  made.append(...content);
  return made;
}
