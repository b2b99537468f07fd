"""`kill -9` at moments spread over whole runs: what is there is the old or the new, or the next run makes it so."""

import itertools
import shutil

from workshop import Workshop, expect, restore, tree

GOLDEN = 0.618_033_988_75
"""Steps of the golden ratio fall between all earlier ones: the moments are spread, however many there are."""


def moments(counts, times, whole, last):
    """Moments until so many runs were killed: every second one over the whole run, the others over the last of it, where files
    change places. A run that ended before it was to be killed shows nothing, and another is tried."""
    for number in itertools.count():
        if counts["killed"] == times:
            return
        expect(number < times * 8, f"only {counts['killed']} of {number} runs were killed before they ended")
        share = number * GOLDEN % 1
        yield number, {"after": whole * share} if number % 2 else last(share)


def kill_builds(program, folder, times):
    """Kills builds that change every badge page, add a page and remove one."""
    shop = Workshop(program, folder, max(20, 6 * times))
    shop.must(*shop.build_options())
    old_site, old_source = shop.folder / "old-site", shop.folder / "old-source"
    restore(shop.site, old_site)
    restore(shop.source, old_source)
    old = tree(shop.public)

    shop.change_template("changed")
    news = shop.source / "content/news"
    (news / "2020-09-journal-feature.md").rename(news / "2020-09-feature-in-a-journal.md")
    sign = shop.site / ".rosette/public/journal"
    whole, commit = shop.duration(*shop.build_options(), sign=sign)
    new = tree(shop.public)
    new_source = shop.folder / "new-source"
    restore(shop.source, new_source)
    expect(old != new, "nothing was changed")

    counts = {"killed": 0, "old site": 0, "new site": 0, "between, and made whole by the next run": 0}
    last = lambda share: {"after": commit * share, "sign": sign}  # noqa: E731
    for number, moment in moments(counts, times, whole, last):
        restore(old_site, shop.site)
        if shop.kill(*shop.build_options(), **moment):
            counts["killed"] += 1
            now = tree(shop.public)
            foreign = [path for path in now if now[path] not in (old.get(path), new.get(path))]
            expect(not foreign, f"after {moment} there are files of neither site: {foreign[:3]}")
            between = "between, and made whole by the next run"
            counts["old site" if now == old else "new site" if now == new else between] += 1
        # Whatever the next run builds is whole: the new site, or after a change of mind the old one again.
        wanted, source = (new, new_source) if number % 3 else (old, old_source)
        restore(source, shop.source)
        shop.must(*shop.build_options())
        expect(tree(shop.public) == wanted, f"the build after one that was killed after {moment} is another")
        expect(shop.state_files() == ["public/manifest"], f"left over: {shop.state_files()}")
        restore(new_source, shop.source)
    return counts


def kill_commands(program, folder, times, command):
    """Kills a command on the registry; what is there can be built from, or says what to do, and the same command again
    leaves what it would have left had nothing happened."""
    badges = max(20, 4 * times)
    shop = Workshop(program, folder, badges if command != "issue" else 0)
    if command == "issue":
        shop.write_roster(range(badges))
        arguments = ["issue", shop.roster, *shop.registry_options()]
    elif command == "revoke":
        arguments = ["revoke", shop.ids()[0], "--reason", "issued-in-error", *shop.registry_options()]
    else:
        arguments = ["reissue", shop.ids()[0], "--completed", "2026-09-04", *shop.registry_options()]
    before_folder = shop.folder / "before"
    restore(shop.registry, before_folder)
    before = tree(shop.registry)
    whole = shop.duration(*arguments)[0]
    after = tree(shop.registry)
    expect(before != after, "nothing was changed")

    counts = {"killed": 0, "as before": 0, "as after": 0, "between, which builds tell of": 0}
    last = lambda share: {"after": whole * (0.7 + 0.3 * share)}  # noqa: E731
    for _, moment in moments(counts, times, whole, last):
        restore(before_folder, shop.registry)
        if shop.kill(*arguments, **moment):
            counts["killed"] += 1
            now = {path: value for path, value in tree(shop.registry).items() if not path.startswith(".")}
            if now == {path: value for path, value in before.items() if not path.startswith(".")}:
                counts["as before"] += 1
            elif now == {path: value for path, value in after.items() if not path.startswith(".")}:
                counts["as after"] += 1
            else:
                counts["between, which builds tell of"] += 1
                shutil.rmtree(shop.public, ignore_errors=True)
                told = shop.run(*shop.build_options())
                expect(told.status == 1 and not shop.public.exists(),
                       f"a site was built from a registry between two states, after {moment}:\n{told.text}")
                expect(told.id == "registry-run-interrupted", f"another problem is told:\n{told.text}")
        shop.must(*arguments)
        expect(tree(shop.registry) == after, f"after {moment} and another run the registry is another")
    return counts


def kill_all(program, folder, times):
    """:return: for each command, how many runs were killed and what they left."""
    found = {"build": kill_builds(program, folder / "build", times)}
    for command in ("issue", "revoke", "reissue"):
        found[command] = kill_commands(program, folder / command, times, command)
    return found
