using Tongjian.Language;
using Tongjian.Language.Vocabulary;
using Tongjian.Tests;
using Tongjian.World.Questions;
using Chronicle = Tongjian.Record.Chronicle;

namespace Tongjian.World.Tests;

/// <summary>What is true of every question, sense or nonsense.</summary>
public sealed class QuestionLaws
{
    private static readonly string[] Beginnings =
    [
        "who", "whom", "whose", "what", "which", "when", "where", "how", "how long", "how many", "how much", "how often", "since when",
        "until when", "does", "did", "is", "are", "was", "has", "tell me about", "who says that", "by whom", "against whom", "",
    ];

    private static readonly string[] Joints =
    [
        "the", "of", "and", "or", "in", "on", "at", "to", "with", "by", "from", "between", "before", "after", "first", "last", "been", "'s capital",
        "1127", "1126-12-25", "1127-13-01", "900", "the spring of 1127", "today", ",", "\"", "Nobody", "Kaifengg", "dynasty", "places", "?", "[", "..",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void No_words_make_the_answer_fail(int seed)
    {
        var annals = AnnalsFolder.Load(Repository.PathOf("tests", "Tongjian.World.Tests", "questions", "wars.annals"));
        var mirror = Mirror.Of(Chronicle.Of(annals));
        var names = annals.Entities.SelectMany(entity => entity.Aliases.Select(alias => alias.Text).Prepend(entity.Spoken)).ToArray();
        var templates = Templates.Events.Concat(Templates.States).ToArray();
        var words = templates.SelectMany(template => template.Pieces).Select(piece => piece.Text).OfType<string>()
            .Concat(templates.SelectMany(template => new[] { template.Verb.Base, template.Verb.Past, template.Verb.Participle, template.Verb.Singular }))
            .Concat(Joints).Distinct().ToArray();
        var chance = new Random(seed);
        for (var i = 0; i < 500; i++)
        {
            var said = Enumerable.Range(0, chance.Next(7))
                .Select(_ => chance.Next(2) == 0 ? names[chance.Next(names.Length)] : words[chance.Next(words.Length)])
                .Prepend(Beginnings[chance.Next(Beginnings.Length)]);
            var question = string.Join(' ', said);
            var failure = Xunit.Record.Exception(() => Asking.Ask(mirror, question));
            Assert.True(failure is null, $"{question}: {failure}");
        }
    }
}
