using Tongjian.Language;
using Tongjian.Simulation.Speech;

namespace Tongjian.Simulation.Tests.Speech;

/// <summary>Every deed has words.</summary>
public sealed class WordingTests
{
    private const string Names = """
        East is a polity.
        West is a polity.
        Wang Yan is a person of East.
        Li Shi is a person of West.
        Dongcheng is a city at 35.00 N, 116.00 E.
        The Yellow River is a river.
        Fire lances are a weapon.
        The Peace of Dongcheng is a treaty.
        """;

    public static TheoryData<Deed> Deeds => [.. Enum.GetValues<Deed>()];

    [Theory]
    [MemberData(nameof(Deeds))]
    public void Every_deed_is_said_by_a_sentence_that_is_read_again(Deed deed)
    {
        var annals = AnnalsReader.Read([new SourceText("names.annals", Names)]);
        var wordings = Wordings.Of(deed);
        Assert.NotEmpty(wordings);
        foreach (var wording in wordings)
        {
            var sentence = wording.Say(part => FillerOf(part, annals));
            Assert.NotNull(sentence);
            var diagnostics = new List<Diagnostic>();
            Assert.Equal(sentence, annals.Sentences().Read(sentence.ToString(), SentenceMood.Event, diagnostics));
            Assert.Empty(diagnostics);
        }
    }

    [Theory]
    [MemberData(nameof(Deeds))]
    public void Every_deed_can_be_said_of_what_it_has_at_least(Deed deed)
    {
        var annals = AnnalsReader.Read([new SourceText("names.annals", Names)]);
        Assert.Null(Wordings.Of(deed)[^1].Say(_ => default));
        Assert.NotNull(Wordings.Of(deed)[^1].Say(part => part is Part.Men or Part.Strings or Part.Other or Part.Third ? default : FillerOf(part, annals)));
    }

    private static Filler FillerOf(Part part, Annals annals) => part switch
    {
        Part.Men => Filler.Of([new Amount(3000, Unit.All.First(unit => unit.Plural == "men"))]),
        Part.Ships => Filler.Of([new Amount(30, Unit.All.First(unit => unit.Plural == "ships"))]),
        Part.Strings => Filler.Of([new Amount(300, Unit.All.First(unit => unit.Plural == "strings of cash"))]),
        _ => Filler.Of(annals.Entities.Single(entity => entity.Name == part switch
        {
            Part.Agent or Part.Third => "East",
            Part.Patient => "West",
            Part.Person => "Wang Yan",
            Part.Other => "Li Shi",
            Part.River => "Yellow River",
            Part.Weapon => "fire lances",
            Part.Treaty => "Peace of Dongcheng",
            _ => "Dongcheng",
        })),
    };
}
