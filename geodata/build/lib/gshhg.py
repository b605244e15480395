# SPDX-License-Identifier: MIT
"""A reader for the binned files of GSHHG (shorelines) and WDBII (rivers) in Debian's gmt-gshhg-full.

Both cut the world into bins of one degree. A segment's points are 16-bit offsets inside its bin, so that lines meet
exactly at the edges of bins. Layout: GMT's gmt_shore.c."""

from osgeo import gdal

gdal.UseExceptions()


def _reader(path):
    group = gdal.OpenEx(str(path), gdal.OF_MULTIDIM_RASTER).GetRootGroup()

    def read(name, first=0, count=None):
        array = group.OpenMDArray(name)
        return array.ReadAsArray([first], [array.GetDimensions()[0].GetSize() - first if count is None else count])

    return read


def _segments(read, points_of, level_of, levels, extent):
    """Yield (level, points) for each segment of these levels in a bin that touches the extent (W, S, E, N)."""
    size = int(read("Bin_size_in_minutes")[0]) / 60
    columns = int(read("N_bins_in_360_longitude_range")[0])
    first, count = read("Id_of_first_segment_in_a_bin"), read("N_segments_in_a_bin")
    start = read("Id_of_first_point_in_a_segment")
    west, south, east, north = extent
    for index in range(len(first)):
        left, bottom = (index % columns) * size, 90 - (index // columns + 1) * size
        if left > east or left + size < west or bottom > north or bottom + size < south:
            continue
        for segment in range(first[index], first[index] + count[index]):
            if level_of(segment) not in levels:
                continue
            n = points_of(segment)
            dx = read("Relative_longitude_from_SW_corner_of_bin", int(start[segment]), n)
            dy = read("Relative_latitude_from_SW_corner_of_bin", int(start[segment]), n)
            yield level_of(segment), [(left + (int(x) & 0xFFFF) * size / 65535,
                                       bottom + (int(y) & 0xFFFF) * size / 65535) for x, y in zip(dx, dy)]


def shores(path, extent, levels):
    """Yield (level, points): 1 sea shore, 2 lake shore, 3 island in a lake, 4 pond on such an island."""
    read = _reader(path)
    packed = read("Embedded_npts_levels_exit_entry_for_a_segment")
    return _segments(read, lambda s: int(packed[s]) >> 9, lambda s: (int(packed[s]) >> 6) & 7, levels, extent)


def rivers(path, extent, levels):
    """Yield (level, points): 1 double-lined, 2 permanent major, 3 additional major … rivers."""
    read = _reader(path)
    sizes, ranks = read("N_points_for_a_segment"), read("Hierarchial_level_of_a_segment")
    return _segments(read, lambda s: int(sizes[s]) & 0xFFFF, lambda s: int(ranks[s]), levels, extent)
