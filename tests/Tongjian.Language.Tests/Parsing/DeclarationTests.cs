namespace Tongjian.Language.Tests.Parsing;

public sealed class DeclarationTests
{
    [Fact]
    public void A_declaration_says_what_something_is_where_it_lies_and_what_it_belongs_to()
    {
        var annals = Chronicle.Read("""
            The Han are a people.
            Song is a polity of the Han.
            The Northern Song are a period, of Song.
            Kaifeng is a capital at 34.80 N, 114.31 E, also called 開封, the Eastern Capital.
            Lima is a city at 12.05 S, 77.04 W.
            The circuits are a region with Kaifeng, Lima and the Huai River; also called lu.
            The Huai River is a river.
            """);
        Assert.Empty(annals.Diagnostics);
        var byName = annals.Entities.ToDictionary(entity => entity.Name);
        Assert.Equal("Han", byName["Song"].Of!.Name);
        Assert.Equal("Song", byName["Northern Song"].Of!.Name);
        Assert.True(byName["Northern Song"].IsPlural);
        Assert.Equal("the Northern Song", byName["Northern Song"].Spoken);
        Assert.Equal(new GeoPoint(34.80, 114.31), byName["Kaifeng"].Location);
        Assert.Equal(new GeoPoint(-12.05, -77.04), byName["Lima"].Location);
        Assert.Equal(["開封", "Eastern Capital"], byName["Kaifeng"].Aliases.Select(alias => alias.Text));
        Assert.Equal(["Kaifeng", "Lima", "Huai River"], byName["circuits"].Members.Select(member => member.Name));
        Assert.Equal(["lu"], byName["circuits"].Aliases.Select(alias => alias.Text));
    }

    [Fact]
    public void A_source_has_a_title_and_a_rank()
    {
        var source = Chronicle.Read("songshi is a source: \"History of Song, [464 chapters]; a source\", rank 1.\n").Entities[0];
        Assert.Equal(("songshi", "History of Song, [464 chapters]; a source", 1), (source.Name, source.Title, source.Rank));
    }

    [Fact]
    public void The_second_declaration_of_a_name_adds_nothing()
    {
        var annals = Chronicle.Read("Jin is a polity.\nJin is a people, also called Jinguo.\n");
        Assert.Equal("duplicate-declaration", Assert.Single(annals.Diagnostics).Name);
        Assert.Empty(Assert.Single(annals.Entities).Aliases);
        Assert.Empty(annals.Names.Find("Jinguo"));
    }

    [Theory]
    [InlineData("Jin is a polity.", true)]
    [InlineData("Jin is a polity of the Jurchens, also called 大金.", true)]
    [InlineData("Jin is a people.", false)]
    [InlineData("The Jin is a polity.", false)]
    [InlineData("Jin is a polity of the Khitans.", false)]
    public void Another_file_may_declare_a_name_again_in_the_same_words(string again, bool isFine)
    {
        const string First = "The Jurchens are a people.\nThe Khitans are a people.\nJin is a polity of the Jurchens.\n";
        foreach (var files in (SourceText[][])[[new("a.annals", First), new("b.annals", again)], [new("b.annals", First), new("a.annals", again)]])
        {
            var annals = AnnalsReader.Read(files);
            Assert.Equal(isFine ? [] : ["duplicate-declaration"], annals.Diagnostics.Select(message => message.Name));
            Assert.Single(annals.Entities, entity => entity.Name == "Jin");
            if (isFine) Assert.Equal("Jurchens", annals.Entities.Single(entity => entity.Name == "Jin").Of?.Name);
        }
    }

    [Fact]
    public void A_place_declared_again_lies_where_either_file_says()
    {
        var annals = AnnalsReader.Read([new("a.annals", "Acre is a city."), new("b.annals", "Acre is a city at 32.93 N, 35.08 E.")]);
        Assert.Empty(annals.Diagnostics);
        Assert.NotNull(Assert.Single(annals.Entities).Location);
    }

    [Fact]
    public void Names_are_kept_with_single_blanks() =>
        Assert.Equal("Western Xia", Chronicle.Read("Western   Xia\tis a polity.\nWestern  \t Xia is a polity.\n").Entities[^1].Name);

    [Fact]
    public void A_source_may_bear_the_name_of_a_header_line()
    {
        var annals = Chronicle.Read("chronicle is a source: \"A chronicle\", rank 4.\nJin is a polity.\n1127  Jin ends.  [chronicle p. 1]\n");
        Assert.Empty(annals.Diagnostics);
    }

    [Fact]
    public void A_title_with_a_parenthesis_is_no_order()
    {
        var annals = Chronicle.Read("songshi is a source: \"History of (Northern and Southern) Song\", rank 1.\n");
        Assert.Empty(annals.Diagnostics);
        Assert.Equal("History of (Northern and Southern) Song", annals.Entities[0].Title);
    }

    [Theory]
    [InlineData("Henan is a province at 34.00 N, 113.70 E with Kaifeng and Luoyang, also called 河南.")]
    [InlineData("Henan is a province with Kaifeng and Luoyang, also called 河南.")]
    [InlineData("Henan is a province at 34.00 N, 113.70 E, with Kaifeng and Luoyang; also called 河南.")]
    public void A_region_may_have_a_point_and_members_and_names(string line)
    {
        var annals = Chronicle.Read($"Kaifeng is a capital.\nLuoyang is a city.\n{line}\n");
        Assert.Empty(annals.Diagnostics);
        var henan = Assert.Single(annals.Entities, entity => entity.Name == "Henan");
        Assert.Equal(["Kaifeng", "Luoyang"], henan.Members.Select(member => member.Name));
        Assert.Equal("河南", Assert.Single(henan.Aliases).Text);
        Assert.Equal(line.Contains(" at ", StringComparison.Ordinal), henan.Location is not null);
    }
}
