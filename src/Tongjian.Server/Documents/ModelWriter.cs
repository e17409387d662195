using Tongjian.Record;
using Tongjian.Simulation.Ensembles;
using Tongjian.Simulation.Mechanisms;
using Tongjian.Simulation.Rules;

namespace Tongjian.Server.Documents;

/// <summary>Makes the document of the model.</summary>
internal static class ModelWriter
{
    private const int MostFaults = 20;

    public static ModelDocument Write(Chronicle chronicle, OpenedRules rules)
    {
        var (book, fault) = Book(rules);
        var (hindcast, unread) = KeptHindcast.Read(rules);
        var isSound = book is { IsSound: true };
        return new ModelDocument(
            isSound ? book!.HashText : null,
            fault is not null ? [fault] : [.. (book?.Diagnostics ?? []).Take(MostFaults).Select(diagnostic => $"{FileOf(diagnostic.Where.Source.Path)}:{diagnostic.Where.Line}: {diagnostic.Found}")],
            chronicle.Annals.Title ?? "",
            ChronicleHash.TextOf(chronicle),
            isSound ? [.. MechanismOutline.All(book!).Select(mechanism => new MechanismEntry(mechanism.Name, mechanism.Meaning, mechanism.Reads))] : [],
            isSound ? [.. RuleGroup.All(book!).Select(group => new RuleGroupEntry(group.Name, group.Meaning, [.. group.Parameters.Select(parameter => Rule(group, parameter))]))] : [],
            hindcast,
            unread);
    }

    private static (RuleBook? Book, string? Fault) Book(OpenedRules rules)
    {
        try
        {
            return rules.Now() is { } book ? (book, null) : (null, "no rules are at hand");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return (null, "the disk does not let the rules be read");
        }
    }

    private static RuleEntry Rule(RuleGroup group, Parameter parameter) => new(
        parameter.Name[(group.Name.Length + 1)..],
        parameter.Meaning,
        parameter.Values,
        parameter.Unit,
        parameter.Range.Least,
        parameter.Range.Most,
        parameter.Source,
        parameter.IsJudgement,
        parameter.IsFree,
        FileOf(parameter.Where.Source.Path),
        parameter.Where.Line);

    /// <summary>The name of a file without the folder of this machine in which it lies.</summary>
    private static string FileOf(string path) => path[(path.LastIndexOf('/') + 1)..];
}
