# SPDX-License-Identifier: MIT
"""What the shipped stories must always satisfy; each rule yields its findings as text."""
import re

import geodata_rules as geodata
import records_rules as records

LANGUAGES = ("en", "hy", "az", "ru")
TEXTS = ("title", "caption", "question", "answer")
SENTENCE_END = re.compile(r"[.!?։:](?:\s|$)")
LARGEST_CAPTION = 2  # sentences

# The stems of verdicts in the other languages, as records_rules has them for English.
AVOID = {
    "hy": re.compile("ազատագր|ագրեսի|ահաբեկ|անջատողական|ցեղասպան|սադրանք|սադրիչ|էթնիկ զտ|թշնամ", re.IGNORECASE),
    "az": re.compile("azad (?:et|ed|olun)|təcavüz|terror|separatçı|soyqırım|təxribat|etnik təmizl|şəhid|düşmən",
                     re.IGNORECASE),
    "ru": re.compile("освобо[дж]|агресс|террор|сепарат|геноцид|провокац|этническ\\w* чистк|шехид|мученик|враг|врага",
                     re.IGNORECASE),
}


def chapters(atlas):
    return [chapter for story in atlas.stories.values() for chapter in story["chapters"]]


def verdicts(text, language):
    """The words of TEXT that only a quoted speaker may use."""
    words = records.AVOID if language == "en" else AVOID[language]
    return words.findall(records.QUOTED.sub("", text))


def texts_are_in_every_language(atlas):
    for story in atlas.stories.values():
        for part, keys in [(story, ("title",)), *((chapter, TEXTS) for chapter in story["chapters"])]:
            for key in keys:
                for language in LANGUAGES:
                    if key in part and not part[key].get(language):
                        yield f"{part['id']}: no {key} in {language}"


def wording_is_neutral(atlas):
    for chapter in chapters(atlas):
        for key in TEXTS:
            for language, text in chapter.get(key, {}).items():
                for word in verdicts(text, language):
                    yield f"chapter {chapter['id']}: {key} in {language}: the word {word}"


def captions_are_short(atlas):
    for chapter in chapters(atlas):
        count = len(SENTENCE_END.findall(chapter["caption"]["en"]))
        if count > LARGEST_CAPTION:
            yield f"chapter {chapter['id']}: the caption has {count} sentences"


def views_show_what_exists(atlas):
    known = {f["properties"]["id"] for file in ("incidents.geojson", "areas.geojson", "boundaries.geojson")
             for f in atlas.features(file)}
    layers = {layer["id"] for layer in atlas.description["layers"]}
    west, south, east, north = atlas.description["extent"]
    for chapter in chapters(atlas):
        where, view = f"chapter {chapter['id']}", chapter["view"]
        for subject in view["highlight"]:
            if subject not in known:
                yield f"{where}: highlights {subject}, which does not exist"
        for layer in view["layers"]:
            if layer not in layers:
                yield f"{where}: shows the layer {layer}, which does not exist"
        if not records.is_date(view["from"]) or not records.is_date(view["to"]) \
                or records.span(view["from"])[0] > records.span(view["to"])[1]:
            yield f"{where}: {view['from']} to {view['to']} is no window"
        lon, lat = view["center"]
        if not (west <= lon <= east and south <= lat <= north):
            yield f"{where}: its centre lies outside the atlas"


def highlights_lie_in_their_window(atlas):
    """What a chapter points out must hold on some day of its window."""
    spans = {f["properties"]["id"]: geodata.span(f["properties"])
             for file in ("incidents.geojson", "areas.geojson", "boundaries.geojson") for f in atlas.features(file)}
    for chapter in chapters(atlas):
        view = chapter["view"]
        if not records.is_date(view["from"]) or not records.is_date(view["to"]):
            continue
        first, last = records.span(view["from"])[0], records.span(view["to"])[1]
        for subject in view["highlight"]:
            begin, end = spans.get(subject, (first, last))
            if begin > last or (end and end < first):
                yield f"chapter {chapter['id']}: {subject} is not within its window"
