using System.Diagnostics;
using Tongjian.World;
using Tongjian.World.Questions;
using Language = Tongjian.Language;

namespace Tongjian.Bench;

/// <summary>Asks a chronicle "Who holds this place on that day?" in words, of places and days that it speaks of.</summary>
internal static class AskRun
{
    private const int Questions = 400;

    /// <summary>What was measured, by names that end in the unit.</summary>
    /// <exception cref="InvalidOperationException">A question was not understood.</exception>
    public static Dictionary<string, double> Ask(string chronicle, ulong seed)
    {
        var started = Stopwatch.GetTimestamp();
        var mirror = Mirror.Of(Record.Chronicle.Load(chronicle));
        var loaded = Stopwatch.GetElapsedTime(started);
        var places = mirror.HoldersOn(Language.Day.End).Select(entry => entry.Place).ToArray();
        var days = mirror.Chronicle.Events.Where(happening => happening.IsExact).Select(happening => happening.Nominal).ToArray();
        var times = new List<double>();
        var spoken = 0;
        for (var index = 0; index < Questions; index++)
        {
            var draws = new Draws(seed, (ulong)index);
            var question = $"Who holds {draws.Of(places).Spoken} on {draws.Of(days).ToString(Language.CalendarSystem.Julian)}?";
            started = Stopwatch.GetTimestamp();
            var reply = Asking.Ask(mirror, question);
            times.Add(Stopwatch.GetElapsedTime(started).TotalNanoseconds);
            if (!reply.Understood)
                throw new InvalidOperationException($"not understood: {question}");
            spoken += reply.Answers.Count > 0 ? 1 : 0;
        }
        var warm = times[(Questions / 2)..];
        warm.Sort();
        return new()
        {
            ["load_ns"] = loaded.TotalNanoseconds,
            ["ask_cold_ns"] = times[0],
            ["ask_second_ns"] = times[1],
            ["ask_questions"] = warm.Count,
            ["ask_warm_median_ns"] = warm[warm.Count / 2],
            ["ask_warm_p99_ns"] = warm[warm.Count * 99 / 100],
            ["answered"] = spoken,
        };
    }
}
