"""Properties are tested with the same examples on every run, on every machine."""

from __future__ import annotations

import pytest
from hypothesis import settings

pytest.register_assert_rewrite("tests.scraper.support.fixtures")

settings.register_profile("specmill", derandomize=True, database=None, deadline=None, max_examples=60)
settings.load_profile("specmill")
