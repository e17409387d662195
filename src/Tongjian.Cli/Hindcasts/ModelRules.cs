using Tongjian.Server;
using Tongjian.Simulation.Rules;

namespace Tongjian.Cli.Hindcasts;

/// <summary>Loads the rules of the model, and says in plain words why they cannot be loaded.</summary>
internal static class ModelRules
{
    private const int MostTold = 20;

    /// <summary>The folder that is meant.</summary>
    /// <param name="folder">The folder that was named; null for the usual one.</param>
    /// <exception cref="WrongUsage">None was named, and the usual one is not at hand.</exception>
    public static string FolderOf(string? folder) => folder ?? RuleFolder.Default()
        ?? throw new WrongUsage("no rules are at hand", "give --rules the folder that holds the rules of the model, *.yaml");

    /// <summary>The rules that a page shows; faults in them are told there.</summary>
    /// <param name="folder">The folder that was named; null for the usual one.</param>
    /// <exception cref="WrongUsage">The folder that was named holds no rules.</exception>
    public static OpenedRules Opened(string? folder)
    {
        if (folder is null) return OpenedRules.Usual();
        if (!Directory.Exists(folder)) throw new WrongUsage($"there is no folder {folder}", "give --rules the folder that holds the rules of the model, *.yaml");
        return Directory.EnumerateFiles(folder, "*.yaml").Any()
            ? new OpenedRules(folder)
            : throw new WrongUsage($"{folder} holds no *.yaml files", "give --rules the folder that holds the rules of the model");
    }

    /// <summary>The rules of a folder.</summary>
    /// <exception cref="WrongUsage">They cannot be read, or have faults; the first faults are told on the error output.</exception>
    public static RuleBook Load(string folder, Terminal terminal)
    {
        try
        {
            var book = RuleBook.Load(folder);
            if (book.IsSound) return book;
            foreach (var diagnostic in book.Diagnostics.Take(MostTold)) terminal.Error.WriteLine(diagnostic.ToString());
            throw new WrongUsage(
                $"the rules in {folder} have {Counted.Of(book.Diagnostics.Count, "fault")}", book.Diagnostics.Count <= MostTold ? "mend what is told above" : $"mend the first {MostTold}, which are told above, and call it again");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new WrongUsage($"{folder} cannot be read: {unreadable.Message}", "make all its files readable to you");
        }
    }
}
