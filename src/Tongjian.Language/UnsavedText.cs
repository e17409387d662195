namespace Tongjian.Language;

/// <summary>A text in an editor that stands in for a file, so that a chronicle can be read as if it had been saved.</summary>
/// <param name="Path">The file, which need not be there.</param>
/// <param name="Text">Its text.</param>
public sealed record UnsavedText(string Path, string Text)
{
    /// <summary>The whole path of the file.</summary>
    public string FullPath { get; } = System.IO.Path.GetFullPath(Path);
}
