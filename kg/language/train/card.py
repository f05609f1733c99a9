"""`python -m kg.language.train.card DIR [--float FILE]`: score the model in a folder and write its card.json."""

import argparse
import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

from kg.language.evaluate import figures
from kg.language.load import load
from kg.language.network import SHIPPED

ABOUT = {
    "name": "kg English",
    "licence": "CC BY-SA 4.0",
    "base": {"name": "sentence-transformers/all-MiniLM-L6-v2", "licence": "Apache-2.0"},
    "training": "four rounds of 104, 100, 85 and 88 minutes, the last on two processor cores and the others on one, "
    "3,043, 2,560, 2,314 and 5,196 steps of 1,600 word pieces; each later one starts from the averaged weights of the "
    "one before and takes names from it for the treebank that has none; the mean of the third's weights and the "
    "fourth's ships",
    "architecture": "6 layers, 384 wide, uncased, with an embedding of word shapes; linear heads and a biaffine parser",
    "trained_on": [
        {"name": "UD English EWT, train and dev", "licence": "CC BY-SA 4.0"},
        {"name": "GUM 11, train, genres under CC BY, CC BY-SA or public domain", "licence": "CC BY 4.0 and by text"},
        {"name": "Universal NER, EWT dev", "licence": "CC BY-SA 4.0"},
        {"name": "CrossNER politics, train and test", "licence": "MIT, text CC BY-SA"},
        {"name": "Wikigold", "licence": "CC BY 4.0"},
        {"name": "Re-DocRED, dev and test", "licence": "MIT, text CC BY-SA"},
    ],
    "held_out": ["UD English EWT test", "GUM dev", "Universal NER EWT test", "CrossNER politics dev"],
    "outputs": {
        "tags": "Penn Treebank (xpos) and Universal (upos) parts of speech",
        "relations": "Universal Dependencies with subtypes",
        "names": "PERSON ORG GPE LOC FAC NORP EVENT LAW DATE",
        "kinds": "entity type of the mention that a word heads, as in GUM",
        "vectors": "the last layer at each word's first piece",
        "links": "two vectors a word, whose product says whether it goes on with an earlier word's coreference chain",
    },
    "limits": "American and British web text, news, speech and Wikipedia. FAC, LAW and NORP were learned from word "
    "lists over other corpora's labels. Sentence starts assume that a line break ends a sentence.",
    "chosen_with_held_out_parts_in_view": 'the length of windows, sentence starts at quotes, names without "the", '
    "margins of coreference",
    "command": "python -m kg.language.evaluate",
}


def card(folder: Path, data: Path, float_model: Path | None) -> dict[str, Any]:
    """What the card says."""
    out: dict[str, Any] = ABOUT | {"figures": {"int8": figures(load(model=folder), data)}}
    if float_model:
        with tempfile.TemporaryDirectory() as name:
            for file in ("relations.npy", "labels.json", "vocabulary.txt"):
                shutil.copy(folder / file, name)
            shutil.copy(float_model, Path(name) / "model.onnx")
            out["figures"]["float"] = figures(load(model=Path(name)), data)
    return out


def main() -> None:
    """The command line."""
    ask = argparse.ArgumentParser(prog="python -m kg.language.train.card", description=main.__doc__)
    ask.add_argument("folder", type=Path, nargs="?", default=SHIPPED)
    ask.add_argument("--data", type=Path, default=Path("../shared/data"))
    ask.add_argument("--float", type=Path, dest="float_model", help="the float model, to compare")
    args = ask.parse_args()
    text = json.dumps(card(args.folder, args.data, args.float_model), indent=1, ensure_ascii=False)
    (args.folder / "card.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
