"""The tokenizer: spaCy's English rules, bent to the word borders of Universal Dependencies English (EWT, GUM).

Compounds split at hyphens ("Kremlin - run", "U.S. - Russia") except after a bound prefix ("pro-Russian", "re-elected"), slashes split
between words, and all kinds of quotes and dashes stand alone.
"""

from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

PREFIXES = (
    "anti arch bio co counter cross e ex extra hyper inter intra macro mega meta micro mid mini mono multi neo non over post pre pro proto "
    "pseudo psycho quasi re semi socio sub super trans tri ultra un under"
).split()  # what EWT and GUM keep joined, seen at least twice or of the same kind; "vice", "self", "al" and "pan" split there
HYPHENS, DASHES, QUOTES = "-‐‑", "–—", "\"“”„«»‘’'`"
FREE = "".join(rf"(?<!\b(?i:{prefix}))" for prefix in PREFIXES)
INFIXES = (
    r"\.\.+|…",
    rf"--+|[{DASHES}]",
    rf"(?<=[^\W_]){FREE}[{HYPHENS}](?=[^\W_])",
    rf"(?<=\w\.)[{HYPHENS}](?=[^\W_])",
    rf"(?<=[)\]\"”’'%$])[{HYPHENS}](?=\w)",
    r"(?<=[^\W\d_])/(?=[^\W\d_])",
    r"(?<=[a-z])\.(?=[A-Z])",
    r"(?<=[^\W_])[,:;!?](?=[^\W\d_])",
    r"(?<=[^\W\d_])[,:;](?=\d)",
    r"(?<=[^\W_])[()\[\]{}<>=+](?=\w)",
    r"(?<=\w)[\"“”„«»](?=\w)",
)


def tokenizer(nlp: Language) -> Tokenizer:
    """spaCy's tokenizer for `nlp` with the borders above."""
    defaults = nlp.Defaults
    prefixes = [*(defaults.prefixes or []), rf"[{HYPHENS}{DASHES}]", r"--+", r"/(?!/)", r"[~*+=|]"]
    suffixes = [*(defaults.suffixes or []), rf"[{HYPHENS}{DASHES}]", r"--+", r"/", r"[~*+=|]"]
    out = Tokenizer(
        nlp.vocab,
        rules=defaults.tokenizer_exceptions,
        prefix_search=compile_prefix_regex(prefixes).search,
        suffix_search=compile_suffix_regex(suffixes).search,
        infix_finditer=compile_infix_regex(INFIXES).finditer,
        url_match=defaults.url_match,
    )
    return out
