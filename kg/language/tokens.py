"""The tokenizer: spaCy's English rules, bent to the word borders of Universal Dependencies English (EWT, GUM).

Compounds split at hyphens ("Kremlin - run", "U.S. - Russia") except after a bound prefix ("pro-Russian",
"re-elected"), slashes split between words, and all kinds of quotes and dashes stand alone.
"""

import re

from spacy.attrs import ORTH  # type: ignore[import-not-found]
from spacy.language import Language
from spacy.tokenizer import Tokenizer  # type: ignore[import-not-found]
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

PREFIXES = (
    "anti arch bio co counter cross e ex extra hyper inter intra macro mega meta micro mid mini mono multi neo non "
    "over post pre pro proto pseudo psycho quasi re semi socio sub super trans tri ultra un under"
).split()  # joined in EWT and GUM, or of the same kind; "vice", "self", "al" and "pan" split there
HYPHENS, DASHES, QUOTES = "-‐‑", "–—", "\"“”„«»‘’'`"
FREE = "".join(rf"(?<!(?<![{HYPHENS}\w])(?i:{prefix}))" for prefix in PREFIXES)
RUNS = (r"[!?]{2,}", *(rf"{sign}{sign}+" for sign in (r"-", "=", "_", r"\*", r"\+", "~", "<", ">", r"\|", "#")))
INFIXES = (
    r"\.\.+|…",
    rf"--+|[{DASHES}]",
    rf"(?<=[^\W_]){FREE}[{HYPHENS}](?=[^\W_])",
    rf"(?<=\w\.)[{HYPHENS}](?=[^\W_])",
    rf"(?<=[)\]\"”’'%$])[{HYPHENS}](?=\w)",
    rf"(?<=[^\W_])[{HYPHENS}](?=[$\"“(])",
    r"(?<=[^\W\d_]{2})/(?=[^\W\d_]{2})",
    r"(?<=[a-z])\.(?=[A-Z])",
    r"(?<=[^\W_])[,:;!?](?=[^\W\d_])",
    r"(?<=[^\W\d_])[,:;](?=\d)",
    r"(?<=[^\W_])[()\[\]{}<>=+](?=\w)",
    r"(?<=\w)[\"“”„«»](?=\w)",
    r"(?<=[^\W_])[,:;](?=[\"“„«]\w)",  # a quotation without a blank before it ("said,“We")
    r"(?<=[^\W_][,:;])[\"“„«](?=\w)",
)
WHOLE = r"(?:\+?\d{1,3}-)?\d{3}-\d{3}-\d{4}|\d{3}-\d{4}|\d{1,2}-\d{1,2}-\d{4}"  # telephone numbers and dates
ABBREVIATIONS = (
    "etc. al. ft. Ft. Lt. vs. approx. ca. Sgt. Capt. Cmdr. Maj. Brig. Amb. Hon. Mlle. Mme. Sens. Reps. Govs. [...]"
).split()
NOT_ALONE = frozenset(
    {"and/or"}
)  # exceptions of spaCy's that treebanks split, as they do emoticons that open with a bracket


def tokenizer(nlp: Language) -> Tokenizer:
    """spaCy's tokenizer for `nlp` with the borders above."""
    defaults = nlp.Defaults
    signs = [*RUNS, rf"[{HYPHENS}{DASHES}]", r"[~*+=|]"]
    prefixes = [*signs, r"/(?!/)", *(defaults.prefixes or [])]
    suffixes = [*signs, "/", r"(?<=\d)[aApP]\.?[mM]\.?", *(defaults.suffixes or [])]
    rules = {
        text: parts
        for text, parts in (defaults.tokenizer_exceptions or {}).items()
        if text not in NOT_ALONE and text[0] not in "()"
    }
    return Tokenizer(
        nlp.vocab,
        rules=rules | {word: [{ORTH: word}] for word in ABBREVIATIONS},
        prefix_search=compile_prefix_regex(prefixes).search,
        suffix_search=compile_suffix_regex(suffixes).search,
        infix_finditer=compile_infix_regex(INFIXES).finditer,
        token_match=re.compile(WHOLE).fullmatch,
        url_match=defaults.url_match,
    )
