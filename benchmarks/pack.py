"""Packs a folder for floor.c: `python3 pack.py FOLDER PACK`."""

import mmap
import os
import struct
import sys

HEAD = struct.Struct("<cQQ")


def entry(kind, path, contents=b""):
    name = os.fsencode(path)
    return HEAD.pack(kind, len(name), len(contents)) + name + b"\0" + contents


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


def write(root, pack):
    with open(pack, "wb") as file:
        for each in entries(root):
            file.write(each)


def packed_files(pack):
    """The path and the bytes of each file of a pack."""
    with open(pack, "rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        place, folder = 0, ""
        while place < len(data):
            kind, path_length, length = HEAD.unpack_from(data, place)
            start = place + HEAD.size + path_length + 1
            path = os.fsdecode(data[place + HEAD.size:start - 1])
            if kind == b"d":
                folder = path
            else:
                yield os.path.join(folder, path), data[start:start + length]
            place = start + length


if __name__ == "__main__":
    write(*sys.argv[1:])
