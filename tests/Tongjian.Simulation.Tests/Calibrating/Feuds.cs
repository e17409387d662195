using System.Globalization;
using System.Text;
using Tongjian.Language;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Scenarios;
using Tongjian.Simulation.Tests.Hindcasting;
using Tongjian.World;

namespace Tongjian.Simulation.Tests.Calibrating;

/// <summary>Several feuds, each between a stronger house and a weaker one, and a record of them that the model itself wrote.</summary>
internal static class Feuds
{
    public const int FirstYear = 1112;

    private static readonly string[] Houses = ["Ash", "Birch", "Cedar", "Elm", "Fir", "Hazel", "Larch", "Maple", "Oak", "Pine", "Rowan", "Yew"];

    /// <summary>The houses, their places and roads, and how they stand at first.</summary>
    public static string Opening { get; } = string.Concat(Houses.Select((house, at) => $"""
        {house} is a polity.
        Old {house} is a polity.
        {house} Seat is a capital at {North(at)} N, {East(at, 0)} E.
        {house} City is a city at {North(at)} N, {East(at, 1)} E.
        {house} Gate is a city at {North(at)} N, {East(at, 2)} E.
        {house} Ford is a town at {North(at)} N, {East(at, 3)} E.
        {house} Moor is a town at {North(at)} N, {East(at, 4)} E.
        {house} Hall is a city at {North(at)} N, {East(at, 5)} E.
        A road runs from {house} Seat through {house} City, {house} Gate, {house} Ford and {house} Moor to {house} Hall.
        1112-01-01   given   {house} holds {house} Seat, {house} City and {house} Gate.
        1112-01-01   given   Old {house} holds {house} Ford, {house} Moor and {house} Hall.
        1112-01-01   given   {house} is at war with Old {house}.

        """));

    /// <summary>The rules of the model, but that nobody makes peace.</summary>
    public static RuleBook Rules { get; } = new[] { "peace.chance", "peace.bias" }.Aggregate(Records.Rules, (rules, name) => rules.With(name, rules[name].Range.Least));

    /// <summary>What happens in one run by some rules, as a record of its own.</summary>
    public static Mirror Written(RuleBook rules, int years, int number = 0)
    {
        var scenario = Scenario.Of(Records.Read(Opening), rules, Day.Of(CalendarSystem.Julian, FirstYear, 1, 1), Day.Of(CalendarSystem.Julian, FirstYear + years, 1, 1), seed: 77);
        var (run, text) = (new Rerun(scenario), new StringBuilder(Opening));
        run.Begin(number);
        var holders = Array.ConvertAll(run.State.Places, place => place.Holder);
        while (run.Now < scenario.To)
        {
            var wars = Wars(run);
            run.Step();
            var day = run.Now.FirstDay.ToString(CalendarSystem.Julian);
            for (var place = 0; place < holders.Length; place++)
            {
                var holder = run.State.Places[place].Holder;
                if (holder == holders[place] || holder < 0 || holder >= scenario.FirstNewPolity) continue;
                holders[place] = holder;
                text.Append(CultureInfo.InvariantCulture, $"{day}   given   {scenario.Polities[holder].Name} holds {scenario.Map.Places[place].Entity.Name}.\n");
            }

            var now = Wars(run);
            foreach (var (one, other) in wars.Except(now)) text.Append(CultureInfo.InvariantCulture, $"{day}   {one} and {other} make peace.\n");
            foreach (var (one, other) in now.Except(wars)) text.Append(CultureInfo.InvariantCulture, $"{day}   {one} declares war on {other}.\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"{FirstYear + years}-01-01   expect   {scenario.Polities[holders[0]].Name} holds {scenario.Map.Places[0].Entity.Name}.\n");
        return Records.Read(text.ToString());
    }

    /// <summary>Two columns of six houses.</summary>
    private static string North(int at) => (29 + (2 * (at / 2))).ToString("0.00", CultureInfo.InvariantCulture);

    private static string East(int at, int place) => (108 + (6 * (at % 2)) + (0.6 * place)).ToString("0.00", CultureInfo.InvariantCulture);

    private static List<(string One, string Other)> Wars(Rerun run)
    {
        var wars = new List<(string, string)>();
        for (var one = 0; one < run.Scenario.FirstNewPolity; one++)
        {
            for (var other = one + 1; other < run.Scenario.FirstNewPolity; other++)
            {
                if (run.State.AtWar(one, other) && run.State.Polities[one].Exists && run.State.Polities[other].Exists) wars.Add((run.Scenario.Polities[one].Name, run.Scenario.Polities[other].Name));
            }
        }

        return wars;
    }
}
