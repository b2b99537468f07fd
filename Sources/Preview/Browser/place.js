// Where a reader was on a page: how far down, and at which link or field.

const key = "rosette-preview-place";

/** Where the reader is. */
export function currentPlace() {
  return { address: location.href, left: scrollX, top: scrollY, focus: pathTo(document.activeElement) };
}

/** Goes to a place on the page as it is now. */
export function goTo(place) {
  // Whatever the browser does by itself when what is above changes its height, it does now.
  document.documentElement.getBoundingClientRect();
  scrollTo({ left: place.left, top: place.top, behavior: "instant" });
  const isLost = place.focus && document.activeElement === document.body;
  if (isLost) elementAt(place.focus)?.focus({ preventScroll: true });
}

/** Remembers the place until the page is here again. */
export function keepPlace() {
  try {
    sessionStorage.setItem(key, JSON.stringify(currentPlace()));
    // A browser would go to what stood at the top, which may be elsewhere by then.
    history.scrollRestoration = "manual";
  } catch {
    // Without storage the browser finds the place by itself, mostly.
  }
}

/** Goes back to the place that was remembered for this page, if any. */
export function returnToPlace() {
  const place = taken();
  // Not before the browser would have gone to a place of its own.
  afterLoading(() => requestAnimationFrame(() => requestAnimationFrame(() => {
    history.scrollRestoration = "auto";
  })));
  if (place?.address !== location.href) return;
  goTo(place);
  // Pictures of unknown size may have kept the page too short until now.
  if (scrollY < place.top) afterLoading(() => goTo(place));
}

function afterLoading(work) {
  if (document.readyState === "complete") work();
  else addEventListener("load", work, { once: true });
}

function taken() {
  try {
    const text = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The way from the body to an element: the number of each child, and at the end what it is. */
function pathTo(element) {
  if (!element || !document.body.contains(element) || element === document.body) return null;
  const steps = [];
  for (let at = element; at !== document.body; at = at.parentElement) {
    steps.unshift([...at.parentElement.children].indexOf(at));
  }
  return { steps, name: element.localName };
}

function elementAt({ steps, name }) {
  const element = steps.reduce((at, step) => at?.children[step], document.body);
  return element?.localName === name ? element : null;
}
