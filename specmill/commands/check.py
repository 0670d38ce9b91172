"""``specmill check``: is this a sound OpenAPI document?"""

from __future__ import annotations

import typer

from specmill.checks import check_document
from specmill.console import Screen
from specmill.documents import find_documents, load_document
from specmill.errors import SpecmillError
from specmill.options import AsJson, Quiet, Specs, Verbose
from specmill.summaries import plural, problem_data, problem_lines


def check(specs: Specs, verbose: Verbose = False, quiet: Quiet = False, as_json: AsJson = False) -> None:
    """Check OpenAPI documents: openapi-spec-validator's rules, and more.

    Refused as well: paths that are equal but for their placeholders, examples
    and defaults that miss their schema, references to nothing, operationIds in
    use twice, x-* keys of specmill in a wrong form. Exit 1 if anything is found.

    Example: specmill check spec
    """
    screen = Screen(verbose=verbose, quiet=quiet, as_json=as_json)
    found = {}
    unreadable = []
    files = find_documents(specs)
    for file in files:
        try:
            found[file] = check_document(load_document(file))
        except SpecmillError as error:
            unreadable.append(error.message)
            screen.complain(error.message)
            continue
        screen.detail(f"{file}: {plural(len(found[file]), 'problem')}")
        for line in problem_lines(file, found[file]):
            screen.complain(line)
    count = sum(len(problems) for problems in found.values()) + len(unreadable)
    screen.summary(
        [f"{plural(len(files), 'document')} checked, {plural(count, 'problem')}"],
        {
            "documents": [str(file) for file in files],
            "problems": problem_data(found),
            "unreadable": list(unreadable),
        },
    )
    if count:
        raise typer.Exit(1)
