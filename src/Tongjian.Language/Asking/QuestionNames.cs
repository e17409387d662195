using Tongjian.Language.Parsing;

namespace Tongjian.Language.Asking;

/// <summary>
/// Puts names that nobody bears quite so into those that the record knows, where no doubt is left: without marks and apostrophes, with
/// a title, a people in the singular, an emperor by his temple name alone.
/// </summary>
internal sealed class QuestionNames(NameTable names)
{
    private const int Longest = 8;

    private static readonly HashSet<string> Titles = new(StringComparer.OrdinalIgnoreCase)
    {
        "general", "emperor", "king", "khan", "prince", "sultan", "shah", "marshal", "chancellor", "minister", "lord", "empress", "queen", "great",
    };

    private static readonly string[] Treaties = ["treaty", "peace", "accord", "accords", "agreement", "pact", "truce", "alliance", "covenant"];

    private static readonly string[] Styles = ["Emperor", "King", "Sultan", "Prince"];

    private static readonly HashSet<string> Offices = new(StringComparer.OrdinalIgnoreCase)
    {
        "emperor", "king", "ruler", "khan", "sultan", "shah", "monarch", "sovereign", "capital", "throne", "era", "court", "chancellor", "army", "armies",
        "troops", "forces", "fleet", "navy", "general", "generals", "commander", "commanders", "vassal", "vassals", "regent", "empress", "ally", "allies",
        "population", "overlord", "hands", "captivity", "service", "rule", "control", "possession", "emperors", "kings", "rulers", "prime", "crown", "chief", "grand", "minister", "court's", "reign", "succession",
    };

    private readonly Lazy<Dictionary<string, string?>> plain = new(() => Plain(names));

    /// <summary>The question with the names put right; the question itself if there is nothing to put right.</summary>
    public string Mended(string question)
    {
        var words = question.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var isLower = !question.Skip(1).Any(char.IsUpper);
        for (var at = 1; at < words.Count;)
        {
            var (count, known) = LongestName(words, at);
            if (count > 0)
            {
                if (isLower) known = Spelt(words, at, count, known);
                at += WithoutRealm(words, at, count, known);
                continue;
            }

            at += isLower || char.IsUpper(words[at][0]) || words[at][0] > 127 || Treaties.Contains(words[at]) ? Mend(words, at) : 1;
        }

        return Turned(words);
    }

