"""What can be found fault with on a page, whatever it is about: each function returns what it found, in words."""

import pathlib

import axe_playwright_python

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()

#: The layout moves by less than a reader can see.
MOST_SHIFT = 0.01

START_AXE = f"""
() => {{
  if (!window.axe) {{ {AXE} }}
  window.audit = axe.run(document, {{ resultTypes: ["violations"], preload: false }});
}}
"""

LAYOUT_SHIFT = """
() => new Promise((done) => {
  let sum = 0;
  const add = (list) => { for (const shift of list.getEntries()) sum += shift.value; };
  const observer = new PerformanceObserver(add);
  observer.observe({ type: "layout-shift", buffered: true });
  requestAnimationFrame(() => setTimeout(() => done(sum), 0));
})
"""

CUT_TEXT = """
() => {
  const found = [];
  for (const element of document.querySelectorAll("body *")) {
    const style = getComputedStyle(element);
    if (!element.checkVisibility() || style.clipPath !== "none" || !element.textContent.trim()) continue;
    const cuts = (overflow, whole, shown) => ["hidden", "clip"].includes(overflow) && whole > shown + 1;
    if (cuts(style.overflowX, element.scrollWidth, element.clientWidth) ||
        cuts(style.overflowY, element.scrollHeight, element.clientHeight)) found.push(element.outerHTML.slice(0, 120));
  }
  return found;
}
"""

BEYOND_EDGE = """
() => {
  const wide = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= wide) return [];
  return [...document.querySelectorAll("body *")].filter((one) => one.getBoundingClientRect().right > wide + 1)
    .slice(-2).map((one) => one.outerHTML.slice(0, 120));
}
"""

MOTION = """
() => {
  const seconds = (text) => text.split(",").some((part) => parseFloat(part) > 0);
  const found = document.getAnimations().map(() => "an animation runs");
  if (getComputedStyle(document.documentElement).scrollBehavior === "smooth") found.push("the page scrolls smoothly");
  for (const element of document.querySelectorAll("*")) {
    const style = getComputedStyle(element);
    if (seconds(style.transitionDuration) || seconds(style.animationDuration)) found.push(element.outerHTML.slice(0, 120));
  }
  return found;
}
"""

FOCUSABLE = """
() => {
  const all = "a[href], button, input, select, textarea, summary, iframe, [tabindex]";
  const order = [...document.querySelectorAll(all)].filter((one) =>
    one.tabIndex >= 0 && !one.disabled && one.checkVisibility({ visibilityProperty: true }));
  window.focusOrder = order;
  return order.length;
}
"""

#: Tab goes on from where the focus was last, even if that is gone.
BEGIN_AT_TOP = """
() => {
  const start = document.createElement("span");
  start.tabIndex = -1;
  document.body.prepend(start);
  start.focus();
  start.remove();
  scrollTo(0, 0);
}
"""

FOCUS = """
() => {
  const one = document.activeElement;
  const place = window.focusOrder.indexOf(one);
  if (place < 0) return { place, faults: [] };
  const faults = [], style = getComputedStyle(one), box = one.getBoundingClientRect();
  const name = one.outerHTML.slice(0, 120);
  const isOutlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  const isSkipLink = one.classList.contains("skip");
  if (!isOutlined && !isSkipLink) faults.push(`no outline: ${name}`);
  const reach = Math.max(0, parseFloat(style.outlineWidth) + parseFloat(style.outlineOffset));
  const edges = { left: box.left - reach, right: box.right + reach, top: box.top - reach, bottom: box.bottom + reach };
  for (let around = one.parentElement; around && around !== document.body; around = around.parentElement) {
    const held = getComputedStyle(around), outer = around.getBoundingClientRect();
    if (held.overflowX !== "visible" && (edges.left < outer.left - 1 || edges.right > outer.right + 1) ||
        held.overflowY !== "visible" && (edges.top < outer.top - 1 || edges.bottom > outer.bottom + 1)) {
      faults.push(`outline cut: ${name}`);
    }
  }
  const wide = document.documentElement.clientWidth;
  if (box.right < 1 || box.left > wide - 1 || edges.left < -1 || edges.right > wide + 1) faults.push(`beyond the edge: ${name}`);
  if (box.bottom < 1 || box.top > innerHeight - 1) faults.push(`out of sight: ${name}`);
  return { place, faults };
}
"""

