using Tongjian.Language.Vocabulary;

namespace Tongjian.Language.Parsing;

/// <summary>A complete reading: a leaf of the tree, and the words and fillers of each slot on the way.</summary>
internal sealed record Reading(Leaf Leaf, Filler[] Fillers, (int First, int End)[] Words, int VerbToken);

/// <summary>
/// Walks the tree of templates along the tokens of a sentence and gathers every reading. Holds scratch space: one a thread.
/// </summary>
internal sealed class SentenceMatcher(NameTable names, TemplateTree tree)
{
    private const int MostReadings = 8;
    private const int MostItems = 500;
    private const int MostSteps = 200_000;

    private readonly List<Filler> fillers = [];
    private readonly List<(int First, int End)> slotWords = [];
    private readonly List<Entity> items = [];
    private Tokens tokens = null!;
    private string text = "";
    private int end;
    private DayRange when;
    private int verbToken;
    private int steps;

    /// <summary>
    /// Whether the walks were broken off: a list of more than <see cref="MostItems"/>, or too many ways to read the sentence.
    /// </summary>
    public bool GaveUp { get; private set; }

    public List<Reading> Readings { get; } = [];

    /// <summary>The furthest token that a walk came to and could not pass; what was possible there is in <see cref="Stuck"/>.</summary>
    public int Furthest { get; private set; }

    /// <summary>The nodes where walks stood at the furthest token; a list still open is marked.</summary>
    public List<(int Node, SlotEdge? OpenList)> Stuck { get; } = [];

    /// <summary>Finds all readings of the tokens up to <paramref name="endToken"/>.</summary>
    /// <param name="sentence">The text that the tokens were split from.</param>
    /// <param name="split">The tokens.</param>
    /// <param name="endToken">The token after the last.</param>
    /// <param name="days">The days on which a name may be borne.</param>
    public void Match(string sentence, Tokens split, int endToken, DayRange days)
    {
        (text, tokens, end, when) = (sentence, split, endToken, days);
        Readings.Clear();
        Stuck.Clear();
        fillers.Clear();
        slotWords.Clear();
        items.Clear();
        (Furthest, verbToken, steps, GaveUp) = (0, -1, 0, false);
        Walk(0, 0);
    }

    private void Walk(int node, int at)
    {
        if (Readings.Count >= MostReadings || IsTired()) return;
        if (at == end)
        {
            if (tree.LeavesAt(node) is { } leaves)
            {
                foreach (var leaf in leaves) Record(leaf);
                return;
            }

            Fail(node, at, null);
            return;
        }

        var passed = false;
        var next = tree.Follow(node, tokens[at].Word);
        if (next >= 0)
        {
            passed = true;
            var outer = verbToken;
            if (tree.IsBeforeVerb(node)) verbToken = at;
            Walk(next, at + 1);
            if (tree.FollowElse(node, tokens[at].Word) is { } others)
            {
                foreach (var other in others) Walk(other, at + 1);
            }

            verbToken = outer;
        }

        if (tree.SlotsAt(node) is { } slots)
        {
            foreach (var slot in slots) passed |= WalkSlot(slot, at);
        }

        if (!passed) Fail(node, at, null);
    }

    private bool WalkSlot(SlotEdge slot, int at) => slot.Kind switch
    {
        SlotKind.Text => tokens[at].Kind == TokenKind.Quoted && Fill(slot, at, at + 1, Filler.Of(Slice(at).Trim('"').ToString())),
        SlotKind.Word => WalkWord(slot, at),
        _ => SlotKinds.UnitsOf(slot.Kind) is { } units ? WalkAmounts(slot, at, units) : WalkEntity(slot, at, items.Count, at),
    };

    private bool Fill(SlotEdge slot, int first, int after, Filler filler)
    {
        fillers.Add(filler);
        slotWords.Add((first, after));
        Walk(slot.Next, after);
        fillers.RemoveAt(fillers.Count - 1);
        slotWords.RemoveAt(slotWords.Count - 1);
        return true;
    }

