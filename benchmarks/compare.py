"""Compares a site with the packed files of another: `python3 compare.py PACK SITE`.

Ends with 1 where a file is in one alone, or where sizes differ by more than three in a hundred; else says how alike they are.
The site that is packed need not be there any more: two sites of 100,000 awards would fill much memory.
"""

import os
import pathlib
import sys

from pack import packed_files

TOLERANCE = 0.03


def files(root):
    return {os.path.relpath(os.path.join(folder, name), root) for folder, _, names in os.walk(root) for name in names}


def main(pack, site):
    site = pathlib.Path(site)
    others = files(site)
    same, sizes, count, problems = 0, [0, 0], 0, []
    for path, contents in packed_files(pack):
        count += 1
        if path not in others:
            problems.append(f"{path}: missing")
            continue
        others.remove(path)
        other = (site / path).read_bytes()
        same += contents == other
        sizes = [sizes[0] + len(contents), sizes[1] + len(other)]
        if abs(len(contents) - len(other)) > TOLERANCE * len(contents):
            problems.append(f"{path}: {len(contents)} bytes and {len(other)}")
    problems += [f"{path}: too many" for path in sorted(others)]
    if problems:
        print("\n".join(problems[:20] + [f"{len(problems)} files are not alike"]))
        return 1
    print(f"{same:,} of {count:,} files the same byte for byte; {sizes[1]:,} bytes in all, Rosette's {sizes[0]:,}")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
