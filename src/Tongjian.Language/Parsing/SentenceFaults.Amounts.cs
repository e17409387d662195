using Tongjian.Language.Vocabulary;

namespace Tongjian.Language.Parsing;

/// <summary>Faults of numbers and units.</summary>
internal sealed partial class SentenceFaults
{
    private Diagnostic WrongUnit(int at, SortedSet<SlotKind> kinds)
    {
        var after = at + 1;
        while (after < end && tokens[after].Kind == TokenKind.Word && !CanFollow(after)
            && (!tree.IsFixedWord(tokens[after].Word) || Slice(after).Equals("of", StringComparison.OrdinalIgnoreCase))) after++;
        var slot = kinds.First(wanted => SlotKinds.UnitsOf(wanted) is not null);
        var kind = SlotKinds.UnitsOf(slot)!.Value;
        if (AmountText.Number(Slice(at)) is null) return ImpossibleNumber(at);
        var units = Unit.All.Where(unit => unit.Kind == kind).Select(unit => unit.Plural).ToList();
        var written = after > at + 1 ? SpanOf(at + 1, after).Text.ToString() : "";
        var near = Spelling.Nearest(written, units);
        var isOther = !units.Contains(written) && Unit.All.Any(unit => unit.Kind != kind && written.Equals(unit.Plural, StringComparison.OrdinalIgnoreCase));
        return new Diagnostic(
            isOther ? "wrong-unit" : "unknown-unit",
            Severity.Error,
            SpanOf(at, after),
            isOther ? $"\"{SpanOf(at, after).Text}\" is no {slot.ToString().ToLowerInvariant()}"
                : written.Length == 0 ? $"\"{Slice(at)}\" is a number without a unit"
                : $"\"{written}\" is not a unit",
            SlotKinds.Spoken(slot),
            (near is null ? "" : $"write \"{near}\" if that is meant; ") + "the units are " + string.Join(", ", units));
    }

    private Diagnostic ImpossibleNumber(int at) => new(
        "impossible-number",
        Severity.Error,
        SpanOf(at, at + 1),
        $"\"{Slice(at)}\" is not a number that can be counted",
        "a whole number such as 250,000",
        "write it in digits, with commas between thousands or none");

    /// <summary>Whether "and" stands at a token.</summary>
    private bool IsAnd(int at) => Slice(at).Equals("and", StringComparison.OrdinalIgnoreCase);
}
