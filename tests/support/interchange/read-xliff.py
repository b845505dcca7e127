"""Reads XLIFF from standard input as translators' programs do (Translate Toolkit), changes nothing or one unit, and prints it.

Arguments: none, or the id of a unit and its new translation. Prints JSON: the units as found, and the file as saved.
"""

import json
import sys

from translate.storage import xliff

store = xliff.xlifffile.parsestring(sys.stdin.buffer.read())
if len(sys.argv) > 2:
    unit = next(unit for unit in store.units if unit.xmlelement.get("id") == sys.argv[1])
    unit.target = sys.argv[2]
json.dump(
    {
        "sourceLanguage": store.getsourcelanguage(),
        "targetLanguage": store.gettargetlanguage(),
        "units": [
            {
                "id": unit.xmlelement.get("id"),
                "source": str(unit.source),
                "target": None if unit.target is None else str(unit.target),
                "notes": unit.getnotes(),
            }
            for unit in store.units
        ],
        "saved": bytes(store).decode("utf-8"),
    },
    sys.stdout,
)
