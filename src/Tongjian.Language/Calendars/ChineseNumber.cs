namespace Tongjian.Language.Calendars;

/// <summary>Numbers as Chinese dates have them, 1 to 99.</summary>
internal static class ChineseNumber
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>Writes 25 as <c>二十五</c>.</summary>
    internal static string Write(int number)
    {
        var tens = number < 10 ? "" : number < 20 ? "十" : Digits[number / 10] + "十";
        return number % 10 == 0 ? tens : tens + Digits[number % 10];
    }

    /// <summary>Reads <c>二十五</c>, <c>廿五</c>, <c>卅</c>, <c>25</c>, <c>元</c>, <c>正</c>; null if it is no number from 1 to 99.</summary>
    internal static int? Read(ReadOnlySpan<char> text)
    {
        if (text is "元" or "正") return 1;
        if (text.IsEmpty) return null;
        if (char.IsAsciiDigit(text[0])) return text.Length <= 2 && int.TryParse(text, out var arabic) && arabic > 0 ? arabic : null;
        var tens = text[0] switch
        {
            '十' => 1,
            '廿' => 2,
            '卅' => 3,
            _ when text.Length > 1 && text[1] == '十' => Digits.IndexOf(text[0]),
            _ => 0,
        };
        var rest = tens == 0 ? text : text[(text.Length > 1 && text[1] == '十' ? 2 : 1)..];
        if (tens < 0 || rest.Length > 1 || (tens == 0 && rest.IsEmpty)) return null;
        var ones = rest.IsEmpty ? 0 : Digits.IndexOf(rest[0]);
        return ones < 0 || (ones == 0 && !rest.IsEmpty) ? null : (10 * tens) + ones;
    }
}
