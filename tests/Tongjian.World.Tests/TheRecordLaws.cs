using Tongjian.Language;
using Tongjian.Language.Calendars;
using Tongjian.Tests;
using Tongjian.World.Replay;
using Chronicle = Tongjian.Record.Chronicle;

namespace Tongjian.World.Tests;

/// <summary>What must hold of the whole record on any day of its time.</summary>
public sealed class TheRecordLaws
{
    private static readonly Chronicle Record = Chronicle.Load(Repository.PathOf("chronicles", "jurchen-wars"));
    private static readonly Mirror World = Mirror.Of(Record);
    private static readonly Day First = Day.Of(CalendarSystem.Julian, 1112, 1, 1);
    private static readonly Day Last = Day.Of(CalendarSystem.Julian, 1241, 12, 31);

    [Fact]
    public void On_random_days_the_world_is_what_a_naive_replay_up_to_that_day_leaves()
    {
        var random = new Random(1234);
        for (var time = 0; time < 25; time++)
        {
            var day = First + random.Next(Last.Number - First.Number + 1);
            var ledger = Replaying.Run(Record, [], until: day).Ledger;
            foreach (var relation in Enum.GetValues<Relation>())
            {
                var replayed = ledger.StepsOf(relation)
                    .Where(row => row.Value[^1].Value >= (Relations.IsFunction(relation) ? 0 : 1))
                    .ToDictionary(row => row.Key, row => row.Value[^1].Value);
                var asked = World.On(relation, day).ToDictionary(
                    item => Ledger.KeyOf(relation, item.Subject, Relations.IsFunction(relation) ? null : item.Other),
                    item => Relations.IsFunction(relation) ? item.Standing.Value!.Id : 1);
                // What ends later and was never said to begin is so from the beginning; a replay that stops before cannot know.
                foreach (var (key, value) in asked.Where(pair => !replayed.ContainsKey(pair.Key)).ToList())
                {
                    Assert.True(relation is Relation.Exists or Relation.Alive, $"{relation} {key} is {value} on {day}, and replay has nothing");
                    asked.Remove(key);
                }

                Assert.Equal(replayed.OrderBy(pair => pair.Key), asked.OrderBy(pair => pair.Key));
            }
        }
    }

    [Fact]
    public void Every_place_that_one_can_stand_in_has_a_holder_on_every_day()
    {
        var stations = Record.Annals.Entities.Where(RouteNetwork.IsStation).ToList();
        for (var day = First; day <= Last; day += 61)
        {
            var held = World.HoldersOn(day).Select(item => item.Place).ToHashSet();
            var free = stations.Where(place => !held.Contains(place)).Select(place => place.Name).ToList();
            Assert.True(free.Count <= stations.Count / 100, $"on {day.ToString(CalendarSystem.Julian)} nobody holds {string.Join(", ", free)}");
        }
    }

    [Fact]
    public void No_leg_of_a_route_is_so_long_that_its_end_must_be_a_namesake() => Assert.All(Record.Annals.Routes, route =>
    {
        for (var i = 1; i < route.Stops.Count; i++)
        {
            var length = route.Stops[i - 1].Location!.Value.DistanceTo(route.Stops[i].Location!.Value);
            var most = route.Kind is RouteKind.SeaLane or RouteKind.Track or RouteKind.Waterway ? 1500 : 700;
            Assert.True(length <= most, $"{route.Where}: {route.Stops[i - 1]} to {route.Stops[i]} is {length:0} km");
        }
    });

    [Theory]
    [InlineData("Song", "Song")]
    [InlineData("Liao", "Liao")]
    [InlineData("Jin", "Jin")]
    [InlineData("Western Xia", "Western Xia")]
    [InlineData("Qi", "Qi")]
    public void The_eras_of_the_record_are_those_of_the_calendar(string polity, string court)
    {
        var realm = Record.Annals.Entities.Single(entity => entity.Name == polity && entity.Kind == EntityKind.Polity);
        var calendar = Court.Find(court)!;
        for (var day = First; day <= Last; day += 5)
        {
            var told = World.On(Relation.Era, realm, null, day).FirstOrDefault(standing => standing.IsSo && standing.From <= day)?.Value;
            if (told is null) continue;
            var counted = calendar.Eras.Where(era => era.Days.Contains(day)).Select(era => era.Chinese).ToList();
            Assert.True(
                counted.Count == 0 || counted.Any(era => told.Aliases.Any(alias => alias.Text == era) || told.Name.StartsWith(calendar.EraOf(day)!.Name)),
                $"{day.ToString(CalendarSystem.Julian)}: {told} in the record, {string.Join(", ", counted)} in the calendar of {court}");
        }
    }

    [Fact]
    public void The_record_is_as_large_as_it_says()
    {
        var annals = Record.Annals;
        var places = annals.Entities.Where(place => RouteNetwork.IsStation(place) && place.Location is not null).ToList();
        Assert.True(places.Count >= 220, $"{places.Count} places");
        var served = World.Through(Relation.Serves).Where(item => item.Standing.Office is not null).Select(item => item.Subject).Distinct().Count();
        Assert.True(served >= 160, $"{served} persons with an office");
        Assert.True(annals.States.Count(line => line.Use != StateUse.Given) >= 500);
    }

    [Theory]
    [InlineData("Song", "Liao", "Jin", "Western Xia", "Goryeo", "Qara Khitai", "Dali Kingdom", "Mongol Empire")]
    public void Every_court_has_a_ruler_while_it_lasts(params string[] courts) => Assert.All(courts, court =>
    {
        var polity = Record.Annals.Entities.Single(entity => entity.Name == court && entity.Kind == EntityKind.Polity);
        var days = 0;
        var throneless = 0;
        for (var day = First; day <= Last; day += 1)
        {
            if (!World.On(Relation.Exists, polity, null, day).Any(standing => standing.IsSo && standing.From <= day && day < standing.To)) continue;
            days++;
            var isRuled = World.On(Relation.Rules, polity, null, day).Any(standing => standing.IsSo && standing.From <= day)
                || World.On(Relation.Regent, polity, null, day).Any(standing => standing.IsSo && standing.From <= day);
            if (!isRuled) throneless++;
        }

        Assert.True(throneless <= days / 100, $"{court}: nobody rules on {throneless} of {days} days");
    });
}
