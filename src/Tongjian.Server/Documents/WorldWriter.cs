using Tongjian.Language;
using Tongjian.Language.Vocabulary;
using Tongjian.Record;
using Tongjian.World;

namespace Tongjian.Server.Documents;

/// <summary>Makes the document of a world: its events, its causes and its step functions.</summary>
internal sealed class WorldWriter
{
    private readonly Mirror mirror;
    private readonly FileTable files;
    private readonly List<CauseEntry> causes = [];
    private readonly Dictionary<Cause, int> causeNumbers = new(ReferenceEqualityComparer.Instance);
    private readonly List<string> extras = [];
    private readonly Dictionary<string, int> extraNumbers = [];

    private WorldWriter(Mirror mirror, FileTable files) => (this.mirror, this.files) = (mirror, files);

    public static WorldDocument Write(Mirror mirror, FileTable files) => new WorldWriter(mirror, files).Write();

    private WorldDocument Write()
    {
        var disagreed = mirror.Diagnostics.Where(diagnostic => diagnostic.Name == "sources-disagree")
            .Select(diagnostic => (diagnostic.Where.Source, diagnostic.Where.Line)).ToHashSet();
        var events = mirror.Chronicle.Events.Select(happening => EventOf(happening, disagreed)).ToArray();
        var relations = new SortedDictionary<string, IReadOnlyList<FunctionEntry>>(StringComparer.Ordinal);
        foreach (var relation in Enum.GetValues<Relation>())
            relations[relation.ToString().ToLowerInvariant()] = mirror.FunctionsOf(relation).Select(FunctionOf).ToArray();
        return new WorldDocument(mirror.Chronicle.AccordingTo?.Name, events, causes, relations, extras);
    }

    private EventEntry EventOf(Event happening, HashSet<(SourceText, int)> disagreed)
    {
        var (roles, words) = RolesOf(happening.Sentence);
        var (file, line) = files.PlaceOf(happening.Line.Where);
        var differs = happening.Claims.Any(claim => disagreed.Contains((claim.Where.Source, claim.Where.Line)))
            || disagreed.Contains((happening.Line.Where.Source, happening.Line.Sentence.Where.Line));
        return new EventEntry(
            Templates.NameOf(happening.Type),
            happening.DateText,
            happening.Nominal.Number,
            happening.When.Earliest.IsFinite ? happening.When.Earliest.Number : null,
            happening.When.Latest.IsFinite ? happening.When.Latest.Number : null,
            happening.Sentence.ToString(),
            roles,
            words.Count == 0 ? null : words,
            happening.Claims.Where(claim => claim.Citation is not null).Select(claim => CitationOf(claim.Citation!)).ToArray(),
            differs ? true : null,
            file,
            line);
    }

    private static (SortedDictionary<string, IReadOnlyList<int>> Roles, SortedDictionary<string, string> Words) RolesOf(Sentence sentence)
    {
        var roles = new SortedDictionary<string, IReadOnlyList<int>>(StringComparer.Ordinal);
        var words = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var role in sentence.Template.Roles)
        {
            var filler = sentence[role];
            var name = role.ToString().ToLowerInvariant();
            if (filler.Entities.Length > 0) roles[name] = filler.Entities.ToArray().Select(entity => entity.Id).ToArray();
            else if (filler.Text is { } text) words[name] = text;
            else if (filler.Amounts.Length > 0) words[name] = Amounts(filler.Amounts.ToArray());
        }

        return (roles, words);
    }

    private static CitationEntry CitationOf(Citation citation) => new(
        citation.Source.Id, citation.Locator.Length == 0 ? null : citation.Locator, citation.Reading?.Text);

    private FunctionEntry FunctionOf(StepFunction function)
    {
        var turns = new int[function.Turns.Count * 6];
        for (var i = 0; i < function.Turns.Count; i++)
        {
            var turn = function.Turns[i];
            var value = Relations.IsFunction(function.Relation) ? turn.Value?.Id ?? -1 : turn.IsSo ? 1 : 0;
            ReadOnlySpan<int> six =
            [
                turn.Nominal.IsFinite ? turn.Nominal.Number : -1,
                Between(turn.When.Earliest, turn.Nominal), Between(turn.Nominal, turn.When.Latest),
                value, NumberOf(turn.Extra), NumberOf(turn.Cause),
            ];
            six.CopyTo(turns.AsSpan(i * 6));
        }

        return new FunctionEntry(function.Subject.Id, function.Other?.Id, turns);
    }

    private static int Between(Day from, Day to) => from == to ? 0 : from.IsFinite && to.IsFinite ? to.Number - from.Number : -1;

    private int NumberOf(object? extra)
    {
        if (extra is null) return -1;
        var text = extra as string ?? Amounts((Amount[])extra);
        if (!extraNumbers.TryGetValue(text, out var number))
        {
            extraNumbers[text] = number = extras.Count;
            extras.Add(text);
        }

        return number;
    }

    private int NumberOf(Cause? cause)
    {
        if (cause is null) return -1;
        if (!causeNumbers.TryGetValue(cause, out var number))
        {
            causeNumbers[cause] = number = causes.Count;
            causes.Add(CauseOf(cause));
        }

        return number;
    }

    private CauseEntry CauseOf(Cause cause)
    {
        if (cause.Event is { } happening && ReferenceEquals(cause.Sentence, happening.Sentence))
            return new CauseEntry(happening.Index, null, null, null, null, null);
        var (file, line) = files.PlaceOf(cause.Where);
        return new CauseEntry(
            cause.Event?.Index, cause.Sentence.ToString(), cause.Date, cause.Citations.Select(CitationOf).ToArray(), file, line);
    }

    private static string Amounts(Amount[] amounts) => string.Join(" and ", amounts);
}
