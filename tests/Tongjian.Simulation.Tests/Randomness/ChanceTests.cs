using Tongjian.Simulation.Randomness;

namespace Tongjian.Simulation.Tests.Randomness;

public sealed class ChanceTests
{
    private const int Many = 100_000;
    private static readonly Chance One = new(1112, 0);

    [Fact]
    public void A_draw_depends_on_its_name_alone()
    {
        var first = One.Uniform(5, 7, Purpose.Harvest);
        for (var entity = 0; entity < 50; entity++) One.Uniform(5, entity, Purpose.Harvest);
        Assert.Equal(first, One.Uniform(5, 7, Purpose.Harvest));
    }

    [Fact]
    public void Every_part_of_a_name_makes_another_draw()
    {
        double[] draws =
        [
            One.Uniform(5, 7, Purpose.Harvest), One.Uniform(6, 7, Purpose.Harvest), One.Uniform(5, 8, Purpose.Harvest), One.Uniform(5, 7, Purpose.Harvest + 1),
            One.Uniform(5, 7, Purpose.Harvest, 1), new Chance(1113, 0).Uniform(5, 7, Purpose.Harvest), new Chance(1112, 1).Uniform(5, 7, Purpose.Harvest),
        ];
        Assert.Equal(draws.Length, draws.Distinct().Count());
    }

    [Fact]
    public void Numbers_lie_evenly_from_0_to_below_1()
    {
        var tenths = new int[10];
        for (var i = 0; i < Many; i++) tenths[(int)(One.Uniform(i, 0, Purpose.Harvest) * 10)]++;
        // The chi-square of nine degrees of freedom is below 27.9 in 999 of 1,000.
        Assert.InRange(tenths.Sum(count => (count - (Many / 10.0)) * (count - (Many / 10.0)) / (Many / 10.0)), 0, 27.9);
    }

    [Fact]
    public void Neighbouring_draws_have_nothing_to_do_with_each_other()
    {
        var sum = 0.0;
        for (var i = 0; i < Many; i++) sum += (One.Uniform(i, 0, Purpose.Harvest) - 0.5) * (One.Uniform(i + 1, 0, Purpose.Harvest) - 0.5) * 12;
        Assert.InRange(sum / Many, -0.011, 0.011);
    }

    [Fact]
    public void Normal_numbers_have_mean_0_and_deviation_1()
    {
        var (sum, squares) = (0.0, 0.0);
        for (var i = 0; i < Many; i++)
        {
            var drawn = One.Normal(i, 3, Purpose.Harvest);
            (sum, squares) = (sum + drawn, squares + (drawn * drawn));
        }

        Assert.InRange(sum / Many, -0.011, 0.011);
        Assert.InRange(squares / Many, 0.985, 1.015);
    }

    [Fact]
    public void Something_happens_as_often_as_its_chance_says()
    {
        var count = Enumerable.Range(0, Many).Count(turn => One.Happens(0.3, turn, 1, Purpose.Harvest));
        Assert.InRange(count, 29_500, 30_500);
        Assert.False(One.Happens(0, 1, 1, Purpose.Harvest));
        Assert.False(One.Happens(double.NaN, 1, 1, Purpose.Harvest));
        Assert.True(One.Happens(1, 1, 1, Purpose.Harvest));
    }

    [Fact]
    public void One_of_several_is_picked_by_weight()
    {
        var counts = new int[4];
        for (var i = 0; i < Many; i++) counts[One.Pick([1, 0, 2, 1], i, 1, Purpose.Harvest)]++;
        Assert.Equal(0, counts[1]);
        Assert.InRange(counts[2], 49_400, 50_600);
        Assert.InRange(counts[0], 24_400, 25_600);
        Assert.Equal(-1, One.Pick([0, 0], 1, 1, Purpose.Harvest));
        Assert.Equal(-1, One.Pick([], 1, 1, Purpose.Harvest));
    }
}
