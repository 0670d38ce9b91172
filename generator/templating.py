"""The templates: those of the generator, each of which a user may replace, and nothing that they print but `Code`."""

from __future__ import annotations

from collections.abc import Mapping

from jinja2 import ChoiceLoader, DictLoader, Environment, PackageLoader, StrictUndefined, TemplateError

from generator.code import Code
from generator.problems import GenerateError


class Templates:
    """The templates by name. `replaced` are the texts of those that are not the generator's own."""

    def __init__(self, replaced: Mapping[str, str]) -> None:
        """Raises `GenerateError` if `replaced` names a template that there is not."""
        if unknown := sorted(replaced.keys() - template_names()):
            known = ", ".join(template_names())
            raise GenerateError(f"There is no template {unknown[0]} that could be replaced, only {known}.")
        self._environment = Environment(
            loader=ChoiceLoader([DictLoader(replaced), PackageLoader("generator")]),
            undefined=StrictUndefined,
            finalize=_only_code,
            autoescape=False,
            keep_trailing_newline=True,
        )

    def rendered(self, name: str, **values: object) -> str:
        """What the template `name` says about `values`. Raises `GenerateError` if it cannot be printed."""
        try:
            return self._environment.get_template(name).render(**values)
        except (TemplateError, TypeError) as error:
            line = getattr(error, "lineno", None)
            place = f"{name}, line {line}," if line else name
            raise GenerateError(f"The template {place} cannot be printed: {' '.join(str(error).split())}.") from error


def template_names() -> list[str]:
    """The names of the templates, sorted: the files of generator/templates."""
    return sorted(Environment(loader=PackageLoader("generator"), autoescape=False).list_templates())


def _only_code(value: object) -> object:
    if isinstance(value, StrictUndefined):
        str(value)  # raises an error that says what is not defined
    if not isinstance(value, Code):
        raise TypeError(f"it prints {value!r}, which is not Code")
    return value
