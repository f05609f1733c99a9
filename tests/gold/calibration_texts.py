"""Write the articles whose judged statements `confidence.json` is fitted to, from the folder of corpora.

    python tests/gold/calibration_texts.py --data ../shared/data --out ARTICLES

Texts whose licences allow it: GUM's development part and its news, interviews and speeches, the weblogs and newsgroups
of EWT, and the passages of Re-DocRED with the largest share of political words.
"""

import argparse
import json
import re
from collections.abc import Callable
from pathlib import Path

POLITICAL = re.compile(
    r"\b(president|minister|government|election|party|war|treaty|parliament|senate|congress|military|army|court|union"
    r"|state|political|policy|campaign|law|company|police)\b",
    re.IGNORECASE,
)
PASSAGES = 260
SHORTEST = 120  # words of a training text
OPEN = ("weblog", "newsgroup")


def treebank(path: Path, wanted: Callable[[str], bool] = lambda _: True) -> dict[str, str]:
    """The texts of a CoNLL-U file by document, a blank line between paragraphs."""
    found: dict[str, list[list[str]]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# newdoc"):
            found[line.split("=")[-1].strip()] = [[]]
        elif line.startswith("# newpar") and found:
            [*found.values()][-1].append([])
        elif line.startswith("# text = ") and found:
            [*found.values()][-1][-1].append(line[9:].strip())
    return {name: "\n\n".join(" ".join(p) for p in parts if p) for name, parts in found.items() if wanted(name)}


def joined(words: list[str]) -> str:
    """Words as running text."""
    text = re.sub(r" ([.,;:!?%)\]’])", r"\1", " ".join(words))
    text = re.sub(r"([(\[$]) ", r"\1", text)
    text = re.sub(r" (n't|'s|'re|'ve|'ll|'d|'m)\b", r"\1", text).replace(" - ", "-")
    return re.sub(r'" ([^"]*?) ?"', r'"\1"', text)


def passages(data: Path) -> dict[str, str]:
    """The most political passages of Re-DocRED, numbered, each with its title."""
    every = [
        (document["title"], " ".join(joined(words) for words in document["sents"]))
        for part in ("dev", "test")
        for document in json.loads((data / f"docred/{part}_revised.json").read_text(encoding="utf-8"))
    ]
    every.sort(key=lambda item: -len(POLITICAL.findall(item[1])) / max(50, len(item[1].split())))
    return {f"docred_{i:03}": f"{title}\n\n{text}" for i, (title, text) in enumerate(every[:PASSAGES])}


def texts(data: Path) -> dict[str, str]:
    """All texts by name."""
    trees = data / "treebanks"
    out = passages(data) | treebank(trees / "ewt/test.conllu", lambda name: name.startswith(OPEN))
    for path in sorted((trees / "gum/dev").glob("*.conllu")):
        out |= treebank(path)
    more: dict[str, str] = {}
    for path in sorted((trees / "gum/train").glob("*.conllu")):
        if re.search("news|interview|speech", path.name):
            more |= treebank(path)
    for part in ("train", "dev"):
        more |= treebank(trees / f"ewt/{part}.conllu", lambda name: name.startswith(OPEN))
    return out | {name: text for name, text in more.items() if len(text.split()) > SHORTEST}


def main() -> None:
    """The command line."""
    ask = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    ask.add_argument("--data", type=Path, default=Path("../shared/data"))
    ask.add_argument("--out", type=Path, required=True)
    args = ask.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    for name, text in texts(args.data).items():
        (args.out / f"{name}.txt").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
