using System.Text;

namespace Tongjian.Language.Tests;

/// <summary>
/// Random declarations: entities of every kind, with names of several words, in several scripts, with articles and plurals,
/// and with names that hold other names.
/// </summary>
internal static class RandomVocabulary
{
    private static readonly string[] Words =
    [
        "Song", "Jin", "Liao", "Qara", "Khitai", "Northern", "Western", "Yelü", "Wanyan", "De'an", "Court", "Huai", "Zhang-Jue", "Lady",
        "宋", "開封", "完顏阿骨打", "女真", "중도", "Чингис", "القراخطاي", "𠮷", "2nd", "1120", "Army", "river", "Xī'ān", "Ölön", "é",
    ];

    private static readonly string[] Ends = ["of Heaven", "of the Marches", "de Sorrow"];

    private static readonly string[] Nouns =
    [
        "person", "polity", "people", "group", "capital", "city", "region", "river", "island", "weapon", "treaty", "era",
    ];

    /// <summary>Annals that declare some thirty things, at least two of each noun.</summary>
    public static Annals Draw(Random random)
    {
        var text = new StringBuilder("jin-liao is a source: \"Jin–Liao wars\", rank 2.\n");
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < Nouns.Length * 3; i++)
        {
            var article = random.Next(3) == 0 ? "The " : "";
            var verb = random.Next(3) == 0 ? "are" : "is";
            var name = Name(random, taken);
            text.Append(article).Append(name).Append(' ').Append(verb).Append(" a ").Append(Nouns[i % Nouns.Length]).Append(".\n");
        }

        var annals = AnnalsReader.Read([new SourceText("vocabulary.annals", text.ToString())]);
        Assert.Empty(annals.Diagnostics);
        return annals;
    }

    /// <summary>A name that nothing bears yet; half of them hold a name that something bears.</summary>
    private static string Name(Random random, HashSet<string> taken)
    {
        while (true)
        {
            var name = Words[random.Next(Words.Length)];
            if (taken.Count > 0 && random.Next(2) == 0)
            {
                var known = taken.ElementAt(random.Next(taken.Count));
                name = random.Next(2) == 0 ? $"{known} {name}" : $"{name} {known}";
            }

            if (random.Next(8) == 0) name = $"{name} {Ends[random.Next(Ends.Length)]}";
            // A line that begins with a digit begins with a date.
            if (name.Length < 60 && !char.IsAsciiDigit(name[0]) && taken.Add(name)) return name;
        }
    }
}
