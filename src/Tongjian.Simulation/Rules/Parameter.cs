using System.Collections.Immutable;
using Tongjian.Language;

namespace Tongjian.Simulation.Rules;

/// <summary>A number of history that the model rests on, with where it comes from.</summary>
/// <param name="Name">Group and name: <c>march.infantry-pace</c>.</param>
/// <param name="Values">Its value; several for a table, never none.</param>
/// <param name="IsTable">Whether it is a table, even of one entry.</param>
/// <param name="Unit">The unit of the value and the range.</param>
/// <param name="Range">What the value, or each entry of the table, may be.</param>
/// <param name="Source">Author, title and page; or "editor: " and why, where nobody says it.</param>
/// <param name="Meaning">What it is, for a reader.</param>
/// <param name="IsFree">Whether calibration may change it within its range.</param>
/// <param name="Where">Its name in its file.</param>
public sealed record Parameter(
    string Name,
    ImmutableArray<double> Values,
    bool IsTable,
    string Unit,
    RuleRange Range,
    string Source,
    string Meaning,
    bool IsFree,
    Span Where)
{
    /// <summary>How a source begins that is a judgement of whoever wrote the rules.</summary>
    internal const string Editor = "editor:";

    /// <summary>The value; of a table the first entry.</summary>
    public double Value => Values[0];

    /// <summary>Whether no work is cited for it, but a judgement given.</summary>
    public bool IsJudgement => Source.StartsWith(Editor, StringComparison.Ordinal);
}
