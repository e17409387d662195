using Tongjian.Tests;

namespace Tongjian.Language.Tests;

public sealed class FaultTests
{
    private static readonly FaultCatalogue Catalogue = new(Repository.PathOf("tests", "Tongjian.Language.Tests", "faults"));

    public static TheoryData<string> Faults => [.. Catalogue.Names];

    [Theory]
    [MemberData(nameof(Faults))]
    public void Every_seeded_fault_is_told_in_full(string name) => Catalogue.Check(name, path => AnnalsFolder.Load(path).Diagnostics);

    [Fact]
    public void Every_file_of_the_catalogue_has_a_fault() => Assert.All(Catalogue.Names, name =>
    {
        var path = Repository.PathOf("tests", "Tongjian.Language.Tests", "faults", name);
        Assert.NotEmpty(AnnalsFolder.Load(Directory.Exists(path) ? path : path + ".annals").Diagnostics);
    });

    [Fact]
    public void A_file_with_twenty_faults_reports_twenty()
    {
        var path = Repository.PathOf("tests", "Tongjian.Language.Tests", "faults", "twenty-faults.annals");
        Assert.Equal(20, AnnalsFolder.Load(path).Diagnostics.Count);
    }
}
