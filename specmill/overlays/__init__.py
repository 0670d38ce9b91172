"""Human corrections of specs: files in the OpenAPI Overlay format, apart from what is scraped, each with a reason."""

from specmill.overlays.apply import FingerprintOf, overlaid
from specmill.overlays.load import Action, Overlay, load_overlays
from specmill.overlays.marks import corrections

__all__ = ["Action", "FingerprintOf", "Overlay", "corrections", "load_overlays", "overlaid"]
