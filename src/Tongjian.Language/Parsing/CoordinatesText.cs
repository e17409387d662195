using System.Globalization;

namespace Tongjian.Language.Parsing;

/// <summary>Reads "34.80 N, 114.31 E".</summary>
internal static class CoordinatesText
{
    /// <summary>The length of "at 34.80 N, 114.31 E" at the start of a text: up to the mark after its one comma, or the next clause.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        var with = text.IndexOf(" with ");
        if (with >= 0) text = text[..with];
        var comma = text.IndexOf(',');
        if (comma < 0) return text.IndexOf(';') is var only and >= 0 ? only : text.Length;
        var next = text[(comma + 1)..].IndexOfAny(',', ';');
        return next < 0 ? text.Length : comma + 1 + next;
    }

    public static GeoPoint? Read(Span where, List<Diagnostic> diagnostics)
    {
        var text = where.Text.Trim();
        var comma = text.IndexOf(',');
        if (comma > 0
            && Degrees(text[..comma], 'N', 'S', 90) is { } latitude
            && Degrees(text[(comma + 1)..], 'E', 'W', 180) is { } longitude)
        {
            return new GeoPoint(latitude, longitude);
        }

        diagnostics.Add(new Diagnostic(
            "impossible-coordinates", Severity.Error, CitationParser.Trimmed(where),
            $"\"{text}\" is not a point on the globe", "latitude and longitude in degrees, as 34.80 N, 114.31 E",
            "latitude runs from 90 S to 90 N, longitude from 180 W to 180 E"));
        return null;
    }

    private static double? Degrees(ReadOnlySpan<char> text, char positive, char negative, double most)
    {
        text = text.Trim();
        if (text.Length < 3 || (text[^1] != positive && text[^1] != negative)) return null;
        if (!double.TryParse(text[..^1].Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees)) return null;
        if (degrees > most) return null;
        return text[^1] == positive ? degrees : -degrees;
    }
}
