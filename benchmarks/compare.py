"""Compares the files of two built sites: `python3 compare.py SITE OTHER`.

Ends with 1 where a file is in one alone, or where sizes differ by more than three in a hundred; else says how alike they are.
"""

import os
import pathlib
import sys

TOLERANCE = 0.03


def files(root):
    return {os.path.relpath(os.path.join(folder, name), root) for folder, _, names in os.walk(root) for name in names}


def main(site, other):
    site, other = pathlib.Path(site), pathlib.Path(other)
    ours, theirs = files(site), files(other)
    alone = sorted(ours ^ theirs)
    same, sizes, wrong = 0, [0, 0], []
    for path in sorted(ours & theirs):
        contents = (site / path).read_bytes(), (other / path).read_bytes()
        same += contents[0] == contents[1]
        lengths = [len(each) for each in contents]
        sizes = [total + length for total, length in zip(sizes, lengths)]
        if abs(lengths[0] - lengths[1]) > TOLERANCE * lengths[0]:
            wrong.append(f"{path}: {lengths[0]} bytes and {lengths[1]}")
    problems = [f"{path}: in one site alone" for path in alone] + wrong
    if problems:
        print("\n".join(problems[:20] + [f"{len(problems)} files are not alike"]))
        return 1
    print(f"{same:,} of {len(ours):,} files the same byte for byte; {sizes[1]:,} bytes in all, Rosette's {sizes[0]:,}")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
