using System.Runtime.CompilerServices;

namespace Tongjian.Cli.Tests;

/// <summary>Every session in <c>transcripts/</c> goes again as it went; with TONGJIAN_ACCEPT=1 it is written anew.</summary>
public sealed class TranscriptTests
{
    public static TheoryData<string> Names =>
        new(Directory.EnumerateFiles(Source(), "*.transcript").Select(path => Path.GetFileNameWithoutExtension(path)!).Order());

    [Theory]
    [MemberData(nameof(Names))]
    public void A_session_goes_again_as_it_went(string name)
    {
        var path = Path.Combine(Source(), name + ".transcript");
        var expected = File.ReadAllText(path);
        using var workplace = new Workplace();
        var found = Transcript.Replay(expected).Replace(workplace.Folder, "/work", StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("TONGJIAN_ACCEPT") == "1") File.WriteAllText(path, found);
        else Assert.Equal(expected, found);
    }

    private static string Source([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "transcripts");
}
