"""Whom a bare family name stands for: somebody of the same article, or the one person of that name in the news."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from kg.resolve.candidates import DOMINANCE
from kg.resolve.clusters import Clusters
from kg.resolve.features import Form
from kg.resolve.names import PersonName, parse
from kg.resolve.profiles import Profile


@dataclass(slots=True)
class Figure:
    """A person as far as full names tell: parts of the names, gender, titles, and the articles that name them."""

    node: str
    families: set[str] = field(default_factory=set)
    givens: set[str] = field(default_factory=set)
    genders: set[str] = field(default_factory=set)
    titles: set[str] = field(default_factory=set)
    articles: set[str] = field(default_factory=set)
    bare: int = 0

    @property
    def weight(self) -> int:
        """How often the family name alone means this person, as far as articles tell."""
        return len(self.articles) + self.bare


def figures(forms: Mapping[str, Form], clusters: Clusters) -> dict[str, list[Figure]]:
    """People by each family and given name that they go by."""
    found: dict[str, Figure] = {}
    for node, form in sorted(forms.items()):
        root = clusters.root(node)
        figure = found.setdefault(root, Figure(root))
        if form.person:
            figure.families.update(filter(None, (form.person.family,)))
            figure.givens.update(filter(None, (form.person.given,)))
        figure.genders.update(filter(None, (form.gender,)))
        figure.titles |= form.titles
        figure.articles |= form.articles
        figure.bare += form.bare
    by_name: dict[str, list[Figure]] = defaultdict(list)
    for figure in found.values():
        for name in sorted(figure.families | figure.givens):
            by_name[name].append(figure)
    return by_name


def bare_names(people: Iterable[Profile], by_name: Mapping[str, list[Figure]]) -> Iterator[tuple[Profile, str, str]]:
    """Each profile with only a family name, its node, and why."""
    named = [(p, name) for p in people if p.name and (name := parse(p.name)) and not name.full]
    genders: dict[str, set[str]] = defaultdict(set)
    for profile, name in named:
        genders[name.family] |= {name.gender or profile.gender} - {""}
    for profile, name in named:
        one = len(genders[name.family]) < 2
        yield profile, *_bearer(profile, name, by_name.get(name.family, []), one=one)


def _bearer(profile: Profile, name: PersonName, named: list[Figure], *, one: bool) -> tuple[str, str]:
    """`one` says that all who bear this family name alone may be one person by their gender."""
    gender = name.gender or profile.gender
    fitting = [f for f in named if not gender or not f.genders or gender in f.genders]
    here = [f for f in fitting if profile.article in f.articles]
    family = [f for f in fitting if name.family in f.families]
    offices = set(name.titles)
    held = [f for f in family if offices & f.titles] or family
    leading = _leading(held)
    if len(here) == 1 and leading in (None, here[0]):
        return here[0].node, f"only {profile.name} of the article"
    if leading and not here:
        return leading.node, f"leading {profile.name} of all articles"
    if fitting:
        return f"own:{profile.article} person {name.family}", f"one of several: {profile.name}"
    return f"person:{name.family} {'' if one else gender}".strip(), f"name: {profile.name}"


def _leading(figures: list[Figure]) -> Figure | None:
    """The only one, or the one with nearly all the articles."""
    if not figures:
        return None
    first = max(figures, key=lambda f: (f.weight, f.node))
    return first if first.weight >= DOMINANCE * sum(f.weight for f in figures) else None
