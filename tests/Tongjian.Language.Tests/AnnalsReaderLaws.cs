namespace Tongjian.Language.Tests;

public sealed class AnnalsReaderLaws
{
    [Fact]
    public void The_sample_has_no_fault() => Assert.Empty(Chronicle.Read(Sample.Text).Diagnostics);

    [Fact]
    public void The_order_in_which_files_are_given_does_not_matter() => Seeds.ForAll(40, random =>
    {
        var files = Pieces(random, mutate: true);
        var first = AnnalsReader.Read(files);
        random.Shuffle(files);
        var second = AnnalsReader.Read(files);
        Assert.Equal(Sample.Summary(first), Sample.Summary(second));
        Assert.Equal(first.Diagnostics.Select(message => message.ToString()), second.Diagnostics.Select(message => message.ToString()));
    });

    [Fact]
    public void The_names_of_files_do_not_matter() => Seeds.ForAll(40, random =>
    {
        var pieces = Pieces(random, mutate: true).Select(file => file.Text).ToArray();
        var first = AnnalsReader.Read(pieces.Select((text, i) => new SourceText($"{i}.annals", text)));
        random.Shuffle(pieces);
        var second = AnnalsReader.Read(pieces.Select((text, i) => new SourceText($"{i}.annals", text)));
        Assert.Equal(Sample.Summary(first).Order(StringComparer.Ordinal), Sample.Summary(second).Order(StringComparer.Ordinal));
        Assert.Equal(Told(first), Told(second));
    });

    [Fact]
    public void Damaged_bytes_never_throw() => Seeds.ForAll(400, random =>
    {
        var diagnostics = new List<Diagnostic>();
        var source = SourceText.Decode("damaged.annals", Mutation.Bytes(Sample.Text, random), diagnostics);
        var annals = AnnalsReader.Read([source], diagnostics);
        Assert.All(annals.Diagnostics, message => Assert.NotEmpty(message.ToString()));
        Assert.NotEmpty(AnnalsFormatter.Format(source));
    });

    [Theory]
    [InlineData("1127  Jin besieges Kaifeng")]
    [InlineData("1127  Song holds Kaifeng, ")]
    [InlineData("1127  given  Song holds Kaifeng and ")]
    [InlineData("1127  Song pays Jin silver, ")]
    [InlineData("1127  Jin besieges (")]
    [InlineData("((((")]
    [InlineData("after (")]
    [InlineData("1127  Jin besieges Kaifeng.  [timeline; ")]
    [InlineData("1127  Jin besieges Kaifeng.  [[[")]
    [InlineData("[1127,")]
    [InlineData("Kaifeng is a city, also called ")]
    [InlineData("Kaifeng is a region with Kaifeng and ")]
    [InlineData("\"\" ")]
    [InlineData("開封")]
    public void A_line_of_a_megabyte_is_read_in_time_and_told_briefly(string piece)
    {
        var line = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var annals = Chronicle.ReadWars("1127  " + line + "\n" + line + "\n");
        Assert.All(annals.Diagnostics.Take(100), message => Assert.InRange(message.ToString().Length, 1, 3000));
    }

    [Fact]
    public void A_sentence_with_countless_readings_is_given_up_and_told()
    {
        var names = string.Concat(Enumerable.Range(0, 6).Select(i => $"City{i} is a city, also called Twin.\n"));
        var list = string.Join(", ", Enumerable.Repeat("Twin", 40));
        var annals = Chronicle.ReadWars(names + $"1127  given  Song holds {list} or so.\n");
        Assert.Equal("endless-sentence", Assert.Single(annals.Diagnostics).Name);
    }

    /// <summary>Cuts the sample into files at the blank lines and between declarations.</summary>
    private static SourceText[] Pieces(Random random, bool mutate)
    {
        var text = Sample.Text + """

            Bianliang is also called Dongjing.
            Kaifeng is also called Bianliang.
            Dongjing is also called Bian.

            1130  Jin besieges Bian.  [timeline 1130]
            """.Replace("\r", "", StringComparison.Ordinal);
        if (mutate && random.Next(2) == 0) text = text.Replace("Zhang Jue", "Zhang Jeu", StringComparison.Ordinal);
        var blocks = text.Split("\n\n").SelectMany(block => block.Contains(" is a ", StringComparison.Ordinal) ? block.Split('\n') : [block]);
        return blocks.Select((block, i) => new SourceText($"{i:000}.annals", block + "\n")).ToArray();
    }

    private static IEnumerable<string> Told(Annals annals) =>
        annals.Diagnostics.Select(message => $"{message.Name} {message.Found} {message.Remedy}").Order(StringComparer.Ordinal);
}
