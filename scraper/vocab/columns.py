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
    ERROR_CODE = "error code"
    ERROR_MESSAGE = "error message"
    SOLUTION = "solution"
    ENDPOINT = "endpoint"
    REGION = "region"


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
    "http status code": Column.STATUS,
    "normal status code": Column.STATUS,
    "error status code": Column.STATUS,
    "returned value": Column.STATUS,
    "return value": Column.STATUS,
    "code": Column.MESSAGE,
    "message": Column.MESSAGE,
    "possible cause": Column.DESCRIPTION,
    "status code description": Column.DESCRIPTION,
    "error code": Column.ERROR_CODE,
    "error codes": Column.ERROR_CODE,
    "error message": Column.ERROR_MESSAGE,
    "solution": Column.SOLUTION,
    "handling measure": Column.SOLUTION,
    "measure": Column.SOLUTION,
    "endpoint": Column.ENDPOINT,
    "endpoints": Column.ENDPOINT,
    "region": Column.REGION,
    "region id": Column.REGION,
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
