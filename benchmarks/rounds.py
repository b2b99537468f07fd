"""The measurements of one size: every program in turn, round after round, so that all meet the same noise."""

import os
import shutil
import sys

import edits
import machine
from commands import run
from measuring import some_cores
from registries import copy_source
from tools import HERE, remove

ROOM, ROOM_WITH_IMAGES = 110_000, 100_000
"""The bytes of memory, files in it included, that an award takes at most. Half of the first is Hugo's own memory."""

IMAGES = "badges:\n  images: {}\n"


class SizeBench:
    """Builds one registry with every program. Everything it makes is in its folder and is removed when it ends."""

    def __init__(self, work, repository, registry, rosette, hugo, floor, say):
        self.work, self.repository, self.registry = work / str(registry.size), repository, registry
        self.rosette, self.hugo, self.floor, self.say = rosette, hugo, floor, say
        self.source, self.site = self.work / "source", self.work / "site"
        self.project, self.pack = self.work / "hugo", self.work / "pack"
        self.runs = {}

    def results(self, rounds):
        remove(self.work)
        self.work.mkdir(parents=True)
        try:
            facts = self.prepare()
            for number in range(rounds):
                self.say(f"{self.registry.size} awards, round {number + 1} of {rounds}")
                self.clean_builds()
                self.changes(number)
            self.with_images()
            return {"awards": self.registry.size, **facts, "rounds": rounds, "runs": self.runs}
        finally:
            remove(self.work)

    def prepare(self):
        """Builds once to know the files, hands them to Hugo and the floor, and compares what Hugo makes of them."""
        self.say(f"{self.registry.size} awards: preparing")
        self.fresh_source()
        self.rosette.build(self.source, self.site)
        run([sys.executable, HERE / "pack.py", self.site, self.pack])
        facts = {"files": 0, "bytes": 0, "hugo": None}
        for folder, _, files in os.walk(self.site):
            facts["files"] += len(files)
            facts["bytes"] += sum(os.path.getsize(os.path.join(folder, file)) for file in files)
        if self.hugo:
            registry = self.source / "content/registry"
            run([sys.executable, HERE / "hugo_project.py", self.site, registry, self.project])
        self.remove_site()
        if self.hugo:
            self.hugo.build(self.project, self.site)
            facts["hugo"] = run([sys.executable, HERE / "compare.py", self.pack, self.site]).strip()
            self.say(f"Hugo's files: {facts['hugo']}")
            self.remove_site()
        return facts

    def fresh_source(self, images="none"):
        remove(self.source)
        copy_source(self.repository, self.source)
        shutil.copytree(self.registry.folder, self.source / "content/registry")
        with (self.source / "content/site.yml").open("a", encoding="utf-8") as file:
            file.write(IMAGES.format(images))

    def remove_site(self):
        """The site and what the last build left beside it."""
        remove(self.site, self.work / ".rosette")

    def note(self, name, record):
        self.runs.setdefault(name, []).append(record)

    def clean_builds(self):
        self.fresh_source()
        if self.hugo:
            self.note("hugo", self.hugo.build(self.project, self.site))
            self.remove_site()
        self.note("floor", self.floor.build(self.pack, self.site))
        self.remove_site()
        for name, cores in (("one-core", some_cores(1)), ("two-cores", some_cores(2))):
            if cores:
                self.note(name, self.rosette.build(self.source, self.site, cores=cores))
                self.remove_site()
        self.note("clean", self.rosette.build(self.source, self.site))

    def changes(self, number):
        """One change after another to the site that the clean build left, each built upon the last."""
        self.build_again("unchanged")
        self.check_seals()
        edits.take_registry(self.source, self.registry.same_day)
        self.build_again("award")
        edits.change_free_text(self.source)
        self.build_again("free-text")
        edits.note_correction(self.source)
        self.build_again("correction")
        edits.take_registry(self.source, self.registry.later_day)
        self.build_again("award-next-day")
        edits.change_template(self.source)
        self.build_again("template")
        if number == 0:
            self.compare_with_clean_build()
        self.remove_site()

    def build_again(self, name):
        self.note(name, self.rosette.build(self.source, self.site))

    def check_seals(self):
        """That a build without news looks at the seals: it has to stop where one letter of an award was changed."""
        with edits.tampered(self.source):
            self.rosette.build(self.source, self.site, expected=1)

    def compare_with_clean_build(self):
        """That what the changes led to is, byte for byte, what a clean build makes."""
        clean = self.work / "clean/site"
        clean.parent.mkdir()
        self.rosette.build(self.source, clean)
        run(["diff", "--recursive", "--brief", self.site, clean])
        remove(clean.parent)

    def with_images(self):
        """One clean build with a baked picture for each award, where there is room for it."""
        remove(self.pack, self.project)
        if machine.room(self.work) < self.registry.size * ROOM_WITH_IMAGES:
            self.say(f"{self.registry.size} awards: not measured with images, which need more room than there is")
            return
        self.fresh_source(images="png")
        self.note("images", self.rosette.build(self.source, self.site))
        self.remove_site()
