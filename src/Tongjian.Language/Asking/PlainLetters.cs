using System.Text;

namespace Tongjian.Language.Asking;

/// <summary>
/// Names in plain letters: without marks, apostrophes, hyphens and capitals, so that "Yelü Dashi" and "Yelu Dashi", "Lin'an" and "Linan" are one.
/// The letters stand here because the program runs without the tables of the system.
/// </summary>
internal static class PlainLetters
{
    private static readonly (string Marked, char Plain)[] Letters =
    [
        ("àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ", 'a'),
        ("ḃḅḇ", 'b'),
        ("çćĉċčḉ", 'c'),
        ("ďđḋḍḏḑḓ", 'd'),
        ("èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ", 'e'),
        ("ḟ", 'f'),
        ("ĝğġģǧǵḡ", 'g'),
        ("ĥȟḣḥḧḩḫẖ", 'h'),
        ("ìíîïĩīĭįıǐȉȋḭḯỉị", 'i'),
        ("ĵǰ", 'j'),
        ("ķǩḱḳḵ", 'k'),
        ("ĺļľłḷḹḻḽ", 'l'),
        ("ḿṁṃ", 'm'),
        ("ñńņňǹṅṇṉṋ", 'n'),
        ("òóôõöøōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ", 'o'),
        ("ṕṗ", 'p'),
        ("ŕŗřȑȓṙṛṝṟ", 'r'),
        ("śŝşšșṡṣṥṧṩ", 's'),
        ("ţťțṫṭṯṱẗ", 't'),
        ("ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự", 'u'),
        ("ṽṿ", 'v'),
        ("ŵẁẃẅẇẉẘ", 'w'),
        ("ẋẍ", 'x'),
        ("ýÿŷȳẏẙỳỵỷỹ", 'y'),
        ("źżžẑẓẕ", 'z'),
    ];

    private static readonly Dictionary<char, char> Table = Letters
        .SelectMany(row => row.Marked.SelectMany(letter => new[] { letter, char.ToUpperInvariant(letter) }.Distinct().Select(one => (one, row.Plain))))
        .DistinctBy(pair => pair.one).ToDictionary(pair => pair.one, pair => pair.Plain);

    /// <summary>A name in plain letters.</summary>
    public static string Of(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            if (letter is '\'' or '’' or 'ʼ' or '`' or '-' or 'ʿ' or 'ʾ' or (>= '\u0300' and <= '\u036F')) continue;
            plain.Append(Table.TryGetValue(letter, out var bare) ? bare : char.ToLowerInvariant(letter));
        }

        return plain.ToString();
    }
}
