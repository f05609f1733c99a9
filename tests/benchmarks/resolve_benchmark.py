"""How long resolution takes: invented articles by the thousand, with people, bodies, countries, groups and issues.

python tests/benchmarks/resolve_benchmark.py 1000 10000
"""

import random
import sys
import time

from kg.lexicons import table
from kg.records import Article, Chain, ChainKind, Extraction, Mention, MentionKind, Span
from kg.resolve import link

SYLLABLES = "ba ber bor ca den dor fa gar hol ka kel lan lor mar men nor pal ran sel tor var wen".split()
COUNTRIES = "Russia China Iran Ukraine Turkey Syria Germany France Britain Israel Japan Mexico".split()
HEADS = "sanctions talks war election attack tariffs treaty investigation".split()
GROUPS = "officials lawmakers troops voters diplomats protesters".split()


def people(count: int, rng: random.Random) -> list[tuple[str, str]]:
    """Invented full names: given names of the world, family names of two or three syllables."""
    given = sorted(name for name in table("first_names") if name.isalpha())
    return [
        (rng.choice(given).title(), "".join(rng.choices(SYLLABLES, k=rng.choice((2, 3)))).title()) for _ in range(count)
    ]


def article(number: int, world: list[tuple[str, str]], rng: random.Random) -> Extraction:
    """An article of sixty chains; a few people are in many articles, most in few."""
    mentions: list[Mention] = []
    chains: list[Chain] = []

    def add(kind: ChainKind, type_: str, sort: MentionKind, *texts: str) -> None:
        start = len(mentions)
        for text in texts:
            at = mentions[-1].span.end + 1 if mentions else 0
            mentions.append(Mention(Span(at, at + len(text)), text, at, sort))
        chains.append(Chain(texts[0], kind, type_, tuple(range(start, len(mentions)))))

    for _ in range(12):
        given, family = world[min(int(rng.paretovariate(0.6)) - 1, len(world) - 1)]
        names = (f"{given} {family}", family) if rng.random() < 0.8 else (family,)
        add("actor", "Person", "name", *names)
    for _ in range(8):
        add("actor", "Person", "nominal", f"{rng.choice(COUNTRIES)} spokesman")
        add("actor", "Organization", "name", f"{rng.choice(world)[1]} {rng.choice(('Bank', 'Group', 'Institute'))}")
        add("actor", "Group", "nominal", f"{rng.choice(COUNTRIES)} {rng.choice(GROUPS)}")
        add("issue", "Issue", "nominal", f"{rng.choice(HEADS)} on {rng.choice(COUNTRIES)}")
        add("issue", "Issue", "nominal", rng.choice(HEADS))
        add("actor", "Country", "name", rng.choice(COUNTRIES))
    return Extraction(Article(f"article {number:06}", ""), tuple(mentions), tuple(chains))


def main(sizes: list[int]) -> None:
    """Print the time of each size."""
    for size in sizes:
        rng = random.Random(size)
        world = people(size * 2, rng)
        extractions = [article(n, world, rng) for n in range(size)]
        start = time.process_time()
        entities = link(extractions)
        took = time.process_time() - start
        each = 1000 * took / size
        print(f"{size} articles: {took:.1f} s, {each:.2f} ms an article, {len(entities)} entities", flush=True)


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [1000])
