namespace Tongjian.Reading.Layout.Html;

/// <summary>What an element makes of the words within it.</summary>
internal enum HtmlSense
{
    /// <summary>Nothing of its own.</summary>
    None,

    /// <summary>They are not read.</summary>
    Dropped,

    /// <summary>They are notes.</summary>
    Note,

    /// <summary>They stand under a picture.</summary>
    Caption,

    /// <summary>They are a title.</summary>
    Heading,

    /// <summary>They are a point of a list.</summary>
    ListItem,

    /// <summary>A cell of a table.</summary>
    Cell,

    /// <summary>A table.</summary>
    Table,
}

/// <summary>The elements that are open. A closing tag without its opening one closes nothing, and none reaches out of its cell.</summary>
internal sealed class HtmlElements
{
    private readonly List<(string Name, HtmlSense Sense)> open = [];
    private readonly Dictionary<string, Stack<int>> places = [];
    private readonly Stack<int> walls = new(); // places of cells and tables
    private readonly int[] senses = new int[8];

    /// <summary>Whether one of the open elements has this sense.</summary>
    public bool Has(HtmlSense sense) => senses[(int)sense] > 0;

    /// <summary>Opens an element.</summary>
    public void Open(string name, HtmlSense sense)
    {
        if (!places.TryGetValue(name, out var its)) places[name] = its = new Stack<int>();
        its.Push(open.Count);
        if (sense is HtmlSense.Cell or HtmlSense.Table) walls.Push(open.Count);
        open.Add((name, sense));
        senses[(int)sense]++;
    }

    /// <summary>Whether an element of a name is open within the innermost cell.</summary>
    public bool IsOpen(string name) =>
        places.TryGetValue(name, out var its) && its.TryPeek(out var place) && (!walls.TryPeek(out var wall) || place >= wall || name is "td" or "th" or "tr" or "table" or "tbody" or "thead" or "tfoot");

    /// <summary>Whether an element of a name is open, and none of those others within it.</summary>
    public bool IsOpenWithin(string name, params ReadOnlySpan<string> others)
    {
        var place = PlaceOf(name);
        foreach (var other in others)
            if (PlaceOf(other) > place)
                return false;
        return place >= 0;
    }

    private int PlaceOf(string name) => places.TryGetValue(name, out var its) && its.TryPeek(out var place) ? place : -1;

    /// <summary>Closes the last element of a name that is open, and all within it.</summary>
    /// <param name="name">The name.</param>
    /// <param name="closed">Is told the sense of each, the innermost first.</param>
    public void Close(string name, Action<HtmlSense> closed)
    {
        if (!IsOpen(name)) return;
        for (var place = places[name].Peek(); open.Count > place;)
        {
            var (last, sense) = open[^1];
            open.RemoveAt(open.Count - 1);
            places[last].Pop();
            if (walls.TryPeek(out var wall) && wall == open.Count) walls.Pop();
            senses[(int)sense]--;
            closed(sense);
        }
    }
}
