"""Examples as the second witness: read, compared with the tables under the written policy, and attached.

The policy (README, "Tables and examples"): the table wins over the example; an undocumented key becomes an optional
property marked as observed; null makes a field nullable; an Integer beyond 32 bits becomes wide; any other conflict is
reported and keeps the example out of the spec.
"""

from scraper.examples.attach import attach_examples

__all__ = ["attach_examples"]
