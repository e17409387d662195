using Tongjian.Language;

namespace Tongjian.Record.Tests;

/// <summary>A record made of annals that a test tells.</summary>
internal static class Told
{
    public const string Names = """
        best is a source: "The best", rank 1.
        good is a source: "A good one", rank 2.
        other is a source: "Another as good", rank 2.
        poor is a source: "A poor one", rank 8.
        Jin is a polity.
        Song is a polity.
        Liao is a polity.
        Qi is a polity.
        Aguda is a person.
        Liu Yu is a person.
        Yue Fei is a person of Song.
        Kaifeng is a capital.
        Luoyang is a city.
        Taiyuan is a city.
        Nanjing is a city.
        Lin'an is a city.
        The Treaty of Shaoxing is a treaty.

        """;

    /// <summary>One file.</summary>
    public static Chronicle Record(string annals) => Files(("test.annals", annals));

    /// <summary>Several files.</summary>
    public static Chronicle Files(params ReadOnlySpan<(string Name, string Text)> files)
    {
        var sources = new List<SourceText> { new("names.annals", Names) };
        foreach (var (name, text) in files) sources.Add(new SourceText(name, text));
        var annals = AnnalsReader.Read(sources);
        Assert.DoesNotContain(annals.Diagnostics, message => message.Severity == Severity.Error);
        return Chronicle.Of(annals);
    }

    /// <summary>Events in the order of replay, each as date and sentence.</summary>
    public static string[] Story(this Chronicle chronicle) => chronicle.Events.Select(happening => happening.ToString()).ToArray();

    /// <summary>The names of the messages.</summary>
    public static string[] Complaints(this Chronicle chronicle) =>
        chronicle.Diagnostics.Where(message => message.Name != "no-source").Select(message => message.Name).ToArray();

    /// <summary>A day of the Julian calendar.</summary>
    public static string Text(this Day day) => day.ToString(CalendarSystem.Julian);
}
