"""Names that generated identifiers must keep away from, by the scope in which they would stand."""

from __future__ import annotations

import keyword


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Beside the keywords: names that the generated code itself uses in a body, and `l`, which reads like a digit.
PYTHON = frozenset(keyword.kwlist) | frozenset(keyword.softkwlist) | _names("self cls l locals")

# A field must hide no member of pydantic's BaseModel and no type that a later annotation of its class needs.
FIELDS = PYTHON | _names(
    """
    construct copy dict from_orm json model_computed_fields model_config model_construct model_copy model_dump
    model_dump_json model_extra model_fields model_fields_set model_json_schema model_parametrized_name
    model_post_init model_rebuild model_validate model_validate_json model_validate_strings parse_file parse_obj
    parse_raw schema schema_json update_forward_refs validate
    bool bytes dict float int list str
    """
)

# What a method takes beside the documented arguments, now or later.
ARGUMENTS = PYTHON | _names("body content_type validate timeout retry headers extra_query models on_response")

# What stands in the class of the methods itself: a decorator, and types in the annotations of other methods.
METHODS = PYTHON | _names("awaited bool bytes datetime float int list models overload str")

# Beside the modules of a version.
MODULES = PYTHON | _names("models shared")

# What a module of models imports.
MODELS = _names(
    """
    Annotated Any BaseModel ClassVar ConfigDict Field Literal Number None True False
    OpenRequestModel RequestModel ResponseModel Timestamp TypeAliasType
    """
)

# Members of the client and modules of the package beside the services, now or later.
SERVICES = PYTHON | _names(
    "auth close errors from_cloud from_env options project_id raw region request stream streaming with_options"
)

# Beside the modules of a service.
VERSIONS = PYTHON | _names("error_codes")
