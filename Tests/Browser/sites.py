"""Two sites made with the program itself: the one whose pages are tested, and another issuer's, below a path."""

import csv
import json
import pathlib
import re
import shutil
import subprocess
import urllib.parse

OTHER = "https://badges.other.example/catalog/"
EDGE = "https://edge.example/"
#: Where a site was before, and where it is now.
BEFORE = "https://before.example/"
MOVED = "https://moved.example/catalog/"
#: What `about/` was called before.
EARLIER = "about-this-site/"
LONG_WORD = "Counterrevolutionarypneumonoultramicroscopicsilicovolcanoconiosis"
LONG_TITLES = {
    "micro-credentials/data-cycle/2020-09/index.md":
        f"A Title That Goes On Over Three Lines Because Nobody Made It Shorter, With the Word {LONG_WORD} in It",
    "commitments/1-chronic-absenteeism.md": f"{LONG_WORD} and What Follows From It in Every School of a District",
    "sources/isu-news-2020-09.md": LONG_WORD,
    "about.md": LONG_WORD,
}
ISSUED = "2026-07-02T01:30:00Z"
REVOKED = "2026-08-01T09:00:00Z"

ADDRESS = "first.earner@district.example"
HOSTILE = "<script>document.title='run'</script> \"'` {{name}} ]]> \\u0000 <img src=x onerror=alert(1)>"

OWN_ROSTER = {
    "valid": dict(credential="equity-mindset", completed="2026-06-30", name="Example Earner One", email=ADDRESS,
                  consent="yes", identity="hashed", credit="administrator-academy"),
    "july": dict(credential="data-cycle", completed="2026-07-01", email="second@district.example"),
    "hostile": dict(credential="data-cycle", completed="2026-06-30", name=HOSTILE, email="third@district.example",
                    consent="yes", **{"first-issuer": "<b>North</b> Office", "first-issued": "2026-06-30"}),
    "revoked": dict(credential="personnel-decisions", completed="2026-05-01", email="fourth@district.example"),
    "replaced": dict(credential="instructional-practices", completed="2026-05-02", email="fifth@district.example"),
}
OTHER_ROSTER = {
    "foreign": dict(credential="equity-mindset", completed="2026-06-29", name="Other Earner", email="o@other.example",
                    consent="yes"),
}
ISSUER = ["issuer:", "  name: Test Office", "  url: https://office.example/", "  email: badges@office.example",
          "  description: Issues badges in tests."]
COLUMNS = ["email", "credential", "completed", "name", "consent", "identity", "credit", "first-issuer", "first-issued"]


class Site:
    """A built site, with the numbers of its badges by the names of the roster."""

    def __init__(self, base, folder, badges):
        self.base, self.folder, self.badges = base, folder, badges
        self.host = urllib.parse.urlsplit(base).hostname

    def address(self, name):
        return f"{self.base}badges/{self.badges[name]}/"

    def specimen(self):
        """The number of one of the sample badges."""
        for record in sorted((self.folder / "badges").glob("*/credential.json")):
            if json.loads(record.read_text())["issuer"]["id"].endswith(":specimens"):
                return record.parent.name
        raise LookupError("there is no specimen")

    def file(self, name, document):
        return self.folder / "badges" / self.badges[name] / document


class Maker:
    """Makes both; of a badge that is revoked, it keeps what was published before."""

    def __init__(self, program, repository, work):
        self.program, self.repository, self.work = program, repository, work

    def own(self):
        source = self._source("own", None)
        badges = self._issue(source, OWN_ROSTER)
        before = self._build(source, badges)
        self.list_before_revocation = (before.folder / "status/1.json").read_bytes()
        self.before_revocation = {
            "": before.file("revoked", "index.html").read_bytes(),
            "credential.json": before.file("revoked", "credential.json").read_bytes()}
        self._run(source, "revoke", badges["revoked"], "--reason", "issued-in-error", key=True, at=REVOKED)
        self._run(source, "reissue", badges["replaced"], "--completed", "2026-05-03", key=True, at=REVOKED)
        return self._build(source, badges)

    def other(self):
        source = self._source("other", OTHER)
        return self._build(source, self._issue(source, OTHER_ROSTER))

    def edge(self):
        """A site at the edge of what content can be: no badge, no news, and names that no line is long enough for."""
        source = self._source("edge", EDGE)
        content = source / "content"
        (content / "permalinks.txt").unlink()
        for item in content.glob("news/2*.md"):
            item.unlink()
        for file in content.rglob("*.md"):
            file.write_text(re.sub(r"\[([^\]]*)\]\([^)]*news/2[^)]*\)", r"\1", file.read_text()))
        for place, title in LONG_TITLES.items():
            file = content / place
            file.write_text(re.sub(r"(?m)^title: .*$", f"title: {title}", file.read_text(), count=1))
        return self._build(source, {})

    def moved(self):
        """A site that moved to another host, with badges of before."""
        source = self._source("moved", BEFORE)
        badges = self._issue(source, OTHER_ROSTER)
        settings = source / "content/site.yml"
        now = f"base-url: {MOVED}\nearlier-base-urls: [{BEFORE}]"
        settings.write_text(settings.read_text().replace(f"base-url: {BEFORE}", now))
        return self._build(source, badges)

    def _source(self, name, base):
        """A copy of the delivered source with an issuer; at another address, specimens would not be the site's own."""
        source = self.work / name
        for part in ("content", "templates"):
            shutil.copytree(self.repository / part, source / part)
        about = source / "content/about.md"
        about.write_text(about.read_text().replace("title:", f"aliases: [/{EARLIER}]\ntitle:", 1))
        settings = source / "content/site.yml"
        lines = settings.read_text().splitlines()
        if base:
            shutil.rmtree(source / "content/registry/specimens")
            lines = [f"base-url: {base}" if line.startswith("base-url:") else line for line in lines]
        settings.write_text("\n".join([*lines, *ISSUER]) + "\n")
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

    def _build(self, source, badges):
        self._run(source, "build", "--output", str(source / "public"))
        settings = (source / "content/site.yml").read_text()
        base = re.search(r"^base-url: *(\S+)", settings, re.MULTILINE)[1]
        return Site(base, source / "public", badges)

    def _run(self, source, *arguments, key=False, at=None):
        options = ["--source", str(source)]
        options += ["--key", str(self._private(source) / "key.json")] if key else []
        options += ["--at", at] if at else []
        run = subprocess.run([self.program, *arguments, *options], capture_output=True, text=True)
        if run.returncode != 0:
            raise SystemExit(f"rosette {arguments[0]} ended with {run.returncode}:\n{run.stdout}{run.stderr}")


def fresh(folder):
    """The folder, empty."""
    path = pathlib.Path(folder)
    if path.exists():
        shutil.rmtree(path)
    path.mkdir(parents=True)
    return path
