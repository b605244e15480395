# SPDX-License-Identifier: MIT
"""Every text of the program is translated into every language, with the same placeholders."""

import re
import subprocess
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

LUPDATE = "/usr/lib/qt6/bin/lupdate"
FORMS = {"hy": 2, "az": 2, "ru": 3}
FOLDER = Path("resources/translations")


def document(language, *messages):
    """A translation file of a component Sum."""
    return (f'<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="{language}">'
            f'<context><name>Sum</name>{"".join(messages)}</context></TS>')


def message(source, translation, kind=""):
    return f"<message><source>{source}</source><translation{kind}>{translation}</translation></message>"


def files(language, text):
    """The file of one language, and good ones of the others."""
    good = {each: document(each, message("Sum of %1", "x %1")) for each in FORMS}
    return {f"{FOLDER}/truceline_{language}.ts": good[language] if text is None else text}


CLEAN = {"app/ui/Sum.qml": 'import QtQuick\n\nText {\n    text: qsTr("Sum of %1").arg(2)\n}\n',
         **{name: text for each in FORMS for name, text in files(each, None).items()}}
PLANTED = [
    *files("ru", document("ru", message("Sum of %1", "", ' type="unfinished"'))).items(),
    *files("hy", document("hy", message("Sum of %1", "x"))).items(),
    *files("az", document("az", message("Sum", "x"))).items(),
    *files("az", document("az", message("Sum of %1", "x %1"), message("Gone", "x"))).items(),
]


def read(path):
    """The messages of a translation file by context, source and comment."""
    messages = {}
    for context in xml.parse(path).getroot().iter("context"):
        for each in context.iter("message"):
            messages[context.findtext("name"), each.findtext("source"), each.findtext("comment")] = each
    return messages


def wanted(root):
    """What the program says now."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "now_ru.ts"
        app = root / "app"
        subprocess.run([LUPDATE, "-silent", "-locations", "none", "-I", app, app, "-ts", path],
                       capture_output=True, check=True)
        return read(path)


def placeholders(text):
    return sorted(re.findall(r"%L?[1-9n]", text))


def fault(key, each, forms):
    """What is wrong with a translation; none = nothing."""
    translation = each.find("translation")
    texts = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
    if translation.get("type") or not all(texts):
        return "is not translated"
    if each.get("numerus") == "yes" and len(texts) != forms:
        return f"has {len(texts)} forms of number, not {forms}"
    if any(placeholders(text) != placeholders(key[1]) for text in texts):
        return "has other placeholders"
    return None


def problems(root, _build):
    now = wanted(root)
    found = []
    for language, forms in FORMS.items():
        path = FOLDER / f"truceline_{language}.ts"
        known = read(root / path)
        for key in now:
            problem = fault(key, known[key], forms) if key in known else "is missing"
            if problem:
                found.append(f"{path}: {key[0]}: “{key[1]}” {problem}")
        found += [f"{path}: {key[0]}: “{key[1]}” is no longer said" for key in known if key not in now]
    return found
