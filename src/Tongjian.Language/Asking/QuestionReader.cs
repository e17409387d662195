using Tongjian.Language.Parsing;

namespace Tongjian.Language.Asking;

/// <summary>Reads questions against the names of a chronicle. Not to be shared between threads.</summary>
public sealed class QuestionReader(Annals annals)
{
    /// <summary>All readings of a question that are understood; empty, and messages, if there is none.</summary>
    /// <param name="text">The question, with or without its question mark.</param>
    /// <param name="diagnostics">Takes the messages.</param>
    public IReadOnlyList<Question> Read(string text, List<Diagnostic> diagnostics)
    {
        var question = text.Trim().TrimEnd('?', '.').TrimEnd();
        if (question.StartsWith("who says that ", StringComparison.OrdinalIgnoreCase)) return WhoSays(question[14..], diagnostics);
        question = WithoutGenitive(question);
        var whole = question;
        var (rest, when, whenText) = QuestionTime.Take(question, DateReading.Annals);
        var readings = ReadForms(rest, when ?? DayRange.Always, diagnostics);
        if (readings.Count == 0 && when is not null)
        {
            // The time may have been a part of a name after all.
            var ignored = new List<Diagnostic>();
            readings = ReadForms(whole, DayRange.Always, ignored);
            (when, whenText) = readings.Count > 0 ? (null, null) : (when, whenText);
        }

        if (readings.Count > 0) diagnostics.Clear();
        return readings.ConvertAll(reading => reading with { When = when, WhenText = whenText });
    }

    /// <summary>Questions that would be understood and look most like a text, with the names it holds put in.</summary>
    public IReadOnlyList<string> Near(string text)
    {
        var names = NamesIn(Corrected(text));
        var words = text.ToLowerInvariant().Split([' ', '?', ',', '.'], StringSplitOptions.RemoveEmptyEntries).ToHashSet();
        return FreeQuestions.All
            .Concat(Vocabulary.Templates.States.Concat(Vocabulary.Templates.Events)
                .SelectMany(template => FreeQuestions.For(template).Concat(QuestionForms.Of(template))))
            .Select(form => (Form: form, Score: Likeness(form, words, names)))
            .OrderByDescending(scored => scored.Score)
            .Take(12)
            .Select(scored => Filled(scored.Form, names))
            .Distinct()
            .Take(4)
            .ToArray();
    }

    private List<Question> ReadForms(string text, DayRange when, List<Diagnostic> diagnostics)
    {
        // The forms number words of their own in the table that all readers of these annals share.
        lock (annals.Names) return ReadFormsAlone(text, when, diagnostics);
    }

    private List<Question> ReadFormsAlone(string text, DayRange when, List<Diagnostic> diagnostics)
    {
        var first = text.Split(' ', 2)[0].ToLowerInvariant();
        var forms = QuestionForms.Beginning(first);
        var byPattern = forms.ToDictionary(form => form.Pattern);
        var tree = new TemplateTree(forms.ConvertAll(form => form.Pattern), annals.Names.Words);
        var matcher = new SentenceMatcher(annals.Names, tree);
        var tokens = new Tokens();
        tokens.Split(text, 0, text.Length, annals.Names.Words);
        if (tokens.Count > 0) matcher.Match(text, tokens, tokens.Count, when);
        if (matcher.Readings.Count == 0)
        {
            var source = new SourceText("question", text);
            var where = new Span(source, 0, text.Length);
            if (forms.Count > 0 && tokens.Count > 0)
                diagnostics.Add(new SentenceFaults(where, tokens, tokens.Count, annals.Names, tree, matcher).Explain());
            return [];
        }

        return SentenceParser.LongestNames(matcher.Readings).ConvertAll(reading => ToQuestion(text, tokens, reading, byPattern));
    }

    private static Question ToQuestion(
        string text, Tokens tokens, Reading reading, Dictionary<Vocabulary.Template, QuestionForm> byPattern)
    {
        var form = byPattern[reading.Leaf.Template];
        var fillers = new List<(Role, Filler)>();
        foreach (var slot in form.Pattern.Slots)
        {
            if (!reading.Fillers[slot.Index].IsEmpty) fillers.Add((slot.Role, reading.Fillers[slot.Index]));
        }

        // Fixed words only stand before the noun, so its piece and its token have the same number.
        var nounAt = form.Pattern.Pieces.ToList().FindIndex(piece => piece.Text == QuestionNouns.All);
        var noun = nounAt < 0 ? null : text.Substring(tokens[nounAt].Start, tokens[nounAt].Length);
        var inPast = text.Contains(" did ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Did ", StringComparison.OrdinalIgnoreCase)
            || text.Contains(" was ", StringComparison.OrdinalIgnoreCase) || text.Contains(" were ", StringComparison.OrdinalIgnoreCase)
            || (form.Asked is { } asked && text.Contains($" {asked.Verb.Past} ", StringComparison.OrdinalIgnoreCase));
        return new Question(form.Kind, form.Asked, form.Hole, fillers, noun, inPast);
    }

