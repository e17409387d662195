namespace Tongjian.Server.Documents;

/// <summary>A what-if that is written down.</summary>
/// <param name="Title">Its title.</param>
/// <param name="From">The date on which it leaves the record, as written; null if it does not say.</param>
/// <param name="Day">The first day that this date can mean, as a Julian Day Number; null if there is none.</param>
/// <param name="Note">The comment above it: why it is asked; null for none.</param>
/// <param name="Shall">What shall happen, each with its date.</param>
/// <param name="Never">What shall not happen.</param>
/// <param name="Asks">What is asked, each with its date.</param>
/// <param name="Text">All its lines.</param>
/// <param name="File">The file within the chronicle; the name of one that lies elsewhere.</param>
/// <param name="Line">Its first line, from 1.</param>
public sealed record WhatIfEntry(
    string Title,
    string? From,
    int? Day,
    string? Note,
    IReadOnlyList<string> Shall,
    IReadOnlyList<string> Never,
    IReadOnlyList<string> Asks,
    string Text,
    string File,
    int Line);
