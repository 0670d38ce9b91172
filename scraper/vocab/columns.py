"""Header texts of tables → the role of the column. Cells are read by role, never by position."""

from __future__ import annotations

from enum import StrEnum


class Column(StrEnum):
    """What the cells of a column say."""

    NAME = "name"
    MANDATORY = "mandatory"
    TYPE = "type"
    DESCRIPTION = "description"
    STATUS = "status"
    MESSAGE = "message"


COLUMNS: dict[str, Column] = {
    "parameter": Column.NAME,
    "parameters": Column.NAME,
    "parameter name": Column.NAME,
    "name": Column.NAME,
    "mandatory": Column.MANDATORY,
    "mandatory (yes/no)": Column.MANDATORY,
    "required": Column.MANDATORY,
    "type": Column.TYPE,
    "parameter type": Column.TYPE,
    "data type": Column.TYPE,
    "description": Column.DESCRIPTION,
    "remarks": Column.DESCRIPTION,
    "status code": Column.STATUS,
    "message": Column.MESSAGE,
}

MANDATORY: dict[str, bool] = {
    "yes": True,
    "no": False,
    "y": True,
    "n": False,
    "true": True,
    "false": False,
    "mandatory": True,
    "optional": False,
}
