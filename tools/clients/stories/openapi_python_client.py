"""The short story, told with the client that openapi-python-client generates."""

import datetime
import json
import os

from imd_client import AuthenticatedClient
from imd_client.api.analyses import show_country_overview, show_underspend_analysis
from imd_client.api.budget import list_expenditures, record_expenditure
from imd_client.api.projects import show_project
from imd_client.models import (
    CurrencyCode,
    ExpenditureKind,
    ListExpendituresFieldsItem,
    PaidMoneyRequest,
    Problem,
    RecordExpenditureRequest,
)
from imd_client.types import UNSET

year = int(os.environ["STORY_YEAR"])
project = os.environ["STORY_PROJECT"]
client = AuthenticatedClient(base_url=f"{os.environ['STORY_URL']}/v1", token=os.environ["STORY_TOKEN"])


def book(key, value):
    body = RecordExpenditureRequest(
        kind=ExpenditureKind.DISBURSEMENT,
        amount=PaidMoneyRequest(value=value, currency=CurrencyCode.EUR),
        booked_on=datetime.date(year, 6, 30),
        project=project,
        purpose="circular-migration",
    )
    return record_expenditure.sync_detailed(year, client=client, body=body, idempotency_key=f"{year}-{key}")


def refusal(answer):
    assert isinstance(answer.parsed, Problem)
    return f"{answer.status_code.value} {answer.parsed.type_}"


first = book("first", "1250.50")
again = book("first", "1250.50")
other = book("first", "1250.51")
book("second", "10.00")
last = book("third", "20.00")

amounts, pages, cursor = [], 0, UNSET
while cursor is not None:
    fields = [ListExpendituresFieldsItem.ID, ListExpendituresFieldsItem.AMOUNT]
    page = list_expenditures.sync(year, client=client, fields=fields, limit=2, cursor=cursor)
    amounts += [item.amount.value for item in page.items]
    pages, cursor = pages + 1, page.next_

analysis = show_underspend_analysis.sync_detailed(
    year, client=client, as_of=datetime.date(year, 12, 31), consistency_token=last.headers["Consistency-Token"]
)
overview = show_country_overview.sync(os.environ["STORY_COUNTRY"], client=client)
shown = show_project.sync(project, client=client)
unknown = show_project.sync_detailed("none-such", client=client)

print(
    json.dumps(
        {
            "booked": first.parsed.amount.value,
            "bookedAgain": again.parsed.id == first.parsed.id,
            "replayed": again.headers["Idempotency-Replayed"],
            "refused": refusal(other),
            "amounts": sorted(amounts),
            "pages": pages,
            "spent": analysis.parsed.programme.spent.value,
            "rateDerived": analysis.parsed.programme.underspend_rate.derived,
            "reached": analysis.headers["Consistency-Reached"],
            "country": overview.name.en,
            "project": shown.status.value,
            "unknown": refusal(unknown),
        }
    )
)
