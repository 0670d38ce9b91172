"""Facts in words."""

from __future__ import annotations

import json
from dataclasses import fields

from scraper.facts.model import NO_FACTS, Bound, Condition, Facts


def show_facts(facts: Facts) -> str:
    """Return every fact that is stated, "" for none."""
    names = [item.name for item in fields(facts) if item.name != "rules"]
    stated = [name for name in names if getattr(facts, name) != getattr(NO_FACTS, name)]
    return "; ".join(f"{name} {_show(getattr(facts, name))}" for name in stated)


def _show(value: object) -> str:
    match value:
        case Bound(limit, is_exclusive):
            return f"{limit}, exclusive" if is_exclusive else f"{limit}"
        case Condition(text, field, wanted):
            return f"{text} [{field} = {wanted}]" if field else text
        case tuple():
            return f"[{', '.join(map(_show, value))}]"
    return json.dumps(value, ensure_ascii=False)
