"""``specmill demo`` in two steps: the configuration that comes with the package, and the build that it asks for."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from specmill.build import Build, BuildOptions, Step, build
from specmill.config import Config, parse_config

CONFIG_NAME = "demo.toml"

SNIPPET = """\
from tcloud_sample import Client
client = Client(token="your token", project_id="your project")
client.sample.v1.list_notebooks()
"""
"""What to try with the client. Nobody answers at its documented address; ``base_url`` names another one."""


def demo_config(out: Path) -> Config:
    """Return the configuration of the demo, whose outputs go below ``out``."""
    text = files("specmill").joinpath(CONFIG_NAME).read_text("utf-8")
    return parse_config(text, name=CONFIG_NAME, root=out)


def build_demo(out: Path, step: Step) -> Build:
    """Make spec and client of the sample docs, to be written below ``out``; the pages are too few for two processes."""
    return build(demo_config(out), [], BuildOptions(jobs=1), step)
