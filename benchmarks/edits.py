"""The changes after which a site is built again, each made to a source folder as an author would."""

import contextlib
import os
import shutil

EDITION = "content/micro-credentials/equity-mindset/2020-09/index.md"
TEMPLATE = "templates/award.html.mustache"
CORRECTION = 'corrections: [{date: 2024-01-31, text: "A note that was added for a benchmark."}]\n'


def replace_once(file, old, new):
    text = file.read_text("utf-8")
    if text.count(old) < 1:
        raise SystemExit(f"'{old.strip()}' is not in {file.name} any more: bring benchmarks/edits.py up to date")
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def change_free_text(source):
    """A paragraph that stands on the edition's page and on no badge page."""
    replace_once(source / EDITION, "\nThis site puts nothing on a license.\n", "\nThis site puts nothing on any license.\n")


def note_correction(source):
    """A sentence that every badge page of the edition shows: of the benchmark's six editions, a sixth of the pages."""
    replace_once(source / EDITION, "hue: madder\n", "hue: madder\n" + CORRECTION)


def change_template(source):
    """What changes every badge page."""
    replace_once(source / TEMPLATE, 'class="award hue-', 'class="award changed hue-')


def take_registry(source, registry):
    """Takes over what a later run of the program left, and touches no file that it left alone."""
    target = source / "content/registry"
    for file in sorted(registry.rglob("*")):
        own = target / file.relative_to(registry)
        if file.is_file() and not (own.exists() and own.read_bytes() == file.read_bytes()):
            own.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, own)


@contextlib.contextmanager
def tampered(source):
    """For a while, one letter of one award is another one, in a file that is as long and as old as it was."""
    file = sorted((source / "content/registry/awards").glob("*.jsonl"))[0]
    original, status = file.read_bytes(), file.stat()
    changed = bytearray(original)
    place = original.index(b'"subject":"urn:uuid:') + len(b'"subject":"urn:uuid:')
    changed[place] = ord("1") if changed[place] == ord("0") else ord("0")
    for contents in (changed, original):
        file.write_bytes(contents)
        os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))
        if contents is changed:
            yield
