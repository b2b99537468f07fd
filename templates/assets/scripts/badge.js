import { canVerifySignatures } from "./verifier/proofs.js";
import { verify, verifyListed } from "./verifier/verifier.js";
import { wireActions } from "./pages/actions.js";
import { basisList, checkList, statusLine } from "./pages/answer.js";
import { badgeWords } from "./pages/badge-words.js";
import { differenceBetween } from "./pages/comparison.js";
import { moment } from "./pages/dates.js";
import { element, part } from "./pages/parts.js";
import { documentsOf, isAbsent, siteOf, tellOfCopy } from "./pages/site.js";
import { learn, say, word } from "./pages/words.js";

/** Checks the badge of a page anew, or that a withdrawn one is, and returns what to show. */
async function checkAgain(section, page) {
  const site = siteOf(section);
  const { credential, did, status } = section.dataset;
  const circumstances = { now: new Date(), expectedIssuers: [did], fetchDocument: documentsOf(site) };
  if (status !== "valid") return checkWithdrawal(section.dataset, site, circumstances);
  let bytes;
  try {
    ({ bytes } = await circumstances.fetchDocument(new URL(credential, site.base).href));
  } catch (failure) {
    return [withoutRecord(failure, circumstances.now)];
  }
  const answer = await verify(bytes, circumstances);
  // What is no badge has nothing to be compared with.
  const isRead = answer.checks[0].outcome === "passed";
  const difference = isRead ? differenceBetween(page, bytes) : null;
  const checks = isRead ? [...answer.checks, pageCheck(difference)] : answer.checks;
  const isSpecimen = did === site.specimens;
  const key = headline(answer, difference, isSpecimen, await canVerifySignatures());
  return shown(answer.verdict, key, checks, circumstances.now, answer.restsOn);
}

/** Of a withdrawn badge only its place in the status list is left. */
async function checkWithdrawal({ did, statusList, statusIndex }, site, circumstances) {
  const list = new URL(statusList, site.base).href;
  const { status, restsOn } = await verifyListed({ issuer: did, list, index: statusIndex }, circumstances);
  const key = { failed: "again-withdrawn", passed: "again-disagrees" }[status.outcome] ?? "again-not-fully-checked";
  const check = { name: "status", how: "list", ...status };
  return shown(key === "again-withdrawn" ? "failed" : "not checked", key, [check], circumstances.now, restsOn);
}

function shown(state, key, checks, at, documents) {
  return [statusLine(state, key, { date: moment(at) }), checkList(checks, at), basisList(documents)];
}

function withoutRecord(failure, at) {
  if (isAbsent(failure)) return statusLine("failed", "again-without-record", { date: moment(at) });
  return statusLine("not checked", navigator.onLine ? "again-not-reached" : "again-offline");
}

function pageCheck(difference) {
  if (!difference) return { name: "page", outcome: "passed", how: "page", reason: word("page-agrees") };
  const values = { ...difference, name: word(`fact-${difference.name}`) };
  const reason = say(element("span"), "page-differs", values).textContent;
  return { name: "page", outcome: "failed", how: "page", reason };
}

/** A page that was kept from before its badge was revoked is told apart from a record that was changed. */
function headline({ verdict, checks }, difference, isSpecimen, canCheck) {
  const failed = checks.filter(({ outcome }) => outcome === "failed").map(({ name }) => name);
  if (difference || failed.join() === "status") return "again-disagrees";
  if (verdict === "valid" && isSpecimen) return "again-valid-specimen";
  if (verdict === "not fully checked" && !canCheck) return "again-no-signatures";
  return `again-${verdict.replaceAll(" ", "-")}`;
}

async function start() {
  learn(badgeWords);
  const section = document.getElementById("check");
  const status = section.querySelector("[role=status]");
  tellOfCopy(siteOf(section), status);
  wireActions(document, (key) => say(part(document, "done"), key));
  const found = await checkAgain(section, document.querySelector("main")).catch(() => [
    statusLine("not checked", "again-impossible"),
  ]);
  status.replaceChildren(say(element("h3"), "again-heading"), ...found);
}

start();
