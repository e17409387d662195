namespace Tongjian.Reading.Tests.Fuzzing;

/// <summary>What must hold of the reading of any document at all.</summary>
internal static class FuzzChecks
{
    /// <summary>Reads a document in every way there is.</summary>
    /// <returns>What is wrong, with the place; null if all is well.</returns>
    public static string? FaultOf(Document document)
    {
        try
        {
            return document.Blocks().Select(block => Block(block, document.Text)).FirstOrDefault(fault => fault is not null)
                ?? Times(document) ?? Events(document);
        }
        catch (Exception fault)
        {
            return $"{fault.GetType().Name}: {fault.Message}\n{fault.StackTrace}";
        }
    }

    private static string? Block(Block block, string text)
    {
        string Bad(string what) => $"{what}: {block.Kind} \"{block.Text}\" at {block.Start}";

        if (block.Text.Length == 0) return Bad("a block without words");
        if (block.Start < 0 || block.End < block.Start || block.End > text.Length) return Bad("a block outside of its text");
        if (!Fits(block.Lead, block.Text)) return Bad("a lead outside of its block");
        var before = 0;
        for (var at = 0; at < block.Text.Length; at++)
        {
            var place = block.Original(new TextRange(at, at + 1));
            if (place.Start < before || place.End <= place.Start || place.End > text.Length) return Bad($"the place {place.Start} of character {at}");
            before = place.Start;
        }

        var end = 0;
        foreach (var sentence in Sentences.Of(block))
        {
            if (!Fits(sentence, block.Text) || sentence.Length == 0 || sentence.Start < end) return Bad($"the sentence {sentence}");
            if (block.Text[end..sentence.Start].Any(letter => !char.IsWhiteSpace(letter) && letter is not ('\uFEFF' or '\u200B' or '\u200E' or '\u200F'))) return Bad($"words before the sentence {sentence}");
            end = sentence.End;
        }

        return null;
    }

    private static string? Times(Document document)
    {
        var tagger = new TimeTagger();
        foreach (var block in document.Blocks())
        {
            var end = 0;
            foreach (var time in tagger.Tag(block))
            {
                if (!Fits(time.Range, block.Text) || time.Range.Start < end || !Fits(time.Anchor, block.Text)) return $"the time {time} in \"{block.Text}\"";
                end = time.Range.End;
            }
        }

        return null;
    }

    private static string? Events(Document document)
    {
        foreach (var proposal in Reader.Read(document))
            if (!Fits(proposal.Range, document.Text) || proposal.Range.Length == 0)
                return $"the proposal {proposal.Type} at {proposal.Range}";
        return null;
    }

    private static bool Fits(TextRange range, string text) => range.Start >= 0 && range.End >= range.Start && range.End <= text.Length;
}
