using Tongjian.Tests;

namespace Tongjian.Reading.Tests.Fuzzing;

public sealed class FuzzTests
{
    private static readonly string[] Samples = [.. Directory.GetFiles(Repository.PathOf("tests", "Tongjian.Reading.Tests", "Texts")).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    [Fact]
    public void Whatever_a_document_holds_offsets_are_valid_and_nothing_is_thrown()
    {
        var documents = new FuzzDocuments(Samples);
        for (var number = 0; number < 3000; number++)
        {
            var document = documents.At(1, number);
            Assert.True(FuzzChecks.FaultOf(document) is null, $"document {number}: {FuzzChecks.FaultOf(document)}\n{document.Format}\n{document.Text}");
        }
    }

    [Fact]
    public void The_samples_themselves_are_read() =>
        Assert.All(Samples, sample => Assert.Null(FuzzChecks.FaultOf(new Document("sample.txt", sample))));

    [Fact]
    public void The_same_number_gives_the_same_document() =>
        Assert.Equal(new FuzzDocuments(Samples).At(7, 11).Text, new FuzzDocuments(Samples).At(7, 11).Text);
}
