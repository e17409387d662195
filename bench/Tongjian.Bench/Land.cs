namespace Tongjian.Bench;

/// <summary>
/// Where the places of a generated map lie: all over a country as large as China and the steppe, no two at one point. The first
/// places are the seats of the polities; a place belongs at first to the polity whose seat is nearest.
/// </summary>
internal sealed class Land
{
    private const int NeighboursOfPlace = 6;

    /// <summary>The country's outline, north and east, well within the shores of the real one, so that every place stands on land.</summary>
    private static readonly (double North, double East)[] Outline =
    [
        (22.5, 101), (23.2, 108), (23.5, 113), (25.5, 118), (28.5, 120.5), (32, 119.8), (35.5, 118.8), (37, 116.5), (40.2, 117), (42, 122),
        (44, 129), (48, 132), (52.5, 125), (51, 112), (51.5, 99), (49, 86), (43, 81.5), (37.5, 79), (34, 86), (29, 97),
    ];

    private readonly (double North, double East)[] _points;
    private readonly int[] _seats;
    private readonly int[][] _neighbours;

    public Land(int places, int polities, ulong seed)
    {
        _points = [.. Points(seed).Take(places)];
        _seats = [.. Enumerable.Range(0, places).Select(place => NearestOf(place, Enumerable.Range(0, polities)).First())];
        _neighbours = new int[places][];
        Parallel.For(0, places, place => _neighbours[place] = NearestOf(place, Around(place)).Take(NeighboursOfPlace).ToArray());
    }

    /// <summary>The number of the polity whose seat is nearest to a place.</summary>
    public int FirstHolder(int place) => _seats[place];

    /// <summary>The places nearest to a place, nearest first.</summary>
    public IReadOnlyList<int> Neighbours(int place) => _neighbours[place];

    /// <summary>The point in degrees, as a declaration has it.</summary>
    public string Where(int place) =>
        FormattableString.Invariant($"{_points[place].North:F3} N, {_points[place].East:F3} E");

    /// <summary>
    /// Points that fill the outline evenly however many are taken: Roberts' sequence R2, whose steps are the powers of the plastic
    /// number ("The unreasonable effectiveness of quasirandom sequences", 2018).
    /// </summary>
    private static IEnumerable<(double North, double East)> Points(ulong seed)
    {
        const double Plastic = 1.32471795724474602596;
        var (south, north) = (Outline.Min(point => point.North), Outline.Max(point => point.North));
        var (west, east) = (Outline.Min(point => point.East), Outline.Max(point => point.East));
        for (var step = (double)(seed % 1_000_000) + 1; ; step++)
        {
            var up = step / Plastic % 1;
            var right = step / (Plastic * Plastic) % 1;
            // Degrees of longitude shrink to the north; even on the ground is even in the sine of the latitude.
            var (low, high) = (Math.Sin(double.DegreesToRadians(south)), Math.Sin(double.DegreesToRadians(north)));
            var point = (double.RadiansToDegrees(Math.Asin(low + up * (high - low))), west + right * (east - west));
            if (Holds(point))
                yield return point;
        }
    }

    /// <summary>Whether the outline goes round a point: a ray to the east crosses it an odd number of times.</summary>
    private static bool Holds((double North, double East) point)
    {
        var inside = false;
        for (var (index, last) = (0, Outline.Length - 1); index < Outline.Length; last = index++)
        {
            var (a, b) = (Outline[index], Outline[last]);
            if (a.North > point.North != b.North > point.North
                && point.East < (b.East - a.East) * (point.North - a.North) / (b.North - a.North) + a.East)
                inside = !inside;
        }
        return inside;
    }

    private IEnumerable<int> Around(int place) => Enumerable.Range(0, _points.Length).Where(other => other != place);

    private IEnumerable<int> NearestOf(int place, IEnumerable<int> others) => others.OrderBy(other => Distance(place, other));

    /// <summary>The square of the distance in degrees of latitude; near enough to tell which of two is nearer.</summary>
    private double Distance(int one, int other)
    {
        var north = _points[one].North - _points[other].North;
        var shrink = Math.Cos(double.DegreesToRadians(_points[one].North));
        var east = (_points[one].East - _points[other].East) * shrink;
        return north * north + east * east;
    }
}
