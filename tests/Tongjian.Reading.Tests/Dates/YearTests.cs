namespace Tongjian.Reading.Tests.Dates;

public sealed class YearTests
{
    [Theory]
    [InlineData("Rome and Carthage fought from 264 to 241 BC.", "264 = BC0264", "241 BC = BC0241")]
    [InlineData("The second war (218–201 BC) was Hannibal's.", "218 = BC0218", "201 BC = BC0201")]
    [InlineData("Trajan took Dacia in 101–106 AD.", "101 = 0101", "106 AD = 0106")]
    [InlineData("In AD 69 four men ruled; B.C. was long over.", "AD 69 = 0069")]
    [InlineData("Troy burned in 1184 B.C.E., they say.", "1184 B.C.E. = BC1184")]
    [InlineData("Rome fell in 410, and again in 455.", "410 = 0410", "455 = 0455")]
    [InlineData("In the year 1126 the Jin came.", "the year 1126 = 1126")]
    [InlineData("In 1941/42 Leningrad starved.", "1941 = 1941", "42 = 1942")]
    [InlineData("The war of 1914-18 was not the last.", "1914 = 1914", "18 = 1918")]
    [InlineData("about 1250, c. 1260 and ca. 480 BC", "about 1250 = 1250 APPROX", "c. 1260 = 1260 APPROX", "ca. 480 BC = BC0480 APPROX")]
    public void A_year_is_found_before_and_after_Christ(string sentence, params string[] expected) =>
        Assert.Equal(expected, Told.Values(sentence));

    [Fact]
    public void A_short_year_is_on_the_side_of_Christ_on_which_the_story_is()
    {
        Assert.Equal(
            ["216 BC = BC0216", "202 = BC0202", "756 = 0756"],
            [.. Told.Values("Cannae was in 216 BC.", "In 202, Hannibal lost."), .. Told.Values("In 756, Chang'an fell.")]);
    }

    [Fact]
    public void A_year_before_Christ_is_astronomical_in_EDTF() =>
        Assert.Equal(["216 BC = -0215", "the summer of 202 BC = -0201-22"], Told.Dates("Cannae was in 216 BC, Zama in the summer of 202 BC."));

    [Theory]
    [InlineData("In the 1230s the Jin went under.", "the 1230s = 123", "the 1230s = 123X")]
    [InlineData("the late 1960s", "the late 1960s = 196 END", "the late 1960s = 196X")]
    [InlineData("In the 13th century the Mongols came.", "the 13th century = 12", "the 13th century = 12XX")]
    [InlineData("a nineteenth-century fort", "nineteenth-century = 18", "nineteenth-century = 18XX")]
    [InlineData("in the early 12th century", "the early 12th century = 11 START", "the early 12th century = 11XX")]
    [InlineData("the 470s BC", "the 470s BC = BC047", "the 470s BC = -0478/-0469")]
    [InlineData("the 4th century BC", "the 4th century BC = BC03", "the 4th century BC = -0399/-0300")]
    public void Decades_and_centuries_have_the_letters_of_TIMEX_and_the_digits_of_EDTF(string words, string value, string date)
    {
        Assert.Equal([value], Told.Values(words));
        Assert.Equal([date], Told.Dates(words));
    }

    [Fact]
    public void Two_centuries_share_one_word() =>
        Assert.Equal(["the 12th = 11XX", "13th centuries = 12XX"], Told.Dates("They fought in the 12th and 13th centuries."));
}
