const svg = "http://www.w3.org/2000/svg";
const drawings = {
  valid: "M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0M7 12.5l3.5 3.5L17 8.5",
  failed: "M8 2h8l6 6v8l-6 6H8l-6-6V8zM8 8l8 8m0-8-8 8",
  unknown: "M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0M9 9.5a3 3 0 1 1 4.4 2.7c-.9.5-1.4 1-1.4 1.9M12 17.4v.1",
};

/** A picture that stands beside words and says nothing by itself. */
export function icon(name) {
  const root = document.createElementNS(svg, "svg");
  const attributes = { class: "icon", viewBox: "0 0 24 24", width: 24, height: 24, "aria-hidden": true, focusable: false };
  for (const [key, value] of Object.entries(attributes)) root.setAttribute(key, value);
  const path = document.createElementNS(svg, "path");
  path.setAttribute("d", drawings[name]);
  root.append(path);
  return root;
}
