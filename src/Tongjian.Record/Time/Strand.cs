namespace Tongjian.Record.Time;

/// <summary>A constraint within its <see cref="Knot"/>, as the two rises it demands.</summary>
/// <param name="From">Local number of the point counted from; the knot's last number is the origin.</param>
/// <param name="To">Local number of the point counted to.</param>
/// <param name="Ahead">Days <c>To</c> is at least above <c>From</c>, or <see cref="Slack"/>.</param>
/// <param name="Back">Days <c>From</c> is at least above <c>To</c>, or <see cref="Slack"/>.</param>
internal readonly record struct Strand(int From, int To, long Ahead, long Back)
{
    /// <summary>No demand.</summary>
    public const long Slack = long.MinValue;

    /// <summary>The same demand with time running backwards: what tightens earliest days then tightens latest days, negated.</summary>
    public Strand Mirrored => new(To, From, Ahead, Back);

    public static Strand Of(in Constraint said, int from, int to) => new(
        from,
        to,
        said.MinDays == Horizon.Past ? Slack : said.MinDays,
        said.MaxDays == Horizon.Future ? Slack : -(long)said.MaxDays);

    public int Other(int end) => To == end ? From : To;
}
