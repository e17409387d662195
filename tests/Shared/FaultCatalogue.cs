using Tongjian.Language;

namespace Tongjian.Tests;

/// <summary>
/// A folder of seeded faults: NAME.annals, or a folder NAME with annals, and beside it NAME.expected with every message it must
/// give, whole. What lies in the folder "shared" is there to be included.
/// </summary>
/// <param name="folder">The catalogue.</param>
internal sealed class FaultCatalogue(string folder)
{
    /// <summary>The names of all faults.</summary>
    public IEnumerable<string> Names => Directory.GetFileSystemEntries(folder)
        .Where(path => path.EndsWith(".annals", StringComparison.Ordinal) || Directory.Exists(path))
        .Select(path => Path.GetFileNameWithoutExtension(path)!)
        .Where(name => name != "shared")
        .Order(StringComparer.Ordinal);

    /// <summary>Compares the messages of a fault with those expected, or takes them as expected under TONGJIAN_ACCEPT=1.</summary>
    /// <param name="name">The fault.</param>
    /// <param name="check">Gives the messages for a file or folder.</param>
    public void Check(string name, Func<string, IEnumerable<Diagnostic>> check)
    {
        var path = Path.Combine(folder, name);
        if (!Directory.Exists(path)) path += ".annals";
        var messages = check(path).Select(message => message.ToString());
        var told = string.Join("\n\n", messages).Replace(folder + "/", "", StringComparison.Ordinal) + "\n";
        var expected = Path.Combine(folder, name + ".expected");
        if (Repository.Accepts) File.WriteAllText(expected, told);
        Assert.True(File.Exists(expected), $"{expected} is missing; TONGJIAN_ACCEPT=1 writes it:\n{told}");
        Assert.Equal(File.ReadAllText(expected), told);
    }
}
