"""What a user gets and reads fits together: the wheel, the README, the changelog, the tracked files."""

import os
import re
import shutil
import subprocess
import sys
import zipfile
from importlib.util import find_spec
from pathlib import Path

import pytest

import processor

ROOT = Path(__file__).resolve().parent.parent
# Hosts of package registries, written so that this file does not name one itself.
REGISTRY_HOSTS = tuple(".".join(parts) for parts in (("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "org"), ("deb", "debian", "org")))


def run(*command: str, folder: Path = ROOT) -> str:
    """Return what a command prints; fail the test with its complaint where it fails."""
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603 - our own words, no shell
    assert done.returncode == 0, done.stderr
    return done.stdout


def repository_files() -> list[Path]:
    """Return the files that are tracked or would be; in a copy without git, all but hidden folders."""
    git = shutil.which("git")
    if git and (ROOT / ".git").exists():
        listed = run(git, "ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0")
        return [ROOT / name for name in listed if (ROOT / name).is_file()]
    return [path for path in ROOT.rglob("*") if path.is_file() and not any(part.startswith(".") for part in path.relative_to(ROOT).parts)]


@pytest.fixture(scope="module")
def wheel_names(tmp_path_factory: pytest.TempPathFactory) -> frozenset[str]:
    """Build the wheel and return the names of the files in it."""
    if not find_spec("hatchling"):
        reason = "hatchling, which builds the wheel, is not installed"
        if os.environ.get("CI") == "true":
            pytest.fail(f"CI must build the wheel: {reason}", pytrace=False)
        pytest.skip(reason)
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder))
    [wheel] = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        return frozenset(archive.namelist())


def test_the_wheel_carries_templates_and_configuration(wheel_names: frozenset[str]) -> None:
    """An installed program has every shipped template and the commented config.toml to begin a desk from."""
    templates = {path.relative_to(ROOT).as_posix() for path in (ROOT / "templates").rglob("*") if path.is_file()}

    assert templates
    assert {f"processor/_shipped/{name}" for name in (*templates, "config.toml")} <= wheel_names


def test_the_wheel_carries_the_whole_package_and_nothing_else(wheel_names: frozenset[str]) -> None:
    """No module is left out, and neither tests nor caches are shipped."""
    modules = {path.relative_to(ROOT).as_posix() for path in (ROOT / "processor").rglob("*.py")}

    assert modules <= wheel_names
    assert {name.split("/")[0].partition("-")[0] for name in wheel_names} == {"processor", "listening_desk"}
    assert not [name for name in wheel_names if "__pycache__" in name]


def test_the_readme_names_every_command() -> None:
    """Whoever reads the README meets each sub-command `processor --help` lists."""
    listed = re.findall(r"^ {4}([a-z]+) ", run(sys.executable, "-m", "processor", "--help"), re.MULTILINE)
    readme = (ROOT / "README.md").read_text(encoding="utf-8")

    assert {"run", "demo", "check"} <= set(listed)
    assert [name for name in listed if f"processor {name}" not in readme] == []


def test_the_changelog_begins_with_this_version() -> None:
    """The version the program reports is the newest the changelog tells about."""
    versions = re.findall(r"^## \[?v?(\d+\.\d+\.\d+)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)

    assert versions[:1] == [processor.__version__]


def test_no_file_names_a_package_registry() -> None:
    """Where packages come from is each user's own setting, so no lock file and no address of a registry is kept."""
    files = repository_files()
    texts = {path: path.read_bytes().decode("utf-8", "replace") for path in files}

    assert [path for path in files if path.name == "uv.lock"] == []
    assert [f"{path}: {host}" for path, text in texts.items() for host in REGISTRY_HOSTS if host in text] == []
