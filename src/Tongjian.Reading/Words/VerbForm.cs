namespace Tongjian.Reading.Words;

/// <summary>The form of a verb that a word can be.</summary>
[Flags]
internal enum VerbForm : byte
{
    None = 0,
    Base = 1,
    Singular = 2,
    Past = 4,
    Participle = 8,
    Gerund = 16,
}
