# SPDX-License-Identifier: MIT
"""Polygons that share their edges: lines are noded once, and the faces between them are given to their owners."""

import math

from lib.shapes import area_km2, boundary_lines, faces, joined, length_km, line, lines, point, union

OVERSHOOT = 1e-6


def owner_of(face, owners):
    """The key whose polygon covers most of the face, or None."""
    covered = {key: area_km2(face.Intersection(shape)) for key, shape in owners.items() if shape.Intersects(face)}
    best = max(covered, key=covered.get, default=None)
    return best if best is not None and covered[best] > 0 else None


def dissolved(owned):
    """{key: union of its faces} of [(key, face)]."""
    keys = dict.fromkeys(key for key, _ in owned)
    return {key: union([face for owner, face in owned if owner == key]) for key in keys}


def with_slivers_merged(owned, smallest_km2, keep=()):
    """Give each part of a face set that is smaller than smallest_km2, or that nobody owns, to the neighbour with
    which it shares the longest edge. Keys in keep may own small parts."""
    parts = []
    for key, shape in dissolved(owned).items():
        for part in ([shape] if shape.GetGeometryName() == "POLYGON" else [g.Clone() for g in shape]):
            small = key is None or (key not in keep and area_km2(part) < smallest_km2)
            parts.append((None if small else key, part))
    settled = [(key, part) for key, part in parts if key is not None]
    orphans = sorted((part for key, part in parts if key is None), key=area_km2, reverse=True)
    while orphans:
        left = []
        for orphan in orphans:
            edges = {}
            for key, part in settled:
                if part.Intersects(orphan):
                    shared = lines(part.Intersection(orphan.Boundary()))
                    edges[key] = edges.get(key, 0) + sum(length_km(x) for x in shared)
            best = max(edges, key=edges.get, default=None)
            if best is None or edges[best] == 0:
                left.append(orphan)
            else:
                settled.append((best, orphan))
        if len(left) == len(orphans):
            break
        orphans = left
    return dissolved(settled)


def arcs(shapes):
    """The lines between nodes of a coverage, each edge once."""
    return joined([edge for shape in shapes for edge in boundary_lines(shape)])


def simplified(coverage, tolerance):
    """The coverage with its arcs simplified, shared edges staying shared. tolerance(arc) is in degrees, 0 keeps."""
    kept = [arc.Simplify(tolerance(arc)) for arc in arcs(coverage.values())]
    owned = [(owner_of(face, coverage), face) for face in faces(kept)]
    return dissolved([(key, face) for key, face in owned if key is not None])


def nearest_on(shape, x, y):
    """The point of a shape's outline that is nearest to (x, y), in a plane where a degree of longitude is shrunk."""
    best = None
    shrink = 0.77
    for edge in boundary_lines(shape):
        points = edge.GetPoints()
        for (ax, ay, *_), (bx, by, *_) in zip(points, points[1:]):
            ux, uy, px, py = (bx - ax) * shrink, by - ay, (x - ax) * shrink, y - ay
            size = ux * ux + uy * uy
            t = max(0.0, min(1.0, (px * ux + py * uy) / size)) if size else 0.0
            far = (px - t * ux) ** 2 + (py - t * uy) ** 2
            if best is None or far < best[0]:
                best = far, ax + t * (bx - ax), ay + t * (by - ay)
    return best[1], best[2]


def extended(parts, frame):
    """Lines that touch a frame polygon, with every loose end inside the frame drawn on across its nearest outline."""
    near = [part for part in parts if part.Intersects(frame)]
    ends = {}
    for part in near:
        for end in (part.GetPoint_2D(0), part.GetPoint_2D(part.GetPointCount() - 1)):
            ends[end] = ends.get(end, 0) + 1
    bridges = []
    for end, count in sorted(ends.items()):
        if count == 1 and frame.Contains(point(*end)):
            target = nearest_on(frame, *end)
            far = math.dist(end, target) or 1
            bridges.append(line([end, [t + (t - e) / far * OVERSHOOT for e, t in zip(end, target)]]))
    return near + bridges


def partition(frame, owners):
    """Split a frame polygon among owners whose own outlines only roughly fill it: the lines between owners are kept,
    their loose ends are drawn on to the frame's outline, and each face goes to the owner that covers most of it."""
    shared = []
    keys = sorted(owners)
    for i, a in enumerate(keys):
        for b in keys[i + 1:]:
            if owners[a].Intersects(owners[b]):
                shared += lines(owners[a].Boundary().Intersection(owners[b].Boundary()))
    cut = extended(joined(shared), frame)
    outline = boundary_lines(frame)
    found = [face for face in faces(cut + outline) if frame.Contains(face.PointOnSurface())]
    return [(owner_of(face, owners), face) for face in found]
