using Tongjian.Language;
using Tongjian.Reading.Proposing;

namespace Tongjian.Reading.Tests.Proposing;

public sealed class SentenceWriterTests
{
    private static readonly string[] Pool =
    [
        "France", "the Franks", "England", "Bohemia", "King Philip", "Richard", "John", "Akko", "Tyre", "Sur", "Orontes", "fire ships", "Treaty of Messina", "Guy", "Saladin's men",
        "more than 200 nobles", "the garrison of Acre", "towns and forts", "Kedun (Zhenzhou)", "a \"quoted\" name", "land north of the Orontes", "the under of to", "is a", "Attack on Acre",
        "50,000 dinars of gold and 200 horses", "a great sum", "constable", "the", "-", "", "Lin'an", "完顏阿骨打", "Saint-Jean d'Acre", "All the lands; and more", "it", "France and England",
    ];

    [Theory]
    [InlineData(EventType.Capture, "took Acre from the English", "agent=France|place=Akko|patient=England", "France captures Acre from England.")]
    [InlineData(EventType.Capture, "Acre was retaken", "agent=France|place=Acre|patient=England", "France retakes Acre from England.")]
    [InlineData(EventType.Battle, "defeated the English at Tyre", "agent=France|patient=England|winner=France|place=Tyre", "France defeats England at Tyre.")]
    [InlineData(EventType.Battle, "were thrown back by the English", "agent=France|patient=England|winner=England|place=Tyre", "France loses to England at Tyre.")]
    [InlineData(EventType.Battle, "met the English at Tyre", "agent=France|patient=England|place=Tyre", "France fights England at Tyre.")]
    [InlineData(EventType.Kill, "had Richard beheaded", "agent=King Philip|patient=Richard", "Philip beheads Richard.")]
    [InlineData(EventType.Kill, "had Richard killed", "agent=King Philip|patient=Richard", "Philip kills Richard.")]
    [InlineData(EventType.Tribute, "paid 2,000 dinars of gold a year", "agent=England|patient=France|amount=2,000 dinars of gold", "England pays France 2,000 dinars of gold a year.")]
    [InlineData(EventType.Tribute, "promised to pay 2,000 ounces of gold", "agent=England|patient=France|amount=2,000 ounces of gold", "England promises France 2,000 taels of gold.")]
    [InlineData(EventType.Appoint, "made Richard constable", "agent=France|patient=Richard|office=constable", "France appoints Richard \"constable\".")]
    [InlineData(EventType.Famine, "starvation in Acre", "place=Acre", "Famine strikes Acre.")]
    [InlineData(EventType.Flee, "took refuge in England", "agent=Richard|place=England", "Richard takes refuge with England.")]
    [InlineData(EventType.Weapon, "used fire ships", "agent=England|weapon=fire ship|patient=France", "England uses fire ships against France.")]
    [InlineData(EventType.Treaty, "signed the treaty of Messina", "agent=England|patient=France|name=Treaty of Messina", "England and France agree the Treaty of Messina.")]
    [InlineData(EventType.Treaty, "signed a peace treaty", "agent=England|patient=France|name=peace treaty", "England and France make peace.")]
    [InlineData(EventType.Besiege, "laid siege to Bohemia", "agent=England|place=Bohemia", "England besieges Bohemia proper.")]
    public void It_chooses_the_words_that_the_text_asks_for(EventType type, string quote, string roles, string sentence) =>
        Assert.Equal(sentence, Crusade.Tell(type, quote, roles).Sentence);

    [Theory]
    [InlineData(EventType.Besiege, "the siege of Acre", "place=Acre", "the text does not say who did it, which a sentence of the type \"besiege\" needs")]
    [InlineData(EventType.Demand, "made demands", "agent=France|patient=England", "the text does not say what was demanded, which a sentence of the type \"demand\" needs")]
    [InlineData(EventType.Battle, "fought among themselves", "agent=France|patient=France", "by this France would have done it to France: somebody else is meant, or the text leaves it out")]
    [InlineData(EventType.Battle, "fought at Acre", "agent=France|patient=Acre", "\"Acre\" is not what a sentence of the type \"battle\" needs there: to whom or against whom it was done")]
    public void What_no_sentence_can_say_is_told(EventType type, string quote, string roles, string doubt)
    {
        var told = Crusade.Tell(type, quote, roles);
        Assert.Null(told.Sentence);
        Assert.Equal([doubt], told.Doubts);
    }

