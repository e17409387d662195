namespace Tongjian.Reading.Words;

/// <summary>What the lexicon knows of a word as it is written.</summary>
internal sealed class LexicalEntry
{
    /// <summary>A word that the lexicon does not have.</summary>
    public static readonly LexicalEntry Unknown = new("");

    private (string? Lemma, VerbForm Form) first; // of the verbs it can be
    private (string? Lemma, VerbForm Form) second; // "found" is of find and of found

    public LexicalEntry(string text) => Text = text;

    /// <summary>The word in small letters.</summary>
    public string Text { get; }

    /// <summary>The small words it can be, as bits by <see cref="WordTag"/>.</summary>
    public int Tags { get; private set; }

    /// <summary>What it stands for as a noun.</summary>
    public NounClass Noun { get; private set; }

    /// <summary>The forms of verbs it can be.</summary>
    public VerbForm Verb => first.Form | second.Form;

    /// <summary>The verb that it is in one of these forms; null if it is none.</summary>
    public string? LemmaAs(VerbForm form) =>
        (first.Form & form) != 0 ? first.Lemma : (second.Form & form) != 0 ? second.Lemma : null;

    /// <summary>Whether it can be a small word of this kind.</summary>
    public bool Can(WordTag tag) => (Tags & (1 << (int)tag)) != 0;

    public void Allow(WordTag tag) => Tags |= 1 << (int)tag;

    public void Allow(NounClass noun) => Noun |= noun;

    public void Allow(string lemma, VerbForm form)
    {
        if (first.Lemma is null || first.Lemma == lemma) first = (lemma, first.Form | form);
        else second = (lemma, second.Form | form);
    }
}
