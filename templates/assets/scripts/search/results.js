import { element } from "../pages/parts.js";
import { tell } from "./sentences.js";

/** One result: its title, what it is, and why it was found or what it is about. An outcome is linked at its place. */
export function resultItem({ title, address, kind, date, summary, before, outcome }) {
  const link = element("a", title);
  link.href = outcome ? `${address}#${outcome.place}` : address;
  const about = element("p.small");
  if (before) tell(about, "search-earlier", { title: before });
  else if (outcome) tell(about, "search-outcome", { outcome: outcome.text });
  else about.append(summary);
  const label = element("p.kicker", ...[kind, date].filter(Boolean).map((text) => element("span", text)));
  return element("li", label, element("p.found-title", link), about);
}
