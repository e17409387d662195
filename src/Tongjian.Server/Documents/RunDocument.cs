namespace Tongjian.Server.Documents;

/// <summary>One run of an ensemble, as a history that can be shown like the record.</summary>
/// <param name="Run">Its number, from 0.</param>
/// <param name="WhatIf">The title of its what-if; null for the base.</param>
/// <param name="Chronicle">What it speaks of.</param>
/// <param name="World">What happened in it, and how things stood.</param>
/// <param name="Causes">Of each event of the world the event that led to it, by its place; −1 for what lies before the run.</param>
public sealed record RunDocument(int Run, string? WhatIf, ChronicleDocument Chronicle, WorldDocument World, IReadOnlyList<int> Causes);

/// <summary>Why a run of a what-if parted from the run of the base with the same number.</summary>
/// <param name="Run">The number of both, from 0.</param>
/// <param name="WhatIf">The title of the what-if.</param>
/// <param name="IsSame">Whether both tell the same.</param>
/// <param name="Lines">What the what-if says, what happened otherwise, and the causes in between.</param>
public sealed record PartingEntry(int Run, string WhatIf, bool IsSame, IReadOnlyList<PartingLineEntry> Lines);

/// <summary>A line of the explanation why two runs parted.</summary>
/// <param name="Part">What it is to the explanation: shall, could-not-be, never, in-base, in-what-if, cause, untold, consequence or same.</param>
/// <param name="Day">When it happened in the run, as a Julian Day Number; null where that means nothing.</param>
/// <param name="Text">The sentence.</param>
/// <param name="File">The file in which the what-if says so; null for what it does not say.</param>
/// <param name="Line">The line in it, from 1.</param>
public sealed record PartingLineEntry(string Part, int? Day, string Text, string? File, int? Line);
