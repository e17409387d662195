using Tongjian.Language;
using Tongjian.Tests;

namespace Tongjian.World.Tests;

/// <summary>Seeded faults of the record and of the world. Those named "no-…" look like faults and are none.</summary>
public sealed class FaultTests
{
    private static readonly FaultCatalogue Catalogue = new(Repository.PathOf("tests", "Tongjian.World.Tests", "faults"));

    public static TheoryData<string> Faults => [.. Catalogue.Names];

    [Theory]
    [MemberData(nameof(Faults))]
    public void Every_seeded_fault_is_told_in_full(string name) => Catalogue.Check(name, Messages);

    [Fact]
    public void Every_file_of_the_catalogue_has_a_fault_unless_it_is_named_for_having_none() => Assert.All(Catalogue.Names, name =>
    {
        var path = Repository.PathOf("tests", "Tongjian.World.Tests", "faults", name);
        var messages = Messages(Directory.Exists(path) ? path : path + ".annals");
        if (name.StartsWith("no-fault", StringComparison.Ordinal)) Assert.Empty(messages);
        else Assert.NotEmpty(messages);
    });

    private static IEnumerable<Diagnostic> Messages(string path) => Mirror.Of(Record.Chronicle.Load(path)).Diagnostics;
}
