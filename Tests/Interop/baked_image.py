"""Badge documents inside images: our own reader of PNG, and openbadgeslib's of PNG and SVG."""

import binascii
import json
import struct

from openbadgeslib import baking

from issuers import read_json

SIGNATURE = b"\x89PNG\r\n\x1a\n"
CREDENTIAL, ASSERTION = "openbadgecredential", "openbadges"


class ImageError(Exception):
    """Why an image is not a PNG, or carries no credential."""


def chunks(data):
    """The chunks of a PNG, each with its checksum checked."""
    if not data.startswith(SIGNATURE):
        raise ImageError("not a PNG")
    place, found = len(SIGNATURE), []
    while place < len(data):
        if place + 12 > len(data):
            raise ImageError("a chunk is cut off")
        length, kind = struct.unpack_from(">I4s", data, place)
        end = place + 12 + length
        if end > len(data) or binascii.crc32(data[place + 4:end - 4]) != struct.unpack_from(">I", data, end - 4)[0]:
            raise ImageError(f"the chunk {kind!r} is cut off or damaged")
        found.append((kind, data[place + 8:end - 4]))
        place = end
    kinds = [kind for kind, _ in found]
    if kinds[:1] != [b"IHDR"] or kinds[-1:] != [b"IEND"] or b"IDAT" not in kinds or kinds.count(b"IEND") != 1:
        raise ImageError("not a whole PNG")
    return found


def baked_texts(data, keyword):
    """The texts of the iTXt chunks with a keyword, which have to be neither compressed nor in a named language."""
    start = keyword.encode() + b"\0"
    found = []
    for kind, content in chunks(data):
        if kind in {b"tEXt", b"zTXt", b"iTXt"} and content.startswith(start):
            if kind != b"iTXt" or not content.startswith(start + bytes(4)):
                raise ImageError(f"'{keyword}' is in a chunk that is not a plain iTXt")
            found.append(content[len(start) + 4:])
    return found


def baked_credential(data):
    """The credential inside a PNG or an SVG."""
    if data.startswith(SIGNATURE):
        found = baked_texts(data, CREDENTIAL)
        if len(found) != 1:
            raise ImageError(f"{len(found)} chunks '{CREDENTIAL}' instead of one")
        return found[0]
    try:
        text = baking.extract_svg(data, element=baking.SVG_ELEMENT_OB3, text_fallback=True)
    except Exception as problem:
        raise ImageError(f"openbadgeslib cannot read it: {problem}") from None
    if text is None:
        raise ImageError("openbadgeslib finds no credential in it")
    return text.encode()


def image_problems(data, credential, assertion):
    """What is wrong with an image that should carry the documents published beside it; None for one that is not."""
    for keyword, published in ((CREDENTIAL, credential), (ASSERTION, assertion)):
        try:
            found = baked_texts(data, keyword)
        except ImageError as problem:
            yield str(problem)
            return
        wanted = 0 if published is None else 1
        if len(found) != wanted:
            yield f"{len(found)} chunks '{keyword}' instead of {wanted}"
        for text in found:
            yield from text_problems(text, published, keyword)
            if baking.extract_png(data, keyword=keyword.encode()) != text.decode("utf-8", "replace"):
                yield f"openbadgeslib reads something else from the chunk '{keyword}'"


def text_problems(text, published, keyword):
    try:
        baked = read_json(text)
    except (ValueError, RecursionError) as problem:
        yield f"the chunk '{keyword}' is not a JSON object ({problem})"
        return
    if published is not None and text != published and not is_same(baked, published):
        yield f"the chunk '{keyword}' is not the document published beside the image"


def is_same(baked, published):
    try:
        # As text, because Python takes 1 and true for equal.
        return json.dumps(baked, sort_keys=True) == json.dumps(read_json(published), sort_keys=True)
    except (ValueError, RecursionError):
        return False
