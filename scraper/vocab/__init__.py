"""The words of the documentation: rows only, no logic. A new wording is a new row here and a case in its fixture."""
