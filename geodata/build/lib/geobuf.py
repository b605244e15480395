# SPDX-License-Identifier: MIT
"""A reader for the part of Geobuf (https://github.com/mapbox/geobuf, geobuf.proto) that geo-tz uses:
feature collections of polygons and multipolygons with text properties."""


def _varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            return value, at


def _fields(data):
    """Yield (field number, value) of one message: an int, or bytes for nested and packed fields."""
    at = 0
    while at < len(data):
        key, at = _varint(data, at)
        if key & 7 == 0:
            value, at = _varint(data, at)
        elif key & 7 == 2:
            size, at = _varint(data, at)
            value, at = data[at:at + size], at + size
        else:
            raise ValueError(f"geobuf: wire type {key & 7} is not used by this format")
        yield key >> 3, value


def _packed(data):
    at = 0
    while at < len(data):
        value, at = _varint(data, at)
        yield value


def _geometry(data, scale):
    """Return the polygons of one geometry: a list of lists of closed rings of (lon, lat)."""
    kind, lengths, deltas = None, [], []
    for field, value in _fields(data):
        if field == 1:
            kind = value
        elif field == 2:
            lengths = list(_packed(value))
        elif field == 3:
            deltas = [(v >> 1) ^ -(v & 1) for v in _packed(value)]
    at = 0

    def ring(size):
        nonlocal at
        x = y = 0
        points = []
        for _ in range(size):
            x, y, at = x + deltas[at], y + deltas[at + 1], at + 2
            points.append((x / scale, y / scale))
        return points + points[:1]

    if kind == 4:
        return [[ring(size) for size in lengths or [len(deltas) // 2]]]
    if kind == 5:
        if not lengths:
            return [[ring(len(deltas) // 2)]]
        counts = iter(lengths)
        return [[ring(next(counts)) for _ in range(next(counts))] for _ in range(next(counts))]
    raise ValueError(f"geobuf: geometry type {kind} is not a polygon")


def features(data):
    """Yield (properties, polygons) for every feature in the bytes of one Geobuf."""
    keys, scale, collection = [], 10**6, b""
    for field, value in _fields(data):
        if field == 1:
            keys.append(value.decode())
        elif field == 3:
            scale = 10**value
        elif field == 4:
            collection = value
    for field, feature in _fields(collection):
        if field != 1:
            continue
        geometry, values, properties = None, [], {}
        for part, value in _fields(feature):
            if part == 1:
                geometry = value
            elif part == 13:
                values.append(next((v.decode() for f, v in _fields(value) if f == 1), None))
            elif part == 14:
                pairs = list(_packed(value))
                properties = {keys[k]: values[v] for k, v in zip(pairs[::2], pairs[1::2])}
        yield properties, _geometry(geometry, scale)
