using System.Globalization;
using System.Text.RegularExpressions;
using Tongjian.Language;

namespace Tongjian.Reading.Proposing;

/// <summary>Reads payments out of prose: "300,000 bolts of silk and 200,000 ounces of silver", "half a million marks".</summary>
internal static partial class PaymentWords
{
    private static readonly Dictionary<string, long> Numbers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["a"] = 1, ["an"] = 1, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10,
        ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["hundred"] = 100, ["thousand"] = 1000, ["million"] = 1_000_000,
    };

    /// <summary>The amounts in units of the language; empty if none of its units is paid.</summary>
    /// <param name="text">The words.</param>
    /// <param name="doubt">What was read otherwise than it stands; null if nothing was.</param>
    public static Amount[] Read(string text, out string? doubt)
    {
        doubt = null;
        var found = new List<Amount>();
        foreach (var part in Parts().Split(text))
        {
            var (number, rest) = NumberOf(part.Trim());
            if (UnitOf(rest, ref doubt) is { } unit && !found.Exists(other => other.Unit == unit)) found.Add(new Amount(number, unit));
        }

        return [.. found];
    }

    private static (long? Number, string Unit) NumberOf(string text)
    {
        long? number = null;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var i = 0;
        while (i < words.Length)
        {
            var word = words[i];
            if (long.TryParse(word, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var digits) && digits >= 0) number = (number ?? 1) * Math.Min(digits, 1_000_000_000);
            else if (Numbers.TryGetValue(word, out var known)) number = Math.Min((number ?? 1) * known, 1_000_000_000_000);
            else if (i > 0 || word.ToLowerInvariant() is not ("about" or "some" or "nearly" or "over" or "annual" or "yearly")) break;
            i++;
        }

        return (number, string.Join(' ', words.Skip(i)));
    }

    private static Unit? UnitOf(string text, ref string? doubt)
    {
        foreach (var unit in Unit.All)
        {
            if (unit.Kind == UnitKind.Payment && (Begins(text, unit.Plural) || Begins(text, unit.Singular))) return unit;
        }

        foreach (var unit in Unit.All)
        {
            if (unit.Kind != UnitKind.Payment || !Regex.IsMatch(text, $@"\b{Regex.Escape(unit.Bare)}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)) continue;
            if (!Begins(text, unit.Bare)) doubt = $"\"{text}\" is counted in {unit.Plural}";
            return unit;
        }

        return null;
    }

    private static bool Begins(string text, string words) =>
        text.StartsWith(words, StringComparison.OrdinalIgnoreCase) && (text.Length == words.Length || !char.IsLetter(text[words.Length]));

    [GeneratedRegex(@"\band\b|,(?!\d{3})|;", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Parts();
}
