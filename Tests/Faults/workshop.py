"""A source folder, its output and the program: what every fault is tried on."""

import csv
import hashlib
import json
import os
import pathlib
import shutil
import subprocess
import sys
import time

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY / "benchmarks"))

import registries  # noqa: E402

AT = "2026-10-05T00:00:00Z"
"""The time that commands are told, so that two runs write the same."""

LIMIT = 300
"""Seconds after which a run counts as hanging; none takes a tenth of it."""


class Failure(Exception):
    """A promise that was not kept."""


class Done:
    """How a run of the program ended."""

    def __init__(self, status, text):
        self.status, self.text = status, text

    @property
    def id(self):
        """The stable name of the first problem that it told; empty where it told none."""
        for line in self.text.splitlines():
            if line.endswith("]") and " [" in line:
                return line.rsplit(" [", 1)[1][:-1]
        return ""


def expect(is_so, what):
    if not is_so:
        raise Failure(what)


def tree(folder, is_private=False):
    """Every file below a folder with a hash of its bytes; state files change from run to run and are left out."""
    found = {}
    for file in sorted(pathlib.Path(folder).rglob("*")):
        if file.is_file() and (is_private or file.suffix != ".lock"):
            found[str(file.relative_to(folder))] = hashlib.sha256(file.read_bytes()).hexdigest()
    return found


def restore(copy, folder):
    """Puts a copy in the place of a folder, with the times of its files, by which builds know them again."""
    shutil.rmtree(folder, ignore_errors=True)
    if copy.exists():
        subprocess.run(["cp", "-a", str(copy), str(folder)], check=True)


class Workshop:
    """A folder with `source`, and `site` beside it, in which `public` and what the program keeps beside that are."""

    def __init__(self, program, folder, badges):
        self.program = str(pathlib.Path(program).resolve())
        self.folder = pathlib.Path(folder)
        self.source, self.site = self.folder / "source", self.folder / "site"
        self.key = self.folder / "key.json"
        self.roster = self.folder / "roster.csv"
        self.site.mkdir(parents=True)
        registries.copy_source(REPOSITORY, self.source)
        # Pages come and go here, which a list of published addresses would not let them; and one language is enough.
        (self.source / "content/permalinks.txt").unlink()
        for translation in [*self.source.glob("content/**/*.es.md"), *self.source.glob("content/*.es.yml")]:
            translation.unlink()
        self.must("keys", "generate", *self.registry_options())
        self.write_roster(range(badges))
        if badges:
            self.must("issue", self.roster, *self.registry_options())

    @property
    def registry(self):
        return self.source / "content/registry"

    @property
    def public(self):
        return self.site / "public"

    def registry_options(self):
        return ["--source", self.source, "--key", self.key, "--at", AT]

    def build_options(self):
        return ["build", "--source", self.source, "--output", self.public, "--quiet"]

    def write_roster(self, numbers):
        with self.roster.open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, registries.COLUMNS)
            writer.writeheader()
            writer.writerows(registries.row(number, "2026-09-03") for number in numbers)

    def ids(self):
        """Those of all badges in the registry."""
        lines = [line for file in sorted((self.registry / "awards").iterdir())
                 for line in file.read_text("utf-8").splitlines()[1:-1]]
        return sorted(json.loads(line)["id"] for line in lines)

    def start(self, *arguments, prefix=(), **options):
        return subprocess.Popen(
            [str(part) for part in (*prefix, self.program, *arguments)], stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", **options)

    def run(self, *arguments, prefix=(), **options):
        process = self.start(*arguments, prefix=prefix, **options)
        try:
            text, _ = process.communicate(timeout=LIMIT)
        except subprocess.TimeoutExpired:
            process.kill()
            raise Failure(f"'{arguments[0]}' hangs") from None
        expect(process.returncode >= 0, f"'{arguments[0]}' was ended by signal {-process.returncode}:\n{text}")
        return Done(process.returncode, text)

    def must(self, *arguments, **options):
        done = self.run(*arguments, **options)
        expect(done.status == 0, f"'{arguments[0]}' ended with {done.status}:\n{done.text}")
        return done

    def kill(self, *arguments, after, sign=None):
        """Kills a run after so many seconds, as `kill -9` does.

        :param sign: a file; the seconds count from when it is there, if it ever is.
        :return: whether it was killed before it ended.
        """
        process = self.start(*arguments)
        while sign and not sign.exists() and process.poll() is None:
            pass
        time.sleep(after)
        process.kill()
        process.communicate()
        return process.returncode == -9

    def duration(self, *arguments, sign=None):
        """How long a run takes, and how long of that is after a file is there."""
        begin = time.monotonic()
        process = self.start(*arguments)
        seen = None
        while process.poll() is None:
            if sign and seen is None and sign.exists():
                seen = time.monotonic()
        text, _ = process.communicate()
        end = time.monotonic()
        expect(process.returncode == 0, f"'{arguments[0]}' ended with {process.returncode}:\n{text}")
        return end - begin, end - seen if seen else 0

    def state_files(self):
        """What the program keeps beside the output folder."""
        return sorted(name for name in tree(self.site / ".rosette") if not name.endswith("lock")) \
            if (self.site / ".rosette").exists() else []

    def change_template(self, text):
        """Changes what is on every badge page."""
        file = self.source / "templates/award.html.mustache"
        before = file.read_text("utf-8")
        expect('class="award hue-' in before, "the template of badge pages is not as this test knows it")
        file.write_text(before.replace('class="award hue-', f'class="award {text} hue-'), "utf-8")

    def is_root(self):
        return os.geteuid() == 0
