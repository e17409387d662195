using Tongjian.Language;

namespace Tongjian.Simulation.Ground;

/// <summary>A stretch of a river as it ran for a time. A river may have several, and arms beside one another.</summary>
/// <param name="River">The name of the river.</param>
/// <param name="Size">1 for the greatest, which are not crossed without boats or ice; 2 and 3 for lesser ones.</param>
/// <param name="When">The days on which it ran so.</param>
/// <param name="Points">Its points downstream, at least two.</param>
public sealed record RiverCourse(string River, int Size, DayRange When, IReadOnlyList<GeoPoint> Points)
{
    /// <summary>Two crossings nearer than this to one another, in km, are a bend cut off and not a river crossed twice.</summary>
    private const double Bend = 40;

    private readonly Box box = Box.Around(Points);

    /// <summary>Whether a straight way (on the plane of degrees) leads from one side of the course to the other.</summary>
    /// <param name="from">Where the way begins.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="km">Its length, in km.</param>
    public bool IsCrossed(GeoPoint from, GeoPoint to, double km)
    {
        if (!box.Touches(Box.Around([from, to]))) return false;
        var crossings = new List<double>();
        for (var at = 1; at < Points.Count; at++)
        {
            var (above, below) = (Points[at - 1], Points[at]);
            if (IsLeft(from, to, above) == IsLeft(from, to, below)) continue;
            var (here, there) = (Turning(above, below, from), Turning(above, below, to));
            if (here >= 0 != there >= 0) crossings.Add(here / (here - there) * km);
        }

        crossings.Sort();
        var left = new Stack<double>();
        foreach (var crossing in crossings)
        {
            if (left.TryPeek(out var last) && crossing - last < Bend) left.Pop();
            else left.Push(crossing);
        }

        return left.Count > 0;
    }

    private static bool IsLeft(GeoPoint from, GeoPoint to, GeoPoint point) => Turning(from, to, point) >= 0;

    /// <summary>Above 0 if a point lies left of a line, below if right.</summary>
    private static double Turning(GeoPoint from, GeoPoint to, GeoPoint point) =>
        ((to.Longitude - from.Longitude) * (point.Latitude - from.Latitude)) - ((to.Latitude - from.Latitude) * (point.Longitude - from.Longitude));

    private readonly record struct Box(double South, double North, double West, double East)
    {
        public static Box Around(IReadOnlyList<GeoPoint> points)
        {
            var box = new Box(90, -90, 180, -180);
            foreach (var (latitude, longitude) in points)
            {
                box = new Box(
                    Math.Min(box.South, latitude), Math.Max(box.North, latitude), Math.Min(box.West, longitude), Math.Max(box.East, longitude));
            }

            return box;
        }

        public bool Touches(Box other) => South <= other.North && other.South <= North && West <= other.East && other.West <= East;
    }
}
