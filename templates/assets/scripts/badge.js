import { canVerifySignatures, verify } from "./verifier/verifier.js";
import { wireActions } from "./pages/actions.js";
import { answerElement, statusLine } from "./pages/answer.js";
import { differenceBetween } from "./pages/comparison.js";
import { moment } from "./pages/dates.js";
import { part } from "./pages/parts.js";
import { documentsOf, isAbsent, siteOf } from "./pages/site.js";
import { say, word } from "./pages/words.js";

/** Checks the badge of this page anew and returns what to show. */
async function checkAgain(section, page) {
  const site = siteOf(section);
  const fetchDocument = documentsOf(site);
  const at = new Date();
  let bytes;
  try {
    ({ bytes } = await fetchDocument(new URL(section.dataset.credential, site.base).href));
  } catch (failure) {
    if (isAbsent(failure)) return statusLine("failed", "again-without-record", { date: moment(at) });
    return statusLine("not checked", navigator.onLine ? "again-not-reached" : "again-offline");
  }
  const answer = await verify(bytes, { now: at, expectedIssuers: [section.dataset.did], fetchDocument });
  const isRead = answer.checks[0].outcome === "passed";
  const difference = isRead ? differenceBetween(page, bytes) : null;
  if (isRead) answer.checks.push(pageCheck(difference));
  return answerElement(answer, { headline: headlineOf(answer, difference), at });
}

function pageCheck(difference) {
  if (!difference) return { name: "page", outcome: "passed", reason: word("page-agrees") };
  const sentence = say(document.createElement("span"), "page-differs", { ...difference, name: word(`fact-${difference.name}`) });
  return { name: "page", outcome: "failed", reason: sentence.textContent };
}

/** A page that was built or kept before its badge was revoked is told apart from a badge that was changed. */
function headlineOf(answer, difference) {
  const failed = answer.checks.filter((check) => check.outcome === "failed").map((check) => check.name);
  if (difference || failed.join() === "status") return "again-disagrees";
  if (answer.verdict !== "valid" && failed.length === 0 && !canVerifySignatures()) return "again-no-signatures";
  return `again-${answer.verdict.replaceAll(" ", "-")}`;
}

async function start() {
  const page = document.querySelector("main");
  const section = document.getElementById("check");
  const status = section.querySelector("[role=status]");
  wireActions(document, (text) => { part(document, "done").textContent = text; });
  try {
    status.replaceChildren(await checkAgain(section, page));
  } catch {
    status.replaceChildren(statusLine("not checked", "again-impossible"));
  }
}

start();
