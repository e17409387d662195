namespace Tongjian.Reading.Tests.Dates;

public sealed class LengthTests
{
    [Theory]
    [InlineData("within a few days and weeks", "a few days = PXD", "weeks = PXW")]
    [InlineData("for two months of fighting", "two months = P2M")]
    [InlineData("a siege of more than 40 days", "more than 40 days = P40D MORE_THAN")]
    [InlineData("for nearly a year and over a decade", "nearly a year = P1Y LESS_THAN", "over a decade = P1DE MORE_THAN")]
    [InlineData("after at least three years", "at least three years = P3Y EQUAL_OR_MORE")]
    [InlineData("roughly four years of peace", "roughly four years = P4Y APPROX")]
    [InlineData("the next few months", "the next few months = PXM")]
    [InlineData("the first seven weeks", "the first seven weeks = P7W")]
    [InlineData("the four previous weeks", "the four previous weeks = P4W")]
    [InlineData("the past decade", "the past decade = P1DE")]
    [InlineData("a three-day battle, a 24-year rule", "three-day = P3D", "24-year = P24Y")]
    [InlineData("twenty-two years, one hundred and sixteen years", "twenty-two years = P22Y", "one hundred and sixteen years = P116Y")]
    [InlineData("two and a half years, half a century", "two and a half years = P2.5Y", "half a century = P.5CE")]
    [InlineData("a sixty-day period", "a sixty-day period = P60D")]
    [InlineData("after a year-long trial", "year-long = P1Y")]
    [InlineData("he was nineteen years old, she 26 years of age", "nineteen years old = P19Y", "26 years of age = P26Y")]
    [InlineData("twelve to eighteen months", "twelve = P12M", "eighteen months = P18M")]
    [InlineData("the Seven Years' War", "Seven Years = P7Y")]
    [InlineData("for 24 hours and sixty minutes", "24 hours = PT24H", "sixty minutes = PT60M")]
    [InlineData("two bloody weeks", "two bloody weeks = P2W")]
    [InlineData("a couple of years", "a couple of years = PXY")]
    public void A_length_has_its_number_and_its_unit(string words, params string[] expected) => Assert.Equal(expected, Told.Values(words));

    [Theory]
    [InlineData("every year", "every year = XXXX")]
    [InlineData("each spring", "each spring = XXXX-SP")]
    [InlineData("every three years", "every three years = P3Y")]
    [InlineData("120 bombs per day", "per day = XXXX-XX-XX")]
    [InlineData("annually and daily", "annually = XXXX", "daily = XXXX-XX-XX")]
    [InlineData("paid 250,000 taels of silver a year", "a year = P1Y")]
    [InlineData("twice a month", "a month = P1M")]
    public void What_comes_again_is_a_set(string words, params string[] expected)
    {
        Assert.Equal(expected, Told.Values(words));
        Assert.All(Told.Expressions(words), told => Assert.Equal(TimeKind.Set, told.Time.Kind));
    }

    [Fact]
    public void Within_a_year_is_a_length_and_no_set() => Assert.Equal(TimeKind.Duration, Told.Only("Within a year he was lord of the oases.").Kind);

    [Theory]
    [InlineData("The city, now Kaifeng, was called Bianjing.", "now = PRESENT_REF")]
    [InlineData("present-day Hangzhou", "present-day = PRESENT_REF")]
    [InlineData("the former capital and a recent defeat", "former = PAST_REF", "recent = PAST_REF")]
    [InlineData("the future of the dynasty", "the future = FUTURE_REF")]
    [InlineData("A few months later they sailed.", "A few months later = FUTURE_REF")]
    [InlineData("at the same time, during that period", "the same time", "that period")]
    [InlineData("It stands to this day.", "this day = PRESENT_REF")]
    public void Present_past_and_future_are_referred_to(string words, params string[] expected) => Assert.Equal(expected, Told.Values(words));

    [Theory]
    [InlineData("Now that he was king, he slept.")]
    [InlineData("They had now won.")]
    [InlineData("Of the two, the former was taller.")]
    [InlineData("He was chosen for the first time at the age of 54.")]
    [InlineData("Then they left, soon and once and for all.")]
    public void Some_words_only_look_like_it(string words) => Assert.Empty(Told.Values(words));
}
