using Tongjian.Reading.Words;

namespace Tongjian.Reading.Clauses;

/// <summary>A noun with what belongs to it: "the Song capital of Kaifeng", "his uncle, Prince Chun", "Jin and Song".</summary>
internal sealed class NounPhrase
{
    public NounPhrase(int first, int last, int head) => (First, Last, Head, CoreLast, OwnLast) = (first, last, head, last, last);

    /// <summary>The first word, by its index in the sentence.</summary>
    public int First { get; set; }

    /// <summary>The last word of all, complements included.</summary>
    public int Last { get; set; }

    /// <summary>The last word of this one alone: with what follows "of", without the others of its list and without appositions.</summary>
    public int OwnLast { get; set; }

    /// <summary>The last word without complements.</summary>
    public int CoreLast { get; }

    /// <summary>The noun itself.</summary>
    public int Head { get; }

    /// <summary>Whose it is: the phrase before 's.</summary>
    public NounPhrase? Owner { get; set; }

    /// <summary>What follows "of".</summary>
    public NounPhrase? Of { get; set; }

    /// <summary>Another name or description of the same, after a comma or "named".</summary>
    public NounPhrase? Apposition { get; set; }

    /// <summary>Whether the apposition is what it is called: "clans called the Wanyan".</summary>
    public bool IsCalled { get; set; }

    /// <summary>What stands in brackets after it, as words; empty if nothing does.</summary>
    public TextRange Brackets { get; set; }

    /// <summary>The others of a list of which this is the first.</summary>
    public List<NounPhrase>? Others { get; set; }

    /// <summary>Phrases with a preposition that belong to it: "the Jurchens under Aguda".</summary>
    public List<(string Preposition, NounPhrase Phrase)>? Complements { get; set; }

    /// <summary>Whether it is a pronoun.</summary>
    public bool IsPronoun { get; set; }

    /// <summary>This and the others of its list.</summary>
    public IEnumerable<NounPhrase> All
    {
        get
        {
            yield return this;
            if (Others is null) yield break;
            foreach (var other in Others) yield return other;
        }
    }

    public void Complement(string preposition, NounPhrase phrase) => (Complements ??= []).Add((preposition, phrase));
}
