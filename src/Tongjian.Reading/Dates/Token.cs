namespace Tongjian.Reading.Dates;

/// <summary>A word, a number or a sign of a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="Kind">What it is to one who looks for dates.</param>
/// <param name="IsCapital">Whether it begins with a capital letter.</param>
/// <param name="Value">The number that its kind goes with: of digits their value, of a month 1 to 12; 0 if none does.</param>
internal readonly record struct Token(int Start, int Length, Lexeme Kind, bool IsCapital, int Value)
{
    /// <summary>Where it ends, exclusive.</summary>
    public int End => Start + Length;
}
