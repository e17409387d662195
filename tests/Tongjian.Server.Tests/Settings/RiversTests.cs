using Tongjian.Language;
using Tongjian.Server.Settings;
using Tongjian.Tests;

namespace Tongjian.Server.Tests.Settings;

public sealed class RiversTests
{
    [Fact]
    public void The_simulation_is_told_of_rivers_as_they_are_drawn()
    {
        var folder = Repository.PathOf("chronicles", "jurchen-wars");
        var annals = AnnalsFolder.Load(folder);
        var settings = AtlasSettings.Load(folder, annals);
        var drawn = settings.Entry(DayRange.Always).Courses.Where(course => course.Kind == "river").ToArray();
        Assert.Equal(drawn.Select(course => (course.Name, course.Rank, course.Line.Count / 2)), settings.Rivers.Select(river => (river.River, river.Size, river.Points.Count)));
        Assert.All(settings.Rivers, river => Assert.InRange(river.Points[0].Latitude, 15, 60));
        // The Yellow River left its northern course in the winter of 1128.
        Day On(string date) => HistoricalDate.Parse(date, DateReading.Annals)!.Possible.Earliest;
        bool RunsBy(string date, double north) => settings.Rivers.Any(river => river.River == "Yellow River" && river.When.Contains(On(date)) && river.Points.Any(point => point.Latitude > north && point.Longitude > 115));
        Assert.True(RunsBy("1126-01-01", 38));
        Assert.False(RunsBy("1130-01-01", 38));
    }
}
