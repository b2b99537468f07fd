#!/usr/bin/env python3
"""Checks what a site has for Git hosts and containers, without either.

    check_hosts.py SITE       SITE is the folder of a site that 'rosette new site' made
    check_hosts.py --ready    exit 0 if it could run here; else says what is missing, exit 2
"""

import pathlib
import subprocess
import sys

TOOLS = pathlib.Path(sys.executable).parent
CHECKS = [
    ["check-jsonschema", "--builtin-schema", "vendor.github-workflows", ".github/workflows/site.yml"],
    ["check-jsonschema", "--builtin-schema", "vendor.gitlab-ci", "--data-transform", "gitlab-ci", ".gitlab-ci.yml"],
    ["shellcheck", "--exclude=SC1091", "ci/get-rosette", "ci/rosette-in-container"],
    # Versions of Debian's packages are those of the image.
    ["hadolint", "--no-color", "--ignore", "DL3008", "Containerfile"],
]


def main(arguments):
    if missing := sorted({check[0] for check in CHECKS if not (TOOLS / check[0]).exists()}):
        print(f"there is no {' and no '.join(missing)}")
        return 2
    if arguments == ["--ready"]:
        return 0
    if len(arguments) != 1:
        print(__doc__)
        return 64
    failed = 0
    for tool, *options in CHECKS:
        run = subprocess.run([TOOLS / tool, *options], cwd=arguments[0], capture_output=True, text=True)
        if run.returncode != 0:
            failed = 1
            print(f"{tool} {options[-1]}:\n{run.stdout}{run.stderr}")
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
