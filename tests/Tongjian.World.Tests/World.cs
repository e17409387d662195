using Tongjian.Language;
using Tongjian.Tests;
using Tongjian.World.Questions;
using Chronicle = Tongjian.Record.Chronicle;

namespace Tongjian.World.Tests;

/// <summary>A world made of annals that a test tells.</summary>
internal static class World
{
    private static readonly string Names = File.ReadAllText(Repository.PathOf("tests", "Tongjian.World.Tests", "faults", "shared", "names.annals"));

    /// <summary>The world of some sentences, in which nothing is wrong but that they cite nobody.</summary>
    public static Mirror Of(string annals)
    {
        var mirror = Mirror.Of(Chronicle.Of(Read(annals)));
        Assert.DoesNotContain(mirror.Diagnostics, message => message.Severity == Severity.Error);
        return mirror;
    }

    /// <summary>The annals, after the names that most tests need.</summary>
    public static Annals Read(string annals)
    {
        var read = AnnalsReader.Read([new SourceText("names.annals", Names), new SourceText("test.annals", annals)]);
        Assert.DoesNotContain(read.Diagnostics, message => message.Severity == Severity.Error);
        return read;
    }

    /// <summary>Tells annals, and lets every expectation in them be checked.</summary>
    public static void Tells(string annals)
    {
        var mirror = Mirror.Of(Chronicle.Of(Read(annals)));
        Assert.Contains(mirror.Chronicle.Annals.States, line => line.Use != StateUse.Given);
        Assert.Empty(mirror.Diagnostics.Where(message => message.Severity == Severity.Error).Select(message => message.ToString()));
    }

    /// <summary>The answers in words.</summary>
    public static string[] Ask(this Mirror mirror, string question)
    {
        var reply = Asking.Ask(mirror, question);
        Assert.True(reply.Understood, $"{question}\n{string.Join('\n', reply.Problems)}\nnear: {string.Join(" / ", reply.Near)}");
        return reply.Answers.Select(answer => answer.Value).ToArray();
    }

    /// <summary>An entity by its name.</summary>
    public static Entity Named(this Mirror mirror, string name) => mirror.Chronicle.Annals.Entities.Single(entity => entity.Name == name);

    /// <summary>Who holds a place.</summary>
    public static Entity? ToHolder(this Mirror mirror, string place, string day) =>
        mirror.HolderOf(mirror.Named(place), HistoricalDate.Parse(day, DateReading.Annals)!.Possible.Earliest);
}
