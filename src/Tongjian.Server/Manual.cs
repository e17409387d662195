using System.Reflection;
using Markdig;
using Tongjian.Server.Documents;

namespace Tongjian.Server;

/// <summary>The manual of the language, as pages show it. It lies within the program.</summary>
internal static class Manual
{
    private static readonly string[] Order =
        ["README", "lines", "dates", "names", "events", "claims", "order", "states", "places", "what-if", "messages", "vocabulary"];

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseAutoIdentifiers().DisableHtml().Build();

    public static ManualPage[] Pages() => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith("spec/", StringComparison.Ordinal))
        .Select(name => Path.GetFileNameWithoutExtension(name))
        .OrderBy(name => Array.IndexOf(Order, name) is var at and >= 0 ? at : Order.Length).ThenBy(name => name, StringComparer.Ordinal)
        .Select(Page)
        .ToArray();

    private static ManualPage Page(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"spec/{name}.md")!;
        var text = new StreamReader(stream).ReadToEnd();
        var heading = text.Split('\n').First(line => line.StartsWith("# ", StringComparison.Ordinal))[2..].Trim();
        return new ManualPage(name, heading, Markdown.ToHtml(text, Pipeline));
    }
}
