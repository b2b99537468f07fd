#!/usr/bin/env python3
"""Checks that the checks of Open Badges 3.0 can fail: a good site passes, and each thing wrong with it is noticed.

    test_checkers.py             one line a surprise; exit 1 if there is any
    test_checkers.py --ready     exit 0 if it could run here; else says what is missing, exit 2

Also: the vectors of the standards, where they are beside the repository, and the verdicts of make_credentials.py.
"""

import argparse
import json
import pathlib
import re
import sys
import tempfile

from readiness import options_when_ready

try:
    import linked_data
    import sample_site
    import site_faults
    from baked_image import ImageError, baked_credential
    from check_credentials import SiteCheck, cut_off_the_network
    from credential_rules import SCHEMA, Rules
    from issuers import Issuers
    from linked_data import STANDARDS, Contexts
    from sample_credentials import Samples
    from sample_issuer import write
    from site_folder import SiteFolder

    MISSING = None
except ImportError as problem:
    MISSING = f"a package of Tests/Interop/requirements-credentials.txt cannot be imported ({problem})"

W3C_KEY = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"
VECTORS = {
    "vc-di-eddsa-TestVectors/eddsa-rdfc-2022/signedDataInt.json": W3C_KEY,
    "ob_impl_vector.json": "z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi",
}

# Whether a list is there, and whose signature it has, is for the check of a whole site.
LEFT_TO_THE_SITE = ("no-list.json", "unsigned-list.json", "list-of-another.json")


def vector_surprises(contexts):
    if not (STANDARDS / "vectors").is_dir():
        return
    for name, multikey in VECTORS.items():
        document = json.loads((STANDARDS / "vectors" / name).read_text("utf-8"))
        key = linked_data.public_key(multikey)
        try:
            linked_data.verify_proof(document, key, contexts)
        except linked_data.ProofError as problem:
            yield f"{name}: {problem}"
        try:
            linked_data.verify_proof({**document, "validFrom": "2023-01-01T00:00:01Z"}, key, contexts)
            yield f"{name}: accepted with another date"
        except linked_data.ProofError:
            pass


def sample_surprises(contexts, folder):
    """Where our checks or openbadgeslib see a sample otherwise than its verdict."""
    samples = Samples()
    for name, content in samples.files.items():
        write(folder / name, content)
    site = SiteFolder(folder / "site", "https://academy.example/")

    def answer(address):
        file = site.file(address)
        return file.read_bytes() if file else None

    rules = Rules(Issuers(answer), contexts, ours=False)
    for entry in samples.index:
        if entry["form"] not in {"credential", "status list"} or entry["fails"] == ["issuer"]:
            continue
        data = (folder / entry["file"]).read_bytes()
        try:
            if entry["file"].endswith((".png", ".svg")):
                data = baked_credential(data)
            problems = list(rules.problems(data))
        except ImageError as problem:
            problems = [str(problem)]
        is_good = entry["verdict"] == "accept" or entry["file"].endswith(LEFT_TO_THE_SITE)
        if is_good != (not problems):
            yield f"{entry['file']}: {entry['verdict']}, {entry['because']}; but: {'; '.join(problems) or 'no problem'}"


def site_surprises(contexts, folder):
    """What a check of a good site finds, and what it does not find in a bad one."""
    def problems(files):
        for name, content in files.items():
            write(folder / name, content)
        check = SiteCheck(SiteFolder(folder, sample_site.BASE), contexts)
        for name in files:
            (folder / name).unlink()
        return [f"{name}: {problem}" for name, problem in check.problems]

    yield from (f"the good site: {problem}" for problem in problems(sample_site.files()))
    for fault, patterns, files in site_faults.faults():
        found = problems(files)
        for pattern in linked_data.listed(patterns):
            if pattern == site_faults.SCHEMA_REFUSES and not SCHEMA.is_file():
                continue
            if not any(re.search(pattern, problem) for problem in found):
                yield f"{fault}: nothing like '{pattern}' in {found}"


def main():
    arguments = argparse.ArgumentParser(description="Check that the checks of Open Badges 3.0 can fail.")
    options = options_when_ready(arguments, MISSING)
    cut_off_the_network()
    contexts = Contexts()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        surprises = [*vector_surprises(contexts)]
        surprises += sample_surprises(contexts, folder / "samples")
        surprises += site_surprises(contexts, folder / "site")
    for surprise in surprises:
        print(surprise)
    print(f"{len(surprises)} surprises, with {contexts.origin}")
    return 1 if surprises else 0


if __name__ == "__main__":
    sys.exit(main())
