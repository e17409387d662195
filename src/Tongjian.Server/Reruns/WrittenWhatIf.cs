using Tongjian.Language;
using Tongjian.Record;
using Tongjian.Server.Documents;
using Tongjian.Simulation.Scenarios;
using Tongjian.World;

namespace Tongjian.Server.Reruns;

/// <summary>What-ifs that are written in a page: read beside the files of the chronicle, and never saved.</summary>
internal static class WrittenWhatIf
{
    private const string Name = "written-here";

    /// <summary>Reads a text beside the files of a chronicle.</summary>
    /// <param name="chronicle">The chronicle.</param>
    /// <param name="text">The text; null or blank for none.</param>
    /// <returns>The world with it, and the text as a file; the chronicle's own world and null if there is none.</returns>
    public static (Mirror World, SourceText? Written) Among(CompiledChronicle chronicle, string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return (chronicle.Mirror, null);
        var files = chronicle.Mirror.Chronicle.Annals.Files;
        var path = PathBeside(chronicle, files);
        var written = new SourceText(path, text);
        return (Mirror.Of(Chronicle.Of(AnnalsReader.Read([.. files, written]))), written);
    }

    /// <summary>What is to be said of a text.</summary>
    /// <param name="chronicle">The chronicle.</param>
    /// <param name="text">The text.</param>
    /// <param name="from">The day on which the runs leave the record; null if that is not known yet.</param>
    /// <param name="to">The day on which they end.</param>
    public static WhatIfReport Check(CompiledChronicle chronicle, string text, Day? from, Day? to)
    {
        var (mirror, written) = Among(chronicle, text);
        if (written is null) return new WhatIfReport([], []);
        var whatIfs = mirror.Chronicle.Annals.WhatIfs.Where(whatIf => whatIf.Where.Source == written).ToArray();
        var ofRun = from is { } first && to is { } last ? whatIfs.SelectMany(whatIf => WhatIfCheck.Of(whatIf, first, last)) : [];
        var messages = mirror.Diagnostics.Where(diagnostic => diagnostic.Where.Source == written).Concat(ofRun);
        var files = FileTable.Of([.. mirror.Chronicle.Annals.Files.Where(file => file != written), .. chronicle.Settings.Files, written], chronicle.Root);
        return new WhatIfReport(RecordWriter.FindingsOf(mirror, files, messages), [.. whatIfs.Select(whatIf => WhatIfWriter.Write(whatIf, chronicle.Root))]);
    }

    /// <summary>A path in the folder of the chronicle at which no file of it lies.</summary>
    private static string PathBeside(CompiledChronicle chronicle, IReadOnlyList<SourceText> files)
    {
        for (var number = 1; ; number++)
        {
            var path = Path.Combine(chronicle.Root, number == 1 ? $"{Name}.annals" : $"{Name}-{number}.annals").Replace('\\', '/');
            if (files.All(file => file.Path != path)) return path;
        }
    }
}

/// <summary>What is to be said of what-ifs that are written in a page.</summary>
/// <param name="Messages">What is wrong with them; the file behind all files of the chronicle is the text itself.</param>
/// <param name="WhatIfs">The what-ifs as they were understood.</param>
public sealed record WhatIfReport(IReadOnlyList<FindingEntry> Messages, IReadOnlyList<WhatIfEntry> WhatIfs);
