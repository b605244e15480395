# SPDX-License-Identifier: MIT
"""Makes sources.csv: every source with the kind and the affiliation of its publisher."""
import tables

COLUMNS = ["source_id", "publisher", "title", "published_on", "url", "kind", "affiliation"]

publishers = tables.read_by("publishers", "publisher")
rows = [row | publishers[row["publisher"]] for row in tables.read("sources")]
tables.write_csv("sources.csv", COLUMNS, rows)
