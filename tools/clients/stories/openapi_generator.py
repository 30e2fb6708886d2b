"""The short story, told with the client that openapi-generator generates for Python."""

import datetime
import json
import os

import imd_client
from imd_client.models import CurrencyCode, ExpenditureKind, PaidMoneyRequest, RecordExpenditureRequest

year = int(os.environ["STORY_YEAR"])
project = os.environ["STORY_PROJECT"]
configuration = imd_client.Configuration(
    host=f"{os.environ['STORY_URL']}/v1", access_token=os.environ["STORY_TOKEN"]
)
client = imd_client.ApiClient(configuration)
analyses, budget, projects = imd_client.AnalysesApi(client), imd_client.BudgetApi(client), imd_client.ProjectsApi(client)


def book(key, value):
    body = RecordExpenditureRequest(
        kind=ExpenditureKind.DISBURSEMENT,
        amount=PaidMoneyRequest(value=value, currency=CurrencyCode.EUR),
        booked_on=datetime.date(year, 6, 30),
        project=project,
        purpose="circular-migration",
    )
    return budget.record_expenditure_with_http_info(year, f"{year}-{key}", body)


def refusal(call):
    try:
        call()
    except imd_client.ApiException as refused:
        return f"{refused.data.status} {refused.data.type}"
    raise AssertionError("nothing was refused")


first = book("first", "1250.50")
again = book("first", "1250.50")
refused = refusal(lambda: book("first", "1250.51"))
book("second", "10.00")
last = book("third", "20.00")

amounts, pages, cursor = [], 0, None
while pages == 0 or cursor is not None:
    page = budget.list_expenditures(year, fields=["id", "amount"], limit=2, cursor=cursor)
    amounts += [item.amount.value for item in page.items]
    pages, cursor = pages + 1, page.next

analysis = analyses.show_underspend_analysis_with_http_info(
    year, as_of=datetime.date(year, 12, 31), consistency_token=last.headers["consistency-token"]
)
overview = analyses.show_country_overview(os.environ["STORY_COUNTRY"])

print(
    json.dumps(
        {
            "booked": first.data.amount.value,
            "bookedAgain": again.data.id == first.data.id,
            "replayed": again.headers["idempotency-replayed"],
            "refused": refused,
            "amounts": sorted(amounts),
            "pages": pages,
            "spent": analysis.data.programme.spent.value,
            "rateDerived": analysis.data.programme.underspend_rate.derived,
            "reached": analysis.headers["consistency-reached"],
            "country": overview.name.en,
            "project": projects.show_project(project).status.value,
            "unknown": refusal(lambda: projects.show_project("none-such")),
        }
    )
)
