namespace Tongjian.Reading.Clauses;

/// <summary>A clause while it is read: its subject, its verbs so far, and what stood before the first of them.</summary>
internal sealed class Clause
{
    /// <summary>The word that hangs it on another; null for a main clause.</summary>
    public string? Subordinator { get; init; }

    /// <summary>What a relative clause tells of; null for others.</summary>
    public NounPhrase? Antecedent { get; init; }

    public NounPhrase? Subject { get; set; }

    /// <summary>The last finite verb.</summary>
    public Predicate? Main { get; set; }

    /// <summary>The last verb of any form, to which what follows belongs.</summary>
    public Predicate? Last { get; set; }

    /// <summary>What stood before the first verb.</summary>
    public List<(string Preposition, NounPhrase Phrase)> Waiting { get; } = [];

    /// <summary>Times that stood before the first verb.</summary>
    public List<int> Times { get; } = [];

    /// <summary>Participles that stood before the subject: "After conquering the city, he".</summary>
    public List<Predicate> Fronted { get; } = [];
}
