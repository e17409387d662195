using System.Diagnostics;
using Tongjian.Reading;

namespace Tongjian.Bench;

/// <summary>Reads files, each part of the reading by itself.</summary>
internal static class ReadingRun
{
    /// <summary>Megabytes (of the files as they lie) a second of the processor for each part, which holds the parts before it, and the memory of the process.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="rounds">How often each part is done; the best counts, as the first compiles the code.</param>
    public static Dictionary<string, double> Read(IReadOnlyList<string> paths, int rounds)
    {
        var megabytes = paths.Sum(path => new FileInfo(path).Length) / 1e6;
        var documents = new List<Document>();
        var figures = new Dictionary<string, double> { ["files"] = paths.Count, ["megabytes"] = megabytes };
        figures["decode_mb_per_s"] = megabytes / Seconds(() =>
        {
            documents.Clear();
            foreach (var path in paths)
                documents.Add(DocumentFile.Read(path) is { Document: { } document } ? document : throw new IOException($"{path} cannot be read"));
        }, rounds);

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

        void Measure(string name, Action act) => figures[name + "_mb_per_s"] = megabytes / Seconds(act, rounds);
    }

    /// <summary>The time of the processor in all threads, so that other work on the machine does not count.</summary>
    private static double Seconds(Action act, int rounds)
    {
        using var process = Process.GetCurrentProcess();
        var best = double.MaxValue;
        for (var round = 0; round < rounds; round++)
        {
            process.Refresh();
            var before = process.TotalProcessorTime;
            act();
            process.Refresh();
            best = Math.Min(best, (process.TotalProcessorTime - before).TotalSeconds);
        }

        return Math.Max(best, 0.001);
    }
}
