import { element, part } from "./parts.js";
import { apart, say } from "./words.js";

/**
 * Asks whether other hosts may be asked for their documents.
 *
 * @param {Element} root the part of the page with the question.
 * @param {Array<Object>} wanted `host`, and the `issuer` that it would be asked about.
 * @returns {Promise<Set<string>>} the hosts agreed to.
 */
export function askForHosts(root, wanted) {
  const list = part(root, "hosts");
  list.replaceChildren(...wanted.map((one) => hostChoice(one, wanted.length > 1)));
  root.hidden = false;
  part(root, "heading").focus();
  return new Promise((answer) => {
    const end = (hosts) => {
      root.hidden = true;
      list.replaceChildren();
      answer(new Set(hosts));
    };
    part(root, "agree").onclick = () =>
      end(Array.from(list.querySelectorAll("input:checked, input[type=hidden]"), (input) => input.value));
    part(root, "decline").onclick = () => end([]);
  });
}

/** One host needs no box to check: the buttons are the choice. */
function hostChoice({ host, issuer }, hasBox) {
  const input = document.createElement("input");
  input.type = hasBox ? "checkbox" : "hidden";
  input.value = host;
  const text = say(element("span"), issuer ? "host-of-issuer" : "host-of-address", {
    host: element("strong", apart(host)),
    issuer,
  });
  return element("li", hasBox ? element("label", input, " ", text) : text, hasBox ? "" : input);
}
