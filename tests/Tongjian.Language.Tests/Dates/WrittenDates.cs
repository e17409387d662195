using FsCheck;
using FsCheck.Fluent;

namespace Tongjian.Language.Tests;

/// <summary>Makes up texts of dates of every form, most of them right; the laws skip what the parser refuses.</summary>
internal static class WrittenDates
{
    private static readonly Gen<string> Mark = Gen.Frequency((6, Gen.Constant("")), (1, Gen.Elements("?", "~", "%")));

    private static readonly Gen<string> Year =
        from sign in Gen.Frequency((5, Gen.Constant("")), (1, Gen.Constant("-")))
        from number in Gen.Choose(0, 9999)
        from mask in Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Choose(0, 15)))
        select sign + Masked(number.ToString("0000"), mask);

    private static readonly Gen<string> Part =
        from before in Mark
        from number in Gen.Choose(1, 31)
        from mask in Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Choose(0, 3)))
        from after in Mark
        select $"-{before}{Masked(number.ToString("00"), mask)}{after}";

    private static readonly Gen<string> Month = Gen.Frequency(
        (5, from before in Mark from month in Gen.Choose(1, 12) from after in Mark select $"-{before}{month:00}{after}"),
        (2, Gen.Choose(21, 41).Select(season => $"-{season}")),
        (1, Part));

    private static readonly Gen<string> LongYear =
        from sign in Gen.Elements("", "-")
        from number in Gen.Choose(10_000, int.MaxValue)
        from exponent in Gen.Elements("", "E1", "E6")
        from significant in Gen.Elements("", "S1", "S5")
        from mark in Mark
        select $"Y{sign}{number}{exponent}{significant}{mark}";

    private static readonly Gen<string> Dated =
        from before in Mark
        from year in Year
        from after in Mark
        from month in Gen.OneOf(Gen.Constant(""), Month)
        from day in month.Length == 0 ? Gen.Constant("") : Gen.OneOf(Gen.Constant(""), Part)
        select before + year + after + month + day;

    private static readonly Gen<string> Timed =
        from day in Gen.Choose(1, 28)
        from hour in Gen.Choose(0, 23)
        from zone in Gen.Elements("", "Z", "+05", "-04:30")
        select $"1127-02-{day:00}T{hour:00}:59:00{zone}";

    private static readonly Gen<string> Interval =
        from start in Gen.OneOf(Dated, Gen.Elements("", ".."))
        from end in Gen.OneOf(Dated, Gen.Elements("", ".."))
        select $"{start}/{end}";

    private static readonly Gen<string> Member =
        from first in Gen.OneOf(Dated, LongYear)
        from rest in Gen.OneOf(Gen.Constant(""), Gen.Constant(".."), Dated.Select(last => ".." + last))
        select first + rest;

    private static readonly Gen<string> Set =
        from count in Gen.Choose(1, 4)
        from members in Member.ListOf(count)
        from braces in Gen.Elements("[]", "{}")
        from comma in Gen.Elements(",", ", ")
        select braces[0] + string.Join(comma, members) + braces[1];

    /// <summary>Texts of every form.</summary>
    internal static Gen<string> Any => Gen.OneOf(Dated, Dated, LongYear, Timed, Interval, Set);

    /// <summary>Texts of every form, with a few characters changed.</summary>
    internal static Gen<string> Mangled =>
        from text in Any
        from place in Gen.Choose(0, 40)
        from other in Gen.Elements("0123456789XYES-./[]{},~?% T:Z+é".ToCharArray())
        select place >= text.Length ? text + other : text[..place] + other + text[(place + 1)..];

    private static string Masked(string digits, int mask) =>
        string.Concat(digits.Select((digit, place) => (mask >> place & 1) == 1 ? 'X' : digit));
}
