"""Mentions: every name, nationality adjective, noun phrase and pronoun that stands for something."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.extract.mentions.adherents import one, some
from kg.extract.mentions.bodies import bodies
from kg.extract.mentions.kinds import EACH, nominal_type, part_of
from kg.extract.mentions.known import Name, double, language, other_american
from kg.extract.mentions.name_bounds import NO_NAME
from kg.extract.mentions.name_types import key
from kg.extract.mentions.names import is_institution, names
from kg.extract.mentions.nationals import national, qualified
from kg.extract.mentions.phrases import COMPACT, inside, reach, shorten, wording
from kg.extract.mentions.relatives import expletive, relative
from kg.extract.mentions.rulers import rulers
from kg.extract.mentions.titles import title
from kg.extract.syntax import document
from kg.extract.syntax.document import AnyDoc, Doc, Token
from kg.extract.syntax.prepositions import preposition
from kg.lexicons import table, words
from kg.records import Mention, Span

# Dependents of a noun that are part of its phrase and no phrase of their own.
PARTS = frozenset("compound flat fixed goeswith nmod:desc amod advmod case cc mark det".split())
NOUNS = ("NN", "NNS", "NNP", "NNPS")
CLOCK = frozenset("am pm bc gmt est edt ok".split())
PERSONAL = frozenset("I me my mine myself we us our ours ourselves you your yours yourself yourselves".lower().split())
PERSONS = PERSONAL | frozenset("he him his himself she her hers herself who whom whose".split())


@dataclass(frozen=True, slots=True)
class Text:
    """A parsed text with its names and the tokens that they and their titles cover."""

    doc: Doc
    names: list[Name]
    covered: frozenset[int]
    titles: dict[int, tuple[Token, ...]]

    @property
    def title_tokens(self) -> frozenset[int]:
        """The tokens of titles before names."""
        return frozenset(t.i for title in self.titles.values() for t in title)


def read(doc: Doc) -> Text:
    """The names of the text and their titles."""
    found = [n for n in names(doc) if not (some(doc, n) or one(doc, n) or _likened(doc, n) or _half(doc, n))]
    covered = frozenset(i for n in found for i in range(n.start, n.end))
    others = {i for n in found if n.type != "PERSON" for i in range(n.start, n.end)}
    titles = {n.start: tuple(title(doc, n.start, others)) for n in found if n.type == "PERSON"}
    return Text(doc, found, covered, titles)


def _half(doc: Doc, name: Name) -> bool:
    """Half of "Ruritanian-American", or the tongue Ruritanian."""
    return name.end - name.start == 1 and (double(doc[name.start]) or _tongue(doc[name.start]))


def _tongue(token: Token) -> bool:
    return token.lower_ in table("demonyms") and language(token)


def _likened(doc: Doc, name: Name) -> bool:
    """ "The Napoleon of crime" and "Ruritania's Napoleon" are not Napoleon."""
    root = doc[name.start : name.end].root
    the = any(t.dep_ == "det" and t.i == name.start - 1 for t in root.children)
    of = any(t.dep_ == "nmod" and preposition(t) == "of" for t in root.children)
    owners = (t for t in root.children if t.dep_ == "nmod:poss" and t.ent_type_ in ("GPE", "LOC"))
    place = any(root.lower_ not in rulers(table("country_aliases").get(t.lower_, "")) for t in owners)
    return name.type == "PERSON" and name.end - name.start == 1 and ((the and of) or place)


def mentions(doc: AnyDoc, skip: Sequence[Span] = ()) -> tuple[Mention, ...]:
    """Every mention outside the skipped stretches, by position, the longer one first."""
    text = read(document.read(doc))
    found = [*_names(text), *_demonyms(text), *_titles(text), *_bodies(text), *_nominals(text), *_pronouns(text.doc)]
    kept = {(m.span, m.head): m for m in reversed(found) if not any(_overlap(m.span, s) for s in skip)}
    return tuple(sorted(kept.values(), key=lambda m: (m.span.start, -m.span.end)))


def _overlap(a: Span, b: Span) -> bool:
    return a.start < b.end and b.start < a.end


def _names(text: Text) -> Iterator[Mention]:
    for name in text.names:
        if _adjective(text.doc, name):
            continue
        tokens = list(text.doc[name.start : name.end])
        if key(text.doc, name.start, name.end) in table("demonyms"):
            yield national(tokens[-1], tokens)
        elif wording(tokens).lower() in table("demonyms"):  # "Sino-"
            yield Mention(reach(tokens), wording(tokens), tokens[0].idx, "demonym", "GPE")
        else:
            tokens = qualified(tokens)
            yield Mention(reach(tokens), wording(tokens), _head(tokens).idx, "name", name.type)
            yield from _states(text.doc, name)


def _states(doc: Doc, name: Name) -> Iterator[Mention]:
    """The state or body within the name of its institution: that of the "Ruritanian Foreign Ministry", "Ruritania's
    Parliament", the "U.S. Senate", the "UN Security Council"; in "Georgia Institute" it may be another Georgia.
    """
    for end in range(name.start + 1, name.end) if name.type == "ORG" else ():
        state, rest = key(doc, name.start, end), list(doc[end : name.end])
        adjective, owner = state in table("demonyms"), rest[0].tag_ == "POS"
        body = doc[name.start].is_upper and len(state) < 7 and state in table("organizations")
        clear = owner or len(state) < 3 or " " in state or rest[-1].lower_ in words("sole_heads")
        told = state in table("country_aliases") and clear
        several = rest[-1].lower_.endswith("s")
        if (adjective or told or body) and not several and is_institution(rest[owner:]):
            found = list(doc[name.start : end])
            sort = "GPE" if adjective or told else "ORG"
            yield Mention(reach(found), wording(found), found[-1].idx, "demonym" if adjective else "name", sort)


def _head(tokens: list[Token]) -> Token:
    """The word of a name on which the others hang; of several beside each other the last ("[state] [GOP] chair")."""
    inner = {t.i for t in tokens}
    outer = [t for t in tokens if t.head.i not in inner or t.head is t]
    beside = [t for t in outer if t.head == outer[0].head]
    return beside[-1] if beside else tokens[-1]


def _adjective(doc: Doc, name: Name) -> bool:
    """A people's or party's adjective that stands for no country ("Western", "Democratic")."""
    token = doc[name.end - 1]
    if other_american(token) and name.end - name.start == 1:
        return True
    if name.type == "PERSON" and name.end - name.start == 1 and token.tag_ == "JJ" and token.dep_ == "amod":
        return True
    loose = name.type == "NORP" and token.dep_ in ("amod", "compound") and token.tag_ not in ("NNS", "NNPS")
    return loose and key(doc, name.start, name.end) not in table("demonyms") and token.lower_ not in table("adherents")


def _demonyms(text: Text) -> Iterator[Mention]:
    """Nationality words that are in no name."""
    for token in text.doc:
        if (
            token.i not in text.covered
            and token.text[:1].isupper()
            and token.lower_ in table("demonyms")
            and not (other_american(token) or double(token) or language(token))
        ):
            yield national(token, [token])


def _titles(text: Text) -> Iterator[Mention]:
    """Titles that tell an office: "Secretary of State", "White House press secretary", but not "Mr."."""
    for tokens in text.titles.values():
        heads = [t for t in tokens if t.lemma_.lower() in table("person_nouns") and t.i not in text.covered]
        if heads:
            links = {t.i for t in tokens if t.lower_ in ("of", "to", "for")}
            head = next((t for t in reversed(heads) if not any(link < t.i for link in links)), heads[-1])
            yield Mention(reach(list(tokens)), wording(tokens), head.idx, "nominal", "PERSON")


def _bodies(text: Text) -> Iterator[Mention]:
    for tokens, sort in bodies(text.doc, text.covered):
        yield Mention(reach(tokens), wording(tokens), tokens[-1].idx, "nominal", sort)


def _nominals(text: Text) -> Iterator[Mention]:
    titles, dates = text.title_tokens, {t.i for e in text.doc.ents if e.label_ == "DATE" for t in e}
    for token in text.doc:
        if token.i in text.covered or token.i in titles or token.i in dates or not _is_head(token) or _whichever(token):
            continue
        kind = nominal_type(token)
        tokens = _entitled(text, inside(token))
        tokens = _posted(text, token, tokens) if kind == "PERSON" else tokens
        short = shorten(_untitled(text, tokens), token, longest=COMPACT)
        long = shorten(tokens, token, longest=2 * COMPACT)
        yield Mention(reach(long), wording(short), token.idx, "nominal", kind)


def _entitled(text: Text, tokens: list[Token]) -> list[Token]:
    """A phrase that breaks off behind a title within it, with the name: "the trial of General | Jane Roe"."""
    end = tokens[-1].i + 1
    title = text.titles.get(end, ())
    if tokens[-1] not in title or title[0].i <= tokens[0].i or title[0].nbor(-1).dep_ != "case":
        return tokens
    return [*tokens, *next(text.doc[n.start : n.end] for n in text.names if n.start == end)]


def _untitled(text: Text, tokens: list[Token]) -> list[Token]:
    """A phrase without the titles before names in it; a title whose name is no part of the phrase stays."""
    inner = {t.i for t in tokens}
    gone = {t.i for start, title in text.titles.items() if start in inner for t in title}
    return [t for t in tokens if t.i not in gone]


def _posted(text: Text, token: Token, tokens: list[Token]) -> list[Token]:
    """An officer goes with the post named behind him, wherever the parser put it: "the ambassador | to Ruritania"."""
    doc, end = text.doc, tokens[-1].i + 1
    if end > token.i + 1 or end >= len(doc) or doc[end].lower_ not in ("to", "of", "for"):
        return tokens
    first = end + 1 + (end + 1 < len(doc) and doc[end + 1].lower_ == "the")
    post = next((n for n in text.names if n.start == first and n.type in ("GPE", "ORG", "PERSON", "NORP")), None)
    whole = post is not None and (post.end == len(doc) or doc[post.end].tag_ not in NOUNS)
    return list(doc[tokens[0].i : post.end]) if post is not None and whole else tokens


def _is_head(token: Token) -> bool:
    if token.dep_ in ("nsubj", "nsubj:pass") and part_of(token) is not None:
        return True
    if token.lower_ in EACH and token.dep_ in ("nsubj", "nsubj:pass"):
        return True
    if token.tag_ == "CD":
        return token.dep_ in ("nsubj", "obj", "nsubj:pass") and any(t.lower_ == "the" for t in token.children)
    if token.tag_ not in NOUNS or token.dep_ in PARTS or _no_noun(token):
        return False
    return any(c.isalpha() for c in token.text) and len(token) > 1


def _whichever(token: Token) -> bool:
    """ "Any country that trades with Ruritania" is none that could be named."""
    picks = any(c.dep_ == "det" and c.lower_ in ("any", "every", "no") for c in token.children)
    return picks and any(c.dep_ == "acl:relcl" for c in token.children)


def _no_noun(token: Token) -> bool:
    """A month, a day or a mark of time; "an ad" and "the march" are nouns."""
    return token.lower_ in NO_NAME and (token.lower_ in CLOCK or not token.is_lower)


def _pronouns(doc: Doc) -> Iterator[Mention]:
    for token in doc:
        opens = token.tag_ in ("WP", "WP$", "WDT") and relative(token)
        if (opens or token.tag_ in ("PRP", "PRP$")) and token.is_alpha and not expletive(token):
            kind = "PERSON" if token.lower_ in PERSONS else ""
            yield Mention(reach([token]), token.text, token.idx, "pronoun", kind)
