"""How the checks begin: with `--ready`, each only says whether it could run."""

import sys


def options_when_ready(arguments, missing=""):
    """What the command line says. Ends the program with 2 where something is missing, and with 0 where only that was asked."""
    arguments.add_argument("--ready", action="store_true", help="only say whether this could run")
    options = arguments.parse_args()
    if missing:
        print(missing)
        sys.exit(2)
    if options.ready:
        sys.exit(0)
    return options
