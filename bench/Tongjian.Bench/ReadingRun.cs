using System.Diagnostics;
using Tongjian.Reading;

namespace Tongjian.Bench;

/// <summary>Reads files, each part of the reading by itself.</summary>
internal static class ReadingRun
{
    private const int Rounds = 3; // the best of them counts; the first compiles the code

    /// <summary>Megabytes (of the files as they lie) a second of each part, which holds the parts before it, and the memory of the process.</summary>
    public static Dictionary<string, double> Read(IReadOnlyList<string> paths)
    {
        var megabytes = paths.Sum(path => new FileInfo(path).Length) / 1e6;
        var documents = new List<Document>();
        var figures = new Dictionary<string, double> { ["files"] = paths.Count, ["megabytes"] = megabytes };
        figures["decode_mb_per_s"] = megabytes / Seconds(() =>
        {
            documents.Clear();
            foreach (var path in paths)
                documents.Add(DocumentFile.Read(path) is { Document: { } document } file ? document : throw new IOException($"{path} cannot be read"));
        });

        long blocks = 0, sentences = 0, times = 0, events = 0;
        Measure("layout", () => blocks = documents.Sum(document => document.Blocks().LongCount()));
        Measure("sentences", () => sentences = documents.Sum(document => document.Blocks().Sum(block => (long)Sentences.Of(block).Count)));
        Measure("dates", () => times = documents.Sum(document =>
        {
            var tagger = new TimeTagger();
            return document.Blocks().Sum(block => (long)tagger.Tag(block).Count);
        }));
        Measure("events", () => events = documents.Sum(document => Reader.Read(document).LongCount()));
        (figures["blocks"], figures["sentences"], figures["times"], figures["events"]) = (blocks, sentences, times, events);
        using var process = Process.GetCurrentProcess();
        figures["peak_megabytes"] = process.PeakWorkingSet64 / 1e6;
        return figures;

        void Measure(string name, Action act) => figures[name + "_mb_per_s"] = megabytes / Seconds(act);
    }

    private static double Seconds(Action act)
    {
        var best = double.MaxValue;
        var watch = new Stopwatch();
        for (var round = 0; round < Rounds; round++)
        {
            watch.Restart();
            act();
            best = Math.Min(best, watch.Elapsed.TotalSeconds);
        }

        return best;
    }
}
