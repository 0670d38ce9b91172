"""Progress on a terminal and elsewhere; colour only where it is wanted."""

from __future__ import annotations

import io

from rich.console import Console

from specmill.console import Screen, printable


def test_control_characters_are_spelt_out() -> None:
    assert printable("a\x1b[2Jb\rc\x07\u202e\n\tü“") == "a\\x1b[2Jb\\rc\\x07\\u202e\n\tü“"


def test_a_terminal_gets_a_bar_and_a_pipe_gets_a_line() -> None:
    for is_terminal in (True, False):
        text = io.StringIO()
        console = Console(file=text, force_terminal=is_terminal, width=80, markup=False, soft_wrap=True)
        with Screen(_err=console).progress("x: reading [y]") as report:
            report(1, 2)
            report(2, 2)
        assert "x: reading [y]" in text.getvalue()
        assert ("\x1b[" in text.getvalue()) is is_terminal
        assert ("2/2" in text.getvalue()) is is_terminal


def test_quiet_shows_no_progress() -> None:
    text = io.StringIO()
    with Screen(quiet=True, _err=Console(file=text, force_terminal=True)).progress("x"):
        pass
    assert text.getvalue() == ""