    /// <summary>"What is Song's capital in 1130" as "What is the capital of Song in 1130".</summary>
    private static string WithoutGenitive(string question)
    {
        foreach (var noun in (ReadOnlySpan<string>)["capital", "ruler", "rulers", "emperor", "king", "overlord", "suzerain", "vassals"])
        {
            var at = question.IndexOf($"'s {noun}", StringComparison.Ordinal);
            var words = at < 0 ? [] : question[..at].Split(' ', 3);
            if (words.Length == 3) return $"{words[0]} {words[1]} the {noun} of {words[2]}{question[(at + noun.Length + 3)..]}";
        }

        return question;
    }

    private List<Question> WhoSays(string said, List<Diagnostic> diagnostics)
    {
        var reader = annals.Sentences();
        var problems = new List<Diagnostic>();
        var sentence = reader.Read(char.ToUpperInvariant(said[0]) + said[1..] + ".", SentenceMood.Event, problems)
            ?? reader.Read(char.ToUpperInvariant(said[0]) + said[1..] + ".", SentenceMood.State, []);
        if (sentence is not null) return [new Question(QuestionKind.WhoSays, null, null, [], null, false) { Said = sentence }];
        diagnostics.AddRange(problems);
        return [];
    }

    /// <summary>The text with names that are nearly right put right.</summary>
    private string Corrected(string text)
    {
        var known = annals.Entities.SelectMany(entity => entity.Aliases.Select(alias => alias.Text).Prepend(entity.Name)).ToHashSet();
        var words = text.Split(' ');
        for (var i = 1; i < words.Length; i++)
        {
            var word = words[i].TrimEnd('?', ',', '.');
            if (word.Length > 3 && char.IsUpper(word[0]) && !known.Contains(word)) words[i] = Spelling.Nearest(word, known) ?? word;
        }

        return string.Join(' ', words);
    }

    private List<Entity> NamesIn(string text) => annals.Entities
        .SelectMany(entity => entity.Aliases.Select(alias => alias.Text).Prepend(entity.Name).Select(name => (entity, name)))
        .Select(named => (named.entity, named.name, At: text.IndexOf(named.name, StringComparison.Ordinal)))
        .Where(named => named.At >= 0 && named.name.Length > 1)
        .OrderBy(named => named.At)
        .ThenByDescending(named => named.name.Length)
        .DistinctBy(named => named.At)
        .Select(named => named.entity)
        .Distinct()
        .ToList();

    private static double Likeness(QuestionForm form, HashSet<string> words, List<Entity> names)
    {
        var pieces = form.Pattern.Pieces.Where(piece => piece.Group == 0).ToList();
        var fixedWords = pieces.Where(piece => piece.Text is not null && piece.Text.Length < 60).ToList();
        var shared = fixedWords.Count(piece => piece.Text!.Split('|').Any(word => Array.Exists([.. words], known => Alike(known, word))));
        var slots = form.Pattern.Slots.Count(slot => pieces.Exists(piece => piece.Slot?.Index == slot.Index));
        var fitting = form.Pattern.Slots.Count(slot => names.Exists(name => (name.Kind & Vocabulary.SlotKinds.Accepts(slot.Kind)) != 0));
        return (2.0 * shared / (fixedWords.Count + 1)) + (fitting > 0 ? 0.6 : 0) - (Math.Abs(slots - names.Count) * 0.4);
    }

    private static bool Alike(string known, string word) =>
        known == word || (word.Length > 3 && Spelling.Distance(known, word) <= 1);

    private static string Filled(QuestionForm form, List<Entity> names)
    {
        var left = new List<Entity>(names);
        var spoken = form.Spoken();
        foreach (var slot in form.Pattern.Slots)
        {
            var mark = "{" + slot.Role + "}";
            var at = spoken.IndexOf(mark, StringComparison.Ordinal);
            if (at < 0) continue;
            var name = left.Find(entity => (entity.Kind & Vocabulary.SlotKinds.Accepts(slot.Kind)) != 0);
            if (name is not null) left.Remove(name);
            spoken = spoken[..at] + (name?.Spoken ?? "…") + spoken[(at + mark.Length)..];
        }

        return char.ToUpperInvariant(spoken[0]) + spoken[1..] + "?";
    }
}
