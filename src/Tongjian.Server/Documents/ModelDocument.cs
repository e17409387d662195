namespace Tongjian.Server.Documents;

/// <summary>The model that reruns a chronicle: what acts in it, the numbers that it rests on, and how good it was.</summary>
/// <param name="RulesHash">The hash of the rules; none if there are none that the model could run by.</param>
/// <param name="Faults">What is wrong with the rules.</param>
/// <param name="Chronicle">The title of the chronicle; empty where it gives none.</param>
/// <param name="ChronicleHash">The hash of what it says.</param>
/// <param name="Mechanisms">The mechanisms in the order in which they act in a turn.</param>
/// <param name="Groups">The groups of rules in ordinal order of their names.</param>
/// <param name="Hindcast">What was kept of the last hindcast; none if nothing was, or it cannot be read.</param>
/// <param name="Unread">Why what was kept cannot be read; none if it can, or nothing was kept.</param>
public sealed record ModelDocument(
    string? RulesHash,
    IReadOnlyList<string> Faults,
    string Chronicle,
    string ChronicleHash,
    IReadOnlyList<MechanismEntry> Mechanisms,
    IReadOnlyList<RuleGroupEntry> Groups,
    HindcastEntry? Hindcast,
    string? Unread);

/// <summary>A mechanism.</summary>
/// <param name="Name">Its name, as the ablation has it.</param>
/// <param name="Meaning">What it does.</param>
/// <param name="Reads">The names of the groups of rules that it reads, its own first.</param>
public sealed record MechanismEntry(string Name, string Meaning, IReadOnlyList<string> Reads);

/// <summary>A group of rules.</summary>
/// <param name="Name">Its name: what stands before the point in those of its rules.</param>
/// <param name="Meaning">What it is about; none where its file does not say.</param>
/// <param name="Rules">The rules.</param>
public sealed record RuleGroupEntry(string Name, string? Meaning, IReadOnlyList<RuleEntry> Rules);

/// <summary>A number of history, or a small table of them.</summary>
/// <param name="Name">Its name within its group.</param>
/// <param name="Meaning">What it is.</param>
/// <param name="Values">Its value; several for a table.</param>
/// <param name="Unit">The unit of values and range.</param>
/// <param name="Least">The least that a value may be.</param>
/// <param name="Most">The most.</param>
/// <param name="Source">Who says it.</param>
/// <param name="IsJudgement">Whether no work is cited for it, but a judgement given.</param>
/// <param name="IsFree">Whether it may be fitted within its range.</param>
/// <param name="File">The file in which it stands, within the folder of the rules.</param>
/// <param name="Line">The line, counted from 1.</param>
public sealed record RuleEntry(
    string Name,
    string Meaning,
    IReadOnlyList<double> Values,
    string Unit,
    double Least,
    double Most,
    string Source,
    bool IsJudgement,
    bool IsFree,
    string File,
    int Line);
