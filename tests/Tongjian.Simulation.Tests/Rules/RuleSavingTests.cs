using FsCheck;
using FsCheck.Fluent;
using Tongjian.Simulation.Rules;

namespace Tongjian.Simulation.Tests.Rules;

public sealed class RuleSavingTests : IDisposable
{
    private static readonly Type[] Records = [typeof(SmallRules.WagonRules), typeof(SmallRules.RampartRules)];

    private readonly string folder = Directory.CreateTempSubdirectory("tongjian-rules-").FullName;

    private string File => Path.Combine(folder, "small.yaml");

    public RuleSavingTests() => System.IO.File.WriteAllText(File, SmallRules.Fitting);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Only_the_number_behind_value_changes()
    {
        Load().With("wagon.daily-way", 21.75).With("rampart.storm-success", [0.5, 0.0625, 1]).Save(folder);
        var expected = SmallRules.Fitting
            .Replace("value: 25          # the middle", "value: 21.75          # the middle", StringComparison.Ordinal)
            .Replace("[0.5, 0.25,  0.125]", "[0.5, 0.0625,  1]", StringComparison.Ordinal);
        Assert.Equal(expected, System.IO.File.ReadAllText(File));
        Assert.Equal([File], Directory.GetFiles(folder));
    }

    [Fact]
    public void What_was_written_meanwhile_is_kept()
    {
        var book = Load().With("wagon.oxen", 6);
        System.IO.File.WriteAllText(File, "# A note.\r\n" + SmallRules.Fitting);
        book.Save(folder);
        Assert.Equal("# A note.\r\n" + SmallRules.Fitting.Replace("value: 4", "value: 6", StringComparison.Ordinal), System.IO.File.ReadAllText(File));
    }

    [Fact]
    public void A_file_that_does_not_hold_the_parameter_any_more_is_left_as_it_is()
    {
        var book = Load().With("wagon.oxen", 6);
        System.IO.File.WriteAllText(File, "wagon:\n");
        Assert.EndsWith("nothing was written to it", Assert.Throws<IOException>(() => book.Save(folder)).Message);
        Assert.Equal("wagon:\n", System.IO.File.ReadAllText(File));
    }

    [Fact]
    public void An_empty_folder_is_told() => Assert.EndsWith("""
        error no-rules: the folder holds no *.yaml files
            
            ^
          expected: files of rules such as march.yaml
          remedy:   name the folder that holds the rules of the model
        """, Assert.Single(RuleBook.Load(Directory.CreateDirectory(Path.Combine(folder, "empty")).FullName, Records).Diagnostics).ToString());

    [Fact]
    public void A_folder_that_is_not_there_is_told() => Assert.Contains(
        "error no-rules: there is no such folder or file", Assert.Single(RuleBook.Load(Path.Combine(folder, "nowhere"), Records).Diagnostics).ToString());

    [Fact]
    public void A_file_that_is_no_text_is_told()
    {
        System.IO.File.WriteAllBytes(File, [0x77, 0xFF, 0xFE]);
        Assert.Contains(RuleBook.Load(folder, Records).Diagnostics, message => message.Name == "not-utf8");
    }

    [Fact]
    public void To_change_to_save_and_to_load_is_to_change()
    {
        var entry = Gen.Choose(0, int.MaxValue).Select(number => number / (double)int.MaxValue);
        var changes = entry.Four().Zip(Gen.Choose(2, 8)).ToArbitrary();
        Prop.ForAll(changes, drawn =>
        {
            var ((way, a, b, c), oxen) = drawn;
            var changed = Load().With("wagon.daily-way", 20 + (10 * way)).With("wagon.oxen", oxen).With("rampart.storm-success", [a, b, c]);
            changed.Save(folder);
            var loaded = Load();
            return loaded.Hash == changed.Hash
                && loaded.Get<SmallRules.WagonRules>() == changed.Get<SmallRules.WagonRules>()
                && loaded.Get<SmallRules.RampartRules>().StormSuccess.SequenceEqual([a, b, c])
                && loaded.Parameters.Select(parameter => parameter.Source).SequenceEqual(changed.Parameters.Select(parameter => parameter.Source));
        }).QuickCheckThrowOnFailure();
    }

    private RuleBook Load() => RuleBook.Load(folder, Records);
}
