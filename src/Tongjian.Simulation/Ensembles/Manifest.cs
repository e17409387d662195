using System.Globalization;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using Tongjian.Language;
using Tongjian.Simulation.Scenarios;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Ensembles;

/// <summary>
/// What the runs of a folder are runs of, so that nothing else is ever added to them, and so that any can be executed again. Its file is
/// <c>manifest.json</c>.
/// </summary>
public sealed record Manifest
{
    /// <summary>The form of the files that this program writes and reads.</summary>
    public const int CurrentFormat = 1;

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, WriteIndented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The form of the files.</summary>
    public int Format { get; init; } = CurrentFormat;

    /// <summary>The version of the program.</summary>
    public required string Version { get; init; }

    /// <summary>The title of the chronicle.</summary>
    public required string Title { get; init; }

    /// <summary>The name of its folder.</summary>
    public required string Chronicle { get; init; }

    /// <summary>The hash of what it says, 16 hexadecimal digits.</summary>
    public required string ChronicleHash { get; init; }

    /// <summary>The hash of the rules, 16 hexadecimal digits.</summary>
    public required string RulesHash { get; init; }

    /// <summary>The day on which the runs begin.</summary>
    public required string From { get; init; }

    /// <summary>The day on which they end.</summary>
    public required string To { get; init; }

    /// <summary>The seed.</summary>
    public required uint Seed { get; init; }

    /// <summary>The what-ifs beside the base.</summary>
    public required IReadOnlyList<WhatIfNote> WhatIfs { get; init; }

    /// <summary>What is asked of every run.</summary>
    public required IReadOnlyList<string> Asks { get; init; }

    /// <summary>How many runs the ensemble has, all its shards together.</summary>
    public required int Runs { get; init; }

    /// <summary>Which of its shards lies here, such as "2/4"; null for the whole.</summary>
    public string? Shard { get; init; }

    /// <summary>Where the chronicle lies, from this folder; null if it does not matter.</summary>
    public string? ChroniclePath { get; init; }

    /// <summary>Where the rules lie, from this folder; null for those of the program.</summary>
    public string? RulesPath { get; init; }

    /// <summary>The first days of the moments at which outcomes tell how things stand.</summary>
    public required IReadOnlyList<string> Times { get; init; }

    /// <summary>The first turn, in the count of <see cref="Turn"/>.</summary>
    public required int FirstTurn { get; init; }

    /// <summary>How many turns a run has.</summary>
    public required int Turns { get; init; }

    /// <summary>How many parties there are, those that can never hold anything included.</summary>
    public required int PartyCount { get; init; }

    /// <summary>The names of those that can hold something.</summary>
    public required IReadOnlyDictionary<int, string> Parties { get; init; }

    /// <summary>The names of the places.</summary>
    public required IReadOnlyList<string> Places { get; init; }

    /// <summary>Who holds each place at the beginning.</summary>
    public required IReadOnlyList<int> FirstHolders { get; init; }

    /// <summary>Who exists at the beginning.</summary>
    public required IReadOnlyList<int> FirstExisting { get; init; }

    /// <summary>How many histories are run beside one another: the base and each what-if.</summary>
    internal int HistoryCount => WhatIfs.Count + 1;

    /// <summary>A number that folders have in common whose runs belong together.</summary>
    internal ulong Identity => Said().Aggregate(StateHash.Start, (hash, said) => Ensembles.ChronicleHash.Text(hash, said.Value));

