"""Who else acts in a clause: who signs or sends the paper that says so, who stands beside its subject."""

from __future__ import annotations

from kg.extract.syntax.clause import is_clause
from kg.extract.syntax.control import can_act
from kg.extract.syntax.modality import modality
from kg.extract.syntax.subjects import agents
from kg.extract.syntax.tree import Word, case, conjuncts

# What speaks for who sends, signs or issues it, and what rules for who enacts it.
LETTERS = frozenset(
    "letter statement note message petition email e-mail memo telegram cable communique communiqué declaration"
    " resolution motion appeal complaint tweet post op-ed editorial manifesto ultimatum lawsuit protest".split()
)
LAWS = frozenset("law decree edict legislation ordinance order proclamation directive statute".split())
SENDING = frozenset(
    "send write sign cosign co-sign issue release publish post circulate deliver hand submit file adopt pass present"
    " dispatch lodge address tweet make endorse".split()
)
ENACTING = frozenset("sign issue adopt pass enact approve decree promulgate".split())
ALONG = frozenset({"with", "along with", "together with", "alongside"})


def writers(clause: Word) -> list[Word]:
    """Who does what a participle says of a paper ("signed a letter rejecting the bill")."""
    paper = _paper(clause) if clause.dep == "acl" and clause.tag == "VBG" else None
    verb = paper.head if paper is not None else None
    if paper is None or verb is None or not is_clause(verb) or paper.first("nmod:poss") is not None:
        return []
    how = modality(verb)
    said = paper.dep == "obl" and case(paper) == "in" and paper.lemma in LETTERS
    sent = paper.dep in ("obj", "nsubj:pass") and verb.lemma in (SENDING if paper.lemma in LETTERS else ENACTING)
    return agents(verb) if (said or sent) and how.mode == "asserted" and not how.negated else []


def _paper(clause: Word) -> Word | None:
    """The paper of which a participle is said, also behind what it is "of" ("a note of protest demanding")."""
    noun = clause.head
    if noun is not None and noun.dep == "nmod" and case(noun) == "of" and noun.head is not None:
        noun = noun.head if noun.head.lemma in LETTERS else noun
    return noun if noun is not None and noun.lemma in LETTERS | LAWS else None


def companions(verb: Word, actor: Word) -> list[Word]:
    """Who acts along with the subject of a clause, between commas behind it ("China, with Russia, vetoed")."""
    if any(is_clause(c) for c in verb.all("xcomp")):
        return []  # what they do stands there
    found = [c for c in actor.all("nmod") if case(c) in ALONG]
    found += [c for c in verb.all("obl") if case(c) in ALONG - {"with"} and actor.i < c.i < verb.i]
    found += [o for c in actor.all("advmod") if c.lower in ("together", "along") for o in c.all("obl")]
    return [item for c in found if _is_between(actor, c, verb) for item in conjuncts(c) if _acts(item)]


def _is_between(actor: Word, phrase: Word, verb: Word) -> bool:
    commas = [w.i for w in (*actor.subtree(), *verb.children) if w.text == ","]
    last = max(w.i for w in phrase.subtree())
    return actor.i + 1 in commas and any(last <= i <= last + 1 for i in commas) and last < verb.i


def _acts(noun: Word) -> bool:
    known = noun.pos == "PROPN" or (
        can_act(noun) and any(c.dep == "nmod:poss" or c.lower == "the" for c in noun.children)
    )
    return known and noun.first("acl", "acl:relcl") is None
