using System.CommandLine;
using Tongjian.Cli.Hindcasts;
using Tongjian.Language;
using Tongjian.Server;
using Tongjian.Server.Reruns;

namespace Tongjian.Cli;

/// <summary><c>publish</c>: writes the atlas of a chronicle as static files.</summary>
internal static class PublishCommand
{
    private const double Megabyte = 1e6;

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder of the chronicle." };
        var output = new Option<string>("--output", "-o") { Description = "Where to: a folder that is empty, not there yet, or written by publish before.", HelpName = "FOLDER", Required = true };
        var beside = new Option<string[]>("--beside") { Description = "Another history to compare it with.", HelpName = "DIR" };
        var rules = new Option<string?>("--rules") { Description = "The folder of the rules that the page Model shows, and by which the ensembles were played; else that beside the program.", HelpName = "FOLDER" };
        var ensembles = new Option<string[]>("--ensembles") { Description = "Folders that rerun -o has written, whose runs the page What if shows.", HelpName = "FOLDER", AllowMultipleArgumentsPerToken = true };
        var command = new ManualCommand(
            "publish",
            "Writes the atlas as a folder of static files that any web server can show, without this program.",
            ("tongjian publish chronicles/jurchen-wars -o site", "Then copy the folder site to a web server, into any folder of it."),
            ("tongjian publish chronicles/jurchen-wars -o site --beside my-chronicle", "Two histories, side by side on the page Compare."),
            ("tongjian publish chronicles/jurchen-wars -o site --ensembles runs/zhang-jue", "With what a rerun has kept, for the page What if."))
        {
            folder, output, beside, ensembles, rules,
        };
        command.SetAction(parsed => RerunCommand.Refused(terminal, () =>
        {
            var path = parsed.GetRequiredValue(folder);
            var target = parsed.GetRequiredValue(output);
            var others = parsed.GetValue(beside) ?? [];
            var model = ModelRules.Opened(parsed.GetValue(rules));
            foreach (var each in others.Prepend(path)) Loading.Exists(each);
            var page = AtlasFiles.OfProgram();
            if (!page.IsBuilt) throw new WrongUsage("this program was built without its web page", "install Node.js 20.19 or later, and build it again without -p:SkipAtlas=true");
            var histories = others.Select(other => terminal.While($"Reading {other}", () => CompiledChronicle.Load(other, new Showing(CanWrite: false, [])))).ToArray();
            var titles = histories.Select(history => history.Title).ToArray();
            var compiled = terminal.While($"Reading {path}", () => CompiledChronicle.Load(path, new Showing(CanWrite: false, titles)));
            var kept = (parsed.GetValue(ensembles) ?? []).Select(each => terminal.While($"Reading {each}", () => KeptEnsemble.Read(each, compiled, parsed.GetValue(rules)))).DistinctBy(each => each.Id).ToArray();
            var files = terminal.While($"Writing {target}", () => Written(new Publishing(page, compiled, histories) { Rules = model, Ensembles = kept }, target));
            var size = files.Where(file => !file.Name.EndsWith(".br", StringComparison.Ordinal) && !file.Name.EndsWith(".gz", StringComparison.Ordinal)).Sum(file => file.Bytes);
            terminal.Output.WriteLine($"{Counted.Of(files.Count, "file")} in {target}: {Math.Round(size / Megabyte, 1)} MB, and compressed forms beside them");
            terminal.Output.WriteLine("Show it with any web server, in any folder of it; browsers let no page read files from a disk.");
            return Loading.Caution(compiled.Mirror.Diagnostics, path, terminal);
        }));
        return command;
    }

    private static List<PublishedFile> Written(Publishing publishing, string target)
    {
        try
        {
            return publishing.WriteTo(target).ToList();
        }
        catch (InvalidOperationException foreign)
        {
            throw new WrongUsage(foreign.Message, "name a folder that is empty or not there yet");
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw new WrongUsage($"{target} cannot be written: {unwritable.Message}", "name a folder that you may write to");
        }
    }
}
