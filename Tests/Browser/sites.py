"""Two sites made with the program itself: the one whose pages are tested, and another issuer's, below a path."""

import csv
import json
import pathlib
import shutil
import subprocess

OWN = "https://lfe.example.org/"
OTHER = "https://badges.other.example/catalog/"
ISSUED = "2026-07-02T01:30:00Z"
REVOKED = "2026-08-01T09:00:00Z"

ADDRESS = "first.earner@district.example"
HOSTILE = "<script>document.title='run'</script> \"'` {{name}} ]]> \\u0000 <img src=x onerror=alert(1)>"

OWN_ROSTER = {
    "valid": dict(credential="equity-mindset", completed="2026-06-30", name="Example Earner One", email=ADDRESS,
                  consent="yes", credit="administrator-academy"),
    "july": dict(credential="data-cycle", completed="2026-07-01", email="second@district.example"),
    "hostile": dict(credential="data-cycle", completed="2026-06-30", name=HOSTILE, email="third@district.example",
                    consent="yes"),
    "revoked": dict(credential="personnel-decisions", completed="2026-05-01", email="fourth@district.example"),
    "replaced": dict(credential="instructional-practices", completed="2026-05-02", email="fifth@district.example"),
}
OTHER_ROSTER = {
    "foreign": dict(credential="equity-mindset", completed="2026-06-29", name="Other Earner", email="o@other.example",
                    consent="yes"),
}
COLUMNS = ["email", "credential", "completed", "name", "consent", "credit"]


class Site:
    """A built site, with the numbers of its badges by the names of the roster."""

    def __init__(self, base, folder, badges):
        self.base, self.folder, self.badges = base, folder, badges

    def address(self, name):
        return f"{self.base}badges/{self.badges[name]}/"

    def file(self, name, document):
        return self.folder / "badges" / self.badges[name] / document


class Maker:
    def __init__(self, program, repository, work):
        self.program, self.repository, self.work = program, repository, work

    def own(self):
        source = self._source("own", OWN, "LFE Test Office")
        badges = self._issue(source, OWN_ROSTER)
        self._run(source, "revoke", badges["revoked"], "--reason", "issued-in-error", key=True, at=REVOKED)
        self._run(source, "reissue", badges["replaced"], "--completed", "2026-05-03", key=True, at=REVOKED)
        return self._build(source, OWN, badges)

    def other(self):
        source = self._source("other", OTHER, "LFE Test Office")
        return self._build(source, OTHER, self._issue(source, OTHER_ROSTER))

    def _source(self, name, base, issuer):
        source = self.work / name
        for part in ("content", "templates"):
            shutil.copytree(self.repository / part, source / part)
        if base != OWN:
            shutil.rmtree(source / "content/registry/specimens")
        settings = source / "content/site.yml"
        lines = [line for line in settings.read_text().splitlines() if not line.startswith("base-url:")]
        lines += [f"base-url: {base}", "issuer:", f"  name: {issuer}", f"  url: {base}", "  description: For tests."]
        settings.write_text("\n".join(lines) + "\n")
        return source

    def _issue(self, source, roster):
        self._run(source, "keys", "generate", key=True, at="2026-01-01T00:00:00Z")
        private = self._private(source)
        table = private / "roster.csv"
        with table.open("w", newline="") as file:
            writer = csv.DictWriter(file, COLUMNS)
            writer.writeheader()
            writer.writerows(roster.values())
        self._run(source, "issue", str(table), "--links", str(private / "links.csv"), key=True, at=ISSUED)
        with (private / "links.csv").open(newline="", encoding="utf-8-sig") as file:
            links = [row["link"] for row in csv.DictReader(file)]
        return {name: link.rstrip("/").rsplit("/", 1)[-1] for name, link in zip(roster, links)}

    def _private(self, source):
        folder = self.work / f"{source.name}-private"
        folder.mkdir(exist_ok=True)
        return folder

    def _build(self, source, base, badges):
        self._run(source, "build", "--output", str(source / "public"))
        return Site(base, source / "public", badges)

    def _run(self, source, *arguments, key=False, at=None):
        options = ["--source", str(source)]
        options += ["--key", str(self._private(source) / "key.json")] if key else []
        options += ["--at", at] if at else []
        run = subprocess.run([self.program, *arguments, *options], capture_output=True, text=True)
        if run.returncode != 0:
            raise SystemExit(f"rosette {arguments[0]} ended with {run.returncode}:\n{run.stdout}{run.stderr}")


def verdict(program, *arguments):
    """What `rosette verify` answers, as its JSON says it."""
    run = subprocess.run([program, "verify", "--json", *map(str, arguments)], capture_output=True, text=True)
    return json.loads(run.stdout)[0]


def fresh(folder):
    """The folder, empty."""
    path = pathlib.Path(folder)
    if path.exists():
        shutil.rmtree(path)
    path.mkdir(parents=True)
    return path