    [Fact]
    public void A_name_that_may_be_two_is_doubted()
    {
        var told = Crusade.Tell(EventType.Die, "John died", "agent=John", "1200");
        Assert.Equal("John Lackland dies.", told.Sentence);
        Assert.Equal(["\"John\" may be John Lackland (person) or John of Brienne (person)"], told.Doubts);
    }

    [Theory]
    [InlineData("1120", "Richard flees to Tyre.")]
    [InlineData("1130", null)]
    public void A_name_of_a_time_is_a_name_only_then(string date, string? sentence)
    {
        var told = Crusade.Tell(EventType.Flee, "fled to Sur", "agent=Richard|place=Sur", date);
        Assert.Equal(sentence ?? "Richard flees to Tyre.", told.Sentence);
    }

    [Fact]
    public void New_names_are_declared_as_what_they_seem_to_be()
    {
        var told = Crusade.Tell(EventType.Capture, "the crusaders took Jaffa", "agent=crusaders|place=Jaffa", null, "crusaders=Group|Jaffa=Place");
        Assert.Equal("The crusaders capture Jaffa.", told.Sentence);
        Assert.Equal(["Jaffa=Place", "crusaders=Group"], told.Unknown.Select(name => $"{name.Key}={name.Value}").Order(StringComparer.Ordinal));
        Assert.Empty(told.Known);
    }

    [Fact]
    public void What_the_sentence_leaves_out_is_told() => Assert.Equal(
        ["the sentence leaves out the amount: a great sum"],
        Crusade.Tell(EventType.Tribute, "paid a great sum", "agent=England|patient=France|amount=a great sum").Doubts);

    /// <summary>The law: whatever is read, a sentence that is proposed means what it says, with the names that are declared beside it.</summary>
    [Fact]
    public void Every_sentence_is_understood_with_the_names_declared_beside_it()
    {
        var random = new Random(1191);
        var proposals = new List<Proposal>();
        var types = Enum.GetValues<EventType>();
        string[] roles = ["agent", "patient", "place", "polity", "person", "commander", "winner", "name", "amount", "from", "to", "office", "weapon"];
        for (var i = 0; i < 4000; i++)
        {
            var told = new List<string>();
            foreach (var role in roles)
            {
                if (random.Next(3) > 0) told.Add($"{role}={string.Join("+", random.GetItems(Pool, random.Next(1, 4)))}");
            }

            var kinds = Pool.Where(name => name.Length > 0 && random.Next(3) > 0).Select(name => $"{name}={(EntityKind)(1 << random.Next(8))}");
            proposals.Add(Crusade.Raw(types[random.Next(types.Length)], "retook, beheaded, promised yearly and adopted the faith of \"Rome\"", string.Join('|', told), random.Next(2) > 0 ? "1150" : null, string.Join('|', kinds.Where(kind => !kind.StartsWith('-') && kind.Count(letter => letter == '=') == 1))));
        }

        var sentences = 0;
        foreach (var proposal in SentenceWriter.Write(proposals, Crusade.World))
        {
            if (proposal.Sentence is null)
            {
                Assert.NotEmpty(proposal.Doubts);
                continue;
            }

            sentences++;
            var declared = DeclaredNames.Of([proposal]).Select(DeclaredNames.Declaration).Concat(proposal.Unknown.Select(name => new NewName(name.Key, name.Value).Declaration));
            var annals = AnnalsReader.Read([new SourceText("names", string.Join('\n', declared) + "\n")]);
            var faults = new List<Diagnostic>(annals.Diagnostics);
            Assert.Equal(proposal.Sentence, annals.Sentences().Read(proposal.Sentence, SentenceMood.Event, faults)?.ToString());
            Assert.Empty(faults.Select(fault => fault.ToString()));
        }

        Assert.InRange(sentences, 1000, 4000);
    }
}
