"""Reads figures out of results: medians with their spread, and ratios of runs of the same round."""

import statistics


class Spread:
    """The least, the median and the most of several runs."""

    def __init__(self, values):
        values = list(values)
        self.least, self.median, self.most = min(values), statistics.median(values), max(values)


def runs(size, name):
    return size["runs"].get(name, [])


def spread(size, name, quantity):
    values = [run[quantity] for run in runs(size, name) if run.get(quantity) is not None]
    return Spread(values) if values else None


def ratio(size, name, other):
    """How many times as long one takes as the other, round by round: what slows down a whole round does not count."""
    pairs = list(zip(runs(size, name), runs(size, other)))
    return Spread(first["wall"] / second["wall"] for first, second in pairs) if pairs else None


def of_size(results, awards):
    return next((size for size in results["sizes"] if size["awards"] == awards), None)
