using Tongjian.Simulation.Ensembles;

namespace Tongjian.Simulation.Tests.Ensembles;

public sealed class ProportionTests
{
    // R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17, 1998, table I, method 3.
    [Theory]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(0, 20, 0.0, 0.1611)]
    [InlineData(29, 29, 0.8830, 1.0)]
    public void The_interval_is_Wilsons(int count, int runs, double low, double high)
    {
        var share = Proportion.Of(count, runs);
        Assert.Equal((double)count / runs, share.Value);
        Assert.Equal(low, share.Low, 0.00006);
        Assert.Equal(high, share.High, 0.00006);
    }

    /// <summary>The approval of a prime minister, 150 of 1,600 gone over one way and 86 the other: about −0.06 to −0.02 (A. Agresti, "Categorical data analysis", table 10.1).</summary>
    [Fact]
    public void The_interval_of_a_difference_is_Agresti_and_Mins()
    {
        var difference = PairedDifference.Of(gained: 86, lost: 150, runs: 1600);
        Assert.Equal(-0.04, difference.Value, 1e-12);
        Assert.Equal(-0.0587, difference.Low, 0.0001);
        Assert.Equal(-0.0212, difference.High, 0.0001);
        Assert.True(difference.IsSure);
    }

    [Fact]
    public void Of_no_runs_nothing_is_known()
    {
        Assert.Equal(new Proportion(double.NaN, 0, 1), Proportion.Of(0, 0));
        Assert.False(PairedDifference.Of(0, 0, 0).IsSure);
    }

    [Fact]
    public void Histories_that_never_part_still_leave_a_doubt_that_shrinks()
    {
        var (few, many) = (PairedDifference.Of(0, 0, 10), PairedDifference.Of(0, 0, 1000));
        Assert.Equal(0, few.Value);
        Assert.True(few.Low < many.Low && many.Low < 0 && many.High < few.High);
    }
}
