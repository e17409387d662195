using System.CommandLine;
using Tongjian.Language;

namespace Tongjian.Cli;

/// <summary><c>fmt</c>: sets the lines of annals in columns.</summary>
internal static class FmtCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder of the chronicle, or one file." };
        var check = new Option<bool>("--check") { Description = "List the files that would change, and touch nothing." };
        var command = new ManualCommand(
            "fmt",
            "Sets dates, sentences and citations in columns; keeps comments, and changes nothing but blanks.",
            ("tongjian fmt chronicles/jurchen-wars", "Formats all files in place."),
            ("tongjian fmt --check chronicles/jurchen-wars", "Exits with 1 if a file would change; for scripts."))
        {
            folder, check,
        };
        command.SetAction(parsed => Format(parsed.GetRequiredValue(folder), parsed.GetValue(check), terminal));
        return command;
    }

    private static int Format(string path, bool onlyCheck, Terminal terminal)
    {
        var annals = Loading.Annals(path);
        var faults = annals.Diagnostics.Where(AnnalsFormatter.IsObstacle)
            .GroupBy(diagnostic => diagnostic.Where.Source).ToDictionary(group => group.Key, group => group.First());
        var (changed, kept, refused) = (0, 0, 0);
        foreach (var file in annals.Files.Where(file => IsWithin(file.Path, path)))
        {
            if (faults.TryGetValue(file, out var fault))
            {
                terminal.Error.WriteLine($"tongjian: {file.Path} is not touched, for blanks may matter in it:");
                terminal.Error.WriteLine(fault.ToString());
                refused++;
                continue;
            }

            var formatted = AnnalsFormatter.Format(file);
            if (formatted == file.Text)
            {
                kept++;
                continue;
            }

            if (!onlyCheck) OutputFile.Write(file.Path, writer => writer.Write(formatted), keepMark: true);
            terminal.Output.WriteLine($"{(onlyCheck ? "would change" : "formatted")} {file.Path}");
            changed++;
        }

        terminal.Output.WriteLine(
            $"{Counted.Of(changed, "file")} {(onlyCheck ? "would change" : "formatted")}, {kept} well set, {refused} not touched");
        return refused > 0 || (onlyCheck && changed > 0) ? ExitCode.Faults : ExitCode.Fine;
    }

    /// <summary>Whether a file is the one asked for, or below the folder asked for; an include may lead out of it.</summary>
    private static bool IsWithin(string file, string path)
    {
        var (full, root) = (Path.GetFullPath(file), Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        return full == root || full.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }
}
