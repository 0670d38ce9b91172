"""Arbitrary description cells for property tests, made of the words that the rules about facts look for."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

TYPES = ["String", "Integer", "Boolean", "Float", "Array of strings", "Array of integers", "Object"]
"""Type cells."""

_WORDS = (
    *("The value", "can be", "ranges from", "to", "The default value is", "Default:", "Minimum:", "Options:", "Only"),
    *("[0,1]", "a maximum of", "characters", "1", "64", "-1", "65,535", "**A**", "**B**", "or", "and", ",", "."),
    *("- **A**: x", "- B: y", "If", "when", "**type**", "is set to", "UUID", "YYYY-MM-DDTHH:MM:SSZ", "letters"),
    *("hyphens (-)", "cannot contain", "Range", "by default", "at most", "is null", "(", ")", "\n", "mandatory"),
)

CELLS: SearchStrategy[str] = st.lists(st.sampled_from(_WORDS), max_size=24).map(" ".join)
"""Descriptions in the tests' notation."""
