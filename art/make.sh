#!/bin/sh
# Draws the badges, the site’s mark, the previews of links and the icons. What is missing is installed (Debian packages when run as root, Python packages
# into .venv/art/), or else the one command that installs it is shown.
set -eu
cd "$(dirname "$0")/.."

missing=
command -v rsvg-convert >/dev/null || missing="$missing librsvg2-bin"
python3 -c 'import ensurepip, venv' 2>/dev/null || missing="$missing python3-venv"
if [ -n "$missing" ]; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        apt-get update -q
        # A list of package names, meant to be split.
        apt-get install -y -q --no-install-recommends $missing
    else
        echo "art: please run this first: sudo apt-get install$missing" >&2
        exit 1
    fi
fi

if ! python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    echo "art: Python 3.11 or newer is needed; this is $(python3 --version)" >&2
    exit 1
fi
# A folder of its own: the test tools make and remove the environment that is .venv/ itself.
environment=.venv/art
if ! cmp -s art/requirements.txt "$environment/requirements.txt"; then
    python3 -m venv "$environment"
    "$environment/bin/python" -m pip install --quiet --disable-pip-version-check -r art/requirements.txt
    cp art/requirements.txt "$environment/requirements.txt"
fi

export PYTHONDONTWRITEBYTECODE=1
"$environment/bin/python" art/draw_badges.py
"$environment/bin/python" art/draw_badges.py --specimen
"$environment/bin/python" art/draw_previews.py
