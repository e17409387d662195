using Tongjian.Language;
using Tongjian.Language.Vocabulary;
using Tongjian.Record;

namespace Tongjian.Reading.Tests;

public sealed class PhrasingTests
{
    private static readonly Phrasing Known = new(Chronicle.Of(AnnalsReader.Read([new SourceText("names.annals", """
        Jin is a polity, also called the Great Jin.
        The Jurchens are a people.
        Aguda is a person of the Jurchens.
        Kaifeng is a capital.
        The Huai River is a river.

        """)])));

    [Theory]
    [InlineData(EventType.Battle, "agent=Jin;patient=Liao;winner=Jin", "Jin defeats Liao.")]
    [InlineData(EventType.Battle, "agent=Jin;patient=Liao;winner=Liao", "Jin loses to Liao.")]
    [InlineData(EventType.Battle, "agent=Jin;patient=Liao", "Jin fights Liao.")]
    [InlineData(EventType.Found, "agent=the Jurchens;polity=Great Jin", "The Jurchens proclaim Jin.")]
    [InlineData(EventType.Invade, "agent=Jin;patient=Song;commander=Wolibu", "Jin invades Song under Wolibu.")]
    [InlineData(EventType.Capture, "agent=Jin;place=Kaifeng,Luoyang", "Jin captures Kaifeng and Luoyang.")]
    [InlineData(EventType.Ally, "agent=Jin;patient=Song", "Jin and Song ally.")]
    [InlineData(EventType.Appoint, "agent=Jin;patient=Aguda;office=commander of the east", "Jin appoints Aguda \"commander of the east\".")]
    [InlineData(EventType.Battle, "agent=Liao generals;patient=Jin;winner=Liao generals", "Liao generals defeat Jin.")]
    [InlineData(EventType.Kill, "patient=Aguda", "Aguda is killed.")]
    [InlineData(EventType.Flee, "agent=Aguda;place=Kaifeng", "Aguda flees to Kaifeng.")]
    public void An_event_is_said_by_the_template_that_tells_most_of_it(EventType type, string roles, string sentence) =>
        Assert.Equal(sentence, Known.Say(type, Roles(roles))?.Sentence);

    [Theory]
    [InlineData(EventType.Battle, "agent=Jin")]
    [InlineData(EventType.Capture, "agent=Jin;place=Aguda")]
    [InlineData(EventType.Die, "agent=")]
    [InlineData(EventType.Die, "agent=Aguda]")]
    [InlineData(EventType.Die, "nobody=Aguda")]
    public void What_no_template_can_hold_is_not_said(EventType type, string roles) => Assert.Null(Known.Say(type, Roles(roles)));

    [Fact]
    public void An_undeclared_name_is_what_it_seems_to_be_and_fits_nowhere_else()
    {
        var phrasing = new Phrasing(null, name => name == "Wolibu" ? EntityKind.Person : EntityKind.None);
        Assert.Equal(EntityKind.Person, phrasing.Say(EventType.Battle, Roles("agent=Wolibu;patient=Song"))!.Unknown["Wolibu"]);
        Assert.Null(phrasing.Say(EventType.Sack, Roles("agent=Jin;place=Wolibu")));
    }

    [Fact]
    public void Every_type_of_event_can_be_said_from_the_roles_of_each_of_its_plain_templates()
    {
        var phrasing = new Phrasing(null);
        foreach (var template in Templates.Events.Where(template => template.Slots.All(slot => slot.Kind is SlotKind.Actor or SlotKind.Person or SlotKind.Polity or SlotKind.Place)))
        {
            var roles = template.Slots.ToDictionary(slot => slot.Role.ToString().ToLowerInvariant(), slot => (IReadOnlyList<string>)[$"Somebody{slot.Index}"]);
            var phrase = phrasing.Say(template.EventType!.Value, roles);
            Assert.True(phrase is not null, $"{template.Id} is not said");
            Assert.All(phrase.Unknown.Keys, name => Assert.Contains(name, phrase.Sentence, StringComparison.Ordinal));
        }
    }

    private static Dictionary<string, IReadOnlyList<string>> Roles(string text) => text.Split(';')
        .Select(role => role.Split('=')).ToDictionary(role => role[0], role => (IReadOnlyList<string>)role[1].Split(','));
}
