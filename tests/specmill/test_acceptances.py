"""Acceptances of specmill.toml through a build: marked, not counted, and loud when they do not hold any more."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from scraper.jsonvalue import JsonObject
from tests.specmill.conftest import Ran, Run

SAMPLE = Path(__file__).resolve().parents[2] / "specmill" / "sample_docs"
PAGE = "CreateNotebook.html"

CONFIG = f"""\
specs = "spec"

[clients.python]
out = "client"
distribution = "shelf-sdk"
package = "shelf"

[services.one]
docs = "one"
prose = "none"
server = "https://one.example.com"
docs-url = "https://docs.example.com"
revision = "1"
client = "python"

[[services.one.accept]]
code = "example-type"
page = "{PAGE}"
fingerprint = "FINGERPRINT"
reason = "The example is corrected in the next release."
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The documentation of one operation, whose example contradicts its table once."""
    (tmp_path / "one").mkdir()
    shutil.copy(SAMPLE / PAGE, tmp_path / "one")
    return tmp_path


def build(run: Run, project: Path, fingerprint: str, *arguments: object) -> Ran:
    (project / "specmill.toml").write_text(CONFIG.replace("FINGERPRINT", fingerprint), encoding="utf-8")
    return run("build", "--config", project / "specmill.toml", "--docs-root", project, "-q", *arguments)


def findings(project: Path, code: str) -> list[JsonObject]:
    written = json.loads((project / "spec/one/findings.json").read_text("utf-8"))
    return [finding for finding in written["findings"] if finding["code"] == code]


def test_an_accepted_finding_is_marked_and_counts_for_nothing(run: Run, project: Path) -> None:
    assert build(run, project, "0" * 12, "--fail-on", "warning").code == 1
    [finding] = findings(project, "example-type")
    ran = build(run, project, str(finding["fingerprint"]), "--json", "--reports", project / "reports")
    [accepted] = findings(project, "example-type")
    assert accepted == {**finding, "accepted": "The example is corrected in the next release."}
    [told] = json.loads(ran.out)["specs"]
    assert (told["accepted"], told["news"]) == (1, [])
    assert ran.err == ""
    [log] = json.loads((project / "reports/one.sarif").read_text("utf-8"))["runs"]
    suppressed = [result["ruleId"] for result in log["results"] if result.get("suppressions")]
    assert suppressed == ["example-type"]
    report = (project / "reports/one.md").read_text("utf-8")
    assert "| `example-type` | The example is corrected in the next release. |" in report.partition("## Accepted")[2]


def test_an_acceptance_expires_loudly_when_the_source_text_changes(run: Run, project: Path) -> None:
    build(run, project, "0" * 12)
    [finding] = findings(project, "example-type")
    fingerprint = str(finding["fingerprint"])
    assert build(run, project, fingerprint).err == ""
    documented = finding["documented"]
    assert isinstance(documented, dict)
    page = project / "one" / PAGE
    lines = page.read_text("utf-8").splitlines(keepends=True)
    row = int(str(documented["line"])) - 1
    end = next(number for number in range(row, len(lines)) if "</tr>" in lines[number])
    changed = "".join(lines[row : end + 1]).replace("Integer", "Long")
    page.write_text("".join([*lines[:row], changed, *lines[end + 1 :]]), encoding="utf-8")
    ran = build(run, project, fingerprint)
    [expired] = findings(project, "acceptance-expired")
    assert expired["page"] == PAGE
    assert "warning acceptance-expired: example-type: " in ran.err
    assert build(run, project, fingerprint, "--check").code == 0


def test_an_acceptance_that_matches_nothing_is_loud(run: Run, project: Path) -> None:
    build(run, project, "0" * 12)
    (project / "one" / PAGE).rename(project / "one" / "Renamed.html")
    ran = build(run, project, "0" * 12)
    assert f"{PAGE}: warning acceptance-unused: example-type" in ran.err
    assert len(findings(project, "acceptance-unused")) == 1
