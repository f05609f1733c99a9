"""Relations of Universal Dependencies, tags of the Penn Treebank and marks that many rules ask for together."""

# Entity types of those who can act.
ACTORS = ("GPE", "NORP", "ORG", "PERSON")
SUBJECTS = ("nsubj", "nsubj:pass", "nsubj:outer")
AUXILIARIES = ("aux", "aux:pass", "cop")
# Clauses that belong to a noun.
NOUN_CLAUSES = frozenset({"acl", "acl:relcl"})
# How the words of a name and the titles before it hang on its head.
NAMELIKE = ("nmod:desc", "compound", "flat")
# What a clause has of its own that goes on with no other one.
SUBORDINATE = ("nsubj", "nsubj:pass", "csubj", "expl", "mark")
# Verb forms with a tense of their own, and all that make a clause finite.
TENSED = frozenset({"VBD", "VBZ", "VBP"})
PRESENT = frozenset({"VBZ", "VBP"})
FINITE = TENSED | {"MD"}
DASHES = frozenset({"-", "–", "—", "--"})
# What sets a clause apart.
COMMAS = DASHES | {","}
