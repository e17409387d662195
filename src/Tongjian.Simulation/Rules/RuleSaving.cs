using System.Text;
using Tongjian.Language;

namespace Tongjian.Simulation.Rules;

/// <summary>
/// Writes the values of a book into its files: only the numbers behind "value:" that differ change, comments and layout stay. A file that is
/// in the folder already is taken as it now is, so that what was written there meanwhile is kept.
/// </summary>
internal sealed class RuleSaving(RuleBook book)
{
    /// <summary>Writes each file whose text changes or that is not there.</summary>
    /// <exception cref="IOException">A file cannot be written, or one that is there does not hold the parameters that it should.</exception>
    public void Save(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in book.Files)
        {
            var path = Path.Combine(folder, Path.GetFileName(file.Path));
            var there = File.Exists(path) ? new SourceText(file.Path, File.ReadAllText(path)) : null;
            var text = Changed(file, there ?? file, path);
            if (text != there?.Text) Write(path, text);
        }
    }

    /// <summary>The text of a file with the values of the book.</summary>
    private string Changed(SourceText loaded, SourceText there, string path)
    {
        var drafts = (new RuleReader(there, []).Read() ?? []).ToDictionary(draft => draft.FullName, StringComparer.Ordinal);
        var changes = new List<(Span Where, double Number)>();
        foreach (var parameter in book.Parameters.Where(parameter => parameter.Where.Source == loaded))
        {
            if (!drafts.TryGetValue(parameter.Name, out var draft) || draft.Values.Length != parameter.Values.Length)
                throw new IOException($"the file {path} does not hold the value of \"{parameter.Name}\" any more; nothing was written to it");
            changes.AddRange(draft.Values.Zip(parameter.Values).Where(pair => !pair.First.Number.Equals(pair.Second)).Select(pair => (pair.First.Where, pair.Second)));
        }

        var text = new StringBuilder();
        var done = 0;
        foreach (var (where, number) in changes.OrderBy(change => change.Where.Start))
        {
            text.Append(there.Text, done, where.Start - done).Append(RuleSlot.TextOf(number));
            done = where.End;
        }

        return text.Append(there.Text, done, there.Text.Length - done).ToString();
    }

    /// <summary>A reader finds the old text or the new one, never a half.</summary>
    private static void Write(string path, string text)
    {
        var beside = path + ".part";
        File.WriteAllText(beside, text);
        File.Move(beside, path, overwrite: true);
    }
}
