/**
 * Arrow keys lead from the field into the results and back; Escape leads back to the field, and empties it there.
 *
 * The results stay plain links: Tab and Enter do with them what they do everywhere.
 */
export function wireKeys(field, list, empty) {
  field.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown") go(event, list.querySelector("a"));
    if (event.key === "Escape" && field.value) {
      event.preventDefault();
      empty();
    }
  });
  list.addEventListener("keydown", (event) => {
    const links = [...list.querySelectorAll("a")];
    const place = links.indexOf(event.target);
    if (event.key === "ArrowDown") go(event, links[place + 1]);
    if (event.key === "ArrowUp") go(event, links[place - 1] ?? field);
    if (event.key === "Escape") go(event, field);
  });
}

function go(event, target) {
  if (!target) return;
  event.preventDefault();
  target.focus();
}
