using FsCheck;
using FsCheck.Fluent;
using Tongjian.Language;
using Tongjian.Tests;
using Tongjian.World.Replay;
using Chronicle = Tongjian.Record.Chronicle;

namespace Tongjian.World.Tests;

/// <summary>What is true of every mirror, whatever the history.</summary>
public sealed class MirrorLaws
{
    [Fact]
    public void The_random_annals_are_read_without_a_fault() => ForAllSeeds(100, random =>
    {
        var annals = AnnalsReader.Read(RandomAnnals.Draw(random));
        Assert.DoesNotContain(annals.Diagnostics, message => message.Severity == Severity.Error);
    });

    [Fact]
    public void The_world_on_a_day_is_what_a_naive_replay_up_to_that_day_leaves() => ForAllSeeds(100, random =>
    {
        var chronicle = Chronicle.Of(AnnalsReader.Read(RandomAnnals.Draw(random)));
        var mirror = Mirror.Of(chronicle);
        for (var time = 0; time < 10; time++)
        {
            var day = RandomDay(chronicle, random);
            var ledger = Replaying.Run(chronicle, [], until: day).Ledger;
            foreach (var relation in Enum.GetValues<Relation>())
            {
                foreach (var subject in chronicle.Annals.Entities)
                {
                    if (Relations.IsFunction(relation))
                    {
                        AssertSame(relation, subject, null, day, mirror, ledger);
                        continue;
                    }

                    AssertSame(relation, subject, null, day, mirror, ledger);
                    foreach (var other in chronicle.Annals.Entities) AssertSame(relation, subject, other, day, mirror, ledger);
                }
            }
        }
    });

    [Fact]
    public void The_holder_of_a_place_is_the_same_however_it_is_asked() => ForAllSeeds(100, random =>
    {
        var chronicle = Chronicle.Of(AnnalsReader.Read(RandomAnnals.Draw(random)));
        var mirror = Mirror.Of(chronicle);
        for (var time = 0; time < 10; time++)
        {
            var day = RandomDay(chronicle, random);
            var all = mirror.On(Relation.Holds, day).ToDictionary(item => item.Subject, item => item.Other);
            var held = mirror.HoldersOn(day).ToDictionary();
            foreach (var place in chronicle.Annals.Entities.Where(entity => entity.Kind == EntityKind.Place))
            {
                var now = mirror.On(Relation.Holds, place, null, day).FirstOrDefault(standing => standing.From <= day);
                Assert.Equal(mirror.HolderOf(place, day), now?.Value);
                Assert.Equal(mirror.HolderOf(place, day), all.GetValueOrDefault(place));
                Assert.Equal(mirror.HolderOf(place, day), held.GetValueOrDefault(place));
            }
        }
    });

    [Fact]
    public void What_is_certain_on_a_day_is_the_only_thing_possible() => ForAllSeeds(100, random =>
    {
        var chronicle = Chronicle.Of(AnnalsReader.Read(RandomAnnals.Draw(random)));
        var mirror = Mirror.Of(chronicle);
        var day = RandomDay(chronicle, random);
        foreach (var (subject, _, standing) in mirror.On(Relation.Holds, day))
        {
            if (standing.Certain) Assert.Single(mirror.On(Relation.Holds, subject, null, day));
            else Assert.False(standing.Since!.When.Latest <= day && mirror.On(Relation.Holds, subject, null, day).Count == 1);
        }
    });

    [Fact]
    public void The_order_of_files_is_irrelevant() => ForAllSeeds(100, random =>
    {
        var files = RandomAnnals.Draw(random);
        var expected = Whole.Of(Mirror.Of(Chronicle.Of(AnnalsReader.Read(files))));
        random.Shuffle(files);
        Assert.Equal(expected, Whole.Of(Mirror.Of(Chronicle.Of(AnnalsReader.Read(files)))));
    });

    [Fact]
    public void The_same_annals_give_the_same_chronicle_twice() => ForAllSeeds(50, random =>
    {
        var annals = AnnalsReader.Read(RandomAnnals.Draw(random));
        Assert.Equal(Whole.Of(Mirror.Of(Chronicle.Of(annals))), Whole.Of(Mirror.Of(Chronicle.Of(annals))));
    });

    [Fact]
    public void Each_cause_is_a_sentence_that_says_what_it_caused() => ForAllSeeds(50, random =>
    {
        var mirror = Mirror.Of(Chronicle.Of(AnnalsReader.Read(RandomAnnals.Draw(random))));
        foreach (var relation in Enum.GetValues<Relation>())
        {
            foreach (var (_, _, standing) in mirror.Through(relation))
            {
                Assert.True(standing.From < standing.To);
                if (standing.Since is null) Assert.True(relation is Relation.Exists or Relation.Alive && standing.Until is not null);
                if (standing.Since is null) continue;
                Assert.Contains(standing.Since.Where.Source, mirror.Chronicle.Annals.Files);
            }
        }
    });

    private static void AssertSame(Relation relation, Entity subject, Entity? other, Day day, Mirror mirror, Ledger ledger)
    {
        var expected = ledger.Last(relation, subject, other);
        var found = mirror.On(relation, subject, other, day) is [var first, ..] && first.From <= day ? first : null;
        // What ends is so from the beginning; a replay that stops before does not know yet.
        if (found is { Since: null })
        {
            Assert.True(found.IsSo && expected is null && relation is Relation.Exists or Relation.Alive);
            return;
        }

        Assert.Equal(expected is null, found is null);
        if (expected is not { } step) return;
        Assert.Equal(Relations.IsFunction(relation) ? step.Value >= 0 : step.Value == 1, found!.IsSo);
        Assert.Equal(step.Value >= 0 && Relations.IsFunction(relation) ? mirror.Chronicle.Annals.Entities[step.Value] : null, found.Value);
        Assert.Equal(step.Nominal, found.From.Number);
        Assert.Equal(step.Extra < 0 ? null : ledger.Extras[step.Extra], found.Extra);
    }

    private static Day RandomDay(Chronicle chronicle, Random random)
    {
        // Days on which something happens are the interesting ones.
        if (random.Next(2) == 0) return chronicle.Events[random.Next(chronicle.Events.Count)].Nominal - random.Next(2);
        return Day.Of(CalendarSystem.Julian, 1114 + random.Next(22), 1 + random.Next(12), 1 + random.Next(28));
    }

    private static void ForAllSeeds(int times, Action<Random> law) =>
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
            {
                law(new Random(seed));
                return true;
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(times));
}
