"""The adapter around datamodel-code-generator, and the only module that imports it.

The generator writes classes; its output is read back as syntax, held against the plan (every model and every field is
there, nothing but declarations is), and cut into one module per tag and one for what tags share.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from datamodel_code_generator import InputFileType, PythonVersion, generate
from datamodel_code_generator.config import GenerateConfig
from datamodel_code_generator.enums import DataModelType
from datamodel_code_generator.parser import LiteralType

from generator.code import Code, Identifier, docstring
from generator.imports import import_lines
from generator.lower_docs import description_of, plain
from generator.plan import ModelPlan
from generator.prepare import Prepared, prepare
from generator.problems import GenerateError

_LIBRARIES = {
    "Annotated": "typing",
    "Any": "typing",
    "Literal": "typing",
    "Field": "pydantic",
    "TypeAliasType": "typing_extensions",
}
_BASES = ("Number", "OpenRequestModel", "RequestModel", "ResponseModel", "Timestamp")
_ANNOTATION_NODES = (
    ast.Subscript,
    ast.Tuple,
    ast.BinOp,
    ast.BitOr,
    ast.Constant,
    ast.Call,
    ast.keyword,
    ast.Dict,
    ast.UnaryOp,
    ast.USub,
    ast.Load,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelModule:
    """The source of one module of models: import lines, then declarations in an order that runs."""

    name: Identifier
    names: tuple[Identifier, ...]
    imports: tuple[Code, ...]
    declarations: tuple[Code, ...]


def model_modules(models: Sequence[ModelPlan], runtime: str) -> tuple[ModelModule, ...]:
    """The modules that declare `models`; `runtime` is where their base classes are imported from.

    Raises `GenerateError` if what came out is not exactly what the plan says.
    """
    if not models:
        return ()
    source = _write(prepare(models))
    declared = _Declarations(source, {model.name: model for model in models}, runtime)
    return tuple(declared.module(name) for name in sorted({model.module for model in models}))


def _write(prepared: Prepared) -> str:
    config = GenerateConfig(
        input_file_type=InputFileType.OpenAPI,
        output_model_type=DataModelType.PydanticV2BaseModel,
        target_python_version=PythonVersion.PY_311,
        base_class_map=dict(prepared.bases),
        aliases=dict(prepared.aliases),
        use_annotated=True,
        field_constraints=True,
        strict_nullable=True,
        enum_field_as_literal=LiteralType.All,
        use_type_alias=True,
        field_extra_keys={"x-nullable"},
        field_extra_keys_without_x_prefix={"x-repr"},
        allow_remote_refs=False,
        disable_timestamp=True,
        formatters=[],
    )
    written = generate(prepared.document, config=config)
    if not isinstance(written, str):
        raise GenerateError("datamodel-code-generator did not give one module; is its version the pinned one?")
    return written


class _Declarations:
    """The declarations in the generator's output, by the name they define."""

    def __init__(self, source: str, models: Mapping[str, ModelPlan], runtime: str) -> None:
        self._models = models
        self._runtime = runtime
        self._found: dict[str, ast.ClassDef | ast.Assign] = {}
        self._helpers: dict[str, ast.expr] = {}
        for statement in ast.parse(source).body:
            self._sort_in(statement)
        if missing := sorted(models.keys() - self._found.keys()):
            raise GenerateError(f"datamodel-code-generator did not write the models {', '.join(missing)}.")

    def module(self, name: Identifier) -> ModelModule:
        """The module called `name`; what it declares keeps the generator's order, which is one that runs."""
        used: set[str] = set()
        declarations = tuple(
            self._class(found, used) if isinstance(found, ast.ClassDef) else self._alias(found, used)
            for key, found in self._found.items()
            if self._models[key].module == name
        )
        names = tuple(sorted(plan.name for plan in self._models.values() if plan.module == name))
        return ModelModule(name=name, names=names, imports=self._imports(name, used), declarations=declarations)

    def _sort_in(self, statement: ast.stmt) -> None:
        match statement:
            case ast.ImportFrom() | ast.Expr(value=ast.Call(func=ast.Attribute(attr="model_rebuild"), args=[])):
                pass  # imports are written anew; pydantic completes a model on first use
            case ast.ClassDef(name=name) if name in self._models and name not in self._found:
                self._found[name] = statement
            case ast.Assign(
                targets=[ast.Name(id=name)], value=ast.Call(func=ast.Name(id="TypeAliasType"), args=[_, target])
            ):
                if name in self._models:
                    self._found[name] = statement
                else:
                    self._helpers[name] = target
            case _:
                raise _unexpected(statement)

    def _class(self, found: ast.ClassDef, used: set[str]) -> Code:
        plan = self._models[found.name]
        base = ast.unparse(found.bases[0])
        used.add(base)
        lines = [f"class {plan.name}({base}):", *_documented(plain(plan.description))]
        waiting = {str(plan.fields[member.wire]): member for member in plan.members}
        for statement in found.body:
            match statement:
                case ast.AnnAssign(target=ast.Name(id=name), value=None | ast.Constant(value=None)) if name in waiting:
                    annotation = self._annotation(statement.annotation, used)
                    member = waiting.pop(name)
                    if _wire_name(annotation, name) != member.wire:
                        raise _unexpected(statement)
                    default = "" if statement.value is None else " = None"
                    lines.append(f"    {name}: {ast.unparse(annotation)}{default}")
                    lines += _documented(description_of(member.facts))
                case ast.Assign(targets=[ast.Name(id="model_config")]):
                    pass  # the base classes configure
                case _:
                    raise _unexpected(statement)
        if waiting:
            raise GenerateError(f"datamodel-code-generator lost the fields {', '.join(waiting)} of {plan.name}.")
        return Code("\n".join(lines if len(lines) > 1 else [*lines, "    pass"]))

    def _alias(self, found: ast.Assign, used: set[str]) -> Code:
        assert isinstance(found.value, ast.Call)
        name, target = found.value.args
        used.add("TypeAliasType")
        value = ast.unparse(self._annotation(target, used))
        return Code(f"{ast.literal_eval(name)} = TypeAliasType({ast.unparse(name)}, {value})")

    def _annotation(self, annotation: ast.expr, used: set[str]) -> ast.expr:
        """`annotation` with the aliases that the generator made up put in place; its names are added to `used`."""
        inlined: ast.expr = _Inline(self._helpers).visit(annotation)
        for node in ast.walk(inlined):
            if isinstance(node, ast.Name):
                used.add(node.id)
            elif not isinstance(node, _ANNOTATION_NODES):
                raise _unexpected(annotation)
        return inlined

    def _imports(self, module: Identifier, used: set[str]) -> tuple[Code, ...]:
        homes = {name: f".{plan.module}" for name, plan in self._models.items() if plan.module != module}
        return import_lines(used, {**_LIBRARIES, **dict.fromkeys(_BASES, self._runtime), **homes})


class _Inline(ast.NodeTransformer):
    def __init__(self, helpers: Mapping[str, ast.expr]) -> None:
        self._helpers = helpers

    def visit_Name(self, node: ast.Name) -> ast.expr:
        target = self._helpers.get(node.id)
        return node if target is None else self.visit(copy.deepcopy(target))


def _documented(lines: list[str]) -> list[str]:
    return [f"    {docstring(lines, 4)}"] if lines else []


def _wire_name(annotation: ast.expr, name: str) -> str:
    """The wire name that an annotated field has."""
    match annotation:
        case ast.Subscript(value=ast.Name(id="Annotated"), slice=ast.Tuple(elts=[_, ast.Call(keywords=keywords)])):
            for keyword in keywords:
                if keyword.arg == "alias" and isinstance(keyword.value, ast.Constant):
                    return str(keyword.value.value)
    return name


def _unexpected(node: ast.AST) -> GenerateError:
    return GenerateError(f"datamodel-code-generator wrote something that was not asked for: {ast.unparse(node)[:100]}")
