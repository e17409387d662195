using FsCheck;
using FsCheck.Fluent;
using Tongjian.Record.Time;

namespace Tongjian.Record.Tests.Time;

/// <summary>One thing said at random; FsCheck makes and shrinks lists of them.</summary>
public sealed record Saying(byte From, byte To, sbyte Min, byte Span, byte Rank);

/// <summary>Turns random sayings into networks whose every constraint has its own reason.</summary>
internal static class RandomNetwork
{
    public const int Points = 7;

    public static void ForAll(Func<Constraint[], bool> law) =>
        Prop.ForAll(ArbMap.Default.ArbFor<Saying[]>(), sayings => law([.. sayings.Select(Said)]))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    /// <summary>Networks that are true of a hidden course of events, and so consistent.</summary>
    public static void ForAllTrue(Func<Constraint[], bool> law) => ForAll(said => law([.. said.Select(Truthful)]));

    public static TemporalNetwork Of(IEnumerable<Constraint> constraints, int points = Points, Func<int, int>? renumber = null)
    {
        var network = new TemporalNetwork();
        renumber ??= point => point;
        for (int i = 0; i < points; i++) network.AddPoint();
        foreach (Constraint c in constraints)
        {
            if (c.IsBound) network.AddBound(renumber(c.To), c.MinDays, c.MaxDays, c.Reason, c.Rank);
            else network.AddOrder(renumber(c.From), renumber(c.To), c.MinDays, c.MaxDays, c.Reason, c.Rank);
        }
        return network;
    }

    private static Constraint Said(Saying s, int reason)
    {
        int from = s.From % (Points + 2);
        int min = s.Span % 5 == 0 ? Horizon.Past : s.Min % 20;
        int max = s.Span % 7 == 0 ? Horizon.Future : s.Min % 20 + s.Span % 40 - 3;
        return new Constraint(from >= Points ? Constraint.Origin : from, s.To % Points, min, max, reason, s.Rank % 9 + 1);
    }

    private static Constraint Truthful(Constraint c)
    {
        int days = Day(c.To) - (c.IsBound ? 0 : Day(c.From));
        return c with
        {
            MinDays = c.MinDays == Horizon.Past ? Horizon.Past : days - Math.Abs(c.MinDays),
            MaxDays = c.MaxDays == Horizon.Future ? Horizon.Future : days + Math.Abs(c.MaxDays % 11),
        };

        static int Day(int point) => point * 37 % 23;
    }
}
