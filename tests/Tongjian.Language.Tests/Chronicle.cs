namespace Tongjian.Language.Tests;

/// <summary>Annals for a test, written as annals.</summary>
internal static class Chronicle
{
    /// <summary>The names that most tests need.</summary>
    public const string Wars = """
        timeline is a source: "Timeline of the Jin–Song Wars", rank 2.
        jin-liao is a source: "Jin–Liao wars", rank 2.
        The Khitans are a people.
        The Jurchens are a people, also called 女真.
        Liao is a polity of the Khitans, also called 遼, Great Liao.
        Song is a polity, also called 宋.
        Northern Song is a period of Song.
        Jin is a polity of the Jurchens, also called 金.
        The Song court is a group of Song.
        Aguda is a person of the Jurchens, also called Wanyan Aguda, 完顏阿骨打.
        Guo Yaoshi is a person of Liao.
        Kaifeng is a capital at 34.80 N, 114.31 E, also called 開封, Bianjing.
        Taiyuan is a city.
        Luoyang is a city.
        Beijing is a city at 39.90 N, 116.39 E; called the Southern Capital until 1122, Yanjing from 1123 until 1153, Zhongdu from 1153.
        The Huai River is a river.
        fire lances are a weapon, also called fire lance.
        The Treaty of Shaoxing is a treaty.

        """;

    /// <summary>Reads one file.</summary>
    public static Annals Read(string text) => AnnalsReader.Read([new SourceText("test.annals", text)]);

    /// <summary>Reads one file after the names of the wars.</summary>
    public static Annals ReadWars(string text) =>
        AnnalsReader.Read([new SourceText("names.annals", Wars), new SourceText("test.annals", text)]);

    /// <summary>Reads one event, which must have no fault but that it cites nobody.</summary>
    public static Sentence Event(string sentence) => Sentence(sentence, SentenceMood.Event);

    /// <summary>Reads one state, which must have no fault.</summary>
    public static Sentence State(string sentence) => Sentence(sentence, SentenceMood.State);

    private static Sentence Sentence(string sentence, SentenceMood mood)
    {
        var diagnostics = new List<Diagnostic>();
        var read = Read(Wars).Sentences().Read(sentence, mood, diagnostics);
        Assert.Empty(diagnostics);
        return read!;
    }
}
