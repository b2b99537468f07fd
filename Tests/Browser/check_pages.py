#!/usr/bin/env python3
"""Uses the pages of two built sites in Chromium as a reader would, and looks at what they say and do.

    check_pages.py PROGRAM verify|badge|search|access|kinds|print|size|serve [TEST...]     PROGRAM is the built rosette
    check_pages.py --ready                                        exit 0 if it could run here; else says what is missing, exit 2
"""

import os
import sys
import unittest

try:
    import browser
    import page_case
    import test_certificate

    MISSING = None
    if not os.access(browser.PROGRAM, os.X_OK):
        MISSING = f"Chromium is not at {browser.PROGRAM}"
    elif tool := test_certificate.missing_tool():
        MISSING = f"there is no {tool}"
except ImportError as problem:
    MISSING = f"a package of Tests/Browser/requirements.txt cannot be imported ({problem})"

MODULES = {"verify": "test_verify_page", "badge": "test_badge_page", "search": "test_search",
           "access": "test_access", "kinds": "test_kinds test_planted test_new_site", "print": "test_certificate test_paper",
           "size": "test_script_size", "serve": "test_serve"}


def main(arguments):
    if MISSING:
        print(MISSING)
        return 2
    if arguments == ["--ready"]:
        return 0
    if len(arguments) < 2 or arguments[1] not in MODULES:
        print(__doc__)
        return 64
    page_case.Stage.program = os.path.abspath(arguments[0])
    page_case.PageCase.stage = stage = page_case.Stage()
    try:
        loader = unittest.TestLoader()
        if arguments[2:]:
            loader.testNamePatterns = [f"*{name}*" for name in arguments[2:]]
        tests = loader.loadTestsFromNames(MODULES[arguments[1]].split())
        return 0 if unittest.TextTestRunner(stream=sys.stdout, verbosity=1).run(tests).wasSuccessful() else 1
    finally:
        stage.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
