"""Speed of the language pipeline: `python tests/benchmarks/language.py [--data DIR] [--words N]`.

One run on one machine, so that the ratios mean something where the words a second do not: the bare network, the whole
pipeline in one process and in two, and beside them spaCy's own architecture untrained (tok2vec 96 wide and 4 deep;
tagger, parser and entity recogniser on it), which costs what a trained one costs. The best of several rounds counts.
Each contestant works on one thread in each process; one process is timed by the processor time it takes.
"""

import argparse
import os
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from kg.language import load
from kg.language.evaluate import documents, raw
from kg.language.layout import lay

Work = tuple[Callable[[], float], Callable[[], object]]  # a clock and what it times
LABELS = {
    "tagger": ("NN", "NNP", "VB", "JJ", "IN", "DT"),
    "parser": ("nsubj", "obj", "obl", "det", "case"),
    "ner": ("PERSON", "ORG", "GPE"),
}


def texts(data: Path, words: int) -> list[str]:
    """Documents of the GUM dev part, over and over until there are enough words."""
    found = [raw(trees).text for trees in documents(data / "treebanks/gum/dev")]
    out: list[str] = []
    while sum(len(text.split()) for text in out) < words:
        out.append(found[len(out) % len(found)])
    return out


def untrained() -> Language:
    """spaCy's small architecture with random weights."""
    nlp = spacy.blank("en")
    tok2vec = {"@architectures": "spacy.Tok2Vec.v2"}
    tok2vec["embed"] = {
        "@architectures": "spacy.MultiHashEmbed.v2",
        "width": 96,
        "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE"],
        "rows": [5000, 1000, 2500, 2500],
        "include_static_vectors": False,
    }
    tok2vec["encode"] = {
        "@architectures": "spacy.MaxoutWindowEncoder.v2",
        "width": 96,
        "depth": 4,
        "window_size": 1,
        "maxout_pieces": 3,
    }
    nlp.add_pipe("tok2vec", config={"model": tok2vec})
    listener = {"@architectures": "spacy.Tok2VecListener.v1", "width": 96}
    for name, labels in LABELS.items():
        pipe = nlp.add_pipe(name, config={"model": {"tok2vec": listener}})
        for label in labels:
            pipe.add_label(label)
    nlp.initialize()
    return nlp


def best(works: dict[str, Work], rounds: int) -> dict[str, float]:
    """Seconds of each contestant's fastest round; they take turns, for other work on the machine comes and goes."""
    times: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(rounds + 1):  # the first warms up
        for name, (clock, work) in works.items():
            began = clock()
            work()
            times[name].append(clock() - began)
    return {name: min(spent[1:]) for name, spent in times.items()}


def main() -> None:
    """The command line."""
    ask = argparse.ArgumentParser(description=main.__doc__)
    ask.add_argument("--data", type=Path, default=Path("../shared/data"))
    ask.add_argument("--words", type=int, default=20_000)
    ask.add_argument("--rounds", type=int, default=3)
    ask.add_argument("--model", type=Path, help="another folder with model.onnx and its files")
    args = ask.parse_args()
    sample = texts(args.data, args.words)
    nlp, other = load(model=args.model), untrained()
    docs: list[Doc] = [nlp.make_doc(text) for text in sample]
    words = sum(map(len, docs))
    network = nlp.get_pipe("kg_parser").network

    def bare() -> None:
        network.run([window.row for doc in docs for window in lay(doc, network.pieces).windows])

    alone, wall = time.process_time, time.perf_counter
    works: dict[str, Work] = {
        "spaCy CNN, untrained": (alone, lambda: list(other.pipe(sample))),
        "network alone": (alone, bare),
        "pipeline, 1 process": (alone, lambda: list(nlp.pipe(sample))),
        "pipeline, 2 processes": (wall, lambda: list(nlp.pipe(sample, n_process=2, batch_size=8))),
    }
    seconds = best(works, args.rounds)
    base = seconds["spaCy CNN, untrained"]
    for name, spent in seconds.items():
        print(f"{name:24} {words / spent:8.0f} words/s  {base / spent:5.2f} x spaCy CNN")


if __name__ == "__main__":
    main()
