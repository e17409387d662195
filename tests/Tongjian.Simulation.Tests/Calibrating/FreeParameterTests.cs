using System.Collections.Immutable;
using Tongjian.Language;
using Tongjian.Simulation.Calibrating;
using Tongjian.Simulation.Rules;

namespace Tongjian.Simulation.Tests.Calibrating;

/// <summary>Parameters as sides of a cube.</summary>
public sealed class FreeParameterTests
{
    private const string Text = """
        kiln:
          heat:
            meaning: how hot it burns
            value: 20
            unit: degrees
            range: [0, 40]
            source: "editor: warm enough to be of any use"
            free: true
          haste:
            meaning: how soon it is hot
            value: 1
            unit: a day
            range: [0.01, 1]
            source: "editor: within a day if all goes well"
            free: true
          pots:
            meaning: pots in it
            value: 4
            unit: pots
            range: [1, 9]
            source: "editor: as many as stand on its floor"
            free: true
          glaze:
            meaning: layers by kind of pot
            value: [0.2, 0.4]
            unit: share
            range: [0, 1]
            source: "editor: thin for cups and thick for jars"
            free: true
          bricks:
            meaning: bricks of its wall
            value: 100
            unit: bricks
            range: [50, 200]
            source: "editor: counted once and never changed since"

        """;

    private static readonly RuleBook Book = RuleBook.Read([new SourceText("kiln.yaml", Text)], RuleShape.Of([typeof(KilnRules)]), []);

    [Fact]
    public void Each_free_number_is_a_side_and_each_entry_of_a_table_one_of_its_own()
    {
        Assert.Equal(["kiln.glaze[1]", "kiln.glaze[2]", "kiln.haste", "kiln.heat", "kiln.pots"], FreeParameter.Of(Book, null, []).Select(number => number.Name));
        Assert.Equal(["kiln.heat"], FreeParameter.Of(Book, ["kiln.heat"], []).Select(number => number.Name));
        Assert.DoesNotContain(FreeParameter.Of(Book, null, ["kiln.heat"]), number => number.Name == "kiln.heat");
    }

    [Fact]
    public void A_wide_range_above_nothing_is_measured_by_its_logarithm()
    {
        var (haste, heat) = (Number("kiln.haste"), Number("kiln.heat"));
        Assert.True(haste.IsLogarithmic);
        Assert.Equal(0.1, haste.ValueAt(0.5), 12);
        Assert.Equal(0.5, haste.PlaceOf(0.1), 12);
        Assert.False(heat.IsLogarithmic);
        Assert.Equal(10, heat.ValueAt(0.25));
        Assert.Equal(0.5, heat.PlaceIn(Book));
    }

    [Fact]
    public void A_value_keeps_to_its_range_and_to_four_digits()
    {
        Assert.Equal(13.33, Number("kiln.heat").ValueAt(1.0 / 3));
        Assert.Equal(0, Number("kiln.heat").ValueAt(0));
        Assert.Equal(1, Number("kiln.haste").ValueAt(1));
        Assert.Equal(4, Number("kiln.pots").ValueAt(0.4));
    }

    [Fact]
    public void Setting_an_entry_leaves_the_others()
    {
        var set = Number("kiln.glaze[2]").Set(Book, 0.75);
        Assert.Equal([0.2, 0.75], set["kiln.glaze"].Values.ToArray());
        Assert.Same(Book, Number("kiln.heat").Put(Book, 20));
    }

    private static FreeParameter Number(string name) => FreeParameter.Of(Book, null, []).Single(number => number.Name == name);

    public sealed record KilnRules(
        [Rule("degrees")] double Heat, [Rule("a day")] double Haste, [Rule("pots")] int Pots, [Rule("share")] ImmutableArray<double> Glaze, [Rule("bricks")] double Bricks);
}
