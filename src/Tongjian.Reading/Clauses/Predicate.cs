namespace Tongjian.Reading.Clauses;

/// <summary>A verb with its subject, its objects and what else belongs to it.</summary>
internal sealed class Predicate
{
    public required VerbGroup Verb { get; init; }

    public string Lemma => Verb.Lemma;

    /// <summary>Who does it; of a passive, to whom it is done; null if nothing stands there.</summary>
    public NounPhrase? Subject { get; set; }

    /// <summary>Phrases after the verb without a preposition.</summary>
    public List<NounPhrase> Objects { get; } = [];

    /// <summary>Phrases with a preposition.</summary>
    public List<(string Preposition, NounPhrase Phrase)> Adjuncts { get; } = [];

    /// <summary>Indexes of the temporal expressions of its clause.</summary>
    public List<int> Times { get; } = [];

    /// <summary>Whether its time stands before its subject.</summary>
    public bool IsTimeFronted { get; set; }

    /// <summary>The verb on which an infinitive or a participle hangs.</summary>
    public Predicate? Governor { get; set; }

    /// <summary>The word that makes its clause a part of another: "when", "if", "that"; null in a main clause.</summary>
    public string? Subordinator { get; set; }

    /// <summary>Stands before the noun's own verb: "armies dispatched by".</summary>
    public bool IsReduced { get; set; }

    /// <summary>What a relative clause tells of.</summary>
    public NounPhrase? Antecedent { get; set; }

    /// <summary>Whether the subject is a passive's.</summary>
    public bool IsPassive { get; set; }

    /// <summary>Whether it is an infinitive, its "to" spoken or not: "to depose him and enthrone her son".</summary>
    public bool IsInfinitive { get; set; }

    /// <summary>The verb with which it shares what follows: "besieged and sacked Bianjing", "tried and failed to".</summary>
    public Predicate? Partner { get; set; }

    /// <summary>The adverbs beside the verb.</summary>
    public List<int> Adverbs { get; } = [];

    public int FirstWord { get; set; }

    public int LastWord { get; set; }
}
