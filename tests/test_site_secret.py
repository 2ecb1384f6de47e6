"""The site secret: made once, private, never replaced."""

import os
from pathlib import Path

import pytest

from processor.errors import ConfigError
from processor.site_secret import create_secret, ensure_secret, load_secret


def test_a_new_secret_is_private_and_long_enough(tmp_path: Path) -> None:
    """Only its owner can read it; it holds 32 random bytes."""
    path = tmp_path / "var" / "secret"

    assert create_secret(path)

    assert len(load_secret(path)) == 32
    assert (path.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    assert os.listdir(path.parent) == ["secret"]  # noqa: PTH208 - names are enough


def test_a_secret_is_never_replaced(tmp_path: Path) -> None:
    """A second start keeps what reply tokens were signed with."""
    first = ensure_secret(tmp_path / "secret")

    assert not create_secret(tmp_path / "secret")
    assert first == ensure_secret(tmp_path / "secret")


def test_two_desks_have_two_secrets(tmp_path: Path) -> None:
    """A token of one is worth nothing to the other."""
    assert ensure_secret(tmp_path / "one") != ensure_secret(tmp_path / "two")


@pytest.mark.parametrize(
    ("content", "mode", "problem"),
    [
        (b"", 0o600, "does not hold at least 64 hexadecimal digits"),
        (b"ab" * 31, 0o600, "does not hold at least 64 hexadecimal digits"),
        (b"zz" * 32, 0o600, "does not hold at least 64 hexadecimal digits"),
        (b"\xff" * 64, 0o600, "does not hold at least 64 hexadecimal digits"),
        (b"ab" * 32, 0o604, "other users of this machine can get at it"),
    ],
    ids=["empty", "short", "not hexadecimal", "binary", "world-readable"],
)
def test_a_secret_that_protects_nothing_is_refused(tmp_path: Path, content: bytes, mode: int, problem: str) -> None:
    """Better no start than tokens that anybody can make; what stands in the file is not repeated."""
    path = tmp_path / "secret"
    path.write_bytes(content)
    path.chmod(mode)

    with pytest.raises(ConfigError, match=problem) as caught:
        ensure_secret(path)

    assert "abab" not in str(caught.value)


def test_a_missing_secret_says_how_to_get_one(tmp_path: Path) -> None:
    """Loading alone does not write."""
    with pytest.raises(ConfigError, match=r"desk\.secret_file: there is no such file; `processor check` creates it"):
        load_secret(tmp_path / "secret")


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    """The operator creates the file where the program may not."""
    (tmp_path / "var").write_text("not a folder")

    with pytest.raises(ConfigError, match="it cannot be written"):
        create_secret(tmp_path / "var" / "deep" / "secret")
