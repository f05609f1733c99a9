"""Which node a chain is by itself: a country, a body or place that the gazetteer knows, or what its name says."""

from kg.resolve import gazetteer
from kg.resolve.names import REGNAL, PersonName, parse
from kg.resolve.organizations import known, organization, without_country
from kg.resolve.profiles import Profile, vague
from kg.resolve.wording import key

#: Types of chains that may be of a state by their name alone ("Russia" as a place); a Person called Jordan is none.
STATES = frozenset({"Country", "Place", "City", "Organization", "Thing", "Group"})
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
        return "", ""
    if chain.type == "Person":
        return _person(profile)
    if chain.type in ("Place", "City"):
        return _place(profile)
    return _body(profile)


def _state_of_the_union(profile: Profile, code: str) -> bool:
    """ "Georgia" in an article that names the United States and nothing near the Caucasus."""
    near = set(profile.context.near)
    return code == "GE" and profile.chain.type != "Country" and "US" in near and not near & {"RU", "AM", "AZ", "TR"}


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


def _place(profile: Profile) -> tuple[str, str]:
    near = profile.context.near
    place = gazetteer.place(profile.name, near) or gazetteer.place(without_country(profile.name), near)
    if place is None:
        return f"name:{key(profile.name)}", f"name: {profile.name}"
    ident = place.geonames or f"{place.name} {place.country}".strip()
    return f"place:{ident}", f"gazetteer: {place.name} {place.country}".strip()


def _body(profile: Profile) -> tuple[str, str]:
    home = profile.context.home
    name = known(profile.name, home)
    if name == "European Union":
        return "country:EU", "gazetteer: European Union"
    if name:
        return f"body:{name}", f"gazetteer: {name}"
    code, form = organization(profile.name)
    if not vague(form):
        return f"name:{form}" if not code else f"name:{code} {form}", f"name: {profile.name}"
    if code or home:
        return f"name:{code or home} {form}", f"name and country: {profile.name}, {code or home}"
    return f"own:{profile.article} {form}", f"name within the article: {profile.name}"
