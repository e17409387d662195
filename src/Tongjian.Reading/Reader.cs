using System.Collections.Frozen;
using Tongjian.Language;
using Tongjian.Language.Vocabulary;
using Tongjian.Reading.Clauses;
using Tongjian.Reading.Events;
using Tongjian.Reading.Frames;
using Tongjian.Reading.Names;
using Tongjian.Reading.Proposing;
using Tongjian.Reading.Words;
using Tongjian.Record;

namespace Tongjian.Reading;

/// <summary>Reads a document and proposes the events that it tells. It holds one document at a time and remembers nothing of the last.</summary>
public sealed class Reader
{
    private static readonly FrozenDictionary<string, EventType> types =
        Enum.GetValues<EventType>().ToFrozenDictionary(Templates.NameOf);

    private readonly Document document;
    private readonly NameBook names;
    private readonly Story story;
    private readonly MentionReader mentionReader;
    private readonly Surroundings around;
    private readonly FrameMatcher frames;
    private readonly Completion completion;
    private readonly Dating dating = new();
    private readonly Infobox infobox = new();
    private readonly Remembered remembered = new();
    private readonly List<Word> words = [];
    private int paragraph; // in citations
    private List<TimeExpression> doubted = []; // the dates of the block that look like slips
    private int table;
    private HistoricalDate? rowDate; // of the last row of the table that had one

    private Reader(Document document, Chronicle? chronicle)
    {
        this.document = document;
        names = new NameBook(chronicle?.Annals.Entities ?? []);
        story = new Story(names);
        mentionReader = new MentionReader(names, story);
        around = new Surroundings(mentionReader);
        frames = new FrameMatcher(around);
        completion = new Completion(names, story, around);
    }

    /// <summary>The events that a document tells, in the order of the text.</summary>
    /// <param name="document">The text.</param>
    /// <param name="chronicle">Whose names are known beforehand; null for none.</param>
    public static IEnumerable<Proposal> Read(Document document, Chronicle? chronicle = null)
    {
        var reader = new Reader(document, chronicle);
        reader.LearnNames();
        return SentenceWriter.Write(reader.ReadBlocks(), chronicle?.Annals);
    }

    /// <summary>The names of a document, as it speaks of them.</summary>
    internal static NameBook NamesOf(Document document, Chronicle? chronicle)
    {
        var reader = new Reader(document, chronicle);
        reader.LearnNames();
        return reader.names;
    }

    private void LearnNames()
    {
        foreach (var block in document.Blocks())
        {
            if (block.Kind is BlockKind.Note) continue;
            foreach (var sentence in SentencesOf(block))
            {
                Cut(block, sentence, []);
                NameLearner.Learn(words, block.Text, names);
            }
        }
    }

    private IEnumerable<Proposal> ReadBlocks()
    {
        var times = new TimeTagger();
        foreach (var block in document.Blocks())
        {
            var found = times.Tag(block);
            if (block.Kind is BlockKind.Note or BlockKind.Heading)
            {
                if (block.Kind == BlockKind.Heading) dating.NextPart();
                continue;
            }

            paragraph++;
            doubted = [.. found.Where(time => time.Doubt is not null)];
            if (block.Kind == BlockKind.Row) dating.NextRow(RowDateOf(block, found));
            else dating.NextPart();
            if (block.Kind == BlockKind.Field)
            {
                infobox.Take(block, found);
            }

            story.NextPart();
            var first = 0;
            foreach (var sentence in SentencesOf(block))
            {
                foreach (var proposal in ReadSentence(block, sentence, Within(sentence, found, ref first))) yield return proposal;
            }
        }
    }

    /// <summary>The times within a sentence, of those of its block from a place on; a block of many sentences is gone through once.</summary>
    private static List<TimeExpression> Within(TextRange sentence, IReadOnlyList<TimeExpression> times, ref int first)
    {
        while (first < times.Count && times[first].Range.End <= sentence.Start) first++;
        var within = new List<TimeExpression>();
        for (var at = first; at < times.Count && times[at].Range.Start < sentence.End; at++) within.Add(times[at]);
        return within;
    }

