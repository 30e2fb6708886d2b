"""What schemathesis cannot know of the API from its description."""

import os
import re

import schemathesis
from schemathesis.openapi.checks import RejectedPositiveData, UnsupportedMethodResponse

CURSOR = re.compile(r"[A-Za-z0-9_-]{1,1000}")
ENTITY_TAGS = re.compile(r'\*|(W/)?"[!#-~]*"( *, *(W/)?"[!#-~]*")*')
ENTRY = "[a-z-]+/[A-Za-z0-9_.-]{1,120}@[1-9][0-9]{0,9}"
CONSISTENCY_TOKEN = re.compile(f"{ENTRY}( *, *{ENTRY}){{0,15}}")
FULL_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
LONGEST_HEADER = 4096
FILES = {
    "format": re.compile("csv|xlsx|jsonl|parquet"),
    "language": re.compile("en|nl"),
    "table": re.compile("[A-Za-z.-]{1,80}"),
}
OF_CONDITIONS = ("if-match-missing", "if-match-of-nothing", "if-match-stale", "if-none-match-failed")


@schemathesis.serializer("text/csv")
def csv(ctx, value):
    return str(value).encode("utf-8", "replace")


@schemathesis.hook
def before_call(context, case, kwargs):
    """A cursor, an ETag and a consistency token are what an earlier answer gave. One that is made up and well-formed is
    refused, stale, or waited for in vain: hardly any request would get further."""
    if well_formed(CURSOR, (case.query or {}).get("cursor")):
        del case.query["cursor"]
    # A file is no answer that the description describes.
    for name, form in FILES.items():
        if name in (case.query or {}) and well_formed(form, case.query[name]):
            del case.query[name]
    headers = case.headers or {}
    if case.meta.generation.mode.is_positive:
        # The coverage phase puts letters and digits alone into headers, also where the schema asks for quotes.
        for name in ("If-Match", "If-None-Match"):
            if name in headers and not well_formed(ENTITY_TAGS, headers[name]):
                del headers[name]
    if well_formed(ENTITY_TAGS, headers.get("If-Match")):
        headers["If-Match"] = "*"
    if well_formed(CONSISTENCY_TOKEN, headers.get("Consistency-Token")):
        headers["Consistency-Token"] = os.environ["IMD_FUZZ_CONSISTENCY_TOKEN"]


def well_formed(pattern, value):
    return isinstance(value, str) and len(value) <= LONGEST_HEADER and pattern.fullmatch(value)


@schemathesis.hook
def filter_failure(context, failure, case, response):
    if isinstance(failure, RejectedPositiveData):
        # The operation's own rules, which its description lists, may refuse what its schema takes: fields that do not
        # go together, a state that does not allow it; and so may the state that the caller says it has seen. A refusal
        # that any request may get stays a finding.
        code = problem_code(response)
        if code == "input-invalid" and all(beyond_schema(error, case) for error in response.json()["errors"]):
            return False
        return code not in OF_CONDITIONS and code not in own_problems(case.operation.definition.raw, response.status_code)
    if isinstance(failure, UnsupportedMethodResponse) and case.method == "GET":
        # A GET with a body is refused for the body, before anyone looks for what the address takes.
        return problem_code(response) != "body-not-expected"
    return True


def beyond_schema(error, case):
    """A text has one of its languages, which the schema cannot say to every generator of clients (decision 41). And what
    is generated for a date is now and then none (0-06-01-30), which its format forbids."""
    if error["rule"] == "in-a-language":
        return True
    return error["rule"] == "is-calendar-date" and not FULL_DATE.fullmatch(str(value_at(error, case)))


def value_at(error, case):
    names = error["pointer"].strip("/").split("/")
    value = case.query if error["in"] == "query" else case.body
    for name in names:
        value = value[int(name)] if isinstance(value, list) else (value or {}).get(name)
    return value


@schemathesis.check
def named_problem(context, response, case):
    """The description leaves statuses of HTTP itself to `default`, and names which types each of them may have."""
    if response.status_code < 400 or case.method.upper() != case.operation.method.upper():
        return
    code = problem_code(response)
    if code not in problems_of(case.operation, response.status_code):
        raise AssertionError(f"{case.operation.label} does not name {code} with {response.status_code}")


def problems_of(operation, status):
    responses = operation.definition.raw["responses"]
    response = responses.get(str(status), responses["default"])
    # Links between operations are followed on a description without references.
    if "$ref" in response:
        response = operation.schema.raw_schema["components"]["responses"][response["$ref"].split("/")[-1]]
    return [*own_problems(response, status), *own_problems(operation.definition.raw, status)]


def problem_code(response):
    return response.json()["type"].removeprefix("urn:nld:imd:problem:")


def own_problems(described, status):
    return described.get("x-problem-types", {}).get(str(status), [])
