"""The wheel: what is in it, and that it works in an environment of its own, away from the checkout."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

from scraper import render_yaml
from specmill import __version__
from specmill.documents import load_document
from specmill.overlays import load_overlays, overlaid
from specmill.sources import load_sources
from specmill.targets import find_target

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout, built with the locked backend and nothing from the network."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True, text=True)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bin folder of a new environment that has the wheel; its dependencies are those of the running one.

    They come by a plain path entry, which does not carry over the running environment's link to the checkout.
    """
    folder = tmp_path_factory.mktemp("venv")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True)
    site = Path(sysconfig.get_path("purelib", vars={"base": str(folder), "platbase": str(folder)}))
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    python = folder / "bin" / "python"
    install = ["-m", "pip", "--python", str(python), "install", "--no-deps", "--no-index", "--ignore-installed"]
    subprocess.run([sys.executable, *install, str(wheel)], check=True, capture_output=True, text=True)
    return folder / "bin"


def test_the_wheel_holds_three_packages_with_their_data_and_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.partition("/")[0] for name in names} == {
        "specmill",
        "scraper",
        "generator",
        f"specmill-{__version__}.dist-info",
    }
    listing = ["git", "-C", str(ROOT), "ls-files", "--cached", "--others", "--exclude-standard", "-z", "--"]
    parts = ["specmill", "scraper", "generator"]
    tracked = subprocess.run([*listing, *parts], check=True, capture_output=True, text=True).stdout
    assert sorted(name for name in names if ".dist-info/" not in name) == sorted(filter(None, tracked.split("\0")))


def test_the_demo_runs_outside_the_checkout_and_makes_the_published_sample_but_for_its_corrections(
    installed: Path, tmp_path: Path
) -> None:
    ran = subprocess.run([installed / "specmill", "demo"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr.count("Traceback")) == (0, 0), ran.stderr
    where = subprocess.run(
        [installed / "python", "-c", "import specmill, scraper, generator; print(specmill.__file__)"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert str(ROOT) not in where
    assert sorted(path.name for path in tmp_path.iterdir()) == ["specmill-demo"]
    made, committed = tmp_path / "specmill-demo" / "spec" / "sample", ROOT / "spec" / "sample"
    files = {file.name: file.read_text("utf-8") for file in made.iterdir()}
    sources = load_sources(made / "v1.yaml")
    document = load_document(made / "v1.yaml")

    def fingerprint_of(pointer: str) -> str:
        return sources.origin(find_target(document, pointer)).fingerprint

    corrected = overlaid(document, load_overlays(ROOT / "overlays" / "sample"), fingerprint_of)
    assert {**files, "v1.yaml": render_yaml(corrected)} == {
        file.name: file.read_text("utf-8") for file in committed.iterdir()
    }
