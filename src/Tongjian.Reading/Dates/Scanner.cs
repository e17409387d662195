namespace Tongjian.Reading.Dates;

/// <summary>Goes through the words of a text once and finds those that speak of time; where several readings begin, the longest holds.</summary>
internal sealed class Scanner
{
    private readonly TokenLine line = new();
    private readonly Points points;
    private readonly Lengths lengths;
    private readonly Shifts shifts;
    private readonly Parts parts;
    private readonly Rates rates;
    private readonly References references;
    private readonly Clocks clocks;
    private readonly EraDates eras;
    private readonly Continuations continuations;

    /// <summary>A scanner that serves many texts.</summary>
    public Scanner()
    {
        points = new(line);
        lengths = new(line);
        shifts = new(line, lengths);
        parts = new(line, points, shifts);
        rates = new(line);
        references = new(line);
        clocks = new(line);
        eras = new(line);
        continuations = new(line);
    }

    /// <summary>The words.</summary>
    public TokenLine Line => line;

    /// <summary>Finds the mentions in a stretch of text, in order; they do not overlap.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">The stretch.</param>
    /// <param name="glued">Whether words stand together without a blank.</param>
    /// <param name="told">The year told last; null if none was.</param>
    /// <param name="found">Takes the mentions, each with the token it begins at and the one behind it.</param>
    public void Scan(string text, TextRange range, bool glued, int? told, List<Found> found)
    {
        line.Read(text, range, glued);
        points.Told = told;
        for (var at = 0; at < line.Count;)
        {
            if (!MayBegin(at))
            {
                at++;
                continue;
            }

            var (mention, end) = Longest(at);
            if (mention is null)
            {
                at++;
                continue;
            }

            Add(mention, at, end, found);
            at = end;
            while (continuations.Read(found, at, out var from, out end) is { } more)
            {
                Add(more, from, end, found);
                at = end;
            }
        }
    }

    private void Add(TimePhrase mention, int at, int end, List<Found> found)
    {
        mention.Range = line.Range(at, end);
        found.Add(new(mention, at, end));
        if (mention is PointPhrase { YearFrom: YearFrom.Words, Point: { Grain: >= Grain.Year, Year: { } year } }) points.Told = year;
    }

    /// <summary>Whether words that speak of time may begin here; spares most words the rules.</summary>
    private bool MayBegin(int at) => line.Kind(at) switch
    {
        Lexeme.Word => line[at].Length == 1 ? line.Is(at + 1, Lexeme.Dash)
            : line.Is(at, "right") || line.Is(at, "latter") || line.Is(at, "lunar") || line.Is(at, "final") || line.Is(at, "initial"),
        Lexeme.Preposition => line.Is(at, "at"),
        Lexeme.Of or Lexeme.And or Lexeme.To or Lexeme.Same or Lexeme.Than or Lexeme.After or Lexeme.Counted or Lexeme.Plan or Lexeme.Title
            or (>= Lexeme.Comma and <= Lexeme.Sign) => false,
        _ => true,
    };

    private (TimePhrase? TimePhrase, int End) Longest(int at)
    {
        (TimePhrase? TimePhrase, int End) best = (null, at);
        Take(eras.Read(at, out var end), end);
        Take(points.Read(at, out end), end);
        Take(clocks.Read(at, out end), end);
        Take(parts.Read(at, out end), end);
        Take(shifts.Read(at, out end), end);
        Take(rates.Read(at, out end), end);
        Take(lengths.Read(at, out end), end);
        Take(references.Read(at, out end), end);
        return best;

        void Take(TimePhrase? mention, int behind)
        {
            if (mention is not null && behind > best.End) best = (mention, behind);
        }
    }
}
