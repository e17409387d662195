using Tongjian.Language;

namespace Tongjian.Record;

/// <summary>A chronicle: annals whose claims are gathered into events, dated, ordered and checked against one another.</summary>
public sealed class Chronicle
{
    private Chronicle(
        Annals annals, Entity? accordingTo, Event[] events, IReadOnlyList<Diagnostic> diagnostics, TimeReconciliation time)
    {
        Annals = annals;
        AccordingTo = accordingTo;
        Events = events;
        Diagnostics = diagnostics;
        Time = time;
    }

    /// <summary>What the text says.</summary>
    public Annals Annals { get; }

    /// <summary>The only source that is heard; null for the whole record.</summary>
    public Entity? AccordingTo { get; }

    /// <summary>What happened, in the order of replay; <see cref="Event.Index"/> is the index.</summary>
    public IReadOnlyList<Event> Events { get; }

    /// <summary>All messages, those of the language included, in the order of files and places.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>How the events lie to one another in time, and why.</summary>
    public TimeReconciliation Time { get; }

    /// <summary>Whether it can be trusted: no message is an error.</summary>
    public bool IsSound => Diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error);

    /// <summary>Loads a chronicle from a folder or file.</summary>
    /// <exception cref="FileNotFoundException">There is no such folder or file, or the folder holds no annals.</exception>
    public static Chronicle Load(string path) => Of(AnnalsFolder.Load(path));

    /// <summary>Makes the record out of annals.</summary>
    /// <param name="annals">What the text says.</param>
    /// <param name="accordingTo">
    /// A source: only what it says happened, with its own dates, and those of the whole record where it has none; null for the whole record.
    /// </param>
    public static Chronicle Of(Annals annals, Entity? accordingTo = null)
    {
        var diagnostics = new List<Diagnostic>();
        var events = Joining.Join(annals.Events, accordingTo, diagnostics);
        var whole = accordingTo is null ? null : Of(annals);
        var time = TimeReconciliation.Of(annals, events, whole, diagnostics);
        Disagreements.Report(events, diagnostics);
        Storyline.Lay(events, time.Sequences);
        return new Chronicle(annals, accordingTo, events, AnnalsReader.InOrder(annals.Diagnostics.Concat(diagnostics)), time);
    }
}