    /// <summary>Reads one name at <paramref name="at"/>; in a list slot it may go on with ", B" and "and C".</summary>
    private bool WalkEntity(SlotEdge slot, int at, int firstItem, int firstWord)
    {
        if (Readings.Count >= MostReadings || IsTired()) return true;
        var start = at;
        if (start < end && IsWord(start, "the")) start++;
        var accepts = SlotKinds.Accepts(slot.Kind);
        var passed = false;
        Span<(int After, int Node)> ends = stackalloc (int, int)[8];
        var count = 0;
        var node = 0;
        for (var i = start; i < end && count < ends.Length; i++)
        {
            node = names.Follow(node, tokens[i].Word);
            if (node < 0) break;
            if (names.UsesAt(node) is not null) ends[count++] = (i + 1, node);
        }

        for (var i = count - 1; i >= 0; i--)
        {
            var (after, last) = ends[i];
            var name = text.AsSpan(tokens[start].Start, tokens[after - 1].End - tokens[start].Start);
            Entity? before = null;
            foreach (var use in names.UsesAt(last)!)
            {
                if ((use.Entity.Kind & accepts) == 0 || use.Entity == before) continue;
                if (!use.When.Intersects(when) || !SameSpelling(use.Text, name)) continue;
                before = use.Entity;
                items.Add(use.Entity);
                passed = true;
                EndOrContinue(slot, after, firstItem, firstWord);
                items.RemoveAt(items.Count - 1);
            }
        }

        return passed;
    }

    private void EndOrContinue(SlotEdge slot, int after, int firstItem, int firstWord)
    {
        if (items.Count - firstItem > MostItems) GaveUp = true;
        else if (slot.IsList && after < end)
        {
            var next = tokens[after].Kind == TokenKind.Comma ? after + 1 : after;
            if (next < end && IsWord(next, "and")) next++;
            if (next > after && !WalkEntity(slot, next, firstItem, firstWord)) Fail(-1, next, slot);
        }

        var count = items.Count - firstItem;
        var filler = count == 1
            ? Filler.Of(items[firstItem])
            : Filler.Of(items.GetRange(firstItem, count).ToArray());
        Fill(slot, firstWord, after, filler);
    }

    private bool WalkAmounts(SlotEdge slot, int at, UnitKind kind)
    {
        var amounts = new List<Amount>();
        var passed = false;
        var i = at;
        while (AmountText.Read(text, tokens, i, end, kind) is { } read)
        {
            amounts.Add(read.Amount);
            passed = true;
            Fill(slot, at, read.After, Filler.Of(amounts.ToArray()));
            i = read.After;
            if (i < end && tokens[i].Kind == TokenKind.Comma) i++;
            if (i < end && IsWord(i, "and")) i++;
            if (i == read.After || IsTired()) break;
            GaveUp |= amounts.Count > MostItems;
        }

        return passed;
    }

    private bool WalkWord(SlotEdge slot, int at)
    {
        var passed = false;
        foreach (var word in SlotKinds.WordsOf(slot.WordRole))
        {
            var length = word.AsSpan().Count(' ') + 1;
            if (at + length > end) continue;
            var written = text.AsSpan(tokens[at].Start, tokens[at + length - 1].End - tokens[at].Start);
            if (!written.Equals(word, StringComparison.OrdinalIgnoreCase)) continue;
            passed |= Fill(slot, at, at + length, Filler.Of(word));
        }

        return passed;
    }

    private bool IsTired()
    {
        if (++steps > MostSteps) GaveUp = true;
        return GaveUp;
    }

    private void Record(Leaf leaf)
    {
        var ordered = new Filler[leaf.Template.Slots.Count];
        for (var i = 0; i < fillers.Count; i++) ordered[leaf.SlotOrder[i]] = fillers[i];
        Readings.Add(new Reading(leaf, ordered, slotWords.ToArray(), verbToken));
    }

    private void Fail(int node, int at, SlotEdge? openList)
    {
        if (at < Furthest) return;
        if (at > Furthest)
        {
            Furthest = at;
            Stuck.Clear();
        }

        if (!Stuck.Contains((node, openList))) Stuck.Add((node, openList));
    }

    private bool IsWord(int at, string word) =>
        tokens[at].Kind == TokenKind.Word && Slice(at).Equals(word, StringComparison.OrdinalIgnoreCase);

    private ReadOnlySpan<char> Slice(int at) => text.AsSpan(tokens[at].Start, tokens[at].Length);

    /// <summary>Names are exact but for their first letter, which a sentence may raise, and blanks.</summary>
    private static bool SameSpelling(string name, ReadOnlySpan<char> written)
    {
        if (written.Length == name.Length)
        {
            return char.ToUpperInvariant(written[0]) == char.ToUpperInvariant(name[0])
                && written[1..].SequenceEqual(name.AsSpan(1));
        }

        return written.Length > name.Length && char.ToUpperInvariant(written[0]) == char.ToUpperInvariant(name[0])
            && Squeeze(written).AsSpan(1).SequenceEqual(name.AsSpan(1));
    }

    private static string Squeeze(ReadOnlySpan<char> text) =>
        string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
