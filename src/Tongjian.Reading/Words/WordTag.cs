namespace Tongjian.Reading.Words;

/// <summary>What a word does in its sentence.</summary>
internal enum WordTag : byte
{
    Noun,
    Name,
    Adjective,
    Determiner,
    Possessive,
    Pronoun,
    Number,
    Verb,
    Auxiliary,
    Modal,
    Not,
    To,
    Preposition,
    Subordinator,
    Relative,
    Conjunction,
    Adverb,
    Genitive,
    Comma,
    Stop,
    Open,
    Close,
    Quote,
    Time,
}
