namespace Tongjian.Language;

/// <summary>What one travels on between places.</summary>
public enum RouteKind : byte
{
    /// <summary>A road that carts can use.</summary>
    Road,

    /// <summary>A river that carries boats, told downstream.</summary>
    Waterway,

    /// <summary>A canal.</summary>
    Canal,

    /// <summary>A passage along a coast or over sea.</summary>
    SeaLane,

    /// <summary>A way over steppe or desert, without a built road.</summary>
    Track,

    /// <summary>A way over mountains, for men and pack animals.</summary>
    Path,
}

/// <summary>
/// A way from place to place, as a line of annals tells it: "A road runs from Kaifeng through Zhengzhou to Luoyang." It stands for as
/// long as the chronicle does.
/// </summary>
/// <param name="Kind">What one travels on.</param>
/// <param name="Stops">The places it touches, at least two, in order; of a waterway downstream.</param>
/// <param name="Along">The river, canal or sea it follows; null if the line names none.</param>
/// <param name="Difficulty">How many times the toil of a plain road of that length it costs; above 0, at most 20, 1 where the line says nothing.</param>
/// <param name="Citations">Who says so.</param>
/// <param name="Where">The line.</param>
public sealed record Route(
    RouteKind Kind,
    IReadOnlyList<Entity> Stops,
    Entity? Along,
    double Difficulty,
    IReadOnlyList<Citation> Citations,
    Span Where)
{
    private static readonly (RouteKind Kind, string Noun)[] Nouns =
    [
        (RouteKind.Road, "road"), (RouteKind.Waterway, "waterway"), (RouteKind.Canal, "canal"), (RouteKind.SeaLane, "sea lane"),
        (RouteKind.Track, "track"), (RouteKind.Path, "path"),
    ];

    /// <summary>The nouns of routes, in the order of <see cref="RouteKind"/>.</summary>
    public static IReadOnlyList<string> AllNouns { get; } = Array.ConvertAll(Nouns, pair => pair.Noun);

    /// <summary>The word for its kind: "road", "sea lane".</summary>
    public string Noun => NounOf(Kind);

    /// <summary>The word for a kind.</summary>
    public static string NounOf(RouteKind kind) => Nouns[(int)kind].Noun;

    /// <summary>The kind of a noun; null for another word.</summary>
    public static RouteKind? KindOf(ReadOnlySpan<char> noun)
    {
        foreach (var (kind, known) in Nouns)
        {
            if (noun.SequenceEqual(known)) return kind;
        }

        return null;
    }
}
