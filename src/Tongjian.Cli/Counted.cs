using System.Globalization;

namespace Tongjian.Cli;

/// <summary>Numbers of things in words.</summary>
internal static class Counted
{
    /// <summary>"1 error", "1,200 errors".</summary>
    public static string Of(int count, string one, string? many = null) =>
        Number(count) + " " + (count == 1 ? one : many ?? one + "s");

    /// <summary>"98,848"</summary>
    public static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
