"""Missing rights, files that change under a build, two builds at once, and clocks that jump."""

import os
import shutil
import threading
import time

from disks import NOBODY
from workshop import Workshop, expect, tree

TEXT = "content/about.md"
HOUR = 3_600_000_000_000
"""In nanoseconds, which files count their time in."""


def without_rights(program, folder):
    """What may not be read or written is told by its name, and nothing is changed."""
    shop = Workshop(program, folder, 5)
    prefix = []
    if os.geteuid() == 0:
        expect(shutil.which("setpriv"), "'setpriv' is missing (Debian: util-linux)")
        # The administrator may do everything: somebody else tries.
        for path in [shop.folder, *shop.folder.rglob("*")]:
            os.chown(path, 65534, 65534)
        prefix = NOBODY
    shop.must(*shop.build_options(), prefix=prefix)
    shop.change_template("changed")
    roster = ["issue", shop.roster, *shop.registry_options()]
    shop.write_roster(range(5, 9))
    os.chmod(shop.roster, 0o644)
    cases = [
        (shop.public, 0o500, shop.build_options(), "output-not-writable"),
        (shop.site / ".rosette/public", 0o500, shop.build_options(), "output-not-writable"),
        (shop.source / "content/about.md", 0o000, shop.build_options(), "unreadable-file"),
        (shop.source / "content/news", 0o000, shop.build_options(), "unreadable-file"),
        (shop.source / "templates/page.html.mustache", 0o000, shop.build_options(), "unreadable-file"),
        (shop.registry / "keys.json", 0o000, shop.build_options(), "unreadable-file"),
        (next((shop.registry / "awards").iterdir()), 0o000, shop.build_options(), "unreadable-file"),
        (shop.registry / "awards", 0o500, roster, "registry-write-failed"),
        (shop.registry, 0o500, roster, "registry-write-failed"),
        (shop.key, 0o000, roster, "key-file-unreadable"),
        (shop.roster, 0o000, roster, "unreadable-file"),
    ]
    before = tree(shop.public), tree(shop.registry)
    for path, mode, arguments, id in cases:
        usual = path.stat().st_mode & 0o777
        os.chmod(path, mode)
        try:
            done = shop.run(*arguments, prefix=prefix)
        finally:
            os.chmod(path, usual)
        expect(done.status == 1 and done.id == id, f"'{path.name}': expected 1 [{id}], got {done.status}:\n{done.text}")
        expect((tree(shop.public), tree(shop.registry)) == before, f"something was changed:\n{done.text}")
    return len(cases)


class Flipping:
    """Writes a file again and again, now with one text and now with the other, until left."""

    def __init__(self, file, texts, is_whole):
        self.file, self.texts, self.is_whole = file, texts, is_whole
        self.ended = threading.Event()
        self.thread = threading.Thread(target=self._run)

    def __enter__(self):
        self.thread.start()

    def __exit__(self, *_):
        self.ended.set()
        self.thread.join()

    def _run(self):
        number = 0
        while not self.ended.is_set():
            number += 1
            text = self.texts[number % 2]
            if self.is_whole:
                # As most editors save: beside it, and then into its place.
                other = self.file.with_suffix(".saving")
                other.write_text(text, "utf-8")
                other.rename(self.file)
            else:
                self.file.write_text(text, "utf-8")
            time.sleep(0.000_5)


