"""Disks that are full or read-only, and files that may not be read or written.

A disk is a small file system in memory, mounted in a namespace of its own, which needs no rights where the system lets users
have such. Rights are tried as a user who is not the administrator.
"""

import os
import pathlib
import shutil
import subprocess
import sys

from workshop import Workshop, expect, restore, tree

NOBODY = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]


def can_mount():
    """Whether a file system can be mounted in a namespace of its own."""
    if sys.platform != "linux" or not shutil.which("unshare"):
        return False
    done = subprocess.run(["unshare", "--user", "--map-root-user", "--mount", "mount", "-t", "tmpfs", "none", "/mnt"],
                          capture_output=True)
    return done.returncode == 0


def on_a_disk(function, *arguments):
    """Calls a function of this file in a namespace of its own, in which it may mount."""
    code = (f"import sys; sys.path.insert(0, {str(pathlib.Path(__file__).parent)!r}); import disks; "
            f"disks.{function}(*sys.argv[1:])")
    done = subprocess.run(
        ["unshare", "--user", "--map-root-user", "--mount", sys.executable, "-c", code, *map(str, arguments)],
        capture_output=True, text=True)
    expect(done.returncode == 0, done.stdout + done.stderr)
    return int(done.stdout.split()[-1])


def mount(folder, size):
    folder.mkdir(exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "none", folder], check=True)


def remount(folder, *options):
    subprocess.run(["mount", "-o", ",".join(["remount", *options]), folder], check=True)


def used(folder):
    about = os.statvfs(folder)
    return (about.f_blocks - about.f_bfree) * about.f_frsize


def build_on_full_disks(program, folder, times):
    """Builds with less and less room; each build that fails leaves the old site, and one with room makes the new one."""
    times = int(times)
    shop = Workshop(program, folder, max(20, 3 * times))
    mount(shop.site, "256m")
    shop.must(*shop.build_options())
    old, old_size = tree(shop.public), used(shop.site)
    old_site = shop.folder / "old-site"
    restore(shop.site, old_site)
    shop.change_template("changed")
    shop.must(*shop.build_options())
    new = tree(shop.public)
    failed = 0
    for number in range(times):
        remount(shop.site, "size=256m")
        for entry in shop.site.iterdir():
            shutil.rmtree(entry)
        subprocess.run(["cp", "-a", f"{old_site}/.", str(shop.site)], check=True)
        remount(shop.site, f"size={used(shop.site) + old_size * number // times // 3 // 4096 * 4096}")
        done = shop.run(*shop.build_options())
        if done.status != 0:
            failed += 1
            expect(done.status == 1, f"the build ended with {done.status}:\n{done.text}")
            expect(done.id in ("output-write-failed", "output-not-writable"), f"another problem is told:\n{done.text}")
            expect("space" in done.text, f"the reason is missing:\n{done.text}")
            expect(tree(shop.public) == old, f"a full disk changed the published site:\n{done.text}")
        remount(shop.site, "size=256m")
        shop.must(*shop.build_options())
        expect(tree(shop.public) == new, "the build after one on a full disk is another")
        expect(shop.state_files() == ["public/manifest"], f"left over: {shop.state_files()}")
    expect(failed * 5 >= times, f"only {failed} of {times} builds had too little room")
    print(failed)


def issue_on_full_disks(program, folder, times):
    """Issues with less and less room; what fails issues nothing, and with room the same command issues all."""
    times = int(times)
    shop = Workshop(program, folder, 0)
    shop.write_roster(range(300))
    options = ["issue", shop.roster, *shop.registry_options()]
    before_folder, after_folder = shop.folder / "before", shop.folder / "after"
    restore(shop.registry, before_folder)
    before = tree(shop.registry)
    shop.must(*options)
    restore(shop.registry, after_folder)
    after = tree(shop.registry)
    shutil.rmtree(shop.registry)
    mount(shop.registry, "64m")
    subprocess.run(["cp", "-a", f"{before_folder}/.", str(shop.registry)], check=True)
    least = used(shop.registry)
    failed = 0
    for number in range(times):
        remount(shop.registry, "size=64m")
        for entry in shop.registry.iterdir():
            shutil.rmtree(entry) if entry.is_dir() else entry.unlink()
        subprocess.run(["cp", "-a", f"{before_folder}/.", str(shop.registry)], check=True)
        remount(shop.registry, f"size={least + 600_000 * number // times // 4096 * 4096}")
        done = shop.run(*options)
        if done.status != 0:
            failed += 1
            expect(done.status == 1 and "space" in done.text, f"ended with {done.status}:\n{done.text}")
            now = tree(shop.registry)
            expect({path: now.get(path) for path in before} == before, f"a full disk changed the registry:\n{done.text}")
        remount(shop.registry, "size=64m")
        shop.must(*options)
        expect(tree(shop.registry) == after, "the run after one on a full disk left another registry")
    expect(failed * 5 >= times, f"only {failed} of {times} runs had too little room")
    print(failed)


def build_on_a_read_only_disk(program, folder, _):
    shop = Workshop(program, folder, 10)
    mount(shop.site, "64m")
    shop.must(*shop.build_options())
    old = tree(shop.public)
    shop.change_template("changed")
    remount(shop.site, "ro")
    done = shop.run(*shop.build_options())
    expect(done.status == 1 and done.id == "output-not-writable", f"ended with {done.status}:\n{done.text}")
    expect(tree(shop.public) == old, "the site was changed")
    remount(shop.site, "rw")
    shop.must(*shop.build_options())
    expect(tree(shop.public) != old, "the site was not changed")
    print(1)


def fill_all(program, folder, times):
    """:return: for each part, how many runs failed as they should; nothing where no disk can be mounted."""
    if not can_mount():
        return {}
    return {name: on_a_disk(function, program, folder / function, times)
            for name, function in (("build on a full disk", "build_on_full_disks"),
                                   ("issue on a full disk", "issue_on_full_disks"),
                                   ("build on a read-only disk", "build_on_a_read_only_disk"))}
