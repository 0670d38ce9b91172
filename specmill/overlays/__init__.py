"""Human corrections of specs: files in the OpenAPI Overlay format, apart from what is scraped, each with a reason."""

from specmill.overlays.apply import overlaid
from specmill.overlays.load import Action, Overlay, load_overlays

__all__ = ["Action", "Overlay", "load_overlays", "overlaid"]
