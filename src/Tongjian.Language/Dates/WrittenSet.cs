using System.Text;

namespace Tongjian.Language;

/// <summary>A set as written: <c>[..]</c> is one of its members, <c>{..}</c> is all of them.</summary>
/// <param name="AllOf">True for braces, false for brackets.</param>
/// <param name="Members">The members in the order written, at least one; a range is an interval.</param>
internal sealed record WrittenSet(bool AllOf, IReadOnlyList<HistoricalDate> Members) : DateForm
{
    internal override Mark Marks
    {
        get
        {
            var marks = Mark.None;
            foreach (var member in Members)
                marks |= member.Marks;
            return marks;
        }
    }

    /// <summary>That of its vaguest member.</summary>
    internal override DatePrecision Precision
    {
        get
        {
            var vaguest = DatePrecision.Day;
            foreach (var member in Members)
                vaguest = member.Precision > vaguest ? member.Precision : vaguest;
            return vaguest;
        }
    }

    internal override DateBounds Strict(DateReading reading)
    {
        var bounds = Members[0].StrictDates;
        foreach (var member in Members)
            bounds = bounds.Hull(member.StrictDates);
        return bounds;
    }

    internal override DateBounds Possible(DateReading reading)
    {
        var bounds = Members[0].PossibleDates;
        foreach (var member in Members)
            bounds = bounds.Hull(member.PossibleDates);
        return bounds;
    }

    internal override void Print(StringBuilder text)
    {
        text.Append(AllOf ? '{' : '[');
        for (var i = 0; i < Members.Count; i++)
        {
            if (i > 0)
                text.Append(',');
            Members[i].PrintAsMember(text);
        }

        text.Append(AllOf ? '}' : ']');
    }
}
