using Tongjian.Simulation.Arithmetic;

namespace Tongjian.Simulation.Tests.Arithmetic;

public sealed class PortableTests
{
    [Fact]
    public void Exp_agrees_with_the_library_to_the_last_digits()
    {
        for (var x = -700.0; x < 700; x += 0.37) Near(Math.Exp(x), Portable.Exp(x));
        for (var x = -1.0; x < 1; x += 0.001) Near(Math.Exp(x), Portable.Exp(x));
    }

    [Fact]
    public void Log_agrees_with_the_library_to_the_last_digits()
    {
        for (var x = 1e-300; x < 1e300; x *= 1.7) Near(Math.Log(x), Portable.Log(x));
        for (var x = 0.5; x < 2; x += 0.0007) Near(Math.Log(x), Portable.Log(x));
    }

    [Fact]
    public void The_edges_are_as_one_expects()
    {
        Assert.Equal(1, Portable.Exp(0));
        Assert.Equal(0, Portable.Exp(-1000));
        Assert.Equal(double.PositiveInfinity, Portable.Exp(1000));
        Assert.Equal(Math.Exp(-744), Portable.Exp(-744), 5e-324);
        Assert.Equal(0, Portable.Log(1));
        Assert.Equal(double.NegativeInfinity, Portable.Log(0));
        Assert.True(double.IsNaN(Portable.Log(-1)));
        Near(Math.Log(5e-324), Portable.Log(5e-324));
        Assert.Equal(0, Portable.Pow(0, 0.5));
    }

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(40, 1)]
    [InlineData(-1, 0.2689414213699951)]
    public void Logistic_turns_odds_into_a_chance(double odds, double chance) => Assert.Equal(chance, Portable.Logistic(odds), 1e-15);

    [Fact]
    public void Logit_undoes_it()
    {
        for (var chance = 0.01; chance < 1; chance += 0.01) Assert.Equal(chance, Portable.Logistic(Portable.Logit(chance)), 1e-15);
    }

    /// <summary>Bits that were made once: another processor, compiler or build must make the same.</summary>
    [Fact]
    public void The_same_bits_come_everywhere()
    {
        ulong hash = 14695981039346656037;
        for (var x = -20.0; x < 20; x += 0.0625)
        {
            foreach (var value in (double[])[Portable.Exp(x), Portable.Log(x + 20.5), Portable.Pow(x + 21, 0.3), Portable.Logistic(x)])
                hash = unchecked((hash ^ (ulong)BitConverter.DoubleToInt64Bits(value)) * 1099511628211);
        }

        Assert.Equal(12689240271415121204UL, hash);
    }

    /// <summary>Wichura gives these for a check of PPND16.</summary>
    [Theory]
    [InlineData(0.25, -0.6744897501960817)]
    [InlineData(0.001, -3.090232306167814)]
    [InlineData(1e-20, -9.262340089798408)]
    [InlineData(0.5, 0)]
    public void Quantiles_of_the_normal_distribution(double share, double quantile) => Assert.Equal(quantile, NormalDistribution.Quantile(share), 2e-14);

    private static void Near(double expected, double found) => Assert.InRange(Math.Abs(expected - found), 0, Math.Max(4e-16 * Math.Abs(expected), 1e-323) * 2);
}
