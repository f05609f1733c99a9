"""How long each layer takes beside the parser, on a folder of articles.

    python tests/benchmarks/extraction.py ARTICLES [-n 40]

Prints CPU seconds of the whole process, words a second, and each layer's time as a ratio to the parser's.
"""

import argparse
import time
from collections import Counter
from collections.abc import Callable
from typing import TypeVar

from kg import language, parallel, reading
from kg.extract import dates
from kg.extract.coreference import chains, groups
from kg.extract.mentions import entities
from kg.extract.quotations import quotations
from kg.extract.statements import statements
from kg.extract.statements.nodes import Nodes
from kg.extract.syntax import document, tree
from kg.records import Article, Span

T = TypeVar("T")


class Clock:
    """CPU seconds by layer."""

    def __init__(self) -> None:
        self.seconds: Counter[str] = Counter()

    def time(self, layer: str, work: Callable[[], T]) -> T:
        """Run a piece of work and add its time to a layer."""
        start = time.process_time()
        result = work()
        self.seconds[layer] += time.process_time() - start
        return result


def extract(parsed, article: Article, clock: Clock) -> int:
    """All layers of one article, each on the clock; the number of statements."""
    doc = clock.time("document", lambda: document.read(parsed))
    mentions = clock.time("entities", lambda: entities.mentions(doc, article.boilerplate))
    joined = clock.time("coreference", lambda: chains.chains(doc, mentions))
    every = clock.time("tree", lambda: tree.read(doc))
    quoted = clock.time(
        "quotations", lambda: quotations.quotations(doc, mentions, joined, article.boilerplate, words=every)
    )
    times = clock.time("dates", lambda: dates.times(doc, article.published))
    members = clock.time("groups", lambda: groups.members(doc, mentions, joined))
    words = clock.time("tree", lambda: statements.outside(every, article.boilerplate))
    sentences = [Span(s.start_char, s.end_char) for s in doc.sents]
    text = statements.Text(article.id, article.text, words, sentences, Nodes(mentions, joined), quoted, times, members)
    return len(clock.time("statements", lambda: statements.statements(text)))


def main() -> None:
    """Print the table."""
    ask = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    ask.add_argument("articles")
    ask.add_argument("-n", type=int, default=40)
    args = ask.parse_args()
    articles = [a for a, _ in zip(reading.read([args.articles], on_problem=print), range(args.n), strict=False)]
    nlp = language.load()
    list(nlp.pipe(a.text for a in articles[:2]))  # the first texts also fill caches
    for doc, article in zip(nlp.pipe(a.text for a in articles[:5]), articles[:5], strict=True):
        extract(doc, article, Clock())  # reads the word lists
    clock = Clock()
    with parallel.collected_seldom():
        docs = clock.time("parser", lambda: list(nlp.pipe(a.text for a in articles)))
        found = sum(extract(doc, article, clock) for doc, article in zip(docs, articles, strict=True))
    words, parser = sum(map(len, docs)), clock.seconds["parser"]
    print(f"{len(articles)} articles, {words} tokens, {found} statements ({500 * found / words:.0f} per 500 tokens)")
    for layer, seconds in clock.seconds.most_common():
        print(f"{layer:12} {seconds:7.2f} s {words / seconds:10.0f} tokens/s {seconds / parser:6.2f} of the parser")
    total = sum(clock.seconds.values()) - parser
    print(f"{'all layers':12} {total:7.2f} s {words / total:10.0f} tokens/s {total / parser:6.2f} of the parser")


if __name__ == "__main__":
    main()
