using Tongjian.Language.Parsing;
using Tongjian.Language.Vocabulary;

namespace Tongjian.Language;

/// <summary>
/// Reads annals: first the declarations of all files, then, file by file, what happened. Never throws on bad text.
/// </summary>
public static class AnnalsReader
{
    /// <summary>Reads some files as one chronicle. Includes are not followed; <see cref="AnnalsFolder"/> does that.</summary>
    /// <param name="files">The files, in any order; what is read does not depend on it.</param>
    /// <param name="earlier">Messages from loading the files.</param>
    public static Annals Read(IEnumerable<SourceText> files, IEnumerable<Diagnostic>? earlier = null)
    {
        var sources = files.OrderBy(file => file.Path, StringComparer.Ordinal)
            .ThenBy(file => file.Text, StringComparer.Ordinal).ToArray();
        var drafts = new FileDraft[sources.Length];
        Parallel.For(0, sources.Length, i => drafts[i] = FileDraft.Of(sources[i]));

        var words = new Words();
        var names = new NameTable(words);
        var events = new TemplateTree(Templates.Events, words);
        var states = new TemplateTree(Templates.States, words);
        var diagnostics = new List<Diagnostic>(earlier ?? []);
        var declarations = new Declarations(names, diagnostics);
        foreach (var draft in drafts) declarations.Add(draft);
        declarations.Resolve();

        Parallel.For(0, drafts.Length, i =>
            drafts[i].ReadBody(new SentenceParser(names, events, states), new CitationParser(declarations.Sources), names));

        foreach (var draft in drafts) diagnostics.AddRange(draft.Diagnostics);
        return new Annals(sources, names)
        {
            Trees = (events, states),
            Title = drafts.Select(draft => draft.Header.Title).FirstOrDefault(title => title is not null),
            Events = Concat(drafts, draft => draft.Events),
            States = Concat(drafts, draft => draft.States),
            Orders = Concat(drafts, draft => draft.Orders),
            WhatIfs = Concat(drafts, draft => draft.WhatIfs),
            Routes = Concat(drafts, draft => draft.Routes),
            Diagnostics = InOrder(diagnostics),
        };
    }

    /// <summary>Sorts messages by file and place; those at one place by name.</summary>
    public static IReadOnlyList<Diagnostic> InOrder(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .OrderBy(diagnostic => diagnostic.Where.Source.Path, StringComparer.Ordinal)
        .ThenBy(diagnostic => diagnostic.Where.Start)
        .ThenBy(diagnostic => diagnostic.Name, StringComparer.Ordinal)
        .ToArray();

    private static T[] Concat<T>(FileDraft[] drafts, Func<FileDraft, List<T>> part)
    {
        var all = new T[drafts.Sum(draft => part(draft).Count)];
        var at = 0;
        foreach (var draft in drafts)
        {
            part(draft).CopyTo(all, at);
            at += part(draft).Count;
        }

        return all;
    }
}
