const works = {
  copy: () => Boolean(navigator.clipboard),
  share: () => Boolean(navigator.share),
  print: () => true,
};

const acts = {
  copy: (text) => navigator.clipboard.writeText(text),
  share: (text, title) => navigator.share({ title, url: text }),
  print: () => window.print(),
};

/** Shows the buttons that this browser can do something with, and makes them do it. */
export function wireActions(root, announce) {
  for (const button of root.querySelectorAll("button[data-action]")) {
    const { action, text, title } = button.dataset;
    if (!works[action]?.()) continue;
    button.closest("[hidden]").hidden = false;
    button.addEventListener("click", () => run(action, [text, title], announce));
  }
}

async function run(action, values, announce) {
  try {
    await acts[action](...values);
    if (action === "copy") announce("copied");
  } catch (problem) {
    // Closing the list of places to share with is no failure.
    if (problem.name !== "AbortError") announce("not-done");
  }
}
