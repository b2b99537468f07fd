// Where a reader was on a page: how far down, and at which link or field.

const key = "rosette-preview-place";

/** Remembers the place until the page is here again. */
export function keepPlace() {
  const place = { address: location.href, left: scrollX, top: scrollY, focus: pathTo(document.activeElement) };
  try {
    sessionStorage.setItem(key, JSON.stringify(place));
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
  const go = () => scrollTo({ left: place.left, top: place.top, behavior: "instant" });
  go();
  // Pictures of unknown size may have kept the page too short until now.
  if (scrollY < place.top) afterLoading(go);
  const element = place.focus && elementAt(place.focus);
  if (element) element.focus({ preventScroll: true });
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
