"""Speed of the language pipeline: `python tests/benchmarks/language.py [--data DIR] [--words N] [--trained STEPS]`.

One run on one machine, so that the ratios mean something where the words a second do not: the bare network, the whole
pipeline in one process and in two, and beside them a spaCy pipeline with the same components, laid out as spaCy's own
small English ones are (https://spacy.io/models#design): tagger, morphologizer, lemmatizer and parser listen to one
tok2vec, 96 wide and 4 deep; the entity recogniser has its own. Untrained it takes odd turns, so `--trained` teaches it
the kg pipeline's analyses first. The best of several rounds counts. Each contestant works on one thread in each
process; one process is timed by the processor time it takes.
"""

import argparse
import os
import random
import time
from collections.abc import Callable, Sequence
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from tqdm import tqdm

from kg.language import load
from kg.language.evaluate import documents, raw
from kg.language.layout import lay

Work = tuple[Callable[[], float], Callable[[], object]]  # a clock and what it times
WIDTH = 96
LISTENER = {"@architectures": "spacy.Tok2VecListener.v1", "width": WIDTH}
BATCH, SEED = 6, 1  # documents a training step, and the seed of their order


def texts(data: Path, words: int) -> list[str]:
    """Documents of the GUM dev part, over and over until there are enough words."""
    found = [raw(trees).text for trees in documents(data / "treebanks/gum/dev")]
    out: list[str] = []
    while sum(len(text.split()) for text in out) < words:
        out.append(found[len(out) % len(found)])
    return out


def tok2vec() -> dict[str, object]:
    """The settings of spaCy's small tok2vec."""
    embed = {
        "@architectures": "spacy.MultiHashEmbed.v2",
        "width": WIDTH,
        "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE", "SPACY", "IS_SPACE"],
        "rows": [5000, 1000, 2500, 2500, 50, 50],
        "include_static_vectors": False,
    }
    encode = {
        "@architectures": "spacy.MaxoutWindowEncoder.v2",
        "width": WIDTH,
        "depth": 4,
        "window_size": 1,
        "maxout_pieces": 3,
    }
    return {"@architectures": "spacy.Tok2Vec.v2", "embed": embed, "encode": encode}


def convolutional(parsed: Sequence[Doc], steps: int) -> Language:
    """spaCy's small architecture with the labels of parsed documents, taught on them for some steps."""
    nlp = spacy.blank("en")
    nlp.add_pipe("tok2vec", config={"model": tok2vec()})
    for name in ("tagger", "morphologizer", "trainable_lemmatizer", "parser"):
        nlp.add_pipe(name, config={"model": {"tok2vec": LISTENER}})
    nlp.add_pipe("ner", config={"model": {"tok2vec": tok2vec()}})
    examples = [Example(nlp.make_doc(doc.text), doc) for doc in parsed]
    optimizer = nlp.initialize(lambda: examples)
    order = random.Random(SEED)
    for _ in tqdm(range(steps), desc="teaching the spaCy CNN", disable=not steps):
        nlp.update(order.sample(examples, min(BATCH, len(examples))), sgd=optimizer)
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
    ask.add_argument("--trained", type=int, default=0, help="steps of training that the spaCy CNN gets first")
    ask.add_argument("--model", type=Path, help="another folder with model.onnx and its files")
    args = ask.parse_args()
    sample = texts(args.data, args.words)
    nlp = load(model=args.model)
    other = convolutional(list(nlp.pipe(dict.fromkeys(sample))), args.trained)
    docs: list[Doc] = [nlp.make_doc(text) for text in sample]
    words = sum(map(len, docs))
    network = nlp.get_pipe("kg_parser").network

    def bare() -> None:
        network.run([window.row for doc in docs for window in lay(doc, network.pieces).windows])

    alone, wall = time.process_time, time.perf_counter
    works: dict[str, Work] = {
        "spaCy CNN": (alone, lambda: list(other.pipe(sample))),
        "network alone": (alone, bare),
        "pipeline, 1 process": (alone, lambda: list(nlp.pipe(sample))),
        "pipeline, 2 processes": (wall, lambda: list(nlp.pipe(sample, n_process=2, batch_size=8))),
    }
    seconds = best(works, args.rounds)
    base = seconds["spaCy CNN"]
    for name, spent in seconds.items():
        print(f"{name:24} {words / spent:8.0f} words/s  {base / spent:5.2f} x spaCy CNN")


if __name__ == "__main__":
    main()
