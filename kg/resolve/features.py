"""What speaks for two names being one person or body, and what against: named, weighted features with a reason each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kg.resolve.names import PersonName, parse, same_family, same_given
from kg.resolve.organizations import acronym, acronym_of

#: The sum of the features that hold, from which on two names are one. Set by hand: one strong feature is enough,
#: a weak one needs a second.
THRESHOLD = 0.7


@dataclass(frozen=True, slots=True)
class Form:
    """A name as all chains that bear it have it.

    `articles` are those that name it, `beside` the nodes of other names in the same chains, `bare` counts how often
    the family name stands alone there.
    """

    key: str
    text: str
    person: PersonName | None = None
    country: str = ""
    gender: str = ""
    titles: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()
    bare: int = 0


@dataclass(frozen=True, slots=True)
class Feature:
    """A named test of two forms: `holds` gives the reason where it does, else nothing."""

    name: str
    weight: float
    holds: Callable[[Form, Form], str]


@dataclass(frozen=True, slots=True)
class Judgement:
    """The sum of the features that hold of two forms, and their reasons; `clash` where one forbids to join."""

    score: float
    reason: str
    clash: bool

    @property
    def same(self) -> bool:
        """True where enough speaks for one thing and nothing against it."""
        return not self.clash and self.score >= THRESHOLD


def compare(a: Form, b: Form, features: Sequence[Feature]) -> Judgement:
    """Sum up what the features say of two forms.

    >>> compare(person("Mike Flynn"), person("Michael Flynn"), PEOPLE).reason
    'nickname: Mike Flynn, Michael Flynn'
    """
    held = [(f, reason) for f in features if (reason := f.holds(a, b))]
    reasons = "; ".join(f"{f.name}: {reason}" for f, reason in held)
    return Judgement(sum(f.weight for f, _ in held), reasons, any(f.weight <= CLASH for f, _ in held))


def person(text: str, **known: object) -> Form:
    """A form for one name of a person, for a comparison without an article."""
    name = parse(text)
    return Form(text, text, person=name, gender=name.gender if name else "", **known)  # type: ignore[arg-type]


#: A feature of this weight or less forbids.
CLASH = -1.0


def _both(a: Form, b: Form) -> str:
    return ", ".join(sorted((a.text, b.text), key=lambda t: (len(t), t)))


def _names(a: Form, b: Form) -> tuple[PersonName, PersonName]:
    assert a.person and b.person
    return a.person, b.person


def _given(a: Form, b: Form) -> str:
    x, y = _names(a, b)
    return same_given(x.given, y.given) if x.given and y.given and same_family(x.family, y.family) else ""


def _same_family_given(a: Form, b: Form) -> str:
    x, y = _names(a, b)
    joined = len(x.parts) > 1 and "".join(x.parts) == "".join(y.parts)
    return _both(a, b) if _given(a, b) == "same" or joined else ""


def _spelling(a: Form, b: Form) -> str:
    return _both(a, b) if _given(a, b) == "spelling" else ""


def _nickname(a: Form, b: Form) -> str:
    return _both(a, b) if _given(a, b) == "nickname" else ""


def _initial(a: Form, b: Form) -> str:
    return _both(a, b) if _given(a, b) == "initial" else ""


def _part_of_name(a: Form, b: Form) -> str:
    """ "Suu Kyi" is the end of "Aung San Suu Kyi", "Mitt Romney" of "Willard Mitt Romney"."""
    short, long = sorted((f.person.parts for f in (a, b) if f.person), key=len)
    fits = 1 < len(short) < len(long) and long[-len(short) :] == short and len(short[0]) > 1
    return _both(a, b) if fits else ""


def _start_of_name(a: Form, b: Form) -> str:
    """ "Enrique Peña" is the start of "Enrique Peña Nieto"."""
    short, long = sorted((f.person.parts for f in (a, b) if f.person), key=len)
    return _both(a, b) if 1 < len(short) < len(long) and long[: len(short)] == short else ""


def _same_title(a: Form, b: Form) -> str:
    return ", ".join(sorted(a.titles & b.titles))


def _other_given(a: Form, b: Form) -> str:
    """Another given name, where neither name is a part of the other."""
    x, y = _names(a, b)
    if (
        not (x.given and y.given)
        or _given(a, b)
        or _same_family_given(a, b)
        or _part_of_name(a, b)
        or _start_of_name(a, b)
    ):
        return ""
    middles = [same_given(x.given, m) for m in y.middle] + [same_given(y.given, m) for m in x.middle]
    return "" if any(middles) else f"{x.given} is not {y.given}"


def _other_middle(a: Form, b: Form) -> str:
    x, y = _names(a, b)
    if not (x.middle and y.middle) or not _given(a, b):
        return ""
    same = any(same_given(m, n) for m in x.middle for n in y.middle) and x.middle[0][0] == y.middle[0][0]
    return "" if same or "".join(x.parts) == "".join(y.parts) else f"{x.middle[0]} is not {y.middle[0]}"


def _other_suffix(a: Form, b: Form) -> str:
    """A father and his son: "III" may be left off, "Jr." only by one who holds the same post in other articles."""
    x, y = _names(a, b)
    if x.suffix == y.suffix:
        return ""
    either = x.suffix and y.suffix
    junior = {"jr", "sr"} & {x.suffix, y.suffix} and not (a.titles & b.titles and not a.articles & b.articles)
    return f"{a.text} is not {b.text}" if either or junior else ""


def _other_gender(a: Form, b: Form) -> str:
    return f"{a.text}, {b.text}" if a.gender and b.gender and a.gender != b.gender else ""


def _apart_in_article(a: Form, b: Form) -> str:
    """Two people of one article whose names are not the same in the article's own eyes."""
    strong = _same_family_given(a, b) or _nickname(a, b) or _spelling(a, b) or _part_of_name(a, b)
    return "" if strong else next(iter(sorted(a.articles & b.articles)), "")


