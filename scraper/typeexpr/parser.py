"""Recursive descent over type cells. Each ``_method`` states its line of the grammar (EBNF, ISO 14977).

Words are compared without case. PRIMITIVE, ARRAY, MAP and OBJECT are the word lists of :mod:`scraper.vocab.types`;
NAME is a word of none of them.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from scraper.typeexpr.model import ArrayOf, Choice, MapOf, ObjectOf, Primitive, TypeExpr, Unknown
from scraper.typeexpr.tokens import Kind, Token, tokenize
from scraper.vocab.types import ARRAYS, MAPS, OBJECTS, PRIMITIVES, TAILS

_KEYWORDS = frozenset(PRIMITIVES) | ARRAYS | MAPS | OBJECTS


class _Stuck(Exception):
    """Reading stopped at ``token``; ``expected`` says what would have fitted."""

    def __init__(self, token: Token, expected: str) -> None:
        super().__init__(expected)
        self.token, self.expected = token, expected


def parse_type(text: str, names: Collection[str] = ()) -> TypeExpr:
    """Read the text of a type cell.

    ``names`` are texts known to be schema names (the hyperlinks of the cell): such a word stands for an object even
    without the word "object" behind it. Returns :class:`Unknown` for what the grammar does not cover; never raises.
    """
    tokens = tokenize(text)
    try:
        return _Parser(tokens=tokens, names=frozenset(name.casefold() for name in names)).whole()
    except _Stuck as stuck:
        return Unknown(text, stuck.token.start, stuck.token.end, stuck.expected)
    except RecursionError:
        return Unknown(text, 0, len(text), "less nesting")


@dataclass(slots=True)
class _Parser:
    tokens: tuple[Token, ...]
    names: frozenset[str]
    at: int = 0

    @property
    def here(self) -> Token:
        return self.tokens[self.at]

    def whole(self) -> TypeExpr:
        """whole = type , [ TAIL , { any token } ] , END ;"""
        found = self.type(nested=False)
        if self.here.kind is Kind.END or self.here.word in TAILS:
            return found
        raise _Stuck(self.here, "the end of the type")

    def type(self, *, nested: bool) -> TypeExpr:
        """type = single , { ( "/" | "or" ) , single } ;"""
        options = [self.single(nested=nested)]
        while self.here.kind is Kind.SLASH or self.here.word == "or":
            self.at += 1
            options.append(self.single(nested=nested))
        return options[0] if len(options) == 1 else Choice(tuple(options))

    def single(self, *, nested: bool) -> TypeExpr:
        """single = ( array | map | primitive | OBJECT , [ OBJECT ] | named ) , { ARRAY } ;"""
        word = self.here.word
        if word in ARRAYS:
            found: TypeExpr = self.array()
        elif word in MAPS:
            found = self.map()
        elif word in PRIMITIVES:
            self.at += 1
            found = Primitive(PRIMITIVES[word])
        elif word in OBJECTS:
            self.at += 1
            if self.here.word in OBJECTS:
                self.at += 1
            found = ObjectOf()
        elif self.here.kind is Kind.WORD:
            found = self.named(nested=nested)
        else:
            raise _Stuck(self.here, "a type")
        while self.here.word in ARRAYS:
            self.at += 1
            found = ArrayOf(found)
        return found

    def array(self) -> ArrayOf:
        """array = ARRAY , [ "<" , type , ">" | "of" , items ] ;"""
        self.at += 1
        if self.here.kind is Kind.OPEN:
            return ArrayOf(self.bracketed())
        if self.here.word == "of":
            self.at += 1
            return ArrayOf(self.items())
        return ArrayOf()

    def items(self) -> TypeExpr:
        """items = single , [ OBJECT ] ;"""
        found = self.single(nested=True)
        if self.here.word in OBJECTS:
            self.at += 1
        return found

    def bracketed(self) -> TypeExpr:
        """bracketed = "<" , type , ">" ;"""
        self.at += 1
        found = self.type(nested=True)
        self.expect(Kind.CLOSE)
        return found

    def map(self) -> MapOf:
        """map = MAP , [ "<" , type , "," , type , ">" ] , [ OBJECT ] ;"""
        self.at += 1
        value: TypeExpr | None = None
        if self.here.kind is Kind.OPEN:
            self.at += 1
            self.type(nested=True)
            self.expect(Kind.COMMA)
            value = self.type(nested=True)
            self.expect(Kind.CLOSE)
        if self.here.word in OBJECTS:
            self.at += 1
        return MapOf(value)

    def named(self, *, nested: bool) -> TypeExpr:
        """named = "Table" , NUMBER , [ OBJECT ] | NAME , { NAME } , ( OBJECT | ? ARRAY follows, or known ? ) ;"""
        start = self.here
        words = []
        while self.here.kind is Kind.WORD and self.here.word not in _KEYWORDS and self.here.word not in {"or", *TAILS}:
            words.append(self.here.text)
            self.at += 1
        name = " ".join(words)
        is_marked = self.here.word in OBJECTS
        if is_marked:
            self.at += 1
        if len(words) == 2 and words[0].casefold() == "table" and words[1].isdigit():
            return ObjectOf(table=words[1])
        if is_marked or nested or self.here.word in ARRAYS or name.casefold() in self.names:
            return ObjectOf(name=name)
        raise _Stuck(start, "a primitive, an array, a map, or a name followed by 'object'")

    def expect(self, kind: Kind) -> None:
        if self.here.kind is not kind:
            raise _Stuck(self.here, kind.value)
        self.at += 1
