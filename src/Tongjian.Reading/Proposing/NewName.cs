using System.Text;
using Tongjian.Language;

namespace Tongjian.Reading.Proposing;

/// <summary>A name of a text that no chronicle declares, as a declaration of the annals would have it.</summary>
/// <param name="Name">The name, without article.</param>
/// <param name="Kind">What it seems to stand for: one kind.</param>
public sealed record NewName(string Name, EntityKind Kind)
{
    private const string Marks = ".,;:()[]\"“”„«»{}|/\\!?*=<>#…—";

    private static readonly HashSet<string> RegionWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "territory", "territories", "land", "lands", "provinces", "prefectures", "counties", "districts", "region", "regions", "area", "areas", "part", "parts",
        "cities", "towns", "settlements", "fortresses", "forts", "circuits", "countryside", "border", "borders", "frontier", "plain", "plains", "valley", "peninsula",
        "asia", "africa", "europe", "america",
    };

    /// <summary>Words that stand where an article would.</summary>
    private static readonly HashSet<string> Determiners = new(StringComparer.OrdinalIgnoreCase)
    {
        "all", "many", "some", "several", "more", "most", "much", "both", "few", "every", "other", "another", "any", "no", "his", "her", "its", "their", "our", "two", "three",
        "four", "five", "six", "seven", "eight", "nine", "ten", "hundreds", "thousands", "part", "parts", "half", "remnants", "members",
    };

    private static readonly string[] Linking = ["of", "from", "in", "at", "on", "to", "under", "with", "who", "that", "north", "south", "east", "west"];

    private static readonly Dictionary<string, string> Nouns = new(StringComparer.OrdinalIgnoreCase)
    {
        ["river"] = "river", ["rivers"] = "river", ["lake"] = "lake", ["sea"] = "sea", ["ocean"] = "sea", ["gulf"] = "sea", ["bay"] = "sea", ["strait"] = "sea", ["straits"] = "sea",
        ["mountain"] = "mountains", ["mountains"] = "mountains", ["mount"] = "mountains", ["hills"] = "mountains", ["hill"] = "mountains", ["pass"] = "pass", ["fort"] = "fortress",
        ["fortress"] = "fortress", ["castle"] = "fortress", ["citadel"] = "fortress", ["camp"] = "camp", ["village"] = "village", ["port"] = "port", ["harbour"] = "port", ["harbor"] = "port",
        ["province"] = "province", ["prefecture"] = "prefecture", ["island"] = "island", ["islands"] = "island", ["coast"] = "coast", ["desert"] = "desert", ["steppe"] = "steppe",
        ["steppes"] = "steppe", ["country"] = "country", ["town"] = "town", ["capital"] = "capital",
    };

    /// <summary>A name cut to what can be declared: no marks, single blanks, no article; null if nothing is left.</summary>
    public static string? Cut(string name)
    {
        var mark = name.AsSpan().IndexOfAny(Marks);
        var text = string.Join(' ', (mark < 0 ? name : name[..mark]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach (var article in (ReadOnlySpan<string>)["the ", "a ", "an "])
        {
            if (text.StartsWith(article, StringComparison.OrdinalIgnoreCase)) text = text[article.Length..];
        }

        text = text.Trim(' ', '-', '–', '\'', '’');
        return text.Length is > 0 and < 100 && text.Any(char.IsLetter) && !text.EnumerateRunes().Any(rune => Rune.IsControl(rune) || rune == Rune.ReplacementChar) ? text : null;
    }

    /// <summary>The noun of the declaration.</summary>
    public string Noun => Kind switch
    {
        EntityKind.Person => "person",
        EntityKind.Polity => "polity",
        EntityKind.People => "people",
        EntityKind.Group => "group",
        EntityKind.Weapon => "weapon",
        EntityKind.Treaty => "treaty",
        EntityKind.Place => PlaceNoun,
        _ => throw new InvalidOperationException($"{Kind} has no noun"),
    };

    /// <summary>Whether it is spoken of with an article.</summary>
    public bool HasArticle => !HasDeterminer && Kind switch
    {
        EntityKind.People => true,
        EntityKind.Group => true,
        EntityKind.Treaty => true,
        EntityKind.Polity => LastWord is "Empire" or "Kingdom" or "Republic" or "Khanate" or "Sultanate" or "Caliphate" or "Confederation" or "Union" or "dynasty" or "League",
        EntityKind.Place => Noun is "river" or "sea" or "mountains" or "desert" or "steppe" or "coast" || (Noun is "region" && char.IsLower(Name[0])),
        _ => false,
    };

    /// <summary>Whether its verb is plural.</summary>
    public bool IsPlural => Kind is EntityKind.People || (Kind is EntityKind.Group or EntityKind.Weapon && Head.EndsWith('s'));

    /// <summary>The name with its article.</summary>
    public string Spoken => HasArticle ? "the " + Name : Name;

    /// <summary>The declaration.</summary>
    public string Declaration
    {
        get
        {
            var article = "aeiou".Contains(Noun[0], StringComparison.Ordinal) ? "an" : "a";
            return $"{(HasArticle ? "The " : "")}{Name} {(IsPlural ? "are" : "is")} {article} {Noun}.";
        }
    }

    private bool HasDeterminer
    {
        get
        {
            var first = Name.AsSpan(0, Name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank ? blank : Name.Length);
            return char.IsDigit(first[0]) || first.EndsWith("'s") || first.EndsWith("’s") || Determiners.Contains(first.ToString()) || Name.Contains("'s ", StringComparison.Ordinal) || Name.Contains("’s ", StringComparison.Ordinal);
        }
    }

    /// <summary>The word that tells whether there are several: "members" of "members of the court".</summary>
    private string Head
    {
        get
        {
            var words = Name.Split(' ');
            var end = Array.FindIndex(words, 1, words.Length - 1, word => Linking.Contains(word));
            return words[(end < 0 ? words.Length : end) - 1];
        }
    }

    private string LastWord => Name[(Name.LastIndexOf(' ') + 1)..];

    private string PlaceNoun
    {
        get
        {
            var words = Name.Split(' ');
            if (Nouns.TryGetValue(words[^1], out var last)) return last;
            if (words.Any(RegionWords.Contains) || (words.Length > 1 && char.IsLower(words[0][0]))) return "region";
            return words.Length > 1 && Nouns.TryGetValue(words[0], out var first) ? first : "city";
        }
    }
}
