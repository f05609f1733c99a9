"""ClearNLP and OntoNotes labels, as spaCy's own English pipelines give them -> Universal Dependencies.

The two differ in more than names: there prepositions and copulas are heads and govern their objects, here they hang on
them. The component `kg_universal` rebuilds the tree of each document that carries such labels, and leaves one that is
UD already as it is.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc, Span, Token

CLEAR_ONLY = frozenset(
    "dobj pobj prep nsubjpass auxpass poss relcl attr acomp agent npadvmod prt quantmod dative oprd pcomp".split()
)
RENAMED = {
    "ROOT": "root",
    "dobj": "obj",
    "dative": "iobj",
    "nsubjpass": "nsubj:pass",
    "csubjpass": "csubj:pass",
    "auxpass": "aux:pass",
    "poss": "nmod:poss",
    "relcl": "acl:relcl",
    "neg": "advmod",
    "prt": "compound:prt",
    "predet": "det:predet",
    "preconj": "cc:preconj",
    "quantmod": "advmod",
    "intj": "discourse",
    "meta": "dep",
    "attr": "xcomp",
    "acomp": "xcomp",
    "oprd": "xcomp",
    "complm": "mark",
    "prep": "advmod",  # one left without an object
    "agent": "advmod",
}
PREPOSITIONS = ("prep", "agent", "dative")
PREDICATES = ("VERB", "AUX", "ADJ", "ADV")
NAMES = frozenset("PERSON ORG GPE LOC FAC NORP EVENT LAW DATE".split())


@dataclass
class Tree:
    """The heads and labels of a document while they are rebuilt."""

    tokens: list[Token]
    heads: list[int]
    labels: list[str]

    def children(self, head: int, *labels: str) -> Iterator[int]:
        """The words on `head`, of all labels or some."""
        for i, parent in enumerate(self.heads):
            if parent == head and i != head and (not labels or self.labels[i] in labels):
                yield i

    def has(self, head: int, *labels: str) -> bool:
        """Whether a word of one of the labels hangs on `head`."""
        return next(self.children(head, *labels), None) is not None

    def put(self, word: int, head: int, label: str) -> None:
        """Hang a word elsewhere."""
        self.heads[word], self.labels[word] = head, label

    def replace(self, old: int, new: int, label: str) -> None:
        """Let `new`, a word under `old`, take its place and all its words; `old` hangs on it as `label`."""
        above = self.heads[old]
        self.put(new, new if above == old else above, self.labels[old])
        for child in list(self.children(old)):
            if child != new:
                self.heads[child] = new
        self.put(old, new, label)


@Language.component("kg_universal")
def universal(doc: Doc) -> Doc:
    """Bring a parsed document to UD trees and this project's names."""
    if any(token.dep_ in CLEAR_ONLY for token in doc):
        tree = Tree(list(doc), [token.head.i for token in doc], [token.dep_ for token in doc])
        _conjuncts(tree)
        for word in reversed(range(len(doc))):  # the innermost of stacked prepositions first
            _preposition(tree, word)
        for word in range(len(doc)):
            _copula(tree, word)
        _labels(tree)
        _people(tree, list(doc.ents))
        for token, head, label in zip(doc, tree.heads, tree.labels, strict=True):
            token.head, token.dep_ = doc[head], label
    doc.ents = [span for span in doc.ents if span.label_ in NAMES]
    return doc


def _conjuncts(tree: Tree) -> None:
    """All conjuncts hang on the first, each conjunction on the conjunct after it."""
    for word, label in enumerate(tree.labels):
        while label == "conj" and tree.labels[tree.heads[word]] == "conj":
            tree.heads[word] = tree.heads[tree.heads[word]]
    for word, label in enumerate(tree.labels):
        if label == "cc":
            first = tree.heads[word]
            first = tree.heads[first] if tree.labels[first] == "conj" else first
            after = next((i for i in tree.children(first, "conj") if i > word), None)
            tree.heads[word] = first if after is None else after


def _preposition(tree: Tree, word: int) -> None:
    label, head = tree.labels[word], tree.heads[word]
    shared = label == "conj" and tree.tokens[word].pos_ == "ADP"
    if label not in PREPOSITIONS and not shared:
        return
    object_ = next(tree.children(word, "pobj", "pcomp", "obl", "nmod"), None)
    if object_ is None:
        return
    clause = tree.labels[object_] == "pcomp" and tree.tokens[object_].pos_ in ("VERB", "AUX")
    verbal = tree.tokens[head].pos_ in PREDICATES
    tree.replace(word, object_, "mark" if clause else "case")
    if shared:
        return
    if clause:
        tree.labels[object_] = "advcl" if verbal else "acl"
    else:
        tree.labels[object_] = "obl:agent" if label == "agent" else "obl" if verbal else "nmod"


def _copula(tree: Tree, word: int) -> None:
    """The predicate governs a form of "be", except where "there is" something."""
    token = tree.tokens[word]
    if token.lemma_ != "be" or tree.labels[word] in ("aux", "auxpass"):
        return
    predicate = next(tree.children(word, "attr", "acomp"), None)
    if tree.has(word, "expl"):
        if predicate is not None:
            tree.labels[predicate] = "nsubj"
        return
    if predicate is None:
        predicate = next((i for i in tree.children(word, "obl") if i > word), None)
    if predicate is not None and tree.has(word, "nsubj", "csubj"):
        tree.replace(word, predicate, "cop")


def _labels(tree: Tree) -> None:
    for word, label in enumerate(tree.labels):
        token = tree.tokens[word]
        if label == "aux" and token.tag_ == "TO":
            tree.labels[word] = "mark"
        elif label == "npadvmod":
            verbal = tree.tokens[tree.heads[word]].pos_ in PREDICATES
            tree.labels[word] = "obl:unmarked" if verbal else "nmod:unmarked"
        elif label in ("pobj", "pcomp"):
            tree.labels[word] = "obl"
        else:
            tree.labels[word] = RENAMED.get(label, label)
        if tree.heads[word] == word:
            tree.labels[word] = "root"


def _people(tree: Tree, names: list[Span]) -> None:
    """The first word of a person's name is its head, the others are flat."""
    for name in names:
        first, last = name.start, name.end - 1
        inner = range(first, last)
        if (
            name.label_ != "PERSON"
            or first == last
            or any(tree.heads[i] != last or tree.labels[i] != "compound" for i in inner)
        ):
            continue
        tree.replace(last, first, "flat")
        for i in range(first + 1, last + 1):
            tree.put(i, first, "flat")
