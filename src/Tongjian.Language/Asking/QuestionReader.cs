using Tongjian.Language.Parsing;

namespace Tongjian.Language.Asking;

/// <summary>Reads questions against the names of a chronicle. Not to be shared between threads.</summary>
public sealed class QuestionReader(Annals annals)
{
    private QuestionNames? mender;

    /// <summary>All readings of a question that are understood; empty, and messages, if there is none.</summary>
    /// <param name="text">The question, with or without its question mark.</param>
    /// <param name="diagnostics">Takes the messages.</param>
    public IReadOnlyList<Question> Read(string text, List<Diagnostic> diagnostics)
    {
        IReadOnlyList<Question> readings = [];
        foreach (var wording in Wordings(text))
        {
            var problems = new List<Diagnostic>();
            readings = ReadPlain(wording, problems);
            if (readings.Count > 0) return readings;
            // The messages speak of the question as it was asked.
            if (diagnostics.Count == 0) diagnostics.AddRange(problems);
        }

        return readings;
    }

    /// <summary>A question as it stands, with its names put right, and in plainer words; each once, to be read in turn.</summary>
    /// <param name="text">The question, with or without its question mark.</param>
    public IEnumerable<string> Wordings(string text)
    {
        var question = QuestionWording.InOrder(text);
        yield return question;
        mender ??= new QuestionNames(annals.Names);
        var mended = mender.Mended(question);
        if (mended != question) yield return mended;
        var reworded = mender.Mended(QuestionPhrases.Reworded(QuestionWording.Plain(mended, annals.Names)));
        if (reworded != mended) yield return reworded;
        foreach (var asked in QuestionWording.Asserted(mended)) yield return asked;
    }

    /// <summary>The readings of a wording as it stands.</summary>
    /// <param name="wording">One of <see cref="Wordings"/>.</param>
    public IReadOnlyList<Question> ReadAsItStands(string wording) => ReadPlain(wording, []);

    private IReadOnlyList<Question> ReadPlain(string question, List<Diagnostic> diagnostics)
    {
        if (question.StartsWith("who says that ", StringComparison.OrdinalIgnoreCase)) return WhoSays(question[14..], diagnostics);
        var whole = QuestionWording.Plain(question, annals.Names);
        var (rest, when, whenText) = QuestionTime.Take(whole, DateReading.Annals);
        // A name that was not borne then is taken for whom it names at other times.
        var readings = ReadForms(rest, when ?? DayRange.Always, diagnostics);
        if (readings.Count == 0 && when is not null) readings = ReadForms(rest, DayRange.Always, []);
        var pick = Pick.All;
        if (readings.Count == 0)
        {
            (var unpicked, pick) = QuestionWording.TakePick(rest);
            if (pick != Pick.All) readings = ReadForms(unpicked, DayRange.Always, []);
        }

        if (readings.Count == 0 && when is not null)
        {
            // The time may have been a part of a name after all.
            readings = ReadForms(whole, DayRange.Always, []);
            (when, whenText) = readings.Count > 0 ? (null, null) : (when, whenText);
        }

        if (readings.Count > 0 || when is null) TellFaultyDate(whole, readings.Count > 0, diagnostics);
        // What has happened by a day happened at any time up to it.
        var isBy = when is not null && whole[rest.Length..].StartsWith(" by ", StringComparison.Ordinal);
        return readings.ConvertAll(reading => reading with
        {
            When = isBy && reading.Template?.EventType is not null ? new DayRange(Day.Beginning, when!.Value.Latest) : when ?? TimeOfNames(whole, reading),
            WhenText = whenText,
            Pick = pick,
        });
    }

    /// <summary>Nothing needs be told of what was understood; of what was not, a Chinese date that is none says most.</summary>
    private static void TellFaultyDate(string question, bool isUnderstood, List<Diagnostic> diagnostics)
    {
        var fault = isUnderstood ? null : QuestionTime.FaultyEraDate(question, DateReading.Annals);
        if (isUnderstood || fault is not null) diagnostics.Clear();
        if (fault is not null) diagnostics.Add(fault);
    }

