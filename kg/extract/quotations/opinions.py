"""Reports without a verb of speech: nouns ("the claim that"), adjectives ("sure that") and phrases ("according to")."""

from __future__ import annotations

from collections.abc import Iterator

from kg import lexicons
from kg.extract.quotations.reports import Report, cue, frames, has_infinitive, oblique, ordered, source, under
from kg.extract.syntax.clause import QUOTES, after_comma, has_mark, is_clause, is_finite
from kg.extract.syntax.control import is_human
from kg.extract.syntax.subjects import agents
from kg.extract.syntax.tags import SUBJECTS
from kg.extract.syntax.tree import Word, case

PHRASE_RELATIONS = ("obl", "nmod", "advcl", "parataxis", "root", "obl:unmarked", "dep")
# Verbs whose object is what others say.
MEETING = frozenset(
    "address answer avoid counter deflect deny dismiss dispute draw face field get hear ignore investigate prompt "
    "provoke rebuff rebut receive refute reject review spark trigger".split()
)
SOME = frozenset({"many", "most", "some", "others"})
# Verbs of what something is or means to those who see it so.
SEEMING = frozenset(
    "appear be embody feel look matter mean reek represent seem signal signify smack sound stand symbolize".split()
)
# A clause in one of these relations only adds to another one: "according to" is about the one it adds to.
MODIFIERS = ("acl", "acl:relcl", "advcl", "advcl:relcl", "amod", "xcomp", "csubj")


def of_noun(noun: Word) -> Iterator[Report]:
    """The report that a noun makes: its clause, infinitive or what stands behind its preposition."""
    taken = frames("nouns", noun.lemma)
    content = _noun_clause(noun) if "that" in taken else []
    if not content and "to" in taken:
        content = under(c for c in noun.all("acl") if has_infinitive(c))
    content = content or oblique(noun, taken)
    if content:
        who = _holder(noun)
        yield Report(noun, cue(noun, content), who, who, tuple(content))


def _noun_clause(noun: Word) -> list[Word]:
    """The clause that a noun introduces, or that it is said to be ("his answer was that ...")."""
    head = noun.head
    if head is not None and is_clause(head) and head.first("cop") is not None and _equated(noun, head):
        own = {*noun.subtree(), head.first("cop")}
        return [w for w in head.subtree() if w not in own and w.i > noun.i]
    return under(c for c in noun.all("acl", "ccomp") if c.first(*SUBJECTS, "expl") is not None)


def _equated(noun: Word, head: Word) -> bool:
    return noun.dep == "nsubj:outer" or (noun.dep == "nsubj" and has_mark(head, "that", "to"))


def _holder(noun: Word) -> Word | None:
    """Whose words or thoughts a noun names: its owner, "by" or "from" whom, else who makes or has them."""
    by = (c for c in noun.all("nmod", "obl") if case(c) in ("by", "from", "among"))
    owner = noun.first("nmod:poss") or next(by, None)
    verb = noun.head
    if (
        owner is None
        and verb is not None
        and noun.dep in ("obj", "obl", "xcomp")
        and is_clause(verb)
        and not _met(noun)
    ):
        return next(iter(agents(verb)), None)
    return owner


def _met(noun: Word) -> bool:
    """True for words of others, which somebody meets ("responded to questions about", "dismissed the claim that")."""
    if noun.dep == "obj" and noun.head is not None and noun.head.lemma in MEETING:
        return True
    return case(noun) in ("to", "on", "against", "from", "about", "of", "over", "after", "amid", "despite")


def of_adjective(adjective: Word) -> Iterator[Report]:
    """The report that an adjective makes of its subject, if it has one."""
    taken = frames("adjectives", adjective.lemma)
    if not taken:
        return
    content = under(adjective.all("ccomp")) if "that" in taken else []
    if not content and "to" in taken:
        content = under(c for c in adjective.all("xcomp", "advcl", "ccomp") if has_infinitive(c))
    content = content or oblique(adjective, taken)
    who, speaker = source(adjective)
    if content and who is not None:
        yield Report(adjective, cue(adjective, content), who, speaker, tuple(content))


