#!/usr/bin/env python3
"""Unbakes the images of a built site with the reference tool for Open Badges 2.0 (PyPI: openbadges-bakery 1.2.4).

    check_bakery.py SITE_DIR     one line a problem; exit 1 if there is any
    check_bakery.py --ready      exit 0 if it could run here; else says what is missing, exit 2

Out of a badge's image has to come the assertion that is published beside it; nothing, where none is.
"""

import argparse
import json
import pathlib
import sys

from readiness import options_when_ready


def missing():
    """What keeps the check from running, in words, or None."""
    try:
        import openbadges_bakery  # noqa: F401
    except Exception as problem:  # an old dependency can fail in any way while it is imported
        return f"the Python package openbadges-bakery cannot be imported ({problem})"
    return None


def problem_of(image):
    """What is wrong with an image, in words, or None."""
    import openbadges_bakery

    try:
        with image.open("rb") as file:
            text = openbadges_bakery.unbake(file)
        baked = None if text is None else json.loads(text)
    except Exception as problem:  # whatever is thrown, the tool could not read the image
        return f"cannot be unbaked ({problem})"
    assertion = image.with_name("assertion.json")
    published = json.loads(assertion.read_text("utf-8")) if assertion.is_file() else None
    if json.dumps(baked, sort_keys=True) == json.dumps(published, sort_keys=True):
        return None
    if published is None:
        return "carries an assertion, but none is published beside it"
    return "carries no assertion" if baked is None else "carries another assertion than the one published beside it"


def main():
    arguments = argparse.ArgumentParser(description="Unbake every badge image of a built site.")
    arguments.add_argument("site", nargs="?", type=pathlib.Path, metavar="SITE_DIR")
    options = options_when_ready(arguments, missing())
    if options.site is None:
        arguments.error("name the folder of the built site")
    images = sorted(options.site.glob("badges/*/badge.png"))
    if not images:
        print(f"{options.site}: error: there is no badges/*/badge.png in this folder")
        return 1
    problems = {image: found for image in images if (found := problem_of(image))}
    for image, found in problems.items():
        print(f"{image.relative_to(options.site).as_posix()}: error: {found}")
    print(f"{len(images)} baked images, {len(problems)} problems, with openbadges-bakery 1.2.4")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
