using Tongjian.Language;

namespace Tongjian.World.Tests;

/// <summary>What a sentence changes where things stand otherwise than in any record.</summary>
public sealed class ProjectionTests
{
    [Fact]
    public void A_capture_changes_the_holder_and_begins_a_war() => Changes(
        "1130-01  Jin captures Kaifeng from Song.",
        projection => projection.Let(Relation.Holds, Named("Kaifeng"), Named("Song")),
        "Holds Kaifeng Jin", "War Jin Song");

    [Fact]
    public void What_is_so_already_is_no_change() => Changes(
        "1130-01  Jin captures Kaifeng from Song.",
        projection =>
        {
            projection.Let(Relation.Holds, Named("Kaifeng"), Named("Song"));
            projection.Let(Relation.War, Named("Song"), Named("Jin"));
        },
        "Holds Kaifeng Jin");

    [Fact]
    public void Who_serves_and_rules_at_that_time_acts_for_that_party() => Changes(
        "1130-01  Yue Fei captures Kaifeng.",
        projection => projection.Let(Relation.Serves, Named("Yue Fei"), Named("Qi")),
        "Holds Kaifeng Qi");

    [Fact]
    public void The_terms_of_a_treaty_change_what_they_say() => Changes(
        "1130-01  Jin and Song agree the Treaty of Shaoxing.\n         Under it, Song pays Jin 250,000 taels of silver a year.\n         Under it, Jin holds Luoyang.",
        projection => projection.Let(Relation.War, Named("Jin"), Named("Song")),
        "Holds Luoyang Jin", "not War Jin Song", "Pays Song Jin 250,000 taels of silver", "Bound Treaty of Shaoxing Jin", "Bound Treaty of Shaoxing Song");

    [Fact]
    public void A_death_ends_what_the_dead_held() => Changes(
        "1130-01  Emperor Huizong dies.",
        projection =>
        {
            projection.Let(Relation.Rules, Named("Song"), Named("Emperor Huizong"));
            projection.Let(Relation.Captive, Named("Emperor Huizong"), Named("Jin"));
        },
        "not Rules Song", "not Alive Emperor Huizong", "not Captive Emperor Huizong");

    private static Entity Named(string name) => World.Read("").Entities.Single(entity => entity.Name == name);

    private static void Changes(string line, Action<Projection> stand, params string[] expected)
    {
        var annals = World.Read(line);
        var projection = new Projection(annals);
        stand(projection);
        var changes = projection.Happen(annals.Events.Single());
        Assert.Equal(expected, changes.Select(change =>
            $"{(change.IsSo ? "" : "not ")}{change.Relation} {change.Subject}{(change.Other is { } other ? " " + other : "")}{string.Concat(change.Amounts.Select(amount => " " + amount))}"));
    }
}
