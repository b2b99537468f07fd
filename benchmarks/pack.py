"""Packs a folder for floor.c: `python3 pack.py FOLDER PACK`."""

import os
import struct
import sys


def entry(kind, path, contents=b""):
    name = os.fsencode(path)
    return struct.pack("<cQQ", kind, len(name), len(contents)) + name + b"\0" + contents


def entries(root):
    """Folder by folder, a folder's own files right after it, so that the folder need not be opened again."""
    root = os.fspath(root)
    for folder, folders, files in os.walk(root):
        folders.sort()
        if folder != root:
            yield entry(b"d", os.path.relpath(folder, root))
        for name in sorted(files):
            with open(os.path.join(folder, name), "rb") as file:
                yield entry(b"f", name, file.read())


def main(root, pack):
    with open(pack, "wb") as file:
        for each in entries(root):
            file.write(each)


if __name__ == "__main__":
    main(*sys.argv[1:])
