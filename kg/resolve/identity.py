"""Which node a chain is by itself: a country, a body or place that the gazetteer knows, or what its name says."""

import re

from kg.lexicons import table, words
from kg.resolve import gazetteer
from kg.resolve.names import REGNAL, PersonName, parse
from kg.resolve.organizations import known, led, national, organization, without_country
from kg.resolve.profiles import Profile, vague
from kg.resolve.wording import key

#: Types of chains that may be of a state by their name alone ("Russia" as a place); a Person called Jordan is none.
STATES = frozenset({"Country", "Place", "City", "Organization", "Thing", "Group"})
#: Nodes of institutions named without their country, where the article does not tell it either.
VAGUE = "own:"
#: Royal titles change with their bearer: Prince Salman becomes King Salman.
ROYAL = REGNAL - {"pope", "saint"}


def identify(profile: Profile) -> tuple[str, str]:
    """The node that a chain is and why; empty where only other chains can tell (bare family names, descriptions)."""
    chain = profile.chain
    if chain.kind == "issue":
        return "", ""
    code = profile.code if chain.type in STATES else ""
    if code and not _state_of_the_union(profile, code):
        return f"country:{code}", f"gazetteer: {gazetteer.country_name(code)}"
    if not profile.name:
        return _institution(profile) if chain.type == "Organization" else ("", "")
    if chain.type == "Person":
        return _person(profile)
    if chain.type in ("Place", "City") or code:
        return _place(profile)
    return _body(profile)


def _state_of_the_union(profile: Profile, code: str) -> bool:
    """ "Georgia" in an article that names the United States and nothing near the Caucasus."""
    near = set(profile.context.near)
    return code == "GE" and "US" in near and not near & {"RU", "AM", "AZ", "TR", "UA"}


def person_key(name: PersonName) -> str:
    """The node of a full name."""
    if not name.family:
        title = "royal" if name.titles[-1] in ROYAL else name.titles[-1]
        return f"person:{title} {name.given} {name.suffix}".strip()
    return f"person:{' '.join(name.parts)} {name.suffix}".strip()


def _person(profile: Profile) -> tuple[str, str]:
    name = parse(profile.name)
    if name is None or not name.full:
        return "", ""
    return person_key(name), f"name: {profile.name}"


def _post(name: str) -> bool:
    """ "Ohio Gov.", "Secretary of State": a title that was read as a body."""
    last = name.split()[-1].lower()
    return name.lower() in table("honorifics") or (last.endswith(".") and last in table("honorifics"))


def _place(profile: Profile) -> tuple[str, str]:
    place = place_of(profile)
    if place is None:
        return f"name:{key(profile.name)}", f"name: {profile.name}"
    return place.node, f"gazetteer: {place.name} {place.country}".strip()


def place_of(profile: Profile) -> gazetteer.Place | None:
    """The place that a chain names, in the light of the countries that its article names."""
    near = profile.context.near
    name = without_country(profile.name)
    if profile.code == "GE":
        return next(p for p in gazetteer.places("Georgia") if p.country == "US")
    return gazetteer.place(profile.name, near) or gazetteer.place(name, near)


def _institution(profile: Profile) -> tuple[str, str]:
    """A body that is described and no name of it told: "Senate", "Russian parliament"; others are told by the words."""
    label = profile.chain.label
    name = known(label, _seat(profile))
    if name and label[:1].isupper():
        return f"body:{name}", f"gazetteer: {name}"
    code, form = organization(label)
    sole = " " in form or form in words("sole_heads")
    return (f"name:{code} {form}", f"name and country: {label}") if code and sole and vague(form) else ("", "")


def _seat(profile: Profile) -> str:
    """The country whose body a name without one means: the article's own if it has such a body, else America."""
    context = profile.context
    form = organization(profile.name or profile.chain.label)[1]
    if context.home == "US" and "ministry" in form.split():
        return ""  # America has departments
    states = table("chambers").get(form, "").split()
    if not states or context.home in states:
        return context.home
    return "US" if "US" in states and "US" in context.near else ""


def _of_elsewhere(profile: Profile) -> bool:
    """True for initials of a body that its text calls another country's ("MIT, the Turkish intelligence agency")."""
    body = gazetteer.body(profile.name)
    if body is None or not body.country or not profile.name.isupper():
        return False
    told = (word for text in profile.nominals for word in text.split())
    codes = {gazetteer.demonym(w) or gazetteer.country(re.sub("['’]s$", "", w)) for w in told} - {None}
    return bool(codes) and body.country not in codes


def _body(profile: Profile) -> tuple[str, str]:
    home = _seat(profile)
    name = "" if _of_elsewhere(profile) else known(profile.name, home)
    if name == "European Union":
        return "country:EU", "gazetteer: European Union"
    if name:
        return f"body:{name}", f"gazetteer: {name}"
    if _post(profile.name):
        return f"own:{profile.article} {profile.number}", "no name but a title"
    code, form = organization(profile.name)
    if led(profile.name):
        return "", ""
    if not vague(form):
        return f"name:{form}" if not code else f"name:{code} {form}", f"name: {profile.name}"
    if code or (home and national(form)):
        return f"name:{code or home} {form}", f"name and country: {profile.name}, {code or home}"
    return f"{VAGUE}{profile.article} {form}", f"name within the article: {profile.name}"
