namespace Tongjian.Language.Tests;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("Song", "song", 0)]
    [InlineData("Kaifneg", "Kaifeng", 1)]
    [InlineData("Kaifng", "Kaifeng", 1)]
    [InlineData("Sung", "Song", 1)]
    [InlineData("Jin", "", 3)]
    public void Distance_counts_letters_put_in_dropped_changed_or_swapped(string a, string b, int distance)
    {
        Assert.Equal(distance, Spelling.Distance(a, b));
        Assert.Equal(distance, Spelling.Distance(b, a));
    }

    [Fact]
    public void Only_what_is_near_is_offered()
    {
        Assert.Equal("Kaifeng", Spelling.Nearest("Kaifneg", ["Luoyang", "Kaifeng"]));
        Assert.Null(Spelling.Nearest("Yangzhou", ["Luoyang", "Kaifeng"]));
    }

    [Fact]
    public void Of_two_equally_near_the_first_in_order_is_offered() =>
        Assert.Equal("Bang", Spelling.Nearest("Cang", ["Dang", "Bang"]));
}
