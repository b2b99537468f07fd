// What is wrong with the source, above the last page that could be built.

const styles = new URL("./overlay.css", import.meta.url);
const patience = 2_000;

let host = null;
let panel = null;
let shown = "";
let isDismissed = false;
let stopping = 0;

/**
 * Shows errors with their places.
 * @param {{list: object[], more: number}} problems
 */
export function showProblems(problems) {
  clearTimeout(stopping);
  const text = JSON.stringify(problems);
  // What was put aside stays aside until something else is wrong.
  if (text === shown) return;
  shown = text;
  isDismissed = false;
  const count = problems.list.length + problems.more;
  const parts = [heading(count === 1 ? "One error keeps this page as it was" : `${count} errors keep this page as it was`)];
  parts.push(element("ol", {}, problems.list.map(entry)));
  if (problems.more > 0) parts.push(element("p", {}, [`The terminal shows ${problems.more} more.`]));
  fill("alert", parts);
}

/** Takes the errors away. */
export function hideProblems() {
  clearTimeout(stopping);
  shown = "";
  panel?.replaceChildren();
  if (host) host.hidden = true;
}

/** Says that nobody answers any more, unless somebody does soon. */
export function showStopped() {
  clearTimeout(stopping);
  stopping = setTimeout(() => {
    if (isDismissed && shown === "stopped") return;
    shown = "stopped";
    isDismissed = false;
    fill("status", [
      heading("The preview has stopped"),
      element("p", {}, ["This page no longer changes. Run ‘rosette serve’ again, and it goes on from here."]),
    ]);
  }, patience);
}

function entry(problem) {
  const line = [element("strong", {}, [problem.message]), " ", element("code", {}, [`[${problem.id}]`])];
  if (problem.place) line.unshift(element("code", { class: "place" }, [problem.place]), " ");
  const parts = [element("p", {}, line)];
  if (problem.frame) parts.push(element("pre", { tabindex: "0", "aria-label": "The line in the source" }, [problem.frame]));
  for (const note of problem.notes) parts.push(element("p", { class: "note" }, [note]));
  if (problem.hint) parts.push(element("p", { class: "hint" }, [problem.hint]));
  return element("li", {}, parts);
}

function heading(text) {
  return element("h2", {}, [text]);
}

function fill(role, parts) {
  const root = open();
  const dismiss = element("button", { type: "button" }, ["Hide"]);
  dismiss.addEventListener("click", putAside);
  // An element that is there before its text is read out when the text comes.
  panel.setAttribute("role", role);
  panel.replaceChildren(element("div", { class: "head" }, [parts[0], dismiss]), ...parts.slice(1));
  root.hidden = false;
}

function putAside() {
  isDismissed = true;
  host.hidden = true;
}

function open() {
  if (host?.isConnected) return host;
  host = element("div", { id: "rosette-preview-overlay", lang: "en", dir: "ltr" }, []);
  const root = host.attachShadow({ mode: "open" });
  panel = element("section", { "aria-label": "Preview" }, []);
  root.append(element("link", { rel: "stylesheet", href: styles.href }, []), panel);
  root.addEventListener("keydown", (event) => {
    if (event.key === "Escape") putAside();
  });
  // Beside the body, which is changed when the page is.
  document.documentElement.append(host);
  return host;
}

function element(name, attributes, children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
