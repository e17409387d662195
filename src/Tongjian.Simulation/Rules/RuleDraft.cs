using System.Collections.Immutable;
using Tongjian.Language;

namespace Tongjian.Simulation.Rules;

/// <summary>An entry of a file of rules as it is written, complete or not.</summary>
/// <param name="Group">The heading it stands below.</param>
/// <param name="Name">Its own name.</param>
/// <param name="Where">Its name in the file.</param>
internal sealed record RuleDraft(string Group, string Name, Span Where)
{
    public string FullName => $"{Group}.{Name}";

    public string? Meaning { get; set; }

    public string? Unit { get; set; }

    public string? Source { get; set; }

    public bool IsFree { get; set; }

    public bool IsTable { get; set; }

    /// <summary>Whether a range is written, be it one or not.</summary>
    public bool IsRanged { get; set; }

    public RuleRange? Range { get; set; }

    /// <summary>The numbers behind "value:", each with its place; none if there are none that can be read.</summary>
    public ImmutableArray<(double Number, Span Where)> Values { get; set; } = [];

    /// <summary>The places of the unit and the value, for messages about them.</summary>
    public Span? UnitWhere { get; set; }

    public Span? ValueWhere { get; set; }
}
