using Tongjian.Language;
using Tongjian.Simulation.Ensembles;

namespace Tongjian.Server.Reruns;

/// <summary>A file of what-ifs, beside a chronicle or in it.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Text">Its text, where it is known without the file; null for what the file holds.</param>
public sealed record WhatIfFile(string Path, string? Text = null)
{
    /// <summary>The file of an ensemble that was run.</summary>
    /// <param name="note">What its manifest says.</param>
    /// <param name="chronicle">The folder of the chronicle.</param>
    public static WhatIfFile Of(WhatIfNote note, string chronicle) =>
        note.Text is null ? new WhatIfFile(System.IO.Path.Combine(chronicle, note.File ?? "")) : new WhatIfFile(note.File ?? "what-if.annals", note.Text);

    /// <summary>The file among those of a chronicle, which it joins if it is none of them.</summary>
    /// <exception cref="Refusal">It cannot be read.</exception>
    public SourceText Among(List<SourceText> files, List<Diagnostic> diagnostics)
    {
        var full = System.IO.Path.GetFullPath(Path);
        if (files.Find(file => System.IO.Path.GetFullPath(file.Path) == full) is { } own) return own;
        var source = Text is null ? SourceText.Decode(Path.Replace('\\', '/'), Bytes(), diagnostics) : new SourceText(Path, Text);
        files.Add(source);
        return source;
    }

    /// <summary>What a manifest must say of a what-if in this file.</summary>
    /// <param name="note">What it says of the what-if itself.</param>
    /// <param name="source">The file as it was read.</param>
    /// <param name="chronicle">The folder of the chronicle.</param>
    public static WhatIfNote Note(WhatIfNote note, SourceText source, string chronicle)
    {
        var within = System.IO.Path.GetRelativePath(chronicle, source.Path).Replace('\\', '/');
        var isWithin = Directory.Exists(chronicle) && !within.StartsWith("../", StringComparison.Ordinal);
        return isWithin ? note with { File = within } : note with { File = System.IO.Path.GetFileName(source.Path), Text = source.Text };
    }

    private byte[] Bytes()
    {
        try
        {
            return File.ReadAllBytes(Path);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new Refusal($"the what-if {Path} cannot be read: {unreadable.Message}", "name a file of annals that holds a what-if");
        }
    }
}
