"""Sentences that only lead the reader to a table or page and say nothing of their own."""

from __future__ import annotations

import re

_WHERE = r"(?:table\s*\d*|the\s+following\s+table|the\s+table\s+below|the\s+following)"
_WHAT = r"(?:describes?|lists?|shows?|provides?|explains?|introduces?)"

INTRODUCTION = re.compile(
    rf"""(?:
        {_WHERE}\s+{_WHAT}\b.*                                             # Table 1 describes the parameters.
      | (?:for\s+details(?:\s+about\b[^.]*)?,?\s+)?see\s+.*                # For details about X, see Y.
      | (?:.*\b)?(?:is|are)\s+(?:as\s+follows|listed\s+in|described\s+in|shown\s+in)\b.*
      | (?:parameters?|request|response|body|uri|note)?\s*(?:parameters?|fields?)?\s*(?:description|format)?  # a label
    )""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
"""Matched in full against a paragraph without its final full stop or colon."""