#: Weights set by hand against the table of names in the tests.
PEOPLE = (
    Feature("same_family_given", 1.0, _same_family_given),
    Feature("spelling", 0.9, _spelling),
    Feature("nickname", 0.9, _nickname),
    Feature("part_of_name", 0.8, _part_of_name),
    Feature("initial", 0.75, _initial),
    Feature("start_of_name", 0.55, _start_of_name),
    Feature("same_title", 0.2, _same_title),
    Feature("apart_in_article", CLASH, _apart_in_article),
    Feature("other_given", CLASH, _other_given),
    Feature("other_middle", CLASH, _other_middle),
    Feature("other_suffix", CLASH, _other_suffix),
    Feature("other_gender", CLASH, _other_gender),
)


def _stands_for(a: Form, b: Form) -> bool:
    return acronym(a.text) in acronym_of(b.text) or acronym(b.text) in acronym_of(a.text)


def _acronym(a: Form, b: Form) -> str:
    return _both(a, b) if _stands_for(a, b) else ""


def _long_acronym(a: Form, b: Form) -> str:
    return _both(a, b) if _stands_for(a, b) and max(len(acronym(f.text)) for f in (a, b)) > 3 else ""


def _named_together(a: Form, b: Form) -> str:
    return _both(a, b) if b.key in a.beside or a.key in b.beside else ""


def _shared_article(a: Form, b: Form) -> str:
    return next(iter(sorted(a.articles & b.articles)), "")


def _two_long_names(a: Form, b: Form) -> str:
    return "" if acronym(a.text) or acronym(b.text) else _both(a, b)


def _other_country(a: Form, b: Form) -> str:
    return f"{a.country} is not {b.country}" if a.country and b.country and a.country != b.country else ""


BODIES = (
    Feature("acronym", 0.55, _acronym),
    Feature("long_acronym", 0.15, _long_acronym),
    Feature("shared_article", 0.15, _shared_article),
    Feature("named_together", 0.4, _named_together),
    Feature("two_long_names", CLASH, _two_long_names),
    Feature("other_country", CLASH, _other_country),
)
