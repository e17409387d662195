namespace Tongjian.Language.Calendars;

/// <summary>A court that counted years by eras, by a calendar of its own or a neighbour's.</summary>
public sealed class Court
{
    private static readonly Lazy<IReadOnlyList<Court>> Known = new(ReadAll);

    private readonly List<Era> eras = [];

    private Court(string[] row)
    {
        (Id, Name, ChineseNames) = (row[0], row[1], row[2].Split('/'));
        Calendar = OfficialCalendar.Named(row[3]);
    }

    /// <summary>All courts, in the order of the tables.</summary>
    public static IReadOnlyList<Court> All => Known.Value;

    /// <summary>Its name as an option: <c>western-xia</c>.</summary>
    public string Id { get; }

    /// <summary>Its name in letters: <c>Western Xia</c>.</summary>
    public string Name { get; }

    /// <summary>Its names in Chinese: <c>西夏</c>, <c>夏</c>.</summary>
    public IReadOnlyList<string> ChineseNames { get; }

    /// <summary>The calendar it counted by.</summary>
    public OfficialCalendar Calendar { get; }

    /// <summary>Its eras in order of time; two may share some days.</summary>
    public IReadOnlyList<Era> Eras => eras;

    /// <summary>The court of a name or option, in either case; null if there is none.</summary>
    public static Court? Find(string name) => All.FirstOrDefault(court =>
        court.Id.Equals(name, StringComparison.OrdinalIgnoreCase) || court.Name.Equals(name, StringComparison.OrdinalIgnoreCase)
        || court.ChineseNames.Contains(name));

    /// <summary>Whether it published a calendar of its own that is known: Song, Liao and Jin did.</summary>
    public bool HasOwnCalendar => Calendar.Name == Id;

    /// <summary>The era of a day, of two the one begun last; null if the court had none.</summary>
    public Era? EraOf(Day day)
    {
        for (var i = eras.Count - 1; i >= 0; i--)
        {
            if (eras[i].Days.Contains(day)) return eras[i];
        }

        return null;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static Court[] ReadAll()
    {
        var courts = Table.Rows("courts").Select(row => new Court(row)).ToArray();
        foreach (var row in Table.Rows("eras"))
        {
            var court = courts.First(court => court.Id == row[0]);
            court.eras.Add(new(court, row));
        }

        return courts;
    }
}
