"""Asks Tergeu how many people were detained, with dates as dates and numbers as decimals."""

import json
import sys
from datetime import date, datetime
from decimal import Decimal
from functools import partial
from pathlib import Path

from gql import Client, gql
from gql.transport.exceptions import TransportQueryError
from gql.transport.requests import RequestsHTTPTransport
from gql.utilities import update_schema_scalar
from graphql import GraphQLScalarType

SCALARS = {
    "Date": GraphQLScalarType("Date", serialize=date.isoformat, parse_value=date.fromisoformat),
    "DateTime": GraphQLScalarType(
        "DateTime",
        serialize=datetime.isoformat,
        parse_value=lambda text: datetime.fromisoformat(text.replace("Z", "+00:00")),
    ),
    "BigDecimal": GraphQLScalarType("BigDecimal", serialize=str, parse_value=Decimal),
}


def connect(url: str) -> Client:
    """A client that knows the schema, so that scalars become values of Python."""
    transport = RequestsHTTPTransport(
        url=url,
        retries=2,
        # json reads 0.1 as a float; all digits stay this way.
        json_deserialize=partial(json.loads, parse_float=Decimal),
    )
    client = Client(
        transport=transport, fetch_schema_from_transport=True, parse_results=True, serialize_variables=True
    )
    with client:  # the schema is fetched with the first connection
        for name, scalar in SCALARS.items():
            update_schema_scalar(client.schema, name, scalar)
    return client


def bounds(figure: dict) -> str:
    """A bound that is None is open: nobody says where it ends."""
    low, high = figure["low"], figure["high"]
    return f"{'open' if low is None else f'at least {low}'}, {'open above' if high is None else f'at most {high}'}"


def show(answer: dict) -> list[str]:
    incident = answer["incident"]
    if incident is None:
        return ["Nothing was reported."]
    figure = incident["legalOutcomes"][0]["count"]
    first: date = incident["firstReported"]
    changed: datetime = answer["dataset"]["changedAt"]
    return [
        f"{incident['name']}, first reported on {first.isoformat()}",
        f"Detained: {figure['display']} ({bounds(figure)}), {figure['agreement'].lower()},"
        f" independent sources: {figure['origins']}",
        *(
            f"{(claim['assertedBy'] or {'name': 'nobody named'})['name']} says"
            f" {'no number' if claim['stated'] is None else claim['stated']}, in {claim['report']['publisher']['name']}"
            for claim in figure["claims"]
        ),
        *(f"From {point['knownFrom'].isoformat()}: {point['display']}" for point in figure["series"]),
        f"The digits of the best value: {int(figure['best'])}",
        f"The dataset changed after that day: {'yes' if changed.date() > first else 'no'}",
    ]


def main(url: str) -> None:
    query = gql(Path(__file__).with_name("detained.graphql").read_text(encoding="utf-8"))
    query.variable_values = {"incident": "2022-01-kz-unrest"}
    try:
        with connect(url) as session:
            print("\n".join(show(session.execute(query))))
    except TransportQueryError as refused:
        # Each error has a stable code: docs/errors.md.
        for error in refused.errors:
            print(f"{error['extensions']['code']}: {error['message']}", file=sys.stderr)
        sys.exit(1)


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "http://localhost:8080/graphql")