    /// <summary>Describes an ensemble.</summary>
    /// <param name="ensemble">The ensemble.</param>
    /// <param name="chronicle">The name of the folder of the chronicle.</param>
    /// <param name="runs">How many runs it shall have.</param>
    /// <param name="shard">Which part is meant.</param>
    public static Manifest Of(Ensemble ensemble, string chronicle, int runs, Shard shard)
    {
        var (scenario, annals) = (ensemble.Base, ensemble.Base.World.Chronicle.Annals);
        var holders = OutcomeRecorder.StartOf(scenario, out var existing);
        return new Manifest
        {
            Version = typeof(Manifest).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0",
            Title = annals.Title ?? chronicle,
            Chronicle = chronicle,
            ChronicleHash = Hex(Ensembles.ChronicleHash.Of(scenario)),
            RulesHash = scenario.Rules.HashText,
            From = Julian(scenario.From),
            To = Julian(scenario.To),
            Seed = scenario.Seed,
            WhatIfs = [.. ensemble.WhatIfs.Select(whatIf => new WhatIfNote(whatIf.Title, Hex(Ensembles.ChronicleHash.Of(whatIf))))],
            Asks = [.. ensemble.Asks.Select(ask => ask.Text)],
            Runs = runs,
            Shard = shard.IsWhole ? null : shard.ToString(),
            Times = [.. Enumerable.Range(0, ensemble.Times.Count).Select(time => Julian(ensemble.Times[time]))],
            FirstTurn = scenario.From.Number,
            Turns = scenario.To - scenario.From,
            PartyCount = existing.Length,
            Parties = Names(annals),
            Places = [.. scenario.Map.Places.Select(place => place.Entity.Name)],
            FirstHolders = holders,
            FirstExisting = [.. Enumerable.Range(0, existing.Length).Where(party => existing[party])],
        };
    }

    /// <summary>Reads one.</summary>
    /// <exception cref="Refusal">The text is none, or of another form.</exception>
    public static Manifest Parse(string text, string path)
    {
        try
        {
            var manifest = JsonSerializer.Deserialize<Manifest>(text, Options) ?? throw new JsonException("it is empty");
            if (manifest.Format != CurrentFormat) throw new Refusal($"{path} is of format {manifest.Format}, and this program reads format {CurrentFormat}", "use the version of the program that wrote it");
            return manifest;
        }
        catch (JsonException broken)
        {
            throw new Refusal($"{path} is no manifest of runs: {broken.Message}", "name a folder that rerun has written");
        }
    }

    /// <summary>The text of the file.</summary>
    public string ToText() => JsonSerializer.Serialize(this, Options) + "\n";

    /// <summary>In what the runs of another manifest differ from those of this one; empty if they belong together.</summary>
    public IReadOnlyList<string> DifferencesTo(Manifest other) =>
        [.. Said().Zip(other.Said()).Where(pair => pair.First.Value != pair.Second.Value).Select(pair => $"{pair.First.What} {pair.First.Value} and {pair.Second.Value}")];

    /// <summary>Makes room for the outcomes of this ensemble.</summary>
    internal Outcome MakeOutcome()
    {
        var existing = new bool[PartyCount];
        foreach (var party in FirstExisting) existing[party] = true;
        return new Outcome(Times.Count, [.. FirstHolders], existing, Asks.Count, Turns);
    }

    /// <summary>All that makes runs what they are.</summary>
    private IEnumerable<(string What, string Value)> Said() =>
    [
        ("version of the program", Version),
        ("chronicle", $"\"{Title}\" ({ChronicleHash})"),
        ("rules", RulesHash),
        ("from", From),
        ("to", To),
        ("seed", Seed.ToString(CultureInfo.InvariantCulture)),
        ("what-ifs", WhatIfs.Count == 0 ? "none" : string.Join(", ", WhatIfs.Select(whatIf => $"\"{whatIf.Title}\" ({whatIf.Hash})"))),
        ("questions", Asks.Count == 0 ? "none" : string.Join(" ", Asks)),
    ];

    private static SortedDictionary<int, string> Names(Annals annals)
    {
        var names = new SortedDictionary<int, string> { [Party.Nobody] = "nobody", [Party.NewState] = "a new state" };
        foreach (var entity in annals.Entities)
        {
            if ((entity.Kind & EntityKind.State) != 0) names[Party.OfEntity(entity.Id)] = entity.Name;
        }

        return names;
    }

    private static string Julian(Turn turn) => turn.FirstDay.ToString(CalendarSystem.Julian);

    private static string Hex(ulong hash) => hash.ToString("x16", CultureInfo.InvariantCulture);
}

/// <summary>A what-if of an ensemble.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Hash">The hash of what shall be and what shall not, 16 hexadecimal digits.</param>
public sealed record WhatIfNote(string Title, string Hash)
{
    /// <summary>The path of its file: from the folder of the chronicle if it lies in it, else only its name; null if it does not matter.</summary>
    public string? File { get; init; }

    /// <summary>The text of its file, if that lies outside the chronicle.</summary>
    public string? Text { get; init; }
}
