namespace Tongjian.Language;

/// <summary>A place in the text of a date, between a start and an end, and the list of what was found wrong on the way.</summary>
internal ref struct DateCursor(ReadOnlySpan<char> text, int start, int end, List<DateProblem> problems)
{
    private const int Excerpt = 24;

    private readonly ReadOnlySpan<char> text = text;

    internal int Position { get; private set; } = start;

    internal readonly int End => end;

    internal readonly bool AtEnd => Position >= end;

    /// <summary>The character here; NUL at the end.</summary>
    internal readonly char Here => AtEnd ? '\0' : text[Position];

    internal readonly ReadOnlySpan<char> Rest => text[Position..end];

    /// <summary>Steps over the character if it is here.</summary>
    internal bool Take(char c)
    {
        if (Here != c || AtEnd)
            return false;
        Position++;
        return true;
    }

    internal Mark TakeMark()
    {
        var mark = Here switch
        {
            '?' => Mark.Uncertain,
            '~' => Mark.Approximate,
            '%' => Mark.Both,
            _ => Mark.None,
        };
        if (mark != Mark.None)
            Position++;
        return mark;
    }

    /// <summary>Steps over digits and, if they are allowed, X, and returns them.</summary>
    internal ReadOnlySpan<char> TakeDigits(bool mask)
    {
        var from = Position;
        while (!AtEnd && (char.IsAsciiDigit(Here) || (mask && Here == 'X')))
            Position++;
        return text[from..Position];
    }

    internal void SkipRest() => Position = end;

    /// <summary>What stands from a place on, in quotation marks and cut if it is long; "nothing" at the end.</summary>
    internal readonly string Found(int from)
    {
        var rest = text[from..end];
        return rest.IsEmpty ? "nothing" : rest.Length <= Excerpt ? $"\"{rest}\"" : $"\"{rest[..Excerpt]}…\"";
    }

    /// <summary>The text between two places.</summary>
    internal readonly string Written(int from, int to) => text[from..to].ToString();

    /// <summary>Reports a problem from a place up to here.</summary>
    internal readonly void Refuse(int from, string name, string message, string remedy) =>
        problems.Add(new(from, Position - from, name, message, remedy));

    /// <summary>Reports a problem from a place to the end, and goes there.</summary>
    internal void RefuseRest(int from, string name, string message, string remedy)
    {
        Position = end;
        Refuse(from, name, message, remedy);
    }
}
