namespace Tongjian.Server.Documents;

/// <summary>An ensemble: what its runs are runs of, and how far they have come.</summary>
/// <param name="Id">Its name in addresses: the same for the same runs.</param>
/// <param name="From">The day on which the runs leave the record, Julian.</param>
/// <param name="To">The day on which they end, Julian.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Runs">How many runs were asked for.</param>
/// <param name="Done">How many are finished.</param>
/// <param name="State">playing, done, cancelled or failed.</param>
/// <param name="Trouble">Why it failed.</param>
/// <param name="WhatIfs">The what-ifs beside the base, in the order of the histories of its summary.</param>
/// <param name="Picked">The titles of those that the chronicle brings.</param>
/// <param name="Text">The text in which the others were written; null for none.</param>
/// <param name="Asks">What was asked beside what the what-ifs ask.</param>
/// <param name="Shown">The numbers of the runs that can be shown; null where that is every one.</param>
public sealed record EnsembleEntry(
    string Id,
    string From,
    string To,
    long Seed,
    int Runs,
    int Done,
    string State,
    string? Trouble,
    IReadOnlyList<WhatIfEntry> WhatIfs,
    IReadOnlyList<string> Picked,
    string? Text,
    IReadOnlyList<string> Asks,
    IReadOnlyList<int>? Shown);
