using Tongjian.Record.Time;

namespace Tongjian.Record.Tests.Time;

public sealed class TemporalNetworkLaws
{
    private const int Points = RandomNetwork.Points;

    [Fact]
    public void Bounds_are_those_of_all_pairs_shortest_paths()
    {
        RandomNetwork.ForAllTrue(said =>
        {
            Chronology days = RandomNetwork.Of(said).Propagate();
            return days.IsConsistent && SameBounds(days, NaiveNetwork.Close(Points, said)!);
        });
    }

    [Fact]
    public void A_network_is_consistent_exactly_when_the_oracle_says_so()
    {
        RandomNetwork.ForAll(said => RandomNetwork.Of(said).Propagate().IsConsistent == NaiveNetwork.IsConsistent(Points, said));
    }

    [Fact]
    public void What_is_set_aside_is_what_contradicts_the_stronger_sentences()
    {
        RandomNetwork.ForAll(said =>
        {
            Chronology days = RandomNetwork.Of(said).Propagate();
            var aside = days.Contradictions.Select(c => c.SetAside.Reason);
            return aside.SequenceEqual(NaiveNetwork.SetAside(Points, said).Select(c => c.Reason));
        });
    }

    [Fact]
    public void What_is_kept_gives_the_bounds()
    {
        RandomNetwork.ForAll(said =>
        {
            Chronology days = RandomNetwork.Of(said).Propagate();
            var aside = days.Contradictions.Select(c => c.SetAside.Reason).ToHashSet();
            return SameBounds(days, NaiveNetwork.Close(Points, said.Where(c => !aside.Contains(c.Reason)))!);
        });
    }

    [Fact]
    public void A_contradiction_without_any_one_of_its_reasons_is_none()
    {
        RandomNetwork.ForAll(said => RandomNetwork.Of(said).Propagate().Contradictions.All(met =>
            !NaiveNetwork.IsConsistent(Points, said.Where(c => met.Reasons.Contains(c.Reason)))
            && met.Reasons.All(one => NaiveNetwork.IsConsistent(
                Points, said.Where(c => c.Reason != one && met.Reasons.Contains(c.Reason))))));
    }

    [Fact]
    public void A_contradiction_is_a_closed_chain_that_fails_by_its_excess_and_sets_aside_its_weakest()
    {
        RandomNetwork.ForAll(said => RandomNetwork.Of(said).Propagate().Contradictions.All(met =>
        {
            bool closed = true;
            for (int i = 0; i < met.Links.Count; i++) closed &= met.Links[i].To == met.Links[(i + 1) % met.Links.Count].From;
            var weakest = met.Links.OrderBy(l => l.Said.Rank).ThenBy(l => l.Reason).Last();
            return closed && met.ExcessDays > 0 && met.SetAside.Id == weakest.Id
                && met.IsCircular == met.Links.All(l => !l.Said.IsBound)
                && (met.IsCircular || met.Links[0].From == Constraint.Origin);
        }));
    }

    [Fact]
    public void An_explanation_alone_forces_the_same_day_and_no_less_of_it_does()
    {
        RandomNetwork.ForAll(said =>
        {
            Chronology days = RandomNetwork.Of(said).Propagate();
            return Enumerable.Range(0, Points).All(point => Explains(days, point, Side.Earliest) && Explains(days, point, Side.Latest));
        });
    }

    [Fact]
    public void Nothing_depends_on_the_order_or_numbering_of_what_is_added()
    {
        RandomNetwork.ForAll(said =>
        {
            Chronology days = RandomNetwork.Of(said).Propagate();
            static int Renumber(int point) => (point * 5 + 3) % (Points + 4);
            var other = RandomNetwork.Of(said.Reverse(), Points + 4, Renumber).Propagate();
            return days.Contradictions.Select(Told).SequenceEqual(other.Contradictions.Select(Told))
                && Enumerable.Range(0, Points).All(p =>
                    days.Earliest(p) == other.Earliest(Renumber(p)) && days.Latest(p) == other.Latest(Renumber(p))
                    && Reasons(days.Explain(p, Side.Latest)) == Reasons(other.Explain(Renumber(p), Side.Latest)));
        });
    }

    private static string Told(Contradiction met) => $"{Reasons(met.Links)} without {met.SetAside.Reason}";

    private static string Reasons(IEnumerable<Link> links) => string.Join(",", links.Select(l => l.Reason));

    private static bool SameBounds(Chronology days, long[,] most) => Enumerable.Range(0, Points).All(p =>
        days.Earliest(p) == NaiveNetwork.Earliest(most, p) && days.Latest(p) == NaiveNetwork.Latest(most, p));

    private static bool Explains(Chronology days, int point, Side side)
    {
        var chain = days.Explain(point, side);
        if (Day(days, point, side) is Horizon.Past or Horizon.Future) return chain.Count == 0;
        var said = chain.Select(l => l.Said).ToArray();
        bool startsFromDate = chain[0].Said.IsBound && chain.Skip(1).All(l => !l.Said.IsBound) && chain[^1].To == point;
        return startsFromDate && Forced(said) == Day(days, point, side)
            && said.All(one => Forced(said.Where(c => c != one)) != Day(days, point, side));

        int Forced(IEnumerable<Constraint> some) => Day(RandomNetwork.Of(some).Propagate(), point, side);
    }

    private static int Day(Chronology days, int point, Side side) =>
        side == Side.Earliest ? days.Earliest(point) : days.Latest(point);
}
