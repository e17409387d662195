namespace Tongjian.Reading.Words;

/// <summary>A word or a mark of a block.</summary>
internal struct Word
{
    public Word()
    {
    }

    public int Start;
    public int End;
    public LexicalEntry Entry = LexicalEntry.Unknown;
    public WordTag Tag;
    public VerbForm Form;
    public bool IsCapital;
    public int Time; // index of the temporal expression it belongs to, or -1

    /// <summary>The last four letters of a word that the lexicon does not have; empty for others.</summary>
    public string Suffix = "";

    /// <summary>A short word of capital letters in small ones, for the numbers of rulers; empty for others.</summary>
    public string Roman = "";

    /// <summary>Whether the word is made of several with hyphens.</summary>
    public bool IsHyphened;

    /// <summary>The word in small letters, whether the lexicon has it or not.</summary>
    public readonly string Small(string text) => Entry.Text.Length > 0 ? Entry.Text : text[Start..End].ToLowerInvariant();

    public readonly TextRange Range => new(Start, End);

    /// <summary>The verb that it is a form of; null if it stands for none.</summary>
    public readonly string? Lemma => Tag == WordTag.Verb ? Entry.LemmaAs(Form) : null;
}