    /// <summary>A name written small as it is declared: "western xia".</summary>
    private string Spelt(List<string> words, int at, int count, string name)
    {
        var declared = names.Find(name).SelectMany(entity => entity.Aliases.Select(alias => alias.Text).Prepend(entity.Name))
            .FirstOrDefault(text => text.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (declared is null) return name;
        words.RemoveRange(at, count);
        words.InsertRange(at, declared.Split(' '));
        return declared;
    }

    /// <summary>"The Song emperor" as "the emperor of Song".</summary>
    private string Turned(List<string> words)
    {
        for (var at = 1; at < words.Count - 1; at++)
        {
            var (count, name) = LongestName(words, at);
            if (count == 0 || at + count >= words.Count) continue;
            var noun = words[at + count];
            // "The Liao Supreme Capital" is the Supreme Capital.
            if (char.IsUpper(noun[0]) && IsState(name) && LongestName(words, at + count) is { Count: > 0, Name: var place } && names.Find(place).Any(entity => entity.Kind == EntityKind.Place))
            {
                words.RemoveRange(at, count);
                return string.Join(' ', words);
            }

            if (Offices.Contains(noun) && IsState(name)
                && (at + count + 1 == words.Count || !char.IsUpper(words[at + count + 1][0])))
            {
                var end = at + count + 1;
                while (end < words.Count && words[end] is "minister" or "councillor" or "prince" or "dowager" or "city" or "name" or "general") end++;
                var office = words.GetRange(at + count, end - at - count);
                if (words[at - 1] is "the" or "The") at--;
                words.RemoveRange(at, end - at);
                words.InsertRange(at, ["the", .. office, "of", .. name.Split(' ')]);
                return string.Join(' ', words);
            }

            at += count - 1;
        }

        return string.Join(' ', words);
    }

    private bool IsState(string name) => names.Find(name).Any(entity => (entity.Kind & EntityKind.State) != 0);

    /// <summary>Takes "of Jin" off "Emperor Xizong of Jin" where the person is of that state but has no name with it; the words to go on.</summary>
    private int WithoutRealm(List<string> words, int at, int count, string name)
    {
        if (at + count + 1 >= words.Count || words[at + count] != "of") return count;
        var (length, realm) = LongestName(words, at + count + 1);
        if (length == 0 || names.Find(name) is not { Count: > 0 } bearers || !bearers.All(bearer => bearer.Kind == EntityKind.Person)) return count;
        var realms = names.Find(realm);
        var his = bearers.FirstOrDefault(bearer => realms.Any(state => IsOf(bearer, state)));
        if (his is null) return count;
        words.RemoveRange(at, count + 1 + length);
        words.InsertRange(at, his.Name.Split(' '));
        return his.Name.Split(' ').Length;
    }

    private static bool IsOf(Entity person, Entity state) =>
        person.Of is { } of && (of == state || of == state.Of || of.Of == state || (state.Kind == EntityKind.Period && state.Of == of));

    /// <summary>Puts a name right that begins at a word; the words to go on.</summary>
    private int Mend(List<string> words, int at)
    {
        for (var count = Math.Min(Longest, words.Count - at); count > 0; count--)
        {
            var written = string.Join(' ', words.Skip(at).Take(count));
            if (Known(written, mayBeMany: (at + count < words.Count && !QuestionWording.IsTimeWord(words[at + count])) || words is not ["Who" or "who", "is" or "was" or "are" or "were", ..]) is not { } known) continue;
            words.RemoveRange(at, count);
            words.InsertRange(at, known.Split(' '));
            var length = known.Split(' ').Length;
            return LongestName(words, at).Count == length ? WithoutRealm(words, at, length, known) : length;
        }

        if (Titles.Contains(words[at]) && at + 1 < words.Count)
        {
            var (count, _) = LongestName(words, at + 1);
            if (count == 0 && Known(words[at + 1]) is { } known) (words[at + 1], count) = (known, 1);
            if (count == 0) return 1;
            words.RemoveAt(at);
            return WithoutRealm(words, at, count, string.Join(' ', words.Skip(at).Take(count)));
        }

        return 1;
    }

    /// <summary>The name that is meant by one that nobody bears; null if none is, or several.</summary>
    private string? Known(string written, bool mayBeMany = true)
    {
        if (written.EndsWith("'s", StringComparison.Ordinal) || written.EndsWith("’s", StringComparison.Ordinal))
            return (names.Find(written.AsSpan(0, written.Length - 2)).Count > 0 ? written[..^2] : Known(written[..^2])) is { } owner ? owner + "'s" : null;
        var folded = Folded(written);
        if (folded.Length < 2) return null;
        if (plain.Value.GetValueOrDefault(folded) is { } same) return same;
        if (mayBeMany && folded.Length > 4 && plain.Value.GetValueOrDefault(folded + "s") is { } people) return people;
        foreach (var style in Styles)
        {
            if (names.Find($"{style} {written}").Count == 1) return $"{style} {written}";
        }

        if (Treaty(written) is { } treaty) return treaty;
        return folded.Length > 5 && folded[^1] == 's' ? plain.Value.GetValueOrDefault(folded[..^1]) : null;
    }

    /// <summary>"The Peace of Longxing", "the Longxing accord" as "the Treaty of Longxing", if that alone is known.</summary>
    private string? Treaty(string written)
    {
        var words = written.Split(' ');
        var place = words is [var kind, "of", ..] && Treaties.Contains(kind.ToLowerInvariant()) ? string.Join(' ', words.Skip(2))
            : words.Length > 1 && Treaties.Contains(words[^1].ToLowerInvariant()) ? string.Join(' ', words.SkipLast(1))
            : null;
        if (place is null) return null;
        var known = Treaties.Select(noun => $"{char.ToUpperInvariant(noun[0])}{noun[1..]} of {place}").Where(name => names.Find(name).Count > 0).ToList();
        return known.Count == 1 ? known[0] : null;
    }

    private (int Count, string Name) LongestName(List<string> words, int at)
    {
        for (var count = Math.Min(Longest, words.Count - at); count > 0; count--)
        {
            var name = string.Join(' ', words.Skip(at).Take(count));
            if (words[at] is not ("the" or "The") && names.Find(name).Count > 0) return (count, name);
        }

        return (0, "");
    }

    private static Dictionary<string, string?> Plain(NameTable names)
    {
        var table = new Dictionary<string, string?>();
        var owners = new Dictionary<string, Entity>();
        foreach (var entity in names.Entities)
        {
            if (entity.Kind is EntityKind.Source) continue;
            foreach (var name in entity.Aliases.Select(alias => alias.Text).Prepend(entity.Name))
            {
                var folded = Folded(name);
                if (folded.Length < 2) continue;
                if (owners.TryAdd(folded, entity)) table[folded] = name;
                else if (owners[folded] != entity) table[folded] = null;
            }
        }

        return table;
    }

    private static string Folded(string name) => PlainLetters.Of(name);
}
