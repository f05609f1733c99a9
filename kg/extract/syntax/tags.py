"""Relations of Universal Dependencies and tags of the Penn Treebank that many rules ask for together."""

SUBJECTS = ("nsubj", "nsubj:pass", "nsubj:outer")
AUXILIARIES = ("aux", "aux:pass", "cop")
# Verb forms with a tense of their own, and all that make a clause finite.
TENSED = frozenset({"VBD", "VBZ", "VBP"})
FINITE = TENSED | {"MD"}
