"""OpenAPI → typed Python client. Knows nothing of where the specification came from.

    SpecSource → SpecDocument          load
    SpecDocument → drafts, shapes      read_operations, read_parameters, read_bodies, read_schemas
    drafts, shapes → ClientPlan        lower and lower_*, with every name from names
    ClientPlan → sources               render with templates/; prepare and models for what pydantic declares
    sources, runtime/ → files          formatting, package

Every decision stands in the plan; templates only print it, and they print nothing but `Code`.
"""

from generator.load import SpecSource
from generator.package import GeneratedPackage, GenerateOptions, generate
from generator.problems import GenerateError, Refusal

__all__ = ["GenerateError", "GenerateOptions", "GeneratedPackage", "Refusal", "SpecSource", "generate"]
