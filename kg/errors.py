"""What can go wrong, as a user would name it.

KgError
├── InputError      a file, folder or article that cannot be read
├── ModelError      a language pipeline that is missing or unusable
├── StoreError      kept extractions that cannot be read or written
├── OutputError     an export that cannot be written or is not what it should be
└── QueryError      a query that cannot be found or answered
"""


class KgError(Exception):
    """The base of every error this program raises on purpose; its text is one line fit for a user."""


class InputError(KgError):
    """An input that is missing, empty, broken or of an unknown kind."""


class ModelError(KgError):
    """A language pipeline that cannot be loaded."""


class StoreError(KgError):
    """A store of extractions that cannot be read or written."""


class OutputError(KgError):
    """An output folder that cannot be written, or that holds no build."""


class QueryError(KgError):
    """A query with a fault in it, or a name that no query has."""
