"""Words by which a title or a branch of the table of contents says that an API is out of date."""

from __future__ import annotations

import re

DEPRECATED_TITLE = re.compile(
    r"\((?:discarded|deprecated|abandoned|offline|unavailable soon|to be discarded|to be deprecated)\)", re.IGNORECASE
)
"""In a page's own title."""

DEPRECATED_BRANCH = re.compile(
    r"historical apis?|out-of-date apis?|\(old version\)|discarded apis?|deprecated apis?", re.IGNORECASE
)
"""In the title of a topic above the page."""
