"""OpenAPI → typed Python client. Knows nothing of where the specification came from."""

from generator.load import SpecSource
from generator.package import GeneratedPackage, GenerateOptions, generate
from generator.problems import GenerateError, Refusal

__all__ = ["GenerateError", "GenerateOptions", "GeneratedPackage", "Refusal", "SpecSource", "generate"]
