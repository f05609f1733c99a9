"""Any number hold a lock together; alone is only who is alone."""

from pathlib import Path

import pytest

from kg.locks import Lock

pytest.importorskip("fcntl")


def test_alone_is_who_is_alone(tmp_path: Path) -> None:
    one, other = Lock(tmp_path / "lock"), Lock(tmp_path / "lock")
    with one.alone() as alone:
        assert not alone
    other.release()
    with one.alone() as alone:
        assert alone
    one.release()


def test_after_a_try_the_lock_is_still_held(tmp_path: Path) -> None:
    one, other = Lock(tmp_path / "lock"), Lock(tmp_path / "lock")
    with one.alone():
        pass
    with other.alone() as alone:
        assert not alone
    one.release()
    other.release()
