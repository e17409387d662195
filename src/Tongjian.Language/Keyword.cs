using System.Collections.Immutable;

namespace Tongjian.Language;

/// <summary>The fixed words with which lines of annals begin, or which follow their dates.</summary>
public static class Keyword
{
    /// <summary>Gives the title of the chronicle.</summary>
    public const string Chronicle = "chronicle";

    /// <summary>Names the calendar of a file's dates.</summary>
    public const string Calendar = "calendar";

    /// <summary>Reads another file.</summary>
    public const string Include = "include";

    /// <summary>Sets a state.</summary>
    public const string Given = "given";

    /// <summary>Asserts a state.</summary>
    public const string Expect = "expect";

    /// <summary>Behind <see cref="Expect"/>: asserts that a state is not so.</summary>
    public const string Not = "not";

    /// <summary>Below an event: what another source says of it.</summary>
    public const string Claim = "claim";

    /// <summary>Below an event: a term of a treaty.</summary>
    public const string UnderIt = "Under it, ";

    /// <summary>Begins a what-if.</summary>
    public const string WhatIf = "what if";

    /// <summary>In a what-if: when it leaves the record.</summary>
    public const string From = "from";

    /// <summary>In a what-if: what shall not happen.</summary>
    public const string Never = "never";

    /// <summary>In a what-if: the state whose probability is asked.</summary>
    public const string Ask = "ask";

    /// <summary>Ends a what-if.</summary>
    public const string End = "end";

    /// <summary>The words that begin header lines.</summary>
    public static ImmutableArray<string> OfHeaders { get; } = [Chronicle, Calendar, Include];

    /// <summary>The words that begin lines within a what-if.</summary>
    public static ImmutableArray<string> OfWhatIfs { get; } = [From, Never, Ask];

    /// <summary>All of them.</summary>
    public static ImmutableArray<string> All { get; } =
        [.. OfHeaders, Given, Expect, $"{Expect} {Not}", Claim, UnderIt.Trim(' ', ','), WhatIf, .. OfWhatIfs, End];
}
