using Tongjian.Language;

namespace Tongjian.Simulation.Ground;

/// <summary>A stretch of a river as it ran for a time. A river may have several, and arms beside one another.</summary>
/// <param name="River">The name of the river.</param>
/// <param name="Size">1 for the greatest, which are not crossed without boats or ice; 2 and 3 for lesser ones.</param>
/// <param name="When">The days on which it ran so.</param>
/// <param name="Points">Its points downstream, at least two.</param>
public sealed record RiverCourse(string River, int Size, DayRange When, IReadOnlyList<GeoPoint> Points)
{
    private readonly Box box = Box.Around(Points);

    /// <summary>
    /// Whether two points lie on different sides of the course: the straight line between them, on the plane of degrees, crosses it an odd number
    /// of times. One that crosses it twice only cuts off a bend, which travellers go around on their bank.
    /// </summary>
    public bool Parts(GeoPoint from, GeoPoint to)
    {
        if (!box.Touches(Box.Around([from, to]))) return false;
        var parted = false;
        for (var at = 1; at < Points.Count; at++)
        {
            var (above, below) = (Points[at - 1], Points[at]);
            if (IsLeft(from, to, above) != IsLeft(from, to, below) && IsLeft(above, below, from) != IsLeft(above, below, to)) parted = !parted;
        }

        return parted;
    }

    private static bool IsLeft(GeoPoint from, GeoPoint to, GeoPoint point) =>
        ((to.Longitude - from.Longitude) * (point.Latitude - from.Latitude)) - ((to.Latitude - from.Latitude) * (point.Longitude - from.Longitude)) >= 0;

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
