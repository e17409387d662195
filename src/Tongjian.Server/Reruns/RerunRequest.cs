namespace Tongjian.Server.Reruns;

/// <summary>What a page asks to be played.</summary>
/// <param name="From">The date on which the runs leave the record: its first day.</param>
/// <param name="To">The date on which they end: its first day.</param>
/// <param name="WhatIfs">The titles of what-ifs that the chronicle brings.</param>
/// <param name="Text">Annals in which other what-ifs are written.</param>
/// <param name="Runs">How many runs.</param>
/// <param name="Seed">What chance begins with.</param>
/// <param name="Asks">States with their dates, whose probabilities are wanted beside what the what-ifs ask.</param>
public sealed record RerunRequest(
    string From, string To, IReadOnlyList<string>? WhatIfs = null, string? Text = null, int Runs = 100, uint Seed = 0, IReadOnlyList<string>? Asks = null);
