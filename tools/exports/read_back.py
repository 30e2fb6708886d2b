"""Reads a workbook and a Parquet file, and prints what is in them as JSON."""

import json
import sys
import warnings

import duckdb
import openpyxl

warnings.simplefilter("error")
workbook = openpyxl.load_workbook(sys.argv[1])
rows = workbook["rows"]
table = next(iter(rows.tables.values()))
parquet = duckdb.sql(f"select * from read_parquet('{sys.argv[2]}')")
money = '"amount.value"'
total = duckdb.sql(f"select sum({money})::varchar from read_parquet('{sys.argv[2]}')").fetchall()[0][0]
print(
    json.dumps(
        {
            "sheets": workbook.sheetnames,
            "frozen": rows.freeze_panes,
            "table": table.ref,
            "cells": [[cell.value for cell in row] for row in rows.iter_rows(min_row=2)],
            "about": {fact.value: value.value for fact, value in workbook["about"].iter_rows(min_row=2)},
            "types": dict(zip(parquet.columns, map(str, parquet.types))),
            "rows": [list(row) for row in parquet.fetchall()],
            "total": total,
        },
        default=str,
    )
)
