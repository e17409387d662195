using System.Globalization;

namespace Tongjian.Language.Parsing;

/// <summary>
/// Reads routes: "A road runs from Kaifeng through Zhengzhou to Luoyang, difficulty 1.5." and
/// "A waterway runs down the Yangtze River from Chongqing through Kuizhou to Jiangling."
/// </summary>
internal sealed class RouteParser(NameTable names, CitationParser citations, DateReading reading, List<Diagnostic> diagnostics)
{
    private const double MostDifficult = 20;

    /// <summary>Whether a line at the margin tells of a route.</summary>
    public static bool Begins(ReadOnlySpan<char> line) =>
        (line.StartsWith("A ") || line.StartsWith("An ")) && line.IndexOf(" runs ") is var at and > 0 && !line[..at].Contains('"');

    /// <summary>Reads a route; null, and messages, if it leads nowhere.</summary>
    public Route? Read(Span line)
    {
        var said = CitationParser.Split(line, out var brackets);
        var cited = new List<Citation>();
        citations.Read(brackets, reading, cited, diagnostics);
        if (said.Text.EndsWith(".")) said = said.Slice(0, said.Length - 1);
        else diagnostics.Add(SentenceFaults.MissingStop(said, said.End));

        var runs = said.Text.IndexOf(" runs ");
        var article = said.Text.IndexOf(' ') + 1;
        var noun = CitationParser.Trimmed(said.Slice(article, runs - article));
        if (Route.KindOf(noun.Text) is not { } kind)
        {
            diagnostics.Add(UnknownKind(noun));
            return null;
        }

        var way = CitationParser.Trimmed(said.Slice(runs + 6, said.Length - runs - 6));
        var difficulty = TakeDifficulty(ref way);
        var along = TakeAlong(ref way);
        var stops = ReadStops(way);
        if (brackets.Length == 0) diagnostics.Add(Uncited(said));
        return stops is null ? null : new Route(kind, stops, along, difficulty, cited, line);
    }

    /// <summary>Takes ", difficulty 1.5" off the end.</summary>
    private double TakeDifficulty(ref Span way)
    {
        const string word = ", difficulty ";
        var at = way.Text.LastIndexOf(word);
        if (at < 0) return 1;
        var number = CitationParser.Trimmed(way.Slice(at + word.Length, way.Length - at - word.Length));
        way = way.Slice(0, at);
        if (double.TryParse(number.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var difficulty)
            && difficulty is > 0 and <= MostDifficult) return difficulty;
        diagnostics.Add(new Diagnostic(
            "impossible-difficulty", Severity.Error, number, $"\"{number.Text}\" is no difficulty", "a number above 0, at most 20, such as 1.5",
            "say how many times the toil of a plain road of that length it costs"));
        return 1;
    }

    /// <summary>Takes "down the Yangtze River" or "along the coast" from the front.</summary>
    private Entity? TakeAlong(ref Span way)
    {
        var text = way.Text;
        var word = text.StartsWith("down ") ? 5 : text.StartsWith("along ") ? 6 : 0;
        var from = text.IndexOf(" from ");
        if (word == 0 || from < 0) return null;
        var name = CitationParser.Trimmed(way.Slice(word, from - word));
        way = way.Slice(from + 1, way.Length - from - 1);
        return Declarations.PlaceNamed(name, names, diagnostics);
    }

    /// <summary>Reads "from A through B, C and D to E".</summary>
    private List<Entity>? ReadStops(Span way)
    {
        var text = way.Text;
        var to = text.LastIndexOf(" to ");
        if (!text.StartsWith("from ") || to < 5)
        {
            diagnostics.Add(new Diagnostic(
                "route-without-ends", Severity.Error, way, "the route does not say from where to where it runs",
                "\"from A to B\" or \"from A through B and C to D\"", "name both its ends"));
            return null;
        }

        var through = text[..to].IndexOf(" through ");
        var stops = new List<Span> { way.Slice(5, (through < 0 ? to : through) - 5) };
        if (through >= 0) stops.AddRange(NameList.Of(way.Slice(through + 9, to - through - 9)));
        stops.Add(way.Slice(to + 4, way.Length - to - 4));
        var places = stops.Select(stop => Declarations.PlaceNamed(CitationParser.Trimmed(stop), names, diagnostics)).OfType<Entity>().ToList();
        if (places.Count < stops.Count) return null;
        for (var i = 1; i < places.Count; i++)
        {
            if (places[i] != places[i - 1]) continue;
            diagnostics.Add(new Diagnostic(
                "route-stands-still", Severity.Error, CitationParser.Trimmed(stops[i]), $"the route comes from {places[i].Spoken} to {places[i].Spoken}",
                "another place", "take one of the two out"));
            return null;
        }

        return places;
    }

    private static Diagnostic Uncited(Span said) => new(
        "no-citation", Severity.Warning, said, "nobody says so: the route cites no source", "a citation after the full stop, as [jin-liao ¶6]",
        "cite the source, or declare one for your own judgement and cite that");

    private static Diagnostic UnknownKind(Span noun)
    {
        var near = Spelling.Nearest(noun.Text, Route.AllNouns);
        return new Diagnostic(
            "unknown-route", Severity.Error, noun, $"\"{noun.Text}\" is no kind of route", "one of " + string.Join(", ", Route.AllNouns),
            near is null ? "use one of these words" : $"write \"{near}\" if that is meant");
    }
}
