"""Every diagnostic code, one row each: ``specmill explain CODE`` prints it. Codes are stable; rows are never reused."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from scraper.diagnostics import Code, Fault, Severity
from scraper.vocab.columns import Column

_E, _W, _I = Severity.ERROR, Severity.WARNING, Severity.INFO
_OURS, _DOCS = Fault.OURS, Fault.DOCS


def _rows(*codes: Code) -> Mapping[str, Code]:
    assert len({code.id for code in codes}) == len(codes)
    return MappingProxyType({code.id: code for code in codes})


PAGE_UNREADABLE = Code(
    id="page-unreadable",
    severity=_E,
    fault=_OURS,
    title="A file could not be read as a documentation page",
    why="It is binary, in an unknown encoding, or in a markup that no dialect recognises.",
    what_to_do="Leave the file out of the folder, or add a dialect under scraper/dom/.",
)
URI_UNREADABLE = Code(
    id="uri-unreadable",
    severity=_E,
    fault=_OURS,
    title="A page has a URI section in which no METHOD and path were found",
    why="The operation of the page is missing in the spec.",
    what_to_do="Teach scraper/read/uri.py the form, or have the page corrected.",
)
REQUEST_RAW = Code(
    id="request-raw",
    severity=_W,
    fault=_OURS,
    title="A page shows its request as raw HTTP instead of stating a URI",
    why="The operation of the page, whose bodies are mostly XML, is missing in the spec.",
    what_to_do="Write the operation into an overlay, or teach scraper/read/ the layout.",
)
SECTION_MISSING = Code(
    id="section-missing",
    severity=_W,
    fault=_DOCS,
    title="An operation page lacks a section that its template has",
    why="The page gives its URI or its tables outside the section in which readers look for them.",
    what_to_do="Add the heading to the page.",
)
HEADING_UNKNOWN = Code(
    id="heading-unknown",
    severity=_W,
    fault=_OURS,
    title="No rule knows this heading of an operation page",
    why="What stands under it is not in the spec.",
    what_to_do="Add a row to scraper/vocab/sections.py.",
)
COLUMN_UNKNOWN = Code(
    id="column-unknown",
    severity=_W,
    fault=_OURS,
    title="No rule knows this column of a field table",
    why="The cells of the column are not in the spec.",
    what_to_do="Add a row to scraper/vocab/columns.py.",
)
TABLE_UNREAD = Code(
    id="table-unread",
    severity=_W,
    fault=_OURS,
    title="A table of an operation page is no field table and no status table",
    why="Its rows are not in the spec.",
    what_to_do="If it holds fields, teach scraper/vocab/columns.py its headers; otherwise nothing.",
)
LISTING_UNREAD = Code(
    id="listing-unread",
    severity=_I,
    fault=_OURS,
    title="A listing stands where no rule expects an example",
    why="It is not in the spec as an example.",
    what_to_do="If it is an example, add its heading or label to scraper/vocab/.",
)
MANDATORY_UNKNOWN = Code(
    id="mandatory-unknown",
    severity=_W,
    fault=_OURS,
    title="A cell of the Mandatory column is neither yes nor no",
    why="The field counts as optional.",
    what_to_do="Add the word to MANDATORY in scraper/vocab/columns.py, or have the page corrected.",
    column=Column.MANDATORY,
)
TYPE_UNKNOWN = Code(
    id="type-unknown",
    severity=_W,
    fault=_OURS,
    title="A type cell is not covered by the grammar of types",
    why="The field is published without a type.",
    what_to_do="Extend scraper/typeexpr/parser.py or scraper/vocab/types.py, or have the page corrected.",
    column=Column.TYPE,
)
TYPE_MISSING = Code(
    id="type-missing",
    severity=_W,
    fault=_DOCS,
    title="A field has no type",
    why="The table has no Type column, or its cell is empty; the field is published without a type.",
    what_to_do="State the type on the page.",
    column=Column.TYPE,
)
NAME_SUSPICIOUS = Code(
    id="name-suspicious",
    severity=_W,
    fault=_DOCS,
    title="A parameter name holds white space",
    why="A name on the wire rarely does; it may be a remark or two names in one cell. It is published as it stands.",
    what_to_do="Check the cell.",
)
NAME_EMPTY = Code(
    id="name-empty",
    severity=_W,
    fault=_DOCS,
    title="A row of a field table names no field",
    why="The row is not in the spec.",
    what_to_do="Check the row.",
)
NAME_DYNAMIC = Code(
    id="name-dynamic",
    severity=_I,
    fault=_DOCS,
    title="A row stands for keys that the user chooses",
    why="It is published as additionalProperties of its object.",
    what_to_do="Nothing.",
)
FIELD_REPEATED = Code(
    id="field-repeated",
    severity=_W,
    fault=_DOCS,
    title="A field stands twice in one table",
    why="The first row is published.",
    what_to_do="Remove or rename one of the rows.",
)
PATH_PARAMETER_UNDOCUMENTED = Code(
    id="path-parameter-undocumented",
    severity=_W,
    fault=_DOCS,
    title="A placeholder of the path has no row in the table",
    why="It is published as a string.",
    what_to_do="Add the row.",
)
PATH_PARAMETER_MISMATCH = Code(
    id="path-parameter-mismatch",
    severity=_W,
    fault=_DOCS,
    title="A placeholder of the path and its row in the table are spelled differently",
    why="The names are almost alike, or the row is the only one left over; the path's spelling is published.",
    what_to_do="Use one spelling.",
)
PATH_PARAMETER_UNUSED = Code(
    id="path-parameter-unused",
    severity=_W,
    fault=_DOCS,
    title="A row of a path table is no placeholder of the path",
    why="It is published as a query parameter, the only other place in the URI.",
    what_to_do="Correct the path or the caption of the table.",
)
HEADER_IMPLIED = Code(
    id="header-implied",
    severity=_I,
    fault=_DOCS,
    title="A table lists a header that OpenAPI states in another way",
    why="Accept, Content-Type and Authorization follow from media types and security (3.0.3, Parameter Object).",
    what_to_do="Nothing.",
)
ROW_EMPTY = Code(
    id="row-empty",
    severity=_I,
    fault=_DOCS,
    title="A row says that there is no field",
    why="It is not in the spec: the body is empty.",
    what_to_do="Nothing.",
)
TEXT_UNREAD = Code(
    id="text-unread",
    severity=_I,
    fault=_OURS,
    title="A sentence stands where no rule expects text",
    why="It is not in the spec.",
    what_to_do="If it states a fact, teach the scraper to read it; otherwise nothing.",
)
PLACEHOLDER_REPEATED = Code(
    id="placeholder-repeated",
    severity=_W,
    fault=_DOCS,
    title="A path uses the name of a placeholder twice",
    why="A template may use a name once, so the second use is published with a number; both are described alike.",
    what_to_do="Give the second placeholder a name of its own.",
)
PATH_SPELLED_TWICE = Code(
    id="path-spelled-twice",
    severity=_I,
    fault=_DOCS,
    title="Two pages give the placeholders of one path different names",
    why="OpenAPI allows one spelling a path; the most common one is published.",
    what_to_do="Use one spelling.",
)
OBJECT_WITHOUT_TABLE = Code(
    id="object-without-table",
    severity=_I,
    fault=_DOCS,
    title="An object or array is not described by any table",
    why="It is published as a free-form object, or as an array of anything.",
    what_to_do="Link the table that describes it.",
    column=Column.TYPE,
)
LINK_DANGLING = Code(
    id="link-dangling",
    severity=_W,
    fault=_DOCS,
    title="A type is linked to a table that does not exist",
    why="The field is published as a free-form object.",
    what_to_do="Correct the link.",
    column=Column.TYPE,
)
TABLE_ORPHAN = Code(
    id="table-orphan",
    severity=_W,
    fault=_DOCS,
    title="No field refers to this table",
    why="Its rows are not in the spec.",
    what_to_do="Link the table from the field that it describes.",
)
STATUS_ASSUMED = Code(
    id="status-assumed",
    severity=_I,
    fault=_DOCS,
    title="The page states no success status",
    why="The documented response is published under 200.",
    what_to_do="State the status on the page.",
)
GET_BODY_DROPPED = Code(
    id="get-body-dropped",
    severity=_W,
    fault=_DOCS,
    title="A GET has a table of body parameters",
    why="OpenAPI 3.0 gives a body of GET no meaning; the rows are published as query parameters.",
    what_to_do="Say on the page where the parameters travel.",
)
EXAMPLE_REPAIRED = Code(
    id="example-repaired",
    severity=_W,
    fault=_DOCS,
    title="An example is no valid JSON until a known defect is repaired",
    why="The repaired example is published.",
    what_to_do="Correct the listing as the detail says.",
)
EXAMPLE_REFUSED = Code(
    id="example-refused",
    severity=_W,
    fault=_DOCS,
    title="An example could not be read as JSON",
    why="It is not published.",
    what_to_do="Correct the listing; if its form is a common one, add a repair under scraper/repairs/.",
)
EXAMPLE_NOT_JSON = Code(
    id="example-not-json",
    severity=_W,
    fault=_DOCS,
    title="An example is XML or HTML",
    why="It is not published; a body that only such an example shows is text of that media type.",
    what_to_do="Say on the page which media types the operation takes and returns.",
)
EXAMPLE_FOREIGN = Code(
    id="example-foreign",
    severity=_W,
    fault=_DOCS,
    title="An example shows something else than the body of this operation",
    why="None of its names is documented for this body; it is not published.",
    what_to_do="Remove the example or put it on its own page.",
)
EXAMPLE_TYPE = Code(
    id="example-type",
    severity=_W,
    fault=_DOCS,
    title="An example contradicts the type that the table states",
    why="The table's type is published; the example is not.",
    what_to_do="Correct the table or the example.",
    column=Column.TYPE,
)
EXAMPLE_MISSING_FIELD = Code(
    id="example-missing-field",
    severity=_W,
    fault=_DOCS,
    title="A request example lacks a mandatory field",
    why="The table's word is published; the example is not.",
    what_to_do="Correct the Mandatory column or the example.",
    column=Column.MANDATORY,
)
EXAMPLE_UNDOCUMENTED_FIELD = Code(
    id="example-undocumented-field",
    severity=_W,
    fault=_DOCS,
    title="An example shows a field that no table documents",
    why="It is published as an optional property marked x-observed.",
    what_to_do="Document the field or remove it from the example.",
)
EXAMPLE_NULL = Code(
    id="example-null",
    severity=_I,
    fault=_DOCS,
    title="An example shows null for a field that is not documented as nullable",
    why="The field is published as nullable.",
    what_to_do="Say in the description that the value can be null.",
    column=Column.DESCRIPTION,
)
INTEGER_WIDE = Code(
    id="integer-wide",
    severity=_W,
    fault=_DOCS,
    title="A value exceeds the 32 bits of an Integer",
    why="The field is published as int64.",
    what_to_do="State Long as its type.",
    column=Column.TYPE,
)
FACT_UNUSABLE = Code(
    id="fact-unusable",
    severity=_I,
    fault=_DOCS,
    title="A stated value is none of the field's type",
    why="A default or a list of values that the type refuses is not in the spec; the detail says which.",
    what_to_do="Correct the type, or state the value as it stands in a request.",
    column=Column.DESCRIPTION,
)
FACT_CONTRADICTION = Code(
    id="fact-contradiction",
    severity=_W,
    fault=_DOCS,
    title="The description of a field contradicts itself",
    why="It states two different values of one fact, or facts that exclude each other; none of them is in the spec.",
    what_to_do="Correct the description; say which case a value holds in.",
    column=Column.DESCRIPTION,
)
FACT_REFUTED = Code(
    id="fact-refuted",
    severity=_I,
    fault=_OURS,
    title="An example refutes a format or a pattern that the description seems to state",
    why="Both are our reading of its words; the fact is not in the spec.",
    what_to_do="Nothing; if the example is wrong, correct it.",
    column=Column.DESCRIPTION,
)
EXAMPLE_ENUM = Code(
    id="example-enum",
    severity=_W,
    fault=_DOCS,
    title="An example shows a value that the documented list of values does not hold",
    why="The list is published as it stands, with the value under x-observed-values; the example is not published.",
    what_to_do="Add the value to the list or correct the example, also where only the letter case differs.",
    column=Column.DESCRIPTION,
)
EXAMPLE_LIMIT = Code(
    id="example-limit",
    severity=_W,
    fault=_DOCS,
    title="An example shows a value outside its documented range or length",
    why="The limits of the description are published; the example is not.",
    what_to_do="Correct the limits or the example.",
    column=Column.DESCRIPTION,
)
BODY_OBSERVED = Code(
    id="body-observed",
    severity=_W,
    fault=_DOCS,
    title="Only an example shows this body",
    why="Its schema is taken from the example and marked x-observed.",
    what_to_do="Document the body in a table.",
)
BODY_WRAPPED = Code(
    id="body-wrapped",
    severity=_W,
    fault=_DOCS,
    title="Only the example shows the object or array around the documented fields",
    why="The table lists the inside of the body; the outside is taken from the example and marked x-observed.",
    what_to_do="Add the outer field to the table.",
)
OBJECT_KEYED = Code(
    id="object-keyed",
    severity=_W,
    fault=_DOCS,
    title="Only the example shows that the documented fields stand below keys of the user's or the service's choice",
    why="The table lists the inside; the field is published as a map of it.",
    what_to_do="Say in the description that the object has free keys.",
    column=Column.TYPE,
)
BODY_IN_URI_TABLE = Code(
    id="body-in-uri-table",
    severity=_W,
    fault=_DOCS,
    title="Fields of the request body stand in the table of the URI",
    why="The request example shows them in the body; they are published there.",
    what_to_do="Move the rows to the request section.",
)
ERROR_BODY_COMMON = Code(
    id="error-body-common",
    severity=_I,
    fault=_DOCS,
    title="A general page shows the error body of the service",
    why="It is published for every error status for which a page documents no body.",
    what_to_do="Nothing.",
)
BODY_WITHOUT_SCHEMA = Code(
    id="example-without-body",
    severity=_W,
    fault=_DOCS,
    title="An example shows a body where none is possible",
    why="A GET has no request body and an answer of status 204 has no content; the example is not published.",
    what_to_do="Correct the status or remove the example.",
)
OPERATION_SHARED = Code(
    id="operation-shared",
    severity=_I,
    fault=_DOCS,
    title="Several pages document one METHOD and path",
    why="They are published as one operation with an action for each page (x-specmill-actions).",
    what_to_do="Nothing.",
)
OPERATION_COPY = Code(
    id="operation-copy",
    severity=_W,
    fault=_DOCS,
    title="A page outside the table of contents documents an operation that another page documents",
    why="The page in the table of contents is published; this one is taken for a stale copy.",
    what_to_do="Remove the page, or list it.",
)
INVENTORY_UNDOCUMENTED = Code(
    id="inventory-undocumented",
    severity=_W,
    fault=_DOCS,
    title="A permission table lists a call that no page documents",
    why="The operation is missing in the spec, or the table is out of date.",
    what_to_do="Document the operation or correct the table.",
)
INVENTORY_MISSING = Code(
    id="inventory-missing",
    severity=_I,
    fault=_DOCS,
    title="No permission table lists this operation",
    why="Readers cannot tell which permission it needs.",
    what_to_do="Add the operation to a permission table.",
)
OPERATION_ID_REPEATED = Code(
    id="operation-id-repeated",
    severity=_I,
    fault=_DOCS,
    title="Two operations would get the same operationId",
    why="Both are told apart by words of their paths.",
    what_to_do="Nothing; give the pages distinct names if the ids read badly.",
)
NAME_PINNED_LOST = Code(
    id="name-renamed",
    severity=_W,
    fault=_DOCS,
    title="A published name could not be kept",
    why="Two shapes that shared the name differ now; users of the spec see a rename.",
    what_to_do="Note the rename in the changelog.",
    is_of_run=True,
    is_loud=True,
)
DEFAULTED_OPTION = Code(
    id="option-defaulted",
    severity=_I,
    fault=_OURS,
    title="A fact that the pages do not state was not given either",
    why="The spec holds a placeholder for it.",
    what_to_do="Give the option that the detail names.",
)
ACCEPTANCE_EXPIRED = Code(
    id="acceptance-expired",
    severity=_W,
    fault=_DOCS,
    title="The source text of an accepted finding has changed",
    why="The finding was accepted for another text; it counts again. The detail is the fingerprint of today's text.",
    what_to_do="Read the place again; correct the fingerprint in specmill.toml, or remove the acceptance.",
    is_loud=True,
)
ACCEPTANCE_UNUSED = Code(
    id="acceptance-unused",
    severity=_W,
    fault=_OURS,
    title="An acceptance matches no finding",
    why="The documentation was corrected, or the acceptance names another page or code than it means.",
    what_to_do="Remove it from specmill.toml, or correct it.",
    is_loud=True,
)

CODES: Mapping[str, Code] = _rows(
    PAGE_UNREADABLE,
    URI_UNREADABLE,
    REQUEST_RAW,
    SECTION_MISSING,
    HEADING_UNKNOWN,
    COLUMN_UNKNOWN,
    TABLE_UNREAD,
    LISTING_UNREAD,
    MANDATORY_UNKNOWN,
    TYPE_UNKNOWN,
    TYPE_MISSING,
    NAME_SUSPICIOUS,
    NAME_EMPTY,
    NAME_DYNAMIC,
    FIELD_REPEATED,
    PATH_PARAMETER_UNDOCUMENTED,
    PATH_PARAMETER_MISMATCH,
    PATH_PARAMETER_UNUSED,
    PLACEHOLDER_REPEATED,
    PATH_SPELLED_TWICE,
    HEADER_IMPLIED,
    ROW_EMPTY,
    TEXT_UNREAD,
    OBJECT_WITHOUT_TABLE,
    LINK_DANGLING,
    TABLE_ORPHAN,
    STATUS_ASSUMED,
    GET_BODY_DROPPED,
    EXAMPLE_REPAIRED,
    EXAMPLE_REFUSED,
    EXAMPLE_NOT_JSON,
    EXAMPLE_FOREIGN,
    EXAMPLE_TYPE,
    EXAMPLE_MISSING_FIELD,
    EXAMPLE_UNDOCUMENTED_FIELD,
    EXAMPLE_NULL,
    INTEGER_WIDE,
    FACT_UNUSABLE,
    FACT_CONTRADICTION,
    FACT_REFUTED,
    EXAMPLE_ENUM,
    EXAMPLE_LIMIT,
    BODY_OBSERVED,
    BODY_WRAPPED,
    OBJECT_KEYED,
    BODY_IN_URI_TABLE,
    ERROR_BODY_COMMON,
    BODY_WITHOUT_SCHEMA,
    OPERATION_SHARED,
    OPERATION_COPY,
    INVENTORY_UNDOCUMENTED,
    INVENTORY_MISSING,
    OPERATION_ID_REPEATED,
    NAME_PINNED_LOST,
    DEFAULTED_OPTION,
    ACCEPTANCE_EXPIRED,
    ACCEPTANCE_UNUSED,
)
"""All codes by id, in the order of the stages that report them."""
