namespace Tongjian.Language;

/// <summary>A point on the globe in degrees, north and east positive (WGS 84).</summary>
/// <param name="Latitude">−90 to 90.</param>
/// <param name="Longitude">−180 to 180.</param>
public readonly record struct GeoPoint(double Latitude, double Longitude)
{
    private const double EarthRadius = 6371.0088; // km, mean radius of the IUGG

    /// <summary>The length of the great circle to another point, in km, on a sphere: right to half a per cent.</summary>
    public double DistanceTo(GeoPoint other)
    {
        var (from, to) = (double.DegreesToRadians(Latitude), double.DegreesToRadians(other.Latitude));
        var (north, east) = ((to - from) / 2, double.DegreesToRadians(other.Longitude - Longitude) / 2);
        var haversine = (Math.Sin(north) * Math.Sin(north)) + (Math.Cos(from) * Math.Cos(to) * Math.Sin(east) * Math.Sin(east));
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(haversine)));
    }
}

/// <summary>A name of an entity, with the time in which it was borne.</summary>
/// <param name="Text">The name, without a leading article.</param>
/// <param name="When">The days on which it was borne; everlasting if the declaration gives none.</param>
/// <param name="Where">Where it was declared.</param>
public sealed record Alias(string Text, DayRange When, Span Where);

/// <summary>A declared person, polity, people, group, place, weapon, treaty or source.</summary>
public sealed class Entity
{
    private readonly List<Alias> aliases = [];

    internal Entity(string name, EntityKind kind, string noun, bool hasArticle, bool isPlural, Span where)
    {
        Name = name;
        Kind = kind;
        Noun = noun;
        HasArticle = hasArticle;
        IsPlural = isPlural;
        Where = where;
        Alone = [this];
    }

    /// <summary>A small number, dense from 0, in the order of names; the same whatever the order of files.</summary>
    public int Id { get; internal set; }

    /// <summary>The name under which it was declared, without article.</summary>
    public string Name { get; }

    /// <summary>What it is.</summary>
    public EntityKind Kind { get; }

    /// <summary>The noun of its declaration: "capital", "river", "polity".</summary>
    public string Noun { get; }

    /// <summary>Whether it is spoken of with an article: "the Huai River".</summary>
    public bool HasArticle { get; }

    /// <summary>Whether its verb is plural: "the Jurchens demand".</summary>
    public bool IsPlural { get; }

    /// <summary>The declaration.</summary>
    public Span Where { get; }

    /// <summary>The polity or people it belongs to, or the polity a period is a phase of.</summary>
    public Entity? Of { get; internal set; }

    /// <summary>Where it lies.</summary>
    public GeoPoint? Location { get; internal set; }

    /// <summary>The places inside a region.</summary>
    public IReadOnlyList<Entity> Members { get; internal set; } = [];

    /// <summary>The title of a source.</summary>
    public string? Title { get; internal set; }

    /// <summary>The rank of a source, 1 best to 9.</summary>
    public int Rank { get; internal set; }

    /// <summary>Other names.</summary>
    public IReadOnlyList<Alias> Aliases => aliases;

    /// <summary>The name with its article: "the Huai River".</summary>
    public string Spoken => HasArticle ? "the " + Name : Name;

    /// <summary>This entity as a list of one; shared, never changed.</summary>
    internal Entity[] Alone { get; }

    internal void AddAlias(Alias alias) => aliases.Add(alias);

    /// <summary>The name it bore on a day: a name with a time that holds the day, else its own.</summary>
    public string NameOn(Day day)
    {
        foreach (var alias in aliases)
        {
            if (alias.When != DayRange.Always && alias.When.Contains(day)) return alias.Text;
        }

        return Name;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
