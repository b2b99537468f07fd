"""Registries of any size, issued by the program itself to earners that are plainly made up.

Issuing signs every badge, which takes minutes for 100,000 of them; so registries are kept in the cache, and made anew when
the content or this file changes.
"""

import csv
import hashlib
import json
import pathlib
import shutil

from commands import run

RUN_SIZE = 10_000
"""Awards a run of `rosette issue`, which is also what one award file holds."""

WITHDRAWN_EACH = 1_000
"""One award of so many is revoked, as `rosette revoke` does it."""

EDITIONS = ["equity-mindset@2020-09", "data-cycle@2020-09", "personnel-decisions@2020-09",
            "inducting-and-mentoring@2020-09", "instructional-practices@2020-09", "hiring-and-retaining@2020-02"]
WITHOUT_CREDIT = {"hiring-and-retaining@2020-02"}
GIVEN_NAMES = ["Ana", "Ben", "Chloë", "Dmitri", "Eun-ji", "Fatima", "Grace Marie", "Hồ", "Iñigo", "Jo"]

CONSENT = ["hashed"] * 12 + ["none"] * 2 + [None] * 6
"""Of 20 earners: with a name and a hash of the address, with a name alone, with neither."""

CREDIT = ["administrator-academy"] * 8 + ["professional-development"] * 7 + [""] * 5
"""Of 20 awards: the credit that the earner elected, or none recorded."""

COLUMNS = ["email", "credential", "completed", "name", "consent", "identity", "credit"]

ISSUER = """
issuer:
  name: Example Office of Badges
  url: https://office.example/
  email: badges@office.example
  description: Issues made-up badges for benchmarks.
"""

MIX = ("of 20 awards, 12 show a name and hold a hash of the address, 2 show a name alone, 6 show neither; 15 elected a "
       f"credit where one is offered; one in {WITHDRAWN_EACH:,} is revoked; six editions in equal parts")


def row(number, completed):
    """A row of a roster. Edition, consent and credit occur in every combination."""
    edition, turn = EDITIONS[number % len(EDITIONS)], number // len(EDITIONS)
    consent = CONSENT[turn * 7 % len(CONSENT)]
    credit = CREDIT[(turn + turn // len(CONSENT)) * 3 % len(CREDIT)]
    return {
        "email": f"earner{number}@district.example", "credential": edition, "completed": completed,
        "name": f"{GIVEN_NAMES[number % len(GIVEN_NAMES)]} Example {number}" if consent else "",
        "consent": "yes" if consent else "", "identity": consent or "",
        "credit": "" if edition in WITHOUT_CREDIT else credit}


def month(index):
    """Of one run a month, the year and the month of a run, counted from 0."""
    return f"{2023 + index // 12}-{index % 12 + 1:02}"


def fingerprint(repository):
    """Changes when a cached registry would not be what would be issued now."""
    digest = hashlib.sha256(pathlib.Path(__file__).read_bytes())
    content = repository / "content"
    for file in sorted(content.rglob("*")):
        path = file.relative_to(content)
        if file.is_file() and path.parts[0] != "registry":
            digest.update(f"{path.as_posix()}\0".encode() + hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()[:16]


class Registry:
    """What was issued; the same with one more award of the last day; and with yet another one of the day after."""

    def __init__(self, folder, size):
        self.size, self.folder = size, folder / "registry"
        self.same_day, self.later_day = folder / "same-day", folder / "later-day"


class RegistryMaker:
    """Issues registries into a cache folder."""

    def __init__(self, program, repository, cache, say):
        self.program, self.repository, self.cache, self.say = program, repository, cache, say

    def registry(self, size):
        folder = self.cache / f"registry-{size}-{fingerprint(self.repository)}"
        if not folder.exists():
            self.say(f"{size} awards: issuing them, once; the cache keeps them")
            for old in self.cache.glob(f"registry-{size}-*"):
                shutil.rmtree(old)
            work = self.cache / f"issuing-{size}"
            shutil.rmtree(work, ignore_errors=True)
            work.mkdir(parents=True)
            self._make(work, size)
            shutil.rmtree(work / "source")
            work.rename(folder)
        return Registry(folder, size)

    def _make(self, work, size):
        source = work / "source"
        copy_source(self.repository, source)
        self._run(work, "keys", "generate", at="2022-12-01T00:00:00Z")
        runs = range(0, size, RUN_SIZE)
        for index, first in enumerate(runs):
            completed = f"{month(index)}-03"
            rows = [row(number, completed) for number in range(first, min(first + RUN_SIZE, size))]
            self._issue(work, rows, at=f"{month(index)}-15T15:00:00Z")
        last = month(len(runs) - 1)
        for award in sorted(self._awards(source))[WITHDRAWN_EACH // 2::WITHDRAWN_EACH]:
            self._run(work, "revoke", award, "--reason", "issued-in-error", at=f"{last}-20T09:00:00Z")
        # So that every registry, also one too small for a revocation, speaks as of the day of the award that is added.
        self._run(work, "status", at=f"{last}-20T10:00:00Z")
        registry = source / "content/registry"
        shutil.copytree(registry, work / "registry")
        for number, (name, day) in enumerate([("same-day", 20), ("later-day", 21)], start=size):
            self._issue(work, [row(number, f"{last}-04")], at=f"{last}-{day}T15:00:00Z")
            shutil.copytree(registry, work / name)

    def _awards(self, source):
        for file in (source / "content/registry/awards").iterdir():
            for line in file.read_text("utf-8").splitlines()[1:-1]:
                yield json.loads(line)["id"]

    def _issue(self, work, rows, at):
        roster = work / "roster.csv"
        with roster.open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, COLUMNS)
            writer.writeheader()
            writer.writerows(rows)
        self._run(work, "issue", roster, at=at)

    def _run(self, work, *arguments, at):
        run([self.program, *arguments, "--source", work / "source", "--key", work / "key.json", "--at", at])


def copy_source(repository, source):
    """The delivered content and templates with an issuer of their own, and without the delivered registry."""
    shutil.copytree(repository / "content", source / "content", ignore=shutil.ignore_patterns("registry"))
    shutil.copytree(repository / "templates", source / "templates")
    with (source / "content/site.yml").open("a", encoding="utf-8") as settings:
        settings.write(ISSUER)
