namespace Tongjian.Reading;

/// <summary>Why a file could not be read.</summary>
/// <param name="Name">The stable name of the fault: <c>not-found</c>, <c>folder</c>, <c>unreadable</c>, <c>empty-file</c>, <c>binary-file</c>, <c>too-long</c>, <c>not-utf8</c>, <c>wrong-encoding</c>, <c>unknown-encoding</c>.</param>
/// <param name="Path">The file as it was named.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">What to do.</param>
public sealed record DocumentFault(string Name, string Path, string Message, string Remedy)
{
    /// <summary>The fault in one line.</summary>
    public override string ToString() => $"{Path}: {Message} [{Name}]; {Remedy}";
}