    /// <summary>
    /// "When did Zhongdu fall?" asks for the time when the place was so called; null if the question names everything by names of all time.
    /// </summary>
    private static DayRange? TimeOfNames(string question, Question reading)
    {
        if (reading.Template?.EventType is null) return null;
        foreach (var (_, filler) in reading.Fillers)
        {
            foreach (var entity in filler.Entities)
            {
                if (question.Contains(entity.Name, StringComparison.Ordinal)) continue;
                var said = entity.Aliases.Where(alias => question.Contains(alias.Text, StringComparison.Ordinal)).ToList();
                if (said.MaxBy(alias => alias.Text.Length) is { When: var when } && when != DayRange.Always) return when;
            }
        }

        return null;
    }

    /// <summary>Questions that would be understood and look most like a text, with the names it holds put in.</summary>
    public IReadOnlyList<string> Near(string text)
    {
        var names = NamesIn(Corrected(text));
        var words = text.ToLowerInvariant().Split([' ', '?', ',', '.'], StringSplitOptions.RemoveEmptyEntries).ToHashSet();
        // The forms share few words, so each is compared with those of the question once.
        var alike = new Dictionary<string, bool>();
        bool IsSaid(string known) =>
            alike.TryGetValue(known, out var said) ? said : alike[known] = words.Any(word => Alike(known, word));
        return QuestionForms.All
            .Select(form => (Form: form, Score: Likeness(form, IsSaid, names)))
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
        var questions = QuestionTree.Of(annals, text.Split(' ', 2)[0].ToLowerInvariant());
        var tree = questions.Tree;
        var matcher = new SentenceMatcher(annals.Names, tree);
        var tokens = new Tokens();
        tokens.Split(text, 0, text.Length, annals.Names.Words);
        if (tokens.Count > 0) matcher.Match(text, tokens, tokens.Count, when);
        if (matcher.Readings.Count == 0)
        {
            var possible = matcher.Stuck.Where(stuck => stuck.Node >= 0).SelectMany(stuck => tree.WordsAt(stuck.Node)).Distinct();
            if (tokens.Count > 0)
                diagnostics.Add(QuestionFaults.Explain(text, tokens, annals.Names, tree.IsFixedWord, matcher.Furthest, possible));
            return [];
        }

        return SentenceParser.LongestNames(matcher.Readings)
            .ConvertAll(reading => ToQuestion(text, tokens, reading, questions.FormOf(reading.Leaf.Template)));
    }

    private static Question ToQuestion(string text, Tokens tokens, Reading reading, QuestionForm form)
    {
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
            || (form.Asked is not null && text.Contains($" {form.Pattern.Verb.Past} ", StringComparison.OrdinalIgnoreCase));
        inPast |= text.StartsWith("Has ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Have ", StringComparison.OrdinalIgnoreCase);
        var words = text.ToLowerInvariant().Split(' ', 4);
        if (noun is null && words is ["how", "much" or "many", { } thing, ..]) noun = thing;
        var asksForActors = words is ["who" or "whom", ..] or [_, "whom", ..];
        return new Question(form.Kind, form.Asked, form.Hole, fillers, noun, inPast)
        {
            IsDenial = form.IsDenial,
            Wanted = asksForActors ? EntityKind.Actor : (EntityKind)~0,
        };
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

    private static double Likeness(QuestionForm form, Func<string, bool> isSaid, List<Entity> names)
    {
        var pieces = form.Pattern.Pieces.Where(piece => piece.Group == 0).ToList();
        var fixedWords = pieces.Where(piece => piece.Text is not null && piece.Text.Length < 60).ToList();
        var shared = fixedWords.Count(piece => piece.Text!.Split('|').Any(isSaid));
        var needed = form.Pattern.Slots.Where(slot => pieces.Exists(piece => piece.Slot?.Index == slot.Index)).ToList();
        var slots = needed.Count;
        var fitting = needed.Count(slot => names.Exists(name => (name.Kind & Vocabulary.SlotKinds.Accepts(slot.Kind)) != 0));
        return (2.0 * shared / (fixedWords.Count + 1)) + (fitting > 0 ? 0.6 : 0) - (Math.Abs(slots - names.Count) * 0.4) - (slots > fitting ? 0.5 : 0);
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
