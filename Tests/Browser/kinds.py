"""The kinds of pages there are: the template of each, a page of the kind, and how many sheets that prints to."""

import collections

#: `place` is the page's address below the base address; of a badge, it is the badge's name in `sites.py`, after "badge:", and a document of it can follow.
Kind = collections.namedtuple("Kind", "name template place sheets")

#: The card has neither masthead nor skip link, and is for frames alone.
FRAMED = ("card",)

#: The page at an earlier address leads on before anybody could look at it; it has a test of its own.
LEADING = ("redirect",)

KINDS = [
    Kind("home", "home", "", 2),
    Kind("series", "series", "series/leadership-for-equity/", 1),
    Kind("micro-credentials", "micro-credentials", "micro-credentials/", 2),
    Kind("edition", "edition", "micro-credentials/data-cycle/2020-09/", 2),
    Kind("edition of the pilot", "edition", "micro-credentials/equity-mindset/2020-02/", 1),
    Kind("retired micro-credential", "edition", "micro-credentials/hiring-and-retaining/", 1),
    Kind("rubric", "rubric", "micro-credentials/data-cycle/2020-09/rubric/", 1),
    Kind("commitments", "commitments", "commitments/", 2),
    Kind("matrix", "matrix", "commitments/matrix/", 1),
    Kind("data", "data", "data/", 1),
    Kind("news", "news", "news/", 1),
    Kind("news item", "news-item", "news/2020-03-24-virtual-check-in/", 1),
    Kind("sources", "sources", "sources/", 4),
    Kind("issuer", "issuer", "issuer/", 1),
    Kind("about", "page", "about/", 2),
    Kind("accessibility", "page", "accessibility/", 1),
    Kind("verify", "verify", "verify/", 1),
    Kind("search", "search", "search/", 1),
    Kind("not found", "not-found", "404.html", 1),
    Kind("folder", "folder", "specimens/", 1),
    Kind("badge", "award", "badge:valid", 1),
    Kind("badge with a hostile name", "award", "badge:hostile", 1),
    Kind("revoked badge", "award", "badge:revoked", 1),
    Kind("replaced badge", "award", "badge:replaced", 1),
    Kind("specimen", "award", "badge:specimen", 1),
    Kind("home in Spanish", "home", "es/", 2),
    Kind("series in Spanish", "series", "es/series/leadership-for-equity/", 2),
    Kind("edition in Spanish", "edition", "es/micro-credentials/data-cycle/2020-09/", 2),
    Kind("page that is not translated", "untranslated", "es/commitments/", 1),
    Kind("card", "card", "badge:valid:card/", 1),
]
