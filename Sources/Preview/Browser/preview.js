// Keeps a page in step with the preview that served it. The preview puts this into pages; it is part of no site.

import { hideProblems, showProblems, showStopped } from "./overlay.js";
import { exchangePage } from "./page.js";
import { currentPlace, goTo, keepPlace, returnToPlace } from "./place.js";

const folder = new URL("./", import.meta.url);
const retryAfter = 500;

/** The folders of assets that this page had before, each with the one that took its place. */
const moves = [];

let build = new URL(import.meta.url).searchParams.get("build");
let socket = null;
let retry = 0;
let isLeaving = false;

/** The paths of everything the page has loaded from its own host. */
function files() {
  const found = performance.getEntriesByType("resource").map((entry) => new URL(entry.name));
  const own = found.filter((address) => address.origin === location.origin && !address.href.startsWith(folder.href));
  return [...new Set(own.map((address) => moves.reduce(moved, address.pathname)))];
}

function moved(path, [from, to]) {
  return path.startsWith(from) ? to + path.slice(from.length) : path;
}

function report() {
  if (socket?.readyState !== WebSocket.OPEN) return;
  socket.send(JSON.stringify({ page: location.pathname, build, files: files() }));
}

function connect() {
  clearTimeout(retry);
  const address = new URL("socket", folder);
  address.protocol = "ws:";
  socket = new WebSocket(address);
  socket.addEventListener("open", report);
  socket.addEventListener("message", (event) => take(JSON.parse(event.data)));
  socket.addEventListener("close", () => {
    if (isLeaving) return;
    showStopped();
    retry = setTimeout(connect, retryAfter);
  });
}

function take(message) {
  const place = currentPlace();
  if (message.change === "all" || message.change === "page" && !exchangePage(message.page)) {
    isLeaving = true;
    keepPlace();
    location.reload();
    return;
  }
  build = message.build;
  if (message.change === "page") {
    goTo(place);
    report();
  }
  if (message.change === "styles") exchangeStyles(...message.folders);
  if (message.problems.list.length > 0) showProblems(message.problems);
  else hideProblems();
}

/** Puts each style sheet of one folder in the place of that of another, once it is there, so that the page is never bare. */
function exchangeStyles(from, to) {
  moves.push([from, to]);
  for (const old of document.querySelectorAll("link[rel=stylesheet]")) {
    const address = new URL(old.href);
    if (!address.pathname.startsWith(from)) continue;
    const next = old.cloneNode();
    next.href = moved(address.pathname, [from, to]);
    next.addEventListener("load", () => old.remove());
    old.after(next);
  }
  report();
}

returnToPlace();
connect();
new PerformanceObserver(report).observe({ type: "resource" });
// A page that a browser keeps for going back is out of date by then, or not: the preview knows.
addEventListener("pagehide", () => {
  isLeaving = true;
  socket.close();
});
addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  isLeaving = false;
  connect();
});
