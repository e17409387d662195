namespace Tongjian.Server.Tests;

/// <summary>A small war of Jin against Liao, on which sources disagree.</summary>
internal static class SmallWar
{
    public const string Names = """
        chronicle "A small war"
        calendar Julian

        jin-liao is a source: "Jin–Liao wars", rank 2.
        timeline is a source: "Timeline", rank 3.
        silent is a source: "Says nothing", rank 4.

        Liao is a polity, also called 遼.
        Jin is a polity, also called 金.
        The Jurchens are a people, also called 女真.
        Aguda is a person of the Jurchens, also called 完顏阿骨打.
        Huanglong is a prefecture at 44.43 N, 125.18 E.
        Ningjiang is a prefecture.
        Beijing is a city at 39.90 N, 116.39 E.

        """;

    public const string War = """
        calendar Julian

        1112-01-01  given  Liao exists.                            [jin-liao]
        1112-01-01  given  Liao holds Huanglong and Beijing.       [jin-liao]

        1114-23     Aguda attacks Ningjiang.                       [jin-liao ¶5]
        1115-01-28  Aguda proclaims Jin.                           [jin-liao ¶6; timeline 1115: 1116]
        1115-10     Jin captures Huanglong from Liao.              [jin-liao ¶6; timeline 1115: 1115]
        1122-12     Jin captures Beijing from Liao.                [jin-liao ¶9]
        1123-09-19  Aguda dies.                                    [jin-liao ¶10]

        """;

    /// <summary>Annals whose third line cannot be read, while the others can.</summary>
    public const string Faulty = """
        chronicle "With a fault"
        Jin is a polity.
        1115-01-28  Aguda proclaimed Jin.
        Huanglong is a city.
        1116-01-01  given  Jin holds Huanglong.

        """;

    public const string Settings = """
        opening: 1115-10-01
        caption: Who held what
        bounds: [86, 20, 136, 53]
        colours: { Jin: "#c1643f" }

        """;

    public static Workplace Workplace() => new(("names.annals", Names), ("war.annals", War), ("atlas/settings.yaml", Settings));
}
