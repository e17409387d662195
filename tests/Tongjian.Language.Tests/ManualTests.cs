using System.Text.RegularExpressions;
using Tongjian.Language.Vocabulary;
using Tongjian.Tests;

namespace Tongjian.Language.Tests;

public sealed class ManualTests
{
    public static TheoryData<string> Pages => [.. ManualPage.Names];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_example_of_the_manual_reads_as_the_manual_says(string page)
    {
        var faults = new List<string>();
        Same(Repository.PathOf("spec", page), new ManualPage(page).Run(faults));
        Assert.Empty(faults);
    }

    [Fact]
    public void The_vocabulary_of_the_manual_is_that_of_the_program() =>
        Same(Repository.PathOf("spec", "vocabulary.md"), VocabularyPage.Write());

    [Fact]
    public void Every_example_of_the_vocabulary_reads_as_its_template()
    {
        var reader = Chronicle.Read(VocabularyExample.Names).Sentences();
        foreach (var template in Templates.Events.Concat(Templates.States))
        {
            var diagnostics = new List<Diagnostic>();
            var mood = template.EventType is null ? SentenceMood.State : SentenceMood.Event;
            var read = reader.Read(VocabularyExample.Of(template).ToString(), mood, diagnostics);
            Assert.Empty(diagnostics);
            Assert.Equal(template.Id, read!.Template.Id);
        }
    }

    [Fact]
    public void Every_message_of_the_catalogue_stands_in_the_manual()
    {
        var page = File.ReadAllText(Repository.PathOf("spec", "messages.md"));
        var catalogue = Repository.PathOf("tests", "Tongjian.Language.Tests", "faults");
        var names = Directory.GetFiles(catalogue, "*.expected").SelectMany(file =>
            Regex.Matches(File.ReadAllText(file), @"^\S+: (?:error|warning) ([a-z0-9-]+): ", RegexOptions.Multiline));
        Assert.All(names.Select(match => match.Groups[1].Value).Where(name => !name.StartsWith("date-", StringComparison.Ordinal)).Distinct(),
            name => Assert.Contains($"`{name}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_page_is_linked_from_the_first()
    {
        var first = File.ReadAllText(Repository.PathOf("spec", "README.md"));
        Assert.All(ManualPage.Names.Where(page => page != "README.md"), page => Assert.Contains($"({page})", first, StringComparison.Ordinal));
    }

    private static void Same(string path, string text)
    {
        if (Repository.Accepts) File.WriteAllText(path, text);
        Assert.Equal(File.ReadAllText(path), text);
    }
}
