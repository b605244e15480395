# SPDX-License-Identifier: MIT
"""What the bench knows of its figures: their order, what stands beside them, their budgets.

A subject is what is measured: "atlas" for the one that ships, a number of incidents over it such as "1M", "polygons".
"""

SIZES = {"1k": 1_000, "10k": 10_000, "100k": 100_000, "1M": 1_000_000}
ONE_LINE = " in one line"  # behind the name of a size: the same file without line breaks
POLYGONS = "polygons"
ATLAS = "atlas"
NAIVE_MOST = 20_000

# The name of each figure and of the one beside it, in the order of the table.
ROWS = {
    "start to first map": "start without work",
    "start to the window's first frame": "start of an empty window",
    "open": "parse with simdjson",
    "first map": "copy a frame",
    "open to first map": "read with GDAL",
    "step, day": "copy a frame",
    "step, window of 30 days": "copy a frame",
    "step, cumulative": "copy a frame",
    "counts, window of 30 days": None,
    "histogram": None,
    "pan": "copy a frame",
    "zoom": "copy a frame",
    "sharp after panning": "copy a frame",
    "sharp after zooming": "copy a frame",
    "ground": "copy a frame",
    "hit test": None,
    "search": None,
    "export 3840 x 2160": "start without work",
    "export A3, 300 dpi": "start without work",
    "export 100 frames as MP4": "start without work",
    "export 20 views at once": "export 20 views one by one",
    "window: frame with a map at rest": "frame of an empty window",
    "window: step, window of 30 days": "naive: step, window of 30 days",
    "window: step, cumulative": "naive: step, cumulative",
    "window: frame while panning": "naive: frame while panning",
    "window: frame while zooming": "frame of an empty window",
    "window: sharp after the camera rests": "frame of an empty window",
    "program: step, window of 30 days": "naive: step, window of 30 days",
    "program: frame of a story's flight": "frame of an empty window",
    "window: beat while opening": None,
    "window: end of a cancelled opening": None,
    "peak memory": None,
    "private memory": None,
}

# Budgets in the figure's unit by subject and figure: of the median, and of the worst where there is one.
BUDGETS = {
    (ATLAS, "start to the window's first frame"): (500, None),
    (ATLAS, "program: frame of a story's flight"): (33, None),
    (ATLAS, "step, window of 30 days"): (8, None),
    (ATLAS, "pan"): (8, None),
    (ATLAS, "sharp after panning"): (60, None),
    (ATLAS, "sharp after zooming"): (60, None),
    (ATLAS, "export 3840 x 2160"): (1000, None),
    (ATLAS, "export A3, 300 dpi"): (4000, None),
    (ATLAS, "export 100 frames as MP4"): (6000, None),
    (POLYGONS, "step, window of 30 days"): (20, None),
    ("100k", "open to first map"): (120, None),
    ("1M", "open to first map"): (600, None),
    ("1M" + ONE_LINE, "open to first map"): (1000, None),
    ("1M", "step, window of 30 days"): (5, 16),
    ("1M", "step, cumulative"): (15, 33),
    ("1M", "pan"): (10, None),
    ("1M", "sharp after panning"): (80, None),
    ("1M", "sharp after zooming"): (80, None),
    ("1M", "hit test"): (0.3, None),
    ("1M", "export 3840 x 2160"): (1800, None),
    ("1M", "window: beat while opening"): (None, 50),
    ("1M", "window: end of a cancelled opening"): (200, 200),
    ("1M", "private memory"): (250, None),
}
# In a window each of these has the frame of an empty window on top.
FRAME = "frame of an empty window"
FRAME_BUDGETS = {
    (ATLAS, "window: frame while panning"): (8, None),
    (ATLAS, "window: frame while zooming"): (8, None),
    ("1M", "window: step, window of 30 days"): (5, 16),
    ("1M", "window: step, cumulative"): (15, 33),
    ("1M", "window: frame while panning"): (10, None),
    ("1M", "window: frame while zooming"): (10, None),
}


def budget(subject, name, known):
    """The budgets of median and worst; None = there is none. `known` holds the subject's figures by name."""
    if (subject, name) in BUDGETS:
        return BUDGETS[subject, name]
    frame = known.get(FRAME, {"median": 0})["median"]
    return tuple(limit and limit + frame for limit in FRAME_BUDGETS.get((subject, name), (None, None)))
