using Tongjian.Language.Parsing;
using Tongjian.Language.Vocabulary;

namespace Tongjian.Language.Tests;

public sealed class SentenceLaws
{
    [Fact]
    public void What_the_printer_writes_the_parser_reads_as_the_same_event() => ReadsBack(Templates.Events, SentenceMood.Event);

    [Fact]
    public void What_the_printer_writes_the_parser_reads_as_the_same_state() => ReadsBack(Templates.States, SentenceMood.State);

    [Fact]
    public void No_event_sentence_has_a_second_reading() => HasOneReading(Templates.Events);

    [Fact]
    public void No_state_sentence_has_a_second_reading() => HasOneReading(Templates.States);

    [Fact]
    public void Every_verb_agrees_with_its_subject_as_the_printer_writes_it()
    {
        Seeds.ForAll(20, random =>
        {
            var annals = RandomVocabulary.Draw(random);
            var reader = annals.Sentences();
            foreach (var template in Templates.Events)
            {
                var diagnostics = new List<Diagnostic>();
                reader.Read(RandomSentence.Draw(annals, template, random, random.Next()).ToString(), SentenceMood.Event, diagnostics);
                Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Name == "verb-agreement");
            }
        });
    }

    private static void ReadsBack(IReadOnlyList<Template> templates, SentenceMood mood) => Seeds.ForAll(60, random =>
    {
        var annals = RandomVocabulary.Draw(random);
        var reader = annals.Sentences();
        foreach (var template in templates)
        {
            var said = RandomSentence.Draw(annals, template, random, random.Next());
            var diagnostics = new List<Diagnostic>();
            var read = reader.Read(said.ToString(), mood, diagnostics);
            if (said.Equals(read) && diagnostics.Count == 0) continue;
            Assert.Fail($"{template.Id}: {said}\nwas read as {read?.Template.Id}: {read}\n{string.Join('\n', diagnostics)}");
        }
    });

    /// <summary>With names of one word that hold no other, nothing is left to choose.</summary>
    private static void HasOneReading(IReadOnlyList<Template> templates)
    {
        var annals = Chronicle.Read("""
            Alpha is a person.
            Beta is a person.
            Gamma is a polity.
            The Deltas are a people.
            Epsilon is a group.
            Zeta is a city.
            Eta is a region.
            Theta is a weapon.
            The Iota is a treaty.
            Kappa is an era.
            """);
        var words = annals.Names.Words;
        var matcher = new SentenceMatcher(annals.Names, new TemplateTree(templates, words));
        var tokens = new Tokens();
        Seeds.ForAll(5, random =>
        {
            foreach (var template in templates)
            {
                for (var parts = 0; parts < 1 << template.GroupCount; parts++)
                {
                    var said = RandomSentence.Draw(annals, template, random, parts);
                    var text = said.ToString();
                    tokens.Split(text, 0, text.Length - 1, words);
                    matcher.Match(text, tokens, tokens.Count, DayRange.Always);
                    var readings = matcher.Readings.Select(reading => reading.Leaf.Template.Id);
                    Assert.True(readings.SequenceEqual([template.Id]), $"{text}\nreads as {string.Join(", ", readings)}");
                }
            }
        });
    }
}
