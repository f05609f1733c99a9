"""Which words say that somebody says, thinks or wants something: the cue, its source and its content, from the syntax.

Verbs, nouns and adjectives of the `reporting_*` lexicons, and phrases such as "according to". Content is given as words of
the tree; quote marks are looked at in `quotations`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg import lexicons
from kg.extract.arguments import SUBJECTS, agents, has_mark, is_clause, is_passive, is_relative
from kg.extract.tree import Word, case

# Relations in which a verb form is no predicate of its own.
BOUND = ("aux", "cop", "amod", "compound", "case", "mark", "det", "fixed", "flat")
CUE_PARTS = ("aux", "aux:pass", "cop", "advmod", "compound:prt", "neg")
# What follows the object of an attitude verb and belongs to what is said of it.
# Verbs whose subject belongs to what seems so; nobody is said to think it.
IMPERSONAL = frozenset({"seem", "appear"})
TAIL_PREPOSITIONS = frozenset({"as", "of", "for"})
LOOSE = ("acl:relcl", "acl", "parataxis", "advcl", "dep")
MODIFIERS = ("acl", "acl:relcl", "advcl", "amod", "advcl:relcl")
COMMAS = frozenset({",", "—", "–", "-", "--"})
WORDS_OF_VIEW = frozenset({"view", "opinion", "mind", "eye", "word", "account", "estimate", "telling", "judgment", "judgement"})
INTERROGATIVES = frozenset({"whether", "if", "how", "why", "what", "when", "where", "who", "which"})


@dataclass(frozen=True, slots=True)
class Report:
    """A cue with the words of its source and content; `speech` where it may govern quoted words without syntax."""

    cue: Word
    cue_words: tuple[Word, ...]
    source: Word | None
    speaker: Word | None
    content: tuple[Word, ...]
    speech: bool = False


def reports(words: Sequence[Word]) -> Iterator[Report]:
    """All reports of a text, in the order of their cues."""
    for word in words:
        yield from _of_phrase(word)
        if word.dep.startswith(BOUND):
            continue
        if word.tag.startswith("VB"):
            yield from _of_verb(word)
        elif word.tag.startswith("NN"):
            yield from _of_noun(word)
        elif word.tag.startswith("JJ"):
            yield from _of_adjective(word)


def frames(kind: str, lemma: str) -> tuple[str, ...]:
    """What this word takes as content, by the lexicon of its kind (verbs, nouns, adjectives)."""
    return tuple(lexicons.table(f"reporting_{kind}").get(lemma, "").split())


def _of_verb(verb: Word) -> Iterator[Report]:
    particle = verb.first("compound:prt")
    taken = frames("verbs", f"{verb.lemma} {particle.lower}" if particle else verb.lemma)
    if not taken:
        return
    speech = "quote" in taken
    content = (_clause_content(verb) if speech or "that" in taken else []) or _other_content(verb, taken)
    if content or speech:
        source, speaker = (None, None) if verb.lemma in IMPERSONAL else _source(verb)
        yield Report(verb, _cue(verb, content), source, speaker, tuple(content), speech)


def _clause_content(verb: Word) -> list[Word]:
    """The words of the clause that is said: a complement, or what a parenthetical "he said" stands in."""
    own = set(_branch(verb))
    inner = [c for c in verb.children if c.dep == "ccomp" or (c.dep == "csubj:pass")]
    if is_passive(verb) and any(c.dep == "expl" for c in verb.children):
        inner += verb.all("csubj")
    if inner:
        return _under(inner)
    host = _host(verb)
    if host is not None:
        return [w for w in host.subtree() if w not in own]
    return []


def _host(verb: Word) -> Word | None:
    """The clause that a parenthetical report interrupts or follows ("The deal, he said, is dead")."""
    head = verb.head
    if head is None or any(c.dep in ("obj", "xcomp") for c in verb.children):
        return None
    if verb.dep == "parataxis" or (verb.dep == "advcl" and has_mark(verb, "as")):
        return head
    if verb.dep in ("acl:relcl", "acl", "conj", "appos", "dep") and _set_off(verb):
        while head.head is not None and not is_clause(head):
            head = head.head
        return head
    return None


def _set_off(verb: Word) -> bool:
    """True for a short subject-verb clause without relative or other introducing word, between commas."""
    if not any(c.dep in SUBJECTS for c in verb.children) or any(c.dep in ("mark", "cc") for c in verb.children):
        return False
    if any(is_relative(c) and c.dep in SUBJECTS for c in verb.children):
        return False
    branch = sorted(verb.subtree(), key=lambda w: w.i)
    return branch[0].text in COMMAS and branch[-1].text in COMMAS | {"."}


def _other_content(verb: Word, taken: Sequence[str]) -> list[Word]:
    """An infinitive, an object with what is said of it, or what stands behind a preposition."""
    if "to" in taken:
        inner = [c for c in verb.children if c.dep in ("xcomp", "advcl") and c.i > verb.i and has_mark(c, "to")]
        if inner:
            raised = is_passive(verb) or verb.lemma in IMPERSONAL
            return _under(inner[:1] + (verb.all("nsubj:pass", "nsubj") if raised else verb.all("obj")))
    if ("obj" in taken or "as" in taken) and (content := _object_content(verb, taken)):
        return content
    return _oblique_content(verb, taken)


def _object_content(verb: Word, taken: Sequence[str]) -> list[Word]:
    """What an attitude verb is about, with what is said of it ("call it a farce", "praised her for it")."""
    if is_passive(verb):
        objects = verb.all("nsubj:pass")
    else:
        objects = [c for c in verb.all("obj") if not is_relative(c)]
    tail = [c for c in verb.children if c.i > verb.i and _is_tail(c, taken)]
    if not objects or not (tail or "obj" in taken):
        return []
    return [w for top in objects for w in _restrictive(top)] + _under(tail)


def _is_tail(child: Word, taken: Sequence[str]) -> bool:
    if child.dep in ("xcomp", "obl", "advcl"):
        marker = case(child) or _mark(child)
        return marker in TAIL_PREPOSITIONS or marker in taken or (child.dep == "xcomp" and not marker)
    return False


def _restrictive(noun: Word) -> list[Word]:
    """A noun phrase without the relative clauses and appositions that commas set off behind it."""
    out, stack = [], [noun]
    while stack:
        word = stack.pop()
        out.append(word)
        stack += [c for c in word.children if not (c.i > word.i and c.dep in LOOSE and _after_comma(c))]
    return out


def _after_comma(word: Word) -> bool:
    first = min(word.subtree(), key=_place)
    return first.text in COMMAS or any(c.text in COMMAS and c.i == first.i - 1 for c in (word.head or word).children)


def _mark(clause: Word) -> str:
    return next((c.lower for c in clause.children if c.dep == "mark"), "")


def _oblique_content(word: Word, taken: Sequence[str]) -> list[Word]:
    """What stands behind one of the prepositions that a word takes, without the preposition."""
    for child in word.children:
        if child.dep in ("obl", "nmod", "obl:arg", "advcl", "acl", "ccomp") and child.i > word.i:
            marker = case(child) or _mark(child)
            if marker in taken and marker not in ("that", "to") or (marker == "to" and case(child) and "to" in taken):
                tail = [c for c in word.children if c.i > child.i and c.dep in ("xcomp", "advcl") and has_mark(c, "to")]
                return [w for w in _under([child, *tail[:1]]) if not _introduces(w, child)]
    return []


def _introduces(word: Word, top: Word) -> bool:
    holder = word.head
    if word.dep == "fixed" and holder is not None:
        word, holder = holder, holder.head
    return holder is top and word.dep in ("case", "mark") and word.i < top.i


def _of_noun(noun: Word) -> Iterator[Report]:
    taken = frames("nouns", noun.lemma)
    if not taken:
        return
    content = _noun_clause(noun) if "that" in taken else []
    if not content and "to" in taken:
        content = _under([c for c in noun.children if c.dep == "acl" and has_mark(c, "to")])
    content = content or _oblique_content(noun, taken)
    if content:
        source = _holder(noun)
        yield Report(noun, _cue(noun, content), source, source, tuple(content))


def _noun_clause(noun: Word) -> list[Word]:
    """The clause that a noun introduces, or that it is said to be ("his answer was that ...")."""
    head = noun.head
    if head is not None and noun.dep in ("nsubj:outer", "nsubj") and any(c.dep == "cop" for c in head.children):
        if is_clause(head) and (noun.dep == "nsubj:outer" or has_mark(head, "that", "to")):
            own = {*noun.subtree(), *(c for c in head.children if c.dep == "cop" and c.i < head.i and not has_mark(c))}
            return [w for w in head.subtree() if w not in own and w.i > noun.i]
    return _under([c for c in noun.children if c.dep in ("acl", "ccomp") and has_mark(c, "that", "whether")])


def _holder(noun: Word) -> Word | None:
    """Whose words or thoughts a noun names: its owner, "by" or "from" whom, else who makes or has them."""
    owner = noun.first("nmod:poss")
    if owner is not None:
        return owner
    by = [c for c in noun.all("nmod", "obl") if case(c) in ("by", "from", "among")]
    if by:
        return by[0]
    verb = noun.head
    if verb is not None and noun.dep in ("obj", "obl", "xcomp") and is_clause(verb):
        return next(iter(agents(verb)), None)
    return None


def _of_adjective(adjective: Word) -> Iterator[Report]:
    taken = frames("adjectives", adjective.lemma)
    if not taken:
        return
    content = _under(adjective.all("ccomp")) if "that" in taken else []
    if not content and "to" in taken:
        content = _under([c for c in adjective.all("xcomp", "advcl", "ccomp") if has_mark(c, "to")])
    content = content or _oblique_content(adjective, taken)
    source, speaker = _source(adjective)
    if content and source is not None:
        yield Report(adjective, _cue(adjective, content), source, speaker, tuple(content))


def _of_phrase(word: Word) -> Iterator[Report]:
    marker = case(word) if word.dep in ("obl", "nmod", "advcl", "parataxis", "root", "obl:unmarked", "dep") else ""
    value = lexicons.table("reporting_phrases").get(marker) if marker else None
    if value is None or word.head is None:
        return
    if marker == "per" and not word.tag.startswith("NNP"):
        return
    holder: Word | None = word
    if value == "view":
        holder = word.first("nmod:poss") or next((c for c in word.all("nmod") if case(c) == "of"), None)
        if word.lemma not in WORDS_OF_VIEW or holder is None:
            return
    host = _stated(word)
    own = set(word.subtree())
    cue = [c for c in word.children if c.dep == "case"]
    cue = [w for c in cue for w in c.subtree()] if value != "view" else sorted(own - set(holder.subtree()), key=_place)
    content = [w for w in host.subtree() if w not in own]
    cue = sorted(cue, key=_place)
    yield Report(word if value == "view" else cue[0], tuple(cue), holder, holder, tuple(content))


def _stated(phrase: Word) -> Word:
    """The clause that a phrase such as "according to" is about: the next one up that is no mere modifier."""
    host = phrase.head or phrase
    while host.head is not None and (not is_clause(host) or host.dep in MODIFIERS or host.dep in ("xcomp", "csubj")):
        host = host.head
    return host


def _source(verb: Word) -> tuple[Word | None, Word | None]:
    """Who says it, as it stands by the verb and as the one whom a relative pronoun stands for."""
    found = agents(verb)
    speaker = found[0] if found else None
    for child in verb.children:
        if child.dep in SUBJECTS and is_relative(child) and not is_passive(verb):
            return child, speaker
    return speaker, speaker


def _cue(word: Word, content: Sequence[Word]) -> tuple[Word, ...]:
    """A cue word with its auxiliaries and adverbs, and with the preposition that leads to the content."""
    first = min((w.i for w in content), default=word.i)
    out = [word]
    for child in word.children:
        if child.dep in CUE_PARTS or (child.dep == "mark" and child.lower == "to"):
            near = child.i < word.i or child.i == word.i + 1
            if near and not any(c.dep == "advcl" for c in child.children) and child.lower not in INTERROGATIVES:
                out += child.subtree() if child.dep == "advmod" else [child]
    inside = set(content)
    if first > word.i:
        out += [m for c in word.children if c in inside for m in c.children if _introduces(m, c) and m not in inside]
    return tuple(sorted({w for w in out if w not in inside}, key=_place))


def _branch(word: Word) -> list[Word]:
    return list(word.subtree())


def _under(tops: Sequence[Word]) -> list[Word]:
    return [w for top in tops for w in top.subtree()]


def _place(word: Word) -> int:
    return word.i
