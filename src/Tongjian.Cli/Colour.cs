using Tongjian.Language;

namespace Tongjian.Cli;

/// <summary>A colour as the control sequence that begins it (ECMA-48, SGR).</summary>
/// <param name="Code">The sequence.</param>
internal readonly record struct Colour(string Code)
{
    /// <summary>Ends any colour.</summary>
    public const string Reset = "\e[0m";

    /// <summary>For headings.</summary>
    public static Colour Bold => new("\e[1m");

    /// <summary>For errors.</summary>
    public static Colour Red => new("\e[31m");

    /// <summary>For warnings, and what is uncertain.</summary>
    public static Colour Yellow => new("\e[33m");

    /// <summary>For findings.</summary>
    public static Colour Cyan => new("\e[36m");

    /// <summary>For what is well.</summary>
    public static Colour Green => new("\e[32m");

    /// <summary>The colour of a message.</summary>
    public static Colour Of(Severity severity) => severity switch
    {
        Severity.Error => Red,
        Severity.Warning => Yellow,
        _ => Cyan,
    };
}
