using Tongjian.Language;
using Tongjian.Language.Vocabulary;
using Tongjian.Reading.Events;
using Tongjian.Reading.Frames;
using Tongjian.Reading.Words;

namespace Tongjian.Reading.Tests.Events;

public sealed class FrameTests
{
    private static readonly EventType[] BeyondTheGuide = [EventType.Denounce, EventType.Release, EventType.Dismiss, EventType.Birth, EventType.Era, EventType.Census];

    private static readonly List<Frame> Frames = FrameReader.Read(WordList.Lines("events.frames"));

    [Fact]
    public void Each_type_of_the_coding_guide_has_a_frame() => Assert.Empty(
        Enum.GetValues<EventType>().Except(BeyondTheGuide).Select(Templates.NameOf).Except(Frames.Select(frame => frame.Type)));

    [Fact]
    public void Each_frame_tells_a_type_of_the_vocabulary() => Assert.Empty(
        Frames.Select(frame => frame.Type).Except(Enum.GetValues<EventType>().Select(Templates.NameOf)));

    [Fact]
    public void Each_verb_of_a_frame_is_a_verb_of_the_lexicon() => Assert.All(
        Frames.Where(frame => !frame.IsNoun).SelectMany(frame => frame.Lemmas).Distinct().Where(lemma => lemma is not ("be" or "have" or "do")),
        lemma => Assert.Equal(lemma, Lexicon.Find(lemma).LemmaAs(VerbForm.Base)));

    [Fact]
    public void A_line_that_does_not_follow_the_description_is_named() =>
        Assert.Contains("capture  take O=place", Assert.Throws<FormatException>(() => FrameReader.Read(["capture  take O=place"])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("besieges", "besiege", VerbForm.Singular)]
    [InlineData("fled", "flee", VerbForm.Past)]
    [InlineData("overthrown", "overthrow", VerbForm.Participle)]
    [InlineData("repelled", "repel", VerbForm.Past)]
    [InlineData("allied", "ally", VerbForm.Past)]
    [InlineData("annexing", "annex", VerbForm.Gerund)]
    [InlineData("found", "find", VerbForm.Past)]
    [InlineData("found", "found", VerbForm.Base)]
    public void A_verb_is_known_in_its_forms(string word, string lemma, object form) =>
        Assert.Equal(lemma, Lexicon.Find(word).LemmaAs((VerbForm)form));
}
