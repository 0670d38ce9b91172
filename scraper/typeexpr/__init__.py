"""The grammar of type cells: tokens and recursive descent; what it cannot read is ``Unknown``, never a guess."""

from scraper.typeexpr.model import ArrayOf, Choice, MapOf, ObjectOf, Primitive, TypeExpr, Unknown
from scraper.typeexpr.parser import parse_type

__all__ = ["ArrayOf", "Choice", "MapOf", "ObjectOf", "Primitive", "TypeExpr", "Unknown", "parse_type"]
