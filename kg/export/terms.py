"""Turtle, term by term: IRIs and literals for whatever a text may hold."""

import re
from calendar import monthrange
from functools import cache
from urllib.parse import quote

PREFIXES = {
    "dcterms": "http://purl.org/dc/terms/",
    "kg": "https://kg.example/ns#",
    "oa": "http://www.w3.org/ns/oa#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "void": "http://rdfs.org/ns/void#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
"""Namespaces that every export and every query may use by these names."""

SECTIONS = ("article", "entity", "evidence", "statement")
"""Where things of a graph live below its base IRI; also prefixes."""

PLAIN_NAME = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?")
IN_IRI = ":/?#@!$&'()*+,;=%"  # what may stand in an IRI as it is, beside letters, digits and -._~
BAD_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
ESCAPES = {
    **{code: f"\\u{code:04X}" for code in (*range(32), *range(127, 160), 0x2028, 0x2029)},
    **str.maketrans({'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}),
}

YEAR, MONTH, DAY = r"(?!0000)(\d{4})", r"(0[1-9]|1[0-2])", r"(0[1-9]|[12]\d|3[01])"
CLOCK = r"(T(?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d(?:\.\d+)?)?(Z|[+-](?:0\d|1[0-3]):[0-5]\d)?"
ISO = re.compile(rf"{YEAR}(?:-{MONTH}(?:-{DAY}(?:{CLOCK})?)?)?", re.ASCII)


def sections(base: str) -> dict[str, str]:
    """The prefixes that depend on the base IRI.

    >>> sections("https://kg.example/")["entity"]
    'https://kg.example/entity/'
    """
    return {section: f"{base}{section}/" for section in SECTIONS}


def name(section: str, id: str, *, base: str) -> str:
    """The IRI of a thing in the graph, as short as its id allows; different ids have different IRIs.

    >>> name("entity", "russia", base="https://kg.example/"), name("article", "a b/<c>", base="https://kg.example/")
    ('entity:russia', '<https://kg.example/article/a%20b%2F%3Cc%3E>')
    """
    if PLAIN_NAME.fullmatch(id):
        return f"{section}:{id}"
    path = quote(id, safe="", errors="replace")
    # A path that is nothing but dots would be read as a step up.
    return f"<{base}{section}/{path if path.strip('.') else path.replace('.', '%2E')}>"


@cache
def iri(text: str) -> str:
    """An IRI as it is, with whatever may not stand in one encoded.

    >>> iri("https://sws.geonames.org/2017370/"), iri("urn:x:<script>%")
    ('<https://sws.geonames.org/2017370/>', '<urn:x:%3Cscript%3E%25>')
    """
    head, mark, fragment = BAD_PERCENT.sub("%25", text).partition("#")
    return f"<{quote(head + mark + fragment.replace('#', '%23'), safe=IN_IRI, errors='replace')}>"


@cache
def term(text: str) -> str:
    """A term of a known vocabulary by its prefix, any other IRI in full.

    >>> term("https://schema.org/Person")
    'schema:Person'
    """
    for prefix, namespace in PREFIXES.items():
        if text.startswith(namespace) and PLAIN_NAME.fullmatch(text.removeprefix(namespace)):
            return f"{prefix}:{text.removeprefix(namespace)}"
    return iri(text)


def quoted(text: str, suffix: str = "") -> str:
    r"""A literal, on one line whatever it holds; the suffix is a language tag or a datatype.

    >>> print(quoted('a "b"\n', "@en"))
    "a \"b\"\n"@en
    """
    return f'"{text.translate(ESCAPES)}"{suffix}'


def time(text: str) -> str:
    """A date, month, year or moment with the datatype of its precision; a plain literal for anything else.

    >>> time("2018"), time("2018-02"), time("2018-02-30"), time("2018-02-03T09:15Z")  # doctest: +NORMALIZE_WHITESPACE
    ('"2018"^^xsd:gYear', '"2018-02"^^xsd:gYearMonth', '"2018-02-30"', '"2018-02-03T09:15:00Z"^^xsd:dateTime')
    """
    match = ISO.fullmatch(text)
    if not match:
        return quoted(text)
    year, month, day, clock, seconds, zone = match.groups()
    if day and int(day) > monthrange(int(year), int(month))[1]:
        return quoted(text)
    if clock:
        return quoted(f"{year}-{month}-{day}{clock}{seconds or ':00'}{zone or ''}", "^^xsd:dateTime")
    kind = "date" if day else "gYearMonth" if month else "gYear"
    return quoted(text, f"^^xsd:{kind}")
