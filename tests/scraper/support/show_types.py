"""Types in words."""

from __future__ import annotations

from scraper.typeexpr import ArrayOf, Choice, MapOf, ObjectOf, Primitive, TypeExpr, Unknown


def show_expr(expr: TypeExpr) -> str:
    """Return what a type cell was understood to say; an unknown one with a caret below the place of the trouble."""
    match expr:
        case Primitive(kind):
            return kind.value
        case ArrayOf(None):
            return "array"
        case ArrayOf(item) if item is not None:
            return f"array of {show_expr(item)}"
        case MapOf(None):
            return "map"
        case MapOf(value) if value is not None:
            return f"map of {show_expr(value)}"
        case ObjectOf(name, table):
            return f"object {name}" if name else f"object of table {table}" if table else "object"
        case Choice(options):
            return "either " + " or ".join(map(show_expr, options))
        case Unknown(text, start, end, expected):
            return f"{text}\n{' ' * start}{'^' * max(end - start, 1)} expected {expected}"
    raise AssertionError(expr)
