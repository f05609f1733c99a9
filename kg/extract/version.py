"""Which extractor made a record: a digest of its code and word lists; kept records of another one are made anew."""

from functools import cache
from hashlib import blake2b
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent
PARTS = (
    "extract/**/*.py",
    "language/*.py",
    "data/lexicons/*.txt",
    "data/gazetteer/*",
    "data/confidence.json",
    "data/antecedents.npz",
    "records.py",
)


@cache
def version() -> str:
    """Sixteen hexadecimal digits; another digit means another extractor."""
    digest = blake2b(digest_size=8)
    for path in sorted(found for part in PARTS for found in PACKAGE.glob(part)):
        digest.update(path.relative_to(PACKAGE).as_posix().encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()
