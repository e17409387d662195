using Tongjian.Language;
using Tongjian.Server.Settings;
using Tongjian.Tests;

namespace Tongjian.Server.Tests.Settings;

public sealed class TheRecordCoursesTests
{
    /// <summary>How far from its drawn course a river may be declared, in km: the width of its plain on a map of this size.</summary>
    private const double Near = 10;

    private static readonly string Folder = Repository.PathOf("chronicles", "jurchen-wars");

    [Fact]
    public void A_river_is_declared_where_it_is_drawn()
    {
        var annals = AnnalsFolder.Load(Folder);
        var courses = AtlasSettings.Load(Folder, annals).Entry(DayRange.Always).Courses;
        var far = new List<string>();
        var drawn = 0;
        foreach (var river in annals.Entities.Where(entity => entity.Noun == "river" && entity.Location is not null))
        {
            var points = courses.Where(course => course.Name == river.Name).SelectMany(course => Along(course.Line)).ToArray();
            if (points.Length == 0) continue;
            drawn++;
            var away = points.Min(point => point.DistanceTo(river.Location!.Value));
            if (away > Near) far.Add($"{river.Name}: {away:0} km");
        }

        Assert.Empty(far);
        Assert.True(drawn > 30);
    }

    /// <summary>Points along a course, so near to one another that none is far from the line between them.</summary>
    private static IEnumerable<GeoPoint> Along(IReadOnlyList<double> line)
    {
        const int Parts = 20;
        for (var at = 2; at < line.Count; at += 2)
        {
            for (var part = 0; part <= Parts; part++)
            {
                var share = (double)part / Parts;
                yield return new GeoPoint(line[at - 1] + (share * (line[at + 1] - line[at - 1])), line[at - 2] + (share * (line[at] - line[at - 2])));
            }
        }
    }
}