def of_phrase(word: Word) -> Iterator[Report]:
    """The report of a noun behind "according to" and the like about the clause around it."""
    value = _wanted(word)
    holder = word if value == ["all"] or _beholds(word) else _viewer(word) if word.lemma in value else None
    if holder is None or (case(word) == "per" and not word.tag.startswith("NNP")):
        return
    own = set(word.subtree())
    parts = ordered(under(word.all("case")) if holder is word else own - set(holder.subtree()))
    content = [w for w in _stated(word).subtree() if w not in own]
    yield Report(word if holder is not word else parts[0], parts, holder, holder, tuple(content))


def _beholds(noun: Word) -> bool:
    """True for those to whom something is or seems so, where they stand before it all ("To Li, it was a farce")."""
    if noun.dep != "obl" or noun.head is None or case(noun) != "to" or not (is_human(noun) or noun.lower in SOME):
        return False
    first, last = (f(noun.subtree(), key=_place) for f in (min, max))
    begins = first.before is None or first.before.sent != first.sent or first.before.text in QUOTES
    parted = last.text == "," or any(c.text == "," and c.i == last.i + 1 for c in noun.head.children)
    seems = noun.head.first("cop") is not None or noun.head.lemma in SEEMING
    return begins and parted and seems and noun.i < noun.head.i


def _place(word: Word) -> int:
    return word.i


def _wanted(word: Word) -> list[str]:
    """Which nouns make a phrase with this one's preposition a report."""
    key = case(word) if word.dep in PHRASE_RELATIONS and word.head is not None else ""
    return lexicons.table("reporting_phrases").get(key, "").split() if key else []


def _viewer(word: Word) -> Word | None:
    """Whose view a noun of opinion names ("in his view", "in the eyes of voters"); "in the minds of" tells where."""
    others = (c for c in word.all("nmod") if case(c) == "of" and word.lemma != "mind")
    return word.first("nmod:poss") or next(others, None)


def _stated(phrase: Word) -> Word:
    """The clause that such a phrase is about: the next one up that is no mere modifier."""
    host = phrase.head or phrase
    while host.head is not None and (not _finite(host) or host.dep in MODIFIERS or _closes(phrase, host)):
        if _finite(host) and _is_apart(host, phrase):
            return host
        host = host.head
    return _inserted(host, phrase) or host


def _is_apart(clause: Word, phrase: Word) -> bool:
    """True for a relative clause that stands for itself, behind a comma or with the phrase before its verb ("the deal,
    which would cost jobs, according to Li, ...").
    """
    first = min((w for w in clause.subtree() if w.pos != "PUNCT"), key=lambda w: w.i)
    return clause.dep == "acl:relcl" and (phrase.i < clause.i or after_comma(first))


def _inserted(host: Word, phrase: Word) -> Word | None:
    """The relative clause that a phrase between subject and verb is about ("voters, most of whom left, according to a
    poll, like him").
    """
    clauses = (c for subject in host.all(*SUBJECTS) for c in subject.all("acl:relcl"))
    return next((c for c in clauses if c.i < phrase.i < host.i), None)


def _closes(phrase: Word, host: Word) -> bool:
    """True behind the comma at the end of clauses, of all of which it tells the source: two with "and", or one that
    somebody says ("Ms. Li said it rained, according to the paper").
    """
    first = min(w.i for w in phrase.subtree())
    comma = any(c.text in (",", "—", "–") and c.i in (first - 1, first) for c in (*host.children, *phrase.children))
    added = host.dep == "ccomp" or (host.dep == "conj" and all(c.lower == "and" for c in host.all("cc")))
    return added and comma and phrase.i > host.i and all(c.i < phrase.i for c in host.all("conj", "obj"))


def closing(clause: Word) -> Iterator[Word]:
    """The words at the end of a clause that somebody says which tell the source of all the sentence."""
    for child in clause.all("obl", "obl:unmarked"):
        if clause.dep == "ccomp" and "all" in _wanted(child) and _closes(child, clause):
            yield from child.subtree()


def _finite(word: Word) -> bool:
    """True for a clause with a tense of its own."""
    return is_clause(word) and is_finite(word)
