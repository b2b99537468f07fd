import { element } from "../pages/parts.js";
import { tell } from "./sentences.js";

/** One result: its title, what it is, and why it was found or what it is about. An outcome is linked at its place. */
export function resultItem({ title, address, kind, date, summary, before, outcome }) {
  const link = element("a", title);
  link.href = outcome ? `${address}#${outcome.place}` : address;
  const label = element("p.kicker", element("span", kind));
  if (date) label.append(" ", element("span", date));
  const item = element("li", label, element("p.found-title", link));
  const about = element("p.small", summary);
  if (before) tell(about, "earlier", { title: before });
  else if (outcome) tell(about, "outcome", { outcome: outcome.text });
  if (about.hasChildNodes()) item.append(about);
  return item;
}
