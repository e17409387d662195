namespace Tongjian.Language.Parsing;

/// <summary>A declaration whose references to other names wait until all names are known.</summary>
internal sealed record PendingDeclaration(Entity? Entity, Span? Name, Span? Of, Span? Members, Span Tail, Span Where);

/// <summary>
/// Reads declarations: "Kaifeng is a capital at 34.80 N, 114.31 E, also called 開封, Bianjing." and
/// "Kaifeng is also called Bianliang."
/// </summary>
internal sealed class DeclarationParser(List<Diagnostic> diagnostics)
{
    private static readonly string[] Verbs =
    [
        " is also called ", " are also called ", " is called ", " are called ", " is a ", " is an ", " are a ", " are an ",
    ];

    /// <summary>Whether a line at the margin is a declaration, by its verb.</summary>
    public static bool IsDeclaration(ReadOnlySpan<char> line) => FindVerb(line).Verb is not null;

    /// <summary>Reads a declaration; null, and a message, if it declares nothing.</summary>
    /// <param name="line">The line, without citations.</param>
    public PendingDeclaration? Read(Span line)
    {
        line = WithoutStop(line);
        var (at, verb) = FindVerb(line.Text);
        var name = CitationParser.Trimmed(line.Slice(0, at));
        var rest = CitationParser.Trimmed(line.Slice(at + verb!.Length, line.Length - at - verb.Length));
        if (verb.EndsWith("called ", StringComparison.Ordinal))
        {
            // "called …" is a clause of its own, with its own word in front.
            var clauseLength = verb.IndexOf("also", StringComparison.Ordinal) > 0 ? verb.Length - "also called ".Length : verb.Length - "called ".Length;
            var clause = line.Slice(at + clauseLength, line.Length - at - clauseLength);
            return new PendingDeclaration(null, name, null, null, clause, line);
        }

        var length = NounLength(rest.Text);
        var noun = rest.Slice(0, length);
        var called = noun.Text.ToString();
        if (!Nouns.Kinds.TryGetValue(called, out var kind))
        {
            called = UnknownNoun(noun.Length > 0 ? noun : line);
            kind = Nouns.Kinds[called];
        }

        var article = name.Length > 4 && name.Text.StartsWith("the", StringComparison.OrdinalIgnoreCase) && char.IsWhiteSpace(name.Text[3]);
        if (article) name = CitationParser.Trimmed(name.Slice(4, name.Length - 4));
        if (NameText.Of(name, diagnostics, oneWord: kind == EntityKind.Source) is not { } text) return null;
        var plural = verb.StartsWith(" are", StringComparison.Ordinal);
        var entity = new Entity(Spelled(text, kind), kind, called, article, plural, line);
        return ReadTail(entity, rest.Slice(length, rest.Length - length), line);
    }

    /// <summary>Reads what follows the noun: "of …", "at …", "with …", a source's title and rank.</summary>
    private PendingDeclaration ReadTail(Entity entity, Span tail, Span line)
    {
        if (entity.Kind == EntityKind.Source)
        {
            SourceTail.Read(entity, tail, diagnostics);
            return new PendingDeclaration(entity, null, null, null, tail.Slice(tail.Length, 0), line);
        }

        Span? of = null;
        Span? members = null;
        while (true)
        {
            tail = AliasParser.SkipMarks(tail);
            var text = tail.Text;
            if (text.StartsWith("of "))
            {
                of = Clause(ref tail, 3, CommaOrEnd(text));
            }
            else if (text.StartsWith("at "))
            {
                var end = CoordinatesText.Length(text);
                entity.Location = CoordinatesText.Read(tail.Slice(3, end - 3), diagnostics);
                tail = tail.Slice(end, tail.Length - end);
            }
            else if (text.StartsWith("with "))
            {
                members = Clause(ref tail, 5, ClauseEnd(text));
            }
            else
            {
                return new PendingDeclaration(entity, null, of, members, tail, line);
            }
        }
    }

    private static Span Clause(ref Span tail, int from, int end)
    {
        var clause = CitationParser.Trimmed(tail.Slice(from, end - from));
        tail = tail.Slice(end, tail.Length - end);
        return clause;
    }

    private static int CommaOrEnd(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(',', ';');
        return end < 0 ? text.Length : end;
    }

    /// <summary>A list of members ends at "; …" or ", also called …".</summary>
    private static int ClauseEnd(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(';');
        if (end < 0) end = text.Length;
        foreach (var word in (ReadOnlySpan<string>)[", also called ", ", called "])
        {
            var at = text.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && at < end) end = at;
        }

        return end;
    }

    private static int NounLength(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny(" ,;:");
        return end < 0 ? rest.Length : end;
    }

    private static (int At, string? Verb) FindVerb(ReadOnlySpan<char> line)
    {
        var best = (At: int.MaxValue, Verb: (string?)null);
        foreach (var verb in Verbs)
        {
            var at = line.IndexOf(verb, StringComparison.Ordinal);
            if (at > 0 && at < best.At) best = (at, verb);
        }

        return best;
    }

    private Span WithoutStop(Span line)
    {
        if (line.Text.EndsWith(".")) return line.Slice(0, line.Length - 1);
        diagnostics.Add(SentenceFaults.MissingStop(line, line.End));
        return line;
    }

    /// <summary>Reports the noun, and gives the one to go on with, so that one fault is told once.</summary>
    private string UnknownNoun(Span noun)
    {
        var near = Spelling.Nearest(noun.Text, Nouns.Kinds.Keys);
        diagnostics.Add(new Diagnostic(
            "unknown-noun", Severity.Error, noun,
            noun.Text.Contains(' ') ? "nothing says what this is" : $"nothing can be declared as \"{noun.Text}\"",
            "one of " + string.Join(", ", Nouns.Kinds.Keys),
            near is not null ? $"write \"{near}\" if that is meant"
            : noun.Text is "captive" or "vassal" ? "a state needs a date: \"1127-01-09  expect  …\"; a declaration needs one of these nouns"
            : "use one of these nouns"));
        return near ?? "city";
    }

    /// <summary>A weapon is a common noun: the capital of its declaration belongs to the sentence. Other names are proper.</summary>
    private static string Spelled(string name, EntityKind kind) =>
        kind == EntityKind.Weapon ? char.ToLowerInvariant(name[0]) + name[1..] : name;
}