DEAD_CONTROLS = """
() => [...document.querySelectorAll("button, input, select, textarea, [onclick], a[href^='#'], a[href^='javascript:']")]
  .filter((one) => one.checkVisibility() && !(one.matches("a[href^='#']") && document.querySelector(one.getAttribute("href"))))
  .map((one) => one.outerHTML.slice(0, 120))
"""

UNMARKED_BY_FORCED_COLORS = """
() => {
  const found = [];
  const paper = getComputedStyle(document.body).backgroundColor;
  for (const drawing of document.querySelectorAll("svg.icon, svg.dot")) {
    const style = getComputedStyle(drawing);
    if (drawing.checkVisibility() && [style.fill, style.stroke].every((ink) => ink === "none" || ink === paper)) {
      found.push(drawing.outerHTML.slice(0, 120));
    }
  }
  for (const mark of document.querySelectorAll(".chip, button, .button, input, textarea, .box")) {
    if (mark.checkVisibility() && getComputedStyle(mark).borderTopStyle === "none") found.push(mark.outerHTML.slice(0, 120));
  }
  return found;
}
"""

#: How the elements of tables, lists and figures have to be heard.
ROLES = {"ul, ol": "list", "li": "listitem", "table": "table", "tr": "row", "th[scope=col]": "columnheader", "th[scope=row]": "rowheader", "td": "cell",
         "figure": "figure"}


def start_axe(page):
    """Has axe-core begin; pages of one browser work at the same time."""
    page.evaluate(START_AXE)


def axe_findings(page):
    """What axe-core found by all its rules: WCAG 2.2 A and AA and best practices."""
    violations = page.evaluate("window.audit.then((all) => all.violations)")
    return [f"{one['id']}: {node['html'][:160]}" for one in violations for node in one["nodes"]]


def sideways(page):
    """What makes the page scroll sideways."""
    return [f"beyond the edge: {one}" for one in page.evaluate(BEYOND_EDGE)]


def cut_text(page):
    """Text that its element is too small for."""
    return [f"cut: {one}" for one in page.evaluate(CUT_TEXT)]


def layout_shift(page):
    """How far the layout has moved since the page was opened."""
    shift = page.evaluate(LAYOUT_SHIFT)
    return [f"the layout moved by {shift:.3f}"] if shift > MOST_SHIFT else []


def motion(page):
    """What moves."""
    return page.evaluate(MOTION)


def dead_controls(page):
    """Controls that do nothing where scripts do not run."""
    return [f"dead: {one}" for one in page.evaluate(DEAD_CONTROLS)]


def unmarked_by_forced_colors(page):
    """Marks that forced colors leave nothing of."""
    return [f"not drawn: {one}" for one in page.evaluate(UNMARKED_BY_FORCED_COLORS)]


def keyboard(page):
    """Where Tab does not lead through all controls in their order, or the focus cannot be seen."""
    count = page.evaluate(FOCUSABLE)
    page.evaluate(BEGIN_AT_TOP)
    found = []
    for place in range(count):
        page.keyboard.press("Tab")
        answer = page.evaluate(FOCUS)
        if answer["place"] != place:
            return [*found, f"Tab number {place + 1} of {count} leads to number {answer['place'] + 1}"]
        found += answer["faults"]
    page.keyboard.press("Tab")
    if page.evaluate(FOCUS)["place"] == count - 1 and count > 1:
        found.append("the last control does not let go")
    return found


def unheard(page):
    """Tables, lists and figures whose parts the accessibility tree does not have as what they are."""
    session = page.context.new_cdp_session(page)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    session.detach()
    roles = [node["role"]["value"] for node in nodes if not node.get("ignored") and "role" in node]
    found = []
    for selector, role in ROLES.items():
        drawn = page.evaluate(
            "(selector) => [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).length", selector)
        heard = sum(one in (role, "gridcell") if role == "cell" else one == role for one in roles)
        if drawn != heard:
            found.append(f"{drawn} of {selector}, {heard} heard as {role}")
    # Chromium hears a caption as a part of its figure, not as the figure's name.
    captions = {node.get("parentId") for node in nodes if node.get("role", {}).get("value") == "Figcaption"}
    found += ["a figure without a caption" for node in nodes
              if node.get("role", {}).get("value") == "figure" and not node.get("ignored") and node["nodeId"] not in captions]
    return found