def changed_during_builds(program, folder, times):
    """A file that is saved while a build reads: the site is that of one text or of the other, and once nobody saves any more
    the next build is right."""
    shop = Workshop(program, folder, 20)
    file = shop.source / TEXT
    first = file.read_text("utf-8")
    second = first.replace("## ", "## Changed: ", 1)
    expect(first != second, f"'{TEXT}' is not as this test knows it")
    sites = []
    for text in (first, second):
        file.write_text(text, "utf-8")
        shop.must(*shop.build_options())
        sites.append(tree(shop.public))
    # Addresses of places on the page come from its headings: links to the first one are mended with it.
    counts = {"runs": 0, "of the one or the other": 0, "refused": 0}
    for number in range(times):
        with Flipping(file, (first, second), is_whole=number % 2 == 0):
            done = shop.run(*shop.build_options())
        counts["runs"] += 1
        if done.status == 0:
            is_one = tree(shop.public) in sites
            expect(is_one or number % 2, "the site is of no text that was there")
            counts["of the one or the other"] += is_one
        else:
            # Half a file, which only a file that is not saved as a whole can be.
            expect(done.status == 1 and done.id and number % 2, f"ended with {done.status}:\n{done.text}")
            counts["refused"] += 1
        for text, site in zip((first, second), sites):
            file.write_text(text, "utf-8")
            shop.must(*shop.build_options())
            expect(tree(shop.public) == site, "a build after one that was disturbed is not of the text that is there")
    return counts


def builds_at_once(program, folder, times):
    """Of builds in one folder at once one is told that there is another, or waits; the site is whole either way."""
    shop = Workshop(program, folder, 100)
    shop.must(*shop.build_options())
    template = shop.source / "templates/award.html.mustache"
    page = template.read_text("utf-8")
    counts = {"runs": 0, "told of the other": 0}
    for number in range(times):
        template.write_text(f"{page}<!-- {number} -->\n", "utf-8")
        runs = [shop.start(*shop.build_options()) for _ in range(3)]
        made = 0
        for run in runs:
            text, _ = run.communicate()
            counts["runs"] += 1
            if run.returncode != 0:
                expect(run.returncode == 1 and "[output-busy]" in text, f"ended with {run.returncode}:\n{text}")
                counts["told of the other"] += 1
            made += run.returncode == 0
        expect(made > 0, "no build was made at all")
        built = tree(shop.public)
        shutil.rmtree(shop.site)
        shop.site.mkdir()
        shop.must(*shop.build_options())
        expect(tree(shop.public) == built, "the site of builds at once is not that of one alone")
    return counts


def clocks_that_jump(program, folder, times):
    """Builds tell changed files by their times: a clock that jumped must not keep a file that somebody changed."""
    shop = Workshop(program, folder, 30)
    shop.must(*shop.build_options())
    site = tree(shop.public)
    page = next((shop.public / "badges").glob("*-*/index.html"))
    manifest = shop.site / ".rosette/public/manifest"
    tried = 0
    few = times < 10
    for jump in (-HOUR, 0, HOUR) if few else (-24 * HOUR, -HOUR, -1_000_000, 0, 1_000_000, HOUR, 24 * HOUR):
        for manifest_jump in (-24 * HOUR, 24 * HOUR) if few else (-24 * HOUR, 0, 24 * HOUR):
            for file in [page] if few else [page, shop.public / "index.html"]:
                before = file.stat()
                text = file.read_bytes()
                # Of the same length, and as a clock writes it that was put back or forward.
                file.write_bytes(text.replace(b"<h1", b"<h2", 1))
                os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns + jump + 1))
                about = manifest.stat()
                os.utime(manifest, ns=(about.st_atime_ns, about.st_mtime_ns + manifest_jump))
                shop.must(*shop.build_options())
                expect(tree(shop.public) == site, f"a changed file was kept with a clock {jump} ns off")
                tried += 1
    registry = tree(shop.registry)
    shop.write_roster(range(40))
    options = ["--source", shop.source, "--key", shop.key, "--at", "2020-01-01T00:00:00Z"]
    for arguments in (["issue", shop.roster], ["status"], ["revoke", shop.ids()[0], "--reason", "issued-in-error"],
                      ["reissue", shop.ids()[0], "--completed", "2019-09-04"]):
        done = shop.run(*arguments, *options)
        expect(done.status == 1 and done.id == "run-too-early", f"ended with {done.status}:\n{done.text}")
        expect(tree(shop.registry) == registry, f"something was changed:\n{done.text}")
        tried += 1
    return tried
