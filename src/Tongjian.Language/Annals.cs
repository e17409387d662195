namespace Tongjian.Language;

/// <summary>
/// Everything that was understood of some annals files, and every message about them. What the text says is here;
/// what the record makes of it is not.
/// </summary>
public sealed class Annals
{
    internal Annals(IReadOnlyList<SourceText> files, Parsing.NameTable names)
    {
        Files = files;
        Names = names;
    }

    /// <summary>The files, in the order of their names.</summary>
    public IReadOnlyList<SourceText> Files { get; }

    /// <summary>The declared names.</summary>
    public Parsing.NameTable Names { get; }

    /// <summary>Everything declared, sources included, in the order of names; <see cref="Entity.Id"/> is the index.</summary>
    public IReadOnlyList<Entity> Entities => Names.Entities;

    internal (Parsing.TemplateTree Events, Parsing.TemplateTree States) Trees { get; init; }

    /// <summary>Trees of questions by first word, as they come to be asked; guarded by a lock on <see cref="Names"/>.</summary>
    internal Dictionary<string, Asking.QuestionTree> QuestionTrees { get; } = [];

    /// <summary>The title; null if no file gives one.</summary>
    public string? Title { get; internal set; }

    /// <summary>What happened, in the order of files and lines.</summary>
    public IReadOnlyList<EventLine> Events { get; internal set; } = [];

    /// <summary>The lines that set or assert a state.</summary>
    public IReadOnlyList<StateLine> States { get; internal set; } = [];

    /// <summary>The lines that only order events.</summary>
    public IReadOnlyList<OrderLine> Orders { get; internal set; } = [];

    /// <summary>The ways between places.</summary>
    public IReadOnlyList<Route> Routes { get; internal set; } = [];

    /// <summary>The what-ifs.</summary>
    public IReadOnlyList<WhatIf> WhatIfs { get; internal set; } = [];

    /// <summary>All messages, in the order of files and places.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; internal set; } = [];

    /// <summary>Reads event and state sentences against these names; not to be shared between threads.</summary>
    public SentenceReader Sentences() => new(this);
}