    /// <summary>The date of a row: that of its last cell that has one.</summary>
    private HistoricalDate? RowDateOf(Block block, IReadOnlyList<TimeExpression> times)
    {
        if (block.Table != table) (table, rowDate) = (block.Table, null);
        HistoricalDate? date = null;
        foreach (var time in times)
        {
            if (block.Lead.Contains(time.Range) && (time.Span ?? time.Date) is { } known) date = known;
        }

        if (date is not null) rowDate = date;
        return date ?? Dating.YearOf(rowDate);
    }

    private List<Proposal> ReadSentence(Block block, TextRange sentence, IReadOnlyList<TimeExpression> times)
    {
        Cut(block, sentence, times);
        story.NextSentence();
        var chunks = Chunker.Chunk(words);
        PhraseJoiner.Join(chunks, words);
        var predicates = ClauseParser.Parse(chunks, words, block.Text, block.Kind is BlockKind.Paragraph ? null : FrameMatcher.DemandsObject);
        around.Turn(block.Text, words, predicates);
        Introduce(chunks, predicates, block.Text);
        var dates = dating.Of(predicates, times, words);
        var tellings = new List<Telling>();
        foreach (var predicate in predicates)
        {
            if (!Assertion.Holds(predicate)) continue;
            foreach (var telling in frames.Match(predicate))
            {
                telling.Words = ExtentOf(predicate);
                tellings.Add(telling);
            }
        }

        NounEvents.Find(chunks, words, predicates, frames, tellings, block.Text);
        tellings = [.. tellings.Where(IsMeant).OrderBy(telling => telling.Words.First)];
        var proposals = new List<Proposal>();
        foreach (var telling in tellings) completion.Fill(telling, block.Kind == BlockKind.Field ? infobox : null);
        Sharing.Share(tellings);
        foreach (var telling in tellings)
        {
            if (!RoleTable.Trim(telling)) continue;
            var range = new TextRange(words[telling.Words.First].Start, words[telling.Words.Last].End);
            var date = telling.Predicate is { } predicate && dates.TryGetValue(predicate, out var known) ? known : dating.OfNoun(times, sentence);
            date = Lifespans.Of(telling, times, block.Text) ?? Counted(telling, tellings, times) ?? date;
            remembered.Note(telling, date);
            if (block.Kind == BlockKind.Field && telling.Type == "battle") date ??= infobox.Date;
            foreach (var one in Severed.ByPolity(telling)) proposals.Add(Propose(block, range, one, date));
            if (telling.Noun is null) foreach (var (time, other) in Severed.OtherDates(telling, times)) proposals.Add(Propose(block, new(range.Start, Math.Max(range.End, time.End)), telling, other));
        }

        return proposals;
    }

    /// <summary>
    /// The date of an event that is counted from another ("three months after becoming emperor"), and of that other, told again.
    /// </summary>
    private HistoricalDate? Counted(Telling telling, List<Telling> tellings, IReadOnlyList<TimeExpression> times)
    {
        foreach (var time in times)
        {
            if (time.Anchor.Length == 0) continue;
            if (time.Anchor.Overlaps(words[telling.Words.First].Range)) return remembered.Of(telling) ?? CountedBack(time, times);
            if (telling.Predicate is not { } predicate || !predicate.Times.Exists(index => times[index] == time)) continue;
            var from = tellings.Find(other => time.Anchor.Overlaps(words[other.Words.First].Range));
            if (from is not null && remembered.Of(from) is { } start) return Remembered.Shift(start, time.Value, time.IsBefore);
        }

        return null;
    }

    /// <summary>"in 1123, three years after the fall": the date beside it, less the years.</summary>
    private static HistoricalDate? CountedBack(TimeExpression time, IReadOnlyList<TimeExpression> times)
    {
        var beside = times.FirstOrDefault(other => other.Date is not null && time.Range.Start - other.Range.End is >= 0 and <= 3);
        return beside is null ? null : Remembered.Shift(beside.Date!, time.Value, !time.IsBefore);
    }

