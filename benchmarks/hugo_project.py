"""Makes a Hugo project that publishes the same files as a built site: `python3 hugo_project.py SITE REGISTRY PROJECT`.

Everything that Hugo needs of the awards goes into one data file. What Rosette works out for each page, such as the
signatures, the QR code, the credit year and dates in words, is put there ready: Hugo has less to do, not more.
"""

import html
import json
import pathlib
import re
import shutil
import sys
import urllib.parse

HERE = pathlib.Path(__file__).resolve().parent


def found(pattern, text, where):
    """What a pattern finds in a page; the templates have changed where it finds nothing."""
    match = re.search(pattern, text, re.DOTALL)
    if not match:
        raise SystemExit(f"'{pattern}' was not found in {where}: bring benchmarks/hugo_project.py up to date")
    return match[1]


def words(pattern, text, where):
    return html.unescape(found(pattern, text, where))


def listed(pattern, text):
    return re.findall(pattern, text, re.DOTALL)


def indented(value, columns):
    """JSON as it stands inside a record: the first line follows a name, the others are moved in."""
    return json.dumps(value, indent=2, ensure_ascii=False).replace("\n", "\n" + " " * columns)


class Source:
    """A built site and the registry that it was built from."""

    def __init__(self, site, registry):
        self.site, self.registry = site, registry
        self.heads, self.lines = [], []
        for file in sorted((registry / "awards").glob("*.jsonl")):
            head, *awards, _ = map(json.loads, file.read_text("utf-8").splitlines())
            self.heads.append(head)
            self.lines.extend(awards)
        self.outcomes = {
            file.stem: json.loads(file.read_text("utf-8")) for file in (registry / "revocations").glob("*.json")}

    def page(self, line):
        return (self.site / "badges" / line["id"] / "index.html").read_text("utf-8")

    def is_valid(self, line):
        return "withdrawn" not in line

    def document(self):
        return {"site": self.settings(), "editions": self.editions(),
                "awards": [self.award(line) for line in sorted(self.lines, key=lambda line: line["id"])]}

    def settings(self):
        line = next(line for line in self.lines if self.is_valid(line))
        page, card = self.page(line), (self.site / "badges" / line["id"] / "card/index.html").read_text("utf-8")
        base, issuer = self.heads[0]["base"], self.heads[0]["issuer"]
        policy = r'http-equiv="Content-Security-Policy" content="([^"]*)"'
        navigation = found(r'<nav aria-label="Main">(.*?)</nav>', page, "a badge page")
        return {
            "base": base, "encoded_base": urllib.parse.quote(base, safe=""), "did": issuer["id"], "issuer": issuer["name"], "issuer_json": indented(issuer, 2),
            "contact": issuer["email"], "language": words(r'<html lang="([^"]*)"', page, "a badge page"),
            "title": words(r'property="og:site_name" content="([^"]*)"', page, "a badge page"),
            "policy": words(policy, page, "a badge page"), "card_policy": words(policy, card, "a card"),
            "assets": words(r'<link rel="stylesheet" href="([^"]*)site\.css"', page, "a badge page"),
            "note": words(r'<p class="notice">([^<]*)</p>', page, "a badge page"),
            "fingerprint": found(r'<span class="code">([0-9a-f]{64})</span>', page, "a badge page"),
            "footer": found(r'<div class="colophon-text">(.*?)</div>', page, "a badge page"),
            "navigation": [
                {"href": href, "label": html.unescape(label)}
                for href, label in listed(r'<a href="([^"]*)">([^<]*)</a>', navigation)],
            "credits": self.credits(), "pictures": f'/badges/{line["id"]}/badge.png' in page}

    def frozen(self):
        for file in sorted((self.registry / "achievements").glob("*.json")):
            yield json.loads(file.read_text("utf-8"))

    def credits(self):
        """The options of credit, in the words of the pages and of the records."""
        credits = {}
        for achievement in self.frozen():
            for credit in achievement.get("credits", []):
                key = credit["key"]
                line = next((line for line in self.lines if line.get("credit") == key), None)
                if key in credits or not line:
                    continue
                page = self.page(line)
                hours = re.search(r"<dt>Hours</dt><dd>([^<]*)</dd>", page)
                credits[key] = {
                    "narrative": credit["narrative"], "hours": hours[1] if hours else "",
                    "phrase": words(r"<dt>Credit elected</dt><dd>([^<]*)</dd>", page, "a badge page")}
        return credits

    def editions(self):
        editions = {}
        credits = self.credits()
        for achievement in self.frozen():
            reference, address = achievement["edition"], achievement["achievement"]["id"]
            line = next((each for each in self.lines if each["edition"] == reference and self.is_valid(each)), None)
            if not line:
                continue
            page, where = self.page(line), f"a badge page of '{reference}'"
            prose = found(r'<div class="prose">\n(.*?)\n?</div>', page, where)
            competency = re.match(r"(.*?)\n(?=\n)", prose, re.DOTALL)
            editions[reference] = {
                "title": achievement["achievement"]["name"], "address": address,
                "achievement": indented(achievement["achievement"], 4),
                "href": "/" + address.removeprefix(achievement["base"]),
                "hue": found(r'<article class="award hue-([a-z]+)">', page, where),
                "name": words(r"<span>Edition of ([^<]*)</span>", page, where),
                "competency": competency[1] if competency else "",
                "outcomes": listed(r"<li>(.*?)</li>", prose),
                "corrections": [
                    {"date": date, "date_text": text, "text": html.unescape(note)} for date, text, note in listed(
                        r'<p class="small">Noted on <time datetime="([^"]*)">([^<]*)</time>: ([^<]*)</p>', prose)],
                "offered": [credit["key"] for credit in achievement.get("credits", []) if credit["key"] in credits],
                "title_only": "only the title is known" in prose, "earlier": "A later edition" in prose,
                "retired": "no longer part of the series" in prose}
        return editions

    def award(self, line):
        page, where = self.page(line), f"the page of '{line['id']}'"
        issued_day = line["issued"][:10]
        award = {
            "id": line["id"], "edition": line["edition"], "completed": line["completed"], "issued": line["issued"],
            "completed_text": words(r'data-shown="completed" datetime="[^"]*">([^<]*)<', page, where),
            "issued_day": issued_day, "issued_year": issued_day[:4], "issued_month": str(int(issued_day[5:7])),
            "issued_text": words(r'data-shown="issued" datetime="[^"]*">([^<]*)<', page, where),
            "as_of": words(r"Status as of ([^;]*);", page, where), "list": str(line["status"]["list"]), "place": str(line["status"]["index"]),
            "qr": found(r'(<path stroke="#000" d="[^"]*"/>)', page, where)}
        if not self.is_valid(line):
            award["outcome"] = self.outcomes[line["id"]]["outcome"]
            award["withdrawn_text"] = words(r"<span>[A-Z][a-z]+ on ([^<;]*)", page, where)
            return award
        award.update(subject=line["subject"], key=line["proof"]["key"], proof=line["proof"]["value"])
        award["credit_year"] = words(r"<dt>Credit year</dt><dd>([^<]*)</dd>", page, where)
        optional = {"file": line["proof"].get("file"), "name": line.get("name"), "credit": line.get("credit"),
                    "salt": line.get("recipient", {}).get("salt"), "hash": line.get("recipient", {}).get("hash")}
        award.update((name, value) for name, value in optional.items() if value)
        return award


def make(site, registry, project):
    """Everything but the awards' own folders is given to Hugo as static files, which it copies."""
    shutil.copytree(HERE / "hugo", project)
    source = Source(site, registry)
    (project / "data").mkdir()
    with (project / "data/registry.json").open("w", encoding="utf-8") as file:
        json.dump(source.document(), file, ensure_ascii=False, separators=(",", ":"))
    ids = {line["id"] for line in source.lines}
    badges = site / "badges"
    shutil.copytree(site, project / "static", ignore=lambda folder, names:
                    ids.intersection(names) if pathlib.Path(folder) == badges else ())


if __name__ == "__main__":
    make(*map(pathlib.Path, sys.argv[1:]))
