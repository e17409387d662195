using System.Globalization;

namespace Tongjian.Simulation.Ensembles;

/// <summary>One of several equal parts of an ensemble, each of which may be played on a machine of its own.</summary>
public readonly record struct Shard
{
    /// <summary>The part of so many.</summary>
    /// <param name="part">From 1.</param>
    /// <param name="of">How many parts there are.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such part.</exception>
    public Shard(int part, int of)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(of, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(part, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(part, of);
        (Part, Of) = (part, of);
    }

    /// <summary>The ensemble as a whole.</summary>
    public static Shard Whole => new(1, 1);

    /// <summary>Which part, from 1.</summary>
    public int Part { get; }

    /// <summary>Of how many.</summary>
    public int Of { get; }

    /// <summary>Whether it is all of the ensemble.</summary>
    public bool IsWhole => Of == 1;

    /// <summary>How many of the runs of an ensemble are in this part.</summary>
    public int CountOf(int runs) => Math.Max(0, (runs - Part + Of) / Of);

    /// <summary>The number in the ensemble of a run of this part: the parts take turns, so that more runs can be added to each.</summary>
    /// <param name="ordinal">Its place in this part, from 0.</param>
    public int RunAt(int ordinal) => Part - 1 + (ordinal * Of);

    /// <summary>Reads "2/4".</summary>
    /// <returns>The part; null if the text names none.</returns>
    public static Shard? Parse(string text)
    {
        var at = text.IndexOf('/', StringComparison.Ordinal);
        if (at < 0 || !Number(text[..at], out var part) || !Number(text[(at + 1)..], out var of) || part < 1 || part > of) return null;
        return new Shard(part, of);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Part}/{Of}";

    private static bool Number(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
