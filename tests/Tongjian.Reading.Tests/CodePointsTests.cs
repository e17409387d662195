namespace Tongjian.Reading.Tests;

public sealed class CodePointsTests
{
    [Fact]
    public void A_letter_of_two_units_is_one_code_point()
    {
        var points = new CodePoints("a𠀀b𠀁c");

        Assert.Equal([0, 1, 2, 2, 3, 4, 4, 5], Enumerable.Range(0, 8).Select(points.Before).ToArray());
        Assert.Equal(3, points.Before(4));
        Assert.Equal(new TextRange(2, 4), points.Of(new TextRange(3, 6)));
    }

    [Fact]
    public void Half_a_pair_alone_is_one() => Assert.Equal(3, new CodePoints("\uDC00\uD840x").Before(3));

    [Fact]
    public void Offsets_outside_are_the_callers_fault() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CodePoints("ab").Before(3));
}
