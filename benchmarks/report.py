"""Writes results: all figures as JSON, and what they say as tables and as a plot."""

import json
import re

import figures
import plot
from targets import targets

CLEAN = [("hugo", "Hugo {hugo}"), ("clean", "Rosette"), ("floor", "the floor: the same files from memory, one thread"),
         ("one-core", "Rosette, on one core"), ("images", "Rosette, with a picture for each award")]
AGAIN = [("unchanged", "nothing changed"), ("award", "one award added"),
         ("free-text", "a paragraph of an edition changed, on no badge page"),
         ("correction", "a note added to an edition, on a sixth of the badge pages"),
         ("award-next-day", "one award added on a later day"),
         ("template", "the template of all badge pages changed")]


def write(results, folder):
    """Writes the three files, and returns what they are called."""
    folder.mkdir(parents=True, exist_ok=True)
    stem = re.sub(r"[-:]", "", results["date"]).replace("Z", "")
    data, table, picture = folder / f"{stem}.json", folder / "builds.md", folder / "builds.svg"
    data.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    table.write_text(tables(results, data.name), encoding="utf-8")
    picture.write_text(plot.picture(results), encoding="utf-8")
    return "\n".join(str(file) for file in (data, table, picture))


def tables(results, name):
    machine, versions = results["machine"], results["versions"]
    lines = [
        f"Measured on {results['date'][:10]} with Rosette {versions['rosette']} ({versions['revision']}): "
        f"{machine['processor']}, {machine['cores']} cores, {machine['memory'] / 2**30:.0f} GiB, {machine['system']}, "
        f"file system {machine['file-system']}. The registries: {results['registry']}. All figures: [{name}]({name}).",
        "",
        "Each figure is the median of its runs, with the least and the most in parentheses; then the time on all cores together, and the most memory that a run held.",
        ""]
    lines += clean_table(results) + [""] + again_table(results) + [""] + target_table(results)
    return "\n".join(lines) + "\n"


def header(first, results):
    sizes = results["sizes"]
    return ["| " + " | ".join([first] + [f"{size['awards']:,} awards" for size in sizes]) + " |",
            "|---" * (len(sizes) + 1) + "|"]


def row(label, cells):
    return "| " + " | ".join([label, *cells]) + " |"


def clean_table(results):
    sizes = results["sizes"]
    lines = header("Clean build", results)
    lines.append(row("files, and their bytes", [f"{size['files']:,}, {size['bytes'] / 1e6:,.0f} MB" for size in sizes]))
    for name, label in CLEAN:
        if any(figures.runs(size, name) for size in sizes):
            cells = [clean_cell(size, name) for size in sizes]
            lines.append(row(label.format(hugo=results["versions"]["hugo"]), cells))
    return lines


def clean_cell(size, name):
    wall = wall_cell(size, name)
    if name == "floor" or wall == "–":
        return wall  # its memory is the files themselves
    cpu, peak = (figures.spread(size, name, quantity) for quantity in ("cpu", "peak"))
    return f"{wall}, {cpu.median:.2f} s of processor, {peak.most / 1e6:,.0f} MB"


def wall_cell(size, name):
    wall = figures.spread(size, name, "wall")
    if not wall:
        return "–"
    once = len(figures.runs(size, name)) == 1
    return f"{wall.median:.3f} s" + ("" if once else f" ({wall.least:.3f}–{wall.most:.3f})")


def again_table(results):
    lines = header("Built again with Rosette", results)
    for name, label in AGAIN:
        cells = []
        for size in results["sizes"]:
            written = figures.spread(size, name, "written")
            cells.append(wall_cell(size, name) + (f", {written.most:,} written" if written else ""))
        lines.append(row(label, cells))
    return lines


def target_table(results):
    lines = ["| What | target | measured | |", "|---|---|---|---|"]
    return lines + [row(each.aim, [each.wanted, each.shown, each.verdict]) for each in targets(results)]
