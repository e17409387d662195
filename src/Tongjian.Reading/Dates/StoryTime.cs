using System.Globalization;
using Tongjian.Language;

namespace Tongjian.Reading.Dates;

/// <summary>What the text has told of time so far, from which words without a year take theirs.</summary>
internal sealed class StoryTime
{
    private const int Near = 30; // years that a story goes on or looks back without leaving its time

    private readonly Slips slips = new();

    /// <summary>The decade or century told last, or the date told last, if that is finer.</summary>
    private CalendarPoint age;

    /// <summary>A year far from the story that was told last; null if the story went on since.</summary>
    private int? excursion;

    /// <summary>The date told last.</summary>
    public CalendarPoint Last { get; private set; }

    /// <summary>The year that every date without one has, in a row of a table; null elsewhere.</summary>
    public int? RowYear { get; set; }

    /// <summary>The story goes on from this date; one bare year far away is taken for an excursion until a second follows.</summary>
    public void Continue(CalendarPoint point)
    {
        if (point.Year is not { } year) return;
        age = point;
        if (point.Grain < Grain.Year) return;
        var isFar = point.Grain == Grain.Year && Last.Year is { } last && Math.Abs(year - last) > Near;
        if (isFar && !(excursion is { } other && Math.Abs(year - other) <= Near))
            excursion = year;
        else
            (Last, excursion) = (point, null);
    }

    /// <summary>The story goes on from where it was.</summary>
    public void Return(CalendarPoint point) => (Last, age, excursion) = (point, point, null);

    /// <summary>Says what a mention means.</summary>
    public TimeExpression Resolve(TimePhrase mention) => mention switch
    {
        PointPhrase point => Resolve(point),
        ShiftPhrase shift => Resolve(shift),
        FixedPhrase set => new(mention.Range, set.Kind, set.IsOfStory ? OfStory(set.Value) : set.Value, set.Modifier) { Anchor = set.Anchor, IsBefore = set.IsBefore },
        _ => throw new ArgumentException("a mention of an unknown kind", nameof(mention)),
    };

    private TimeExpression Resolve(PointPhrase mention)
    {
        var kind = mention.Clock.Length > 0 ? TimeKind.Time : TimeKind.Date;
        if (mention.FixedValue is { } value) return new(mention.Range, value.Contains('T', StringComparison.Ordinal) ? TimeKind.Time : kind, mention.IsOfStory ? OfStory(value) : value);
        var point = WithYear(mention);
        if (mention is { YearFrom: YearFrom.Words, IsAside: false } && point is { Grain: >= Grain.Year, Year: { } written } && slips.Likely(written, Last.Year) is { } likely)
        {
            var doubt = DoubtOf(written, likely);
            Continue(point with { Year = likely });
            return Told(mention, kind, point) with { Doubt = doubt, Meant = Told(mention, kind, point with { Year = likely }).Date };
        }

        var isBeside = mention.IsAside || mention.EndsYears || (mention.IsPlanned && point.Year > Last.Year);
        if (!isBeside || Last.Year is null) Continue(point);
        return Told(mention, kind, point);
    }

    private static TimeExpression Told(PointPhrase mention, TimeKind kind, CalendarPoint point) =>
        new(mention.Range, kind, point.Timex() + mention.Clock, mention.Portion.Timex())
        {
            Date = mention.Written ?? point.Date(mention.Portion),
            YearIsInherited = mention.YearFrom != YearFrom.Words,
        };

    private string DoubtOf(int written, int likely) => string.Create(
        CultureInfo.InvariantCulture,
        $"{written} lies {Math.Abs(written - Last.Year!.Value)} years {(written < Last.Year ? "before" : "after")} {Last.Year}, the year told last; {likely} may be meant");

    private CalendarPoint WithYear(PointPhrase mention)
    {
        var point = mention.Point;
        if (point.Grain == Grain.Day && point.Day == 0) return Last.Grain == Grain.Day ? Last : Unknown(TimeUnit.Day);
        if (point.Grain == Grain.Day && point.Month == 0)
            return Last.Month > 0 && Last.Year is not null ? point with { Year = Last.Year, Month = Last.Month } : point with { IsBeforeChrist = Last.Year <= 0 };
        if (mention.YearFrom == YearFrom.Words) return point;
        if ((RowYear ?? Last.Year) is not { } year) return point;
        if (RowYear is not null && mention.YearFrom == YearFrom.StoryTime) return point with { Year = RowYear };
        return point with
        {
            Year = mention.YearFrom switch
            {
                YearFrom.ThatYear => year,
                YearFrom.NextYear => year + 1,
                YearFrom.PreviousYear => year - 1,
                YearFrom.NextTime => year + (point.FirstMonth <= Last.FirstMonth || Last.FirstMonth == 0 ? 1 : 0),
                YearFrom.LastTime => year - (point.FirstMonth >= Last.FirstMonth || Last.FirstMonth == 0 ? 1 : 0),
                // Behind December, "in January" is the next.
                _ => year + (Last.FirstMonth == 12 && point.FirstMonth is 1 or 2 ? 1 : 0),
            },
        };
    }

    private TimeExpression Resolve(ShiftPhrase mention)
    {
        var kind = mention.Clock.Length > 0 ? TimeKind.Time : TimeKind.Date;
        if (mention.IsFuzzy) return new(mention.Range, kind, mention.Amount > 0 ? "FUTURE_REF" : "PAST_REF");
        if (mention.Unit == TimeUnit.Week) return OfWeek(mention);
        if (mention.Unit < TimeUnit.Day) return new(mention.Range, kind, "");
        var from = mention.Unit >= TimeUnit.Decade ? age : Last;
        if (from.Shifted(mention.Unit, mention.Amount) is not { } point)
            return new(mention.Range, kind, Unknown(mention.Unit).Timex() + mention.Clock, mention.Portion.Timex());
        if (mention.Unit == TimeUnit.Month && mention.Amount == 0) point = CalendarPoint.OfMonth(from.Year, from.Month);
        // "repeating their successes of the previous year": the story stays where it is.
        if (mention.Amount >= 0) Continue(point);
        return new(mention.Range, kind, point.Timex() + mention.Clock, mention.Portion.Timex())
        {
            Date = point.Date(mention.Portion), YearIsInherited = true,
        };
    }

    private TimeExpression OfWeek(ShiftPhrase mention)
    {
        if (Weeks.Shifted(Last, mention.Amount) is not { } week) return new(mention.Range, TimeKind.Date, "");
        var date = week.Day.Edtf() is { } text ? HistoricalDate.Parse(text + "~", DateReading.Annals) : null;
        Continue(CalendarPoint.OfMonth(week.Day.Year, week.Day.Month));
        return new(mention.Range, TimeKind.Date, week.Timex, mention.Portion.Timex()) { Date = date, YearIsInherited = true };
    }

    /// <summary>An unknown day of a story before Christ is written as such.</summary>
    private string OfStory(string value) => Last.Year <= 0 && value.StartsWith('X') ? "BC" + value : value;

    private CalendarPoint Unknown(TimeUnit unit) => new()
    {
        Grain = unit switch
        {
            TimeUnit.Day => Grain.Day,
            TimeUnit.Month => Grain.Month,
            _ => Grain.Year,
        },
        IsBeforeChrist = Last.Year <= 0,
    };
}
