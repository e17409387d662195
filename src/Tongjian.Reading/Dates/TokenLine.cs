using System.Runtime.InteropServices;

namespace Tongjian.Reading.Dates;

/// <summary>The words, numbers and signs of a stretch of text, in order. One object serves many texts, so that nothing is allocated for each.</summary>
internal sealed class TokenLine
{
    private static readonly Token Nothing = new(0, 0, Lexeme.Word, false, 0);

    private readonly List<Token> tokens = [];

    /// <summary>The text that the tokens are of.</summary>
    public string Text { get; private set; } = "";

    /// <summary>How many tokens there are.</summary>
    public int Count => tokens.Count;

    /// <summary>A token; one that is nothing before the first and behind the last.</summary>
    public ref readonly Token this[int index] =>
        ref (uint)index < (uint)tokens.Count ? ref CollectionsMarshal.AsSpan(tokens)[index] : ref Nothing;

    /// <summary>Takes another stretch of text.</summary>
    /// <param name="text">The text; places are places in it.</param>
    /// <param name="range">The stretch.</param>
    /// <param name="glued">Whether words stand together without a blank, as in the cells of a table: "JuneTwo" is two words.</param>
    public void Read(string text, TextRange range, bool glued = false)
    {
        Text = text;
        tokens.Clear();
        Lexer.Read(text, range, glued, tokens);
    }

    /// <summary>What a token is.</summary>
    public Lexeme Kind(int index) => this[index].Kind;

    /// <summary>The number of a token.</summary>
    public int Value(int index) => this[index].Value;

    /// <summary>Whether a token is of a kind.</summary>
    public bool Is(int index, Lexeme kind) => (uint)index < (uint)tokens.Count && this[index].Kind == kind;

    /// <summary>Whether a token is a certain word, whatever the size of its letters.</summary>
    public bool Is(int index, string word) => this[index].Length == word.Length && Of(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> Of(int index) => Text.AsSpan(this[index].Start, this[index].Length);

    /// <summary>Whether nothing stands between a token and the next.</summary>
    public bool Touches(int index) => index + 1 < Count && this[index].End == this[index + 1].Start;

    /// <summary>Whether a token is a plain word with a capital, such as begins names and sentences.</summary>
    public bool IsName(int index) => (uint)index < (uint)tokens.Count && this[index] is { Kind: Lexeme.Word or Lexeme.Title, IsCapital: true };

    /// <summary>The place of some tokens in the text.</summary>
    /// <param name="first">The first.</param>
    /// <param name="end">The one after the last.</param>
    public TextRange Range(int first, int end) => new(this[first].Start, this[end - 1].End);

    /// <summary>Whether a sentence, a cell or a quotation begins with a token.</summary>
    public bool BeginsSentence(int index) => index == 0 || Kind(index - 1) is Lexeme.Stop or Lexeme.Sign or Lexeme.Colon or Lexeme.Opening;
}
