using System.Diagnostics;
using Tongjian.Reading.Tests.Fuzzing;

namespace Tongjian.Bench;

/// <summary>Reads documents made at random, until one is read wrongly, throws or takes too long.</summary>
internal sealed class FuzzRun
{
    private const int Patience = 10; // seconds for a document of a page

    private readonly FuzzDocuments documents;
    private readonly int seed;
    private int number;
    private long begun;

    /// <summary>A row of documents.</summary>
    /// <param name="samples">The folder of the texts that are mutated.</param>
    /// <param name="seed">Of the row.</param>
    public FuzzRun(string samples, int seed)
    {
        documents = new FuzzDocuments(Directory.GetFiles(samples).Order(StringComparer.Ordinal).Select(File.ReadAllText));
        this.seed = seed;
    }

    /// <summary>Reads them and tells how it went.</summary>
    /// <returns>Whether all is well.</returns>
    public bool Run(int count)
    {
        begun = Stopwatch.GetTimestamp();
        using var watchdog = new Timer(_ => Watch(), null, 1000, 1000);
        var start = Stopwatch.GetTimestamp();
        long characters = 0;
        for (number = 0; number < count; number++)
        {
            Volatile.Write(ref begun, Stopwatch.GetTimestamp());
            var document = documents.At(seed, number);
            characters += document.Text.Length;
            if (FuzzChecks.FaultOf(document) is { } fault)
            {
                Console.WriteLine($"seed {seed}, document {number}, {document.Format}: {fault}\n--- the document\n{document.Text}");
                return false;
            }

            if ((number + 1) % 100_000 == 0) Console.Error.WriteLine($"{number + 1:N0} documents, {Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s");
        }

        Console.WriteLine($"seed {seed}: {count:N0} documents of {characters / Math.Max(1, count):N0} characters in the mean, {Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s, no fault");
        return true;
    }

    private void Watch()
    {
        if (Stopwatch.GetElapsedTime(Volatile.Read(ref begun)).TotalSeconds < Patience) return;
        Console.WriteLine($"seed {seed}, document {number}: takes longer than {Patience} s\n--- the document\n{documents.At(seed, number).Text}");
        Environment.Exit(1);
    }
}
