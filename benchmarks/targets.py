"""What builds are meant to reach, beside what was measured."""

import figures

SMALL, LARGE = 10_000, 100_000
MEGABYTE = 1_000_000

FILES_OF_AWARD = 8
"""An award has at most four files without its picture; the rest is for indexes such as its status list."""

BUILDS = ("clean", "unchanged", "award", "free-text", "correction", "award-next-day", "template")


class Target:
    """One aim. `value` is None where nothing was measured to hold it against."""

    def __init__(self, aim, wanted, value, is_reached, shown):
        self.aim, self.wanted = aim, wanted
        self.shown = "not measured" if value is None else shown(value)
        self.verdict = "–" if value is None else "reached" if is_reached(value) else "not reached"


def targets(results):
    for awards in (SMALL, LARGE):
        size = figures.of_size(results, awards)
        name = f"clean build of {awards:,} awards"
        yield Target(f"{name}: Hugo takes", "at least 4 times as long", size and figures.ratio(size, "hugo", "clean"),
                     lambda value: value.median >= 4, times)
        yield Target(f"{name}: it takes", "at most 2 times the floor", size and figures.ratio(size, "clean", "floor"),
                     lambda value: value.median <= 2, times)
    small, large = (figures.of_size(results, awards) for awards in (SMALL, LARGE))
    yield Target(f"peak memory of any build, {LARGE:,} awards", "at most 150 MB", large and highest(large),
                 lambda value: value <= 150 * MEGABYTE, lambda value: f"{value / MEGABYTE:.0f} MB")
    yield Target("memory for each further award", "at most 100 bytes", small and large and growth(small, large),
                 lambda value: value <= 100, lambda value: f"{value:.0f} bytes")
    yield seconds("nothing changed", 1, large, "unchanged", 0, "nothing written")
    yield seconds("one award added", 1.5, large, "award", FILES_OF_AWARD, "only its files and the indexes written")
    yield Target(f"time for each award at {LARGE:,}, compared with {SMALL:,}", "at most 15 % more",
                 small and large and for_each(large) / for_each(small) - 1,
                 lambda value: value <= 0.15, lambda value: f"{value * 100:+.0f} %")
    for size in filter(None, (small, large)):
        both = "two-cores" if figures.runs(size, "two-cores") else "clean"
        yield Target(f"one core and two, {size['awards']:,} awards: one takes", "at least 1.6 times as long",
                     figures.ratio(size, "one-core", both), lambda value: value.median >= 1.6, times)


def seconds(change, limit, size, name, written, words):
    """Of a build after a change: how long it takes, and how many files it writes."""
    files = size and figures.spread(size, name, "written")
    return Target(
        f"{change}, {LARGE:,} awards", f"at most {limit} s, {words}", size and figures.spread(size, name, "wall"),
        lambda value: value.median <= limit and files.most <= written,
        lambda value: f"{value.median:.2f} s, {files.most:,} written")


def times(value):
    return f"{value.median:.2f} times ({value.least:.2f} to {value.most:.2f})"


def highest(size):
    return max(figures.spread(size, name, "peak").most for name in BUILDS if figures.runs(size, name))


def growth(small, large):
    peaks = [figures.spread(size, "clean", "peak").median for size in (small, large)]
    return (peaks[1] - peaks[0]) / (large["awards"] - small["awards"])


def for_each(size):
    return figures.spread(size, "clean", "wall").median / size["awards"]