    /// <summary>What was tried is told only where trying is what happened: to flee, to recruit; a siege is told by its own frame.</summary>
    private static bool IsMeant(Telling telling) =>
        (telling.Type != "die" || telling.Predicate is not { IsInfinitive: true, Governor.Lemma: "force" or "compel" or "order" or "oblige" }) &&
        (telling.Noun is not null || telling.Predicate is not { IsInfinitive: true, Governor.Lemma: "try" or "attempt" } || telling.Type is "flee" or "levy" or "negotiate" or "envoy" or "ally" or "raid");

    /// <summary>Resolves the phrases of a sentence in the order of its words, so that pronouns find who was named before them.</summary>
    private void Introduce(List<Chunk> chunks, List<Predicate> predicates, string textOfBlock)
    {
        var subjects = new HashSet<NounPhrase>();
        foreach (var predicate in predicates)
        {
            if (predicate is { Subject: { } subject, IsReduced: false } && predicate.Antecedent != subject) subjects.Add(subject);
        }

        (List<Mention> Who, bool IsPlural)? subjectNow = null;
        foreach (var chunk in chunks)
        {
            if (chunk.Phrase is not { } phrase) continue;
            var isPlural = phrase.Others is not null || words[phrase.Head].Small(textOfBlock).EndsWith('s');
            var isSubject = subjects.Contains(phrase);
            if (isSubject)
            {
                if (subjectNow is { } before) story.Tell(before.Who, true, before.IsPlural);
                mentionReader.Subject = null;
            }

            TellParts(phrase);
            var who = around.MentionsOf(phrase);
            if (isSubject)
            {
                subjectNow = (who, isPlural);
                mentionReader.Subject = who;
            }
            else
            {
                story.Tell(who, false, isPlural, isWhere: chunk.First > 0 && IsWhere(words[chunk.First - 1]));
            }
        }

        if (subjectNow is { } last) story.Tell(last.Who, true, last.IsPlural);
    }

    private static bool IsWhere(Word word) =>
        word.Entry.Text is "in" or "at" or "near" or "across" or "through" or "into" or "throughout" or "around" or "outside" or "inside";

    private void TellParts(NounPhrase phrase)
    {
        if (phrase.Owner is { } owner)
        {
            TellParts(owner);
            story.Tell(around.MentionsOf(owner), false, false);
        }

        if (phrase.Of is { } of)
        {
            TellParts(of);
            story.Tell(around.MentionsOf(of), false, of.Others is not null);
        }
    }

    private static (int First, int Last) ExtentOf(Predicate predicate)
    {
        var first = predicate.FirstWord;
        var last = predicate.LastWord;
        if (predicate.Subject is { } subject && first - subject.Last < 8 && subject.First < first) first = subject.First;
        return (first, Math.Max(last, first));
    }

    private Proposal Propose(Block block, TextRange range, Telling telling, HistoricalDate? date)
    {
        var original = block.Original(range);
        var slip = date is null ? null : doubted.Find(time => date.Equals(time.Date));
        return new Proposal
        {
            Range = original,
            Quote = original.Of(document.Text),
            Type = types[telling.Type],
            Roles = telling.Roles.Where(role => role.Value.Count > 0).ToDictionary(role => role.Key, role => (IReadOnlyList<string>)[.. role.Value.Select(mention => mention.Name)]),
            Date = date,
            Kinds = RoleKinds.Of(telling),
            Parties = RoleKinds.PartiesOf(telling),
            MeantDate = slip?.Meant,
            Doubts = [.. slip?.Doubt is { } doubt ? (string[])[doubt] : [], .. telling.FilledIn is { } filled ? (string[])[filled] : []],
            Paragraph = paragraph,
            Block = block.Kind,
        };
    }

    private void Cut(Block block, TextRange sentence, IReadOnlyList<TimeExpression> times)
    {
        words.Clear();
        WordCutter.Cut(block.Text, sentence, words);
        TimeMarks.Mark(words, times);
        Tagger.Tag(words, word => names.IsKnown(block.Text[word.Start..word.End]));
    }

    private static IEnumerable<TextRange> SentencesOf(Block block) =>
        block.Lead.End == 0
            ? Sentences.Of(block)
            : Sentences.Of(block.Text[block.Lead.End..]).Select(range => new TextRange(range.Start + block.Lead.End, range.End + block.Lead.End));
}
