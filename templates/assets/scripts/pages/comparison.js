/** Text as a reader sees it: spaces and line ends count as one space. */
const seen = (text) => text?.replace(/\s+/g, " ").trim() ?? "";

/** What a credential says in each place of its page. */
function recordOf(credential) {
  const { achievement, identifier } = credential.credentialSubject;
  const name = [identifier].flat().find((one) => one?.identityType === "name" && !one.hashed);
  return {
    title: achievement.name,
    earner: name?.identityHash,
    completed: credential.awardedDate?.slice(0, 10),
    issued: credential.validFrom?.slice(0, 10),
  };
}

/**
 * Holds a badge page against the credential beside it.
 *
 * @param {Element} page what shows the badge; its parts are marked with data-shown.
 * @param {Uint8Array} bytes of the credential, which the verifier has read.
 * @returns {Object|null} the first difference: `name`, what is `shown` and what is `recorded`.
 */
export function differenceBetween(page, bytes) {
  const record = recordOf(JSON.parse(new TextDecoder().decode(bytes)));
  for (const [name, text] of Object.entries(record)) {
    const recorded = seen(text);
    const elements = Array.from(page.querySelectorAll(`[data-shown="${name}"]`));
    const texts = elements.map((element) => seen(element.getAttribute("datetime") ?? element.textContent));
    const shown = (texts.length > 0 ? texts : [""]).find((one) => one !== recorded);
    if (shown !== undefined) return { name, shown, recorded };
  }
  return null;
}
