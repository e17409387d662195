using Tongjian.Simulation.Hindcasting;
using Tongjian.Simulation.Scenarios;
using Tongjian.Language;
using Tongjian.World;

namespace Tongjian.Simulation.Tests.Hindcasting;

/// <summary>What is known at an origin, and what comes after.</summary>
public sealed class OriginTests
{
    [Fact]
    public void A_people_and_the_polity_that_its_ruler_proclaims_are_one_line()
    {
        var origin = Records.OriginOf(1115);
        Assert.Equal(["East", "West", "Hill folk"], origin.LineNames.OrderBy(name => name.Length).ToArray());
        Assert.All(origin.Looks, look => Assert.Equal(origin.Line("Hill folk"), look.Seen[origin.Held("Shancheng")]));
    }

    [Fact]
    public void Who_proclaims_a_polity_of_a_people_without_ruling_it_begins_a_line()
    {
        var annals = Records.Four.Replace("1112-01-01   given   Chief rules the Hill folk.\n", "", StringComparison.Ordinal);
        var origin = Origin.All(Records.Read(annals.Replace("Chief proclaims Hill.", "Chief proclaims Hill at Shancheng.", StringComparison.Ordinal)), Records.Rules, Records.Plan, null, year => year == 1115).Single();
        Assert.Equal(origin.SomebodyNew, origin.Looks[^1].Seen[origin.Held("Shancheng")]);
    }

    [Fact]
    public void Who_begins_later_is_somebody_new()
    {
        var origin = Records.OriginOf(1115);
        Assert.Equal([1, 2, 4], origin.Looks.Select(look => look.Years));
        Assert.Equal([origin.Line("East"), origin.Line("East"), origin.SomebodyNew], origin.Looks.Select(look => look.Seen[origin.Held("Dongcheng")]));
        Assert.Equal([origin.Line("East"), origin.Line("West"), origin.Line("West")], origin.Looks.Select(look => look.Seen[origin.Held("Zhongcheng")]));
    }

    [Fact]
    public void A_land_with_cities_in_it_is_not_counted_beside_them() =>
        Assert.Equal(["Dongcheng", "Shancheng", "Xicheng", "Zhongcheng"], Records.OriginOf(1115).Held.Select(station => station.Entity.Name).Order());

    [Fact]
    public void Climatology_is_the_share_of_days_until_the_origin()
    {
        var origin = Records.OriginOf(1117);
        var (all, east) = (Days(1117, 1, 1) - Days(1112, 1, 1), Days(1116, 7, 1) - Days(1112, 1, 1));
        var shares = origin.Climatology[origin.Held("Zhongcheng")];
        Assert.Equal((double)east / all, shares[origin.Line("East")], 12);
        Assert.Equal(1 - ((double)east / all), shares[origin.Line("West")], 12);
        Assert.Equal(1, origin.Climatology[origin.Held("Shancheng")][origin.Line("Hill folk")]);
        Assert.All(origin.Climatology, place => Assert.Equal(1, place.Sum(), 12));
    }

    [Fact]
    public void A_lead_beyond_the_record_is_left_out()
    {
        Assert.Equal([1115, 1116, 1117, 1118, 1119], Origin.All(Records.Read(Records.Four), Records.Rules, Records.Plan, null, _ => true).Select(origin => origin.Year));
        Assert.Equal([1], Records.OriginOf(1119).Looks.Select(look => look.Years));
        Assert.Equal([1, 2], Records.OriginOf(1118).Looks.Select(look => look.Years));
    }

    [Fact]
    public void A_war_ends_with_the_peace_that_the_record_tells()
    {
        var war = Assert.Single(Records.OriginOf(1115).Wars);
        Assert.Equal("East and West", war.Name);
        Assert.Equal(Turn.Of(Day.Of(CalendarSystem.Julian, 1116, 9, 1)).Number, war.Ends);
        Assert.Empty(Records.OriginOf(1117).Wars);
    }

    [Fact]
    public void What_happens_after_the_origin_changes_nothing_in_the_start()
    {
        var day = Day.Of(CalendarSystem.Julian, 1115, 1, 1);
        var (whole, cut) = (StartOf(Records.Read(Records.Four), day), StartOf(Records.Read(Records.Names + Records.Given), day));
        Assert.Null(whole.Start.FirstDifference(cut.Start));
        Assert.Equal(whole.Start.Hash(), cut.Start.Hash());
    }

    [Fact]
    public void What_the_record_of_the_Jurchen_wars_tells_of_later_days_changes_no_run()
    {
        foreach (var year in (ReadOnlySpan<int>)[1115, 1125, 1135, 1165, 1210, 1230])
        {
            var day = Day.Of(CalendarSystem.Julian, year, 1, 1);
            var (whole, cut) = (StartOf(TheRecord.World, day), StartOf(TheRecord.World.Until(day), day));
            Assert.Equal(whole.Map.Places.Select(place => place.Entity), cut.Map.Places.Select(place => place.Entity));
            Assert.Null(whole.Start.FirstDifference(cut.Start));
            var (one, other) = (new Rerun(whole), new Rerun(cut));
            one.Play(0);
            other.Play(0);
            Assert.Equal(one.State.Hash(), other.State.Hash());
        }
    }

    private static Scenario StartOf(Mirror world, Day day) => Scenario.Of(world, Records.Rules, day, day + 400);

    private static int Days(int year, int month, int day) => Day.Of(CalendarSystem.Julian, year, month, day).Number;
}
