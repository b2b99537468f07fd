"""Runs programs that have to succeed."""

import subprocess


def run(arguments, **options):
    """Runs a program, and stops the benchmark with what it printed where it fails."""
    arguments = [str(argument) for argument in arguments]
    done = subprocess.run(arguments, capture_output=True, text=True, **options)
    if done.returncode != 0:
        raise SystemExit(f"'{' '.join(arguments)}' ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout
