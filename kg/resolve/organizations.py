"""Names of organisations in one form: "Russian Foreign Ministry" is the "Ministry of Foreign Affairs of Russia"."""

from functools import lru_cache

from kg.lexicons import table, words
from kg.resolve.gazetteer import Body, body, country, country_name, demonym
from kg.resolve.wording import key, plain, tokens, undetermined

LEGAL = frozenset("inc corp corporation co company ltd limited plc llc llp ag sa nv gmbh pty group holdings".split())
SMALL = frozenset("of for and the in on to".split())
#: Bodies named after who leads them: "President Obama's administration" is the Obama administration.
LED = frozenset("administration campaign cabinet team camp".split())
#: Bodies that a state has one of: "Bank of America" is not America's bank, but "Parliament of Kenya" is Kenya's.
CHAMBERS = frozenset("parliament senate congress government cabinet army navy".split())
WORLDWIDE = frozenset({"international", "world", "global"})
WORDS = {"defence": "defense", "centre": "center", "labour": "labor", "organisation": "organization", "affairs": ""}
DEPARTMENTS = frozenset("ministry department office".split())


@lru_cache(maxsize=65536)
def organization(name: str) -> tuple[str, str]:
    """The country that the name tells (or nothing) and the form of the rest.

    >>> organization("Ministry of Foreign Affairs of Russia"), organization("Russian Foreign Ministry")
    (('RU', 'foreign ministry'), ('RU', 'foreign ministry'))
    """
    code, spoken = _without_country(undetermined(name).replace("’", "'").split())
    form = [WORDS.get(t, t) for t in tokens(" ".join(spoken))]
    form = [t for t in _department(form) if t]
    while len(form) > 1 and form[-1] in LEGAL:
        form.pop()
    return code, " ".join(form)


@lru_cache(maxsize=65536)
def known(name: str, home: str = "") -> str:
    """The name of the body that the world knows by this name, read as one of country `home` where that helps.

    >>> known("FBI"), known("Senate", "US"), known("Senate", "FR"), known("American State Department")
    ('Federal Bureau of Investigation', 'U.S. Senate', '', 'U.S. Department of State')
    """
    name = undetermined(name)
    found = body(name)
    if found is None and name in (
        "GOP",
        *(n for n in (name,) if name[:1].isupper() and plain(n) in table("adherents")),
    ):
        found = body(table("adherents").get(plain(name), name))
    code, rest = _without_country(name.split())
    if found is None and rest and (code or home):
        found = _of_country(" ".join(rest), code or home)
        if found is None and code:
            found = _of_country(" ".join(rest), "")
        if found is not None and found.country not in ("", code or home):
            found = None
    return found.name if found else ""


def _of_country(rest: str, code: str) -> Body | None:
    prefix = "U.S. " if code == "US" else f"{country_name(code)} " if code else ""
    return body(prefix + rest)


def _without_country(spoken: list[str]) -> tuple[str, list[str]]:
    """A country's name or adjective at either end, and the words without it."""
    for size in (3, 2, 1):
        if len(spoken) > size:
            first = " ".join(spoken[:size]).removesuffix("'s")
            code = demonym(first) or country(first)
            if code:
                return code, spoken[size:]
            last = " ".join(spoken[-size:])
            if spoken[-size - 1].lower() in ("of", "the", "in") and country(last):
                rest = spoken[: -size - (2 if " ".join(spoken[-size - 2 : -size]).lower() == "of the" else 1)]
                if len(rest) > 1 or rest[:1] and rest[0].lower() in CHAMBERS:
                    return country(last) or "", rest
    return "", spoken


def without_country(name: str) -> str:
    """A name without the country that owns it.

    >>> without_country("Ukraine’s Crimean peninsula")
    'Crimean peninsula'
    """
    return " ".join(_without_country(undetermined(name).replace("’", "'").split())[1])


def _department(form: list[str]) -> list[str]:
    """ "ministry of foreign affairs" and "foreign ministry" in one order."""
    if len(form) > 2 and form[0] in DEPARTMENTS and form[1] in ("of", "for"):
        return [t for t in form[2:] if t != "the"] + form[:1]
    return form


def national(form: str) -> bool:
    """True for a body that a country has one of; "the Committee" is any one, "the World Bank" that of no country.

    >>> national("supreme court"), national("parliament"), national("committee"), national("international court")
    (True, True, False, False)
    """
    spoken = form.split()
    sole = len(spoken) > 1 or form in words("sole_heads") or form in table("chambers")
    return sole and not set(spoken) & WORLDWIDE


def led(name: str) -> bool:
    """True for a body that is named after who leads it.

    >>> led("Trump administration"), led("Presidential Transition Team")
    (True, False)
    """
    spoken = undetermined(name).replace("’", "'").split()
    leader = " ".join(w.removesuffix("'s") for w in spoken[:-1])
    return len(spoken) > 1 and spoken[-1].lower() in LED and leader[:1].isupper() and not _common(leader)


def _common(leader: str) -> bool:
    nation = demonym(leader) or country(leader)
    return nation is not None or any(t in words("institutions") or t in words("titles") for t in tokens(leader)[-1:])


@lru_cache(maxsize=65536)
def acronym_of(name: str) -> frozenset[str]:
    """The acronyms that a long name may have, with and without its small words.

    >>> sorted(acronym_of("Organization of American States"))
    ['oas', 'ooas']
    """
    form = [t for t in tokens(name) if t]
    if len(form) < 2:
        return frozenset()
    return frozenset({"".join(t[0] for t in form), "".join(t[0] for t in form if t not in SMALL)})


def acronym(name: str) -> str:
    """The letters of a name that is an acronym, else nothing.

    >>> acronym("F.B.I."), acronym("Gazprom")
    ('fbi', '')
    """
    letters = undetermined(name).replace(".", "")
    return key(letters) if 2 < len(letters) < 8 and letters.isalpha() and letters.isupper() else ""
