// What only a browser meets: no network, no Ed25519, hosts that nobody agreed to, files that are far too large.
import { pageFetcher } from "/modules/verifier/fetching.js";
import { canVerifySignatures, readBadge, verify } from "/scripts/verifier/verifier.js";

const bytesOf = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
const reasons = (answer, outcome) =>
  Object.fromEntries(answer.checks.filter((check) => check.outcome === outcome).map(({ name, reason }) => [name, reason]));

/** Runs every case on one recorded credential that is valid; gives what does not hold. */
export async function failures(address) {
  const found = [];
  const expect = (name, value, wanted) => {
    const [one, other] = [value, wanted].map((part) => JSON.stringify(part));
    if (one !== other) found.push(`${name}:\n  wanted ${other}\n  found  ${one}`);
  };
  const recorded = await (await fetch(address)).json();
  const bytes = bytesOf(recorded.bytes);
  const options = { now: new Date(recorded.now), expectedIssuers: recorded.expectedIssuers };
  const at = async (url) => {
    const { bytes: content, origin } = recorded.documents[url];
    return { bytes: bytesOf(content), origin };
  };
  await withoutNetwork(expect, bytes, options);
  await withoutEd25519(expect, bytes, { ...options, fetchDocument: at });
  await largeFiles(expect, options);
  await consent(expect, bytes);
  await fetching(expect);
  return found;
}

async function withoutNetwork(expect, bytes, options) {
  const answer = await verify(bytes, { ...options, fetchDocument: async () => { throw { failure: "offline" }; } });
  expect("offline: verdict", answer.verdict, "not fully checked");
  expect("offline: signature", reasons(answer, "not checked").signature,
    "the keys of did:web:badges.example.org could not be read: this browser is offline, and "
    + "https://badges.example.org/.well-known/did.json cannot be read");
}

async function withoutEd25519(expect, bytes, options) {
  expect("Ed25519 is there", await canVerifySignatures(), true);
  const own = SubtleCrypto.prototype.importKey;
  SubtleCrypto.prototype.importKey = async () => { throw new DOMException("unknown", "NotSupportedError"); };
  try {
    const reason = "this browser cannot check Ed25519 signatures";
    expect("no Ed25519", await canVerifySignatures(), false);
    const answer = await verify(bytes, options);
    expect("no Ed25519: verdict", answer.verdict, "not fully checked");
    const found = reasons(answer, "not checked");
    expect("no Ed25519: signature", found.signature, reason);
    expect("no Ed25519: status", found.status, `its status list was not checked: ${reason}`);
    expect("no Ed25519: failed", reasons(answer, "failed"), {});
  } finally {
    SubtleCrypto.prototype.importKey = own;
  }
}

async function largeFiles(expect, options) {
  const fill = (start) => {
    const bytes = new Uint8Array(50 << 20).fill(32);
    bytes.set(new TextEncoder().encode(start));
    return bytes;
  };
  for (const [start, reason] of [
    ["{", "it is larger than 1 MB"], ["<!-- ", "it is larger than 1 MB"], ["x", "it is larger than 1 MB"],
    [" ", "there is nothing in it"], ["\x89PNG\r\n\x1a\n", undefined],
  ]) {
    const bytes = fill(start);
    if (start[1] === "P") bytes[0] = 0x89;
    const answer = await verify(bytes, options);
    if (reason) expect(`50 MB of ${start}`, answer.checks[0].reason, reason);
    expect(`50 MB of ${start}: outcome`, answer.checks[0].outcome, "failed");
  }
}

async function consent(expect, bytes) {
  const { issuerId, hosts, credential } = await readBadge(bytes);
  expect("issuer", issuerId, "did:web:badges.example.org");
  expect("hosts", hosts, ["badges.example.org"]);
  expect("credential", credential.name, "Seeing Clearly");
  expect("no badge", await readBadge(new Uint8Array([91, 93])), { hosts: [] });
}

async function fetching(expect) {
  const asked = [];
  const answers = new Map();
  const give = async (url, init) => {
    asked.push(url);
    const answer = answers.get(url) ?? new Response("", { status: 404 });
    if (answer instanceof Response) return answer;
    return answer(init);
  };
  const fetcher = pageFetcher({
    ownBase: "https://own.example/a/", servedFrom: "http://localhost:8000/b/", allowedHosts: new Set(["yes.example"]),
    limit: 1 << 20, timeoutSeconds: 0.2, fetch: give,
  });
  const outcome = async (url) => fetcher(url).then(({ origin }) => origin, (problem) => problem);
  const redirected = (to) => Object.defineProperty(new Response("{}"), "url", { value: to });
  answers.set("http://localhost:8000/b/did.json", new Response("{}"));
  answers.set("https://yes.example/ok", new Response("{}"));
  answers.set("https://yes.example/gone", new Response("", { status: 410 }));
  answers.set("https://yes.example/503", new Response("", { status: 503 }));
  answers.set("https://yes.example/large", new Response(new Uint8Array((1 << 20) + 1)));
  answers.set("https://yes.example/away", redirected("https://no.example/x"));
  answers.set("https://yes.example/plain", redirected("http://no.example/x"));
  answers.set("https://yes.example/moved", redirected("https://yes.example/new"));
  answers.set("https://yes.example/down", async () => { throw new TypeError("Failed to fetch"); });
  answers.set("https://yes.example/slow", ({ signal }) =>
    new Promise((_, reject) => signal.addEventListener("abort", () => reject(new DOMException("", "AbortError")))));
  expect("own", await outcome("https://own.example/a/did.json"), "http://localhost:8000/b/did.json");
  expect("allowed", await outcome("https://yes.example/ok"), "https://yes.example/ok");
  expect("moved", await outcome("https://yes.example/moved"), "https://yes.example/moved, which leads to https://yes.example/new");
  const before = asked.length;
  expect("not allowed", await outcome("https://no.example/x"), { failure: "notAllowed", host: "no.example" });
  expect("above the own folder", await outcome("https://own.example/x"), { failure: "notAllowed", host: "own.example" });
  expect("no other scheme", await outcome("http://yes.example/x"), { failure: "refusedAddress" });
  expect("nobody was asked", asked.length, before);
  expect("404", await outcome("https://yes.example/none"), { failure: "notFound", place: "https://yes.example/none" });
  expect("410", await outcome("https://yes.example/gone"), { failure: "gone" });
  expect("503", await outcome("https://yes.example/503"), { failure: "status", status: 503 });
  expect("large", await outcome("https://yes.example/large"), { failure: "tooLarge", size: 1 });
  expect("away", await outcome("https://yes.example/away"), { failure: "notAllowed", host: "no.example" });
  expect("plain", await outcome("https://yes.example/plain"), { failure: "refusedRedirect", target: "http://no.example/x" });
  expect("down", await outcome("https://yes.example/down"), { failure: "unreachable", host: "yes.example" });
  expect("slow", await outcome("https://yes.example/slow"), { failure: "timedOut", seconds: 0.2 });
}
