using Tongjian.Language;

namespace Tongjian.Reading.Dates;

/// <summary>What the text has told of time so far, from which words without a year take theirs.</summary>
internal sealed class Story
{
    private const int FarBack = 6; // so many months back, and the next year is meant

    /// <summary>The date told last.</summary>
    public CalendarPoint Last { get; private set; }

    /// <summary>The year that every date without one has, in a row of a table; null elsewhere.</summary>
    public int? RowYear { get; set; }

    /// <summary>The decade or century told last, coarser than a year.</summary>
    private CalendarPoint age;

    /// <summary>The story goes on from this date.</summary>
    public void Continue(CalendarPoint point)
    {
        if (point.Year is null) return;
        age = point;
        if (point.Grain >= Grain.Year) Last = point;
    }

    /// <summary>Says what a mention means.</summary>
    public TimeExpression Resolve(Mention mention) => mention switch
    {
        PointMention point => Resolve(point),
        ShiftMention shift => Resolve(shift),
        FixedMention set => new(mention.Range, set.Kind, set.Value, set.Modifier) { Anchor = set.Anchor, IsBefore = set.IsBefore, Date = set.Date },
        _ => throw new ArgumentException("a mention of an unknown kind", nameof(mention)),
    };

    private TimeExpression Resolve(PointMention mention)
    {
        var kind = mention.Clock.Length > 0 ? TimeKind.Time : TimeKind.Date;
        if (mention.FixedValue is { } value) return new(mention.Range, kind, value);
        var point = WithYear(mention);
        if (!mention.IsAside) Continue(point);
        else if (Last.Year is null) Continue(point);
        return new(mention.Range, kind, point.Timex() + mention.Clock, mention.Portion.Timex())
        {
            Date = mention.Written ?? point.Date(mention.Portion),
            YearIsInherited = mention.YearFrom != YearFrom.Words,
        };
    }

    private CalendarPoint WithYear(PointMention mention)
    {
        var point = mention.Point;
        if (point.Grain == Grain.Day && point.Day == 0) return Last.Grain == Grain.Day ? Last : Unknown(TimeUnit.Day);
        if (point.Grain == Grain.Day && point.Month == 0)
            return Last.Month > 0 && Last.Year is not null ? point with { Year = Last.Year, Month = Last.Month } : point with { IsBeforeChrist = Last.Year <= 0 };
        if (mention.YearFrom == YearFrom.Words) return point;
        if ((RowYear ?? Last.Year) is not { } year) return point;
        if (RowYear is not null && mention.YearFrom == YearFrom.Story) return point with { Year = RowYear };
        return point with
        {
            Year = mention.YearFrom switch
            {
                YearFrom.ThatYear => year,
                YearFrom.NextYear => year + 1,
                YearFrom.PreviousYear => year - 1,
                YearFrom.NextTime => year + (point.FirstMonth <= Last.FirstMonth || Last.FirstMonth == 0 ? 1 : 0),
                YearFrom.LastTime => year - (point.FirstMonth >= Last.FirstMonth || Last.FirstMonth == 0 ? 1 : 0),
                _ => year + (Last.FirstMonth - point.FirstMonth > FarBack ? 1 : 0),
            },
        };
    }

    private TimeExpression Resolve(ShiftMention mention)
    {
        var kind = mention.Clock.Length > 0 ? TimeKind.Time : TimeKind.Date;
        if (mention.IsFuzzy) return new(mention.Range, kind, mention.Amount > 0 ? "FUTURE_REF" : "PAST_REF");
        if (mention.Unit is TimeUnit.Week or TimeUnit.Hour or TimeUnit.Minute) return new(mention.Range, kind, "");
        var from = mention.Unit >= TimeUnit.Decade ? age : Last;
        if (from.Shifted(mention.Unit, mention.Amount) is not { } point)
            return new(mention.Range, kind, Unknown(mention.Unit).Timex() + mention.Clock, mention.Portion.Timex());
        if (mention.Unit == TimeUnit.Month && mention.Amount == 0) point = CalendarPoint.OfMonth(from.Year, from.Month);
        Continue(point);
        return new(mention.Range, kind, point.Timex() + mention.Clock, mention.Portion.Timex())
        {
            Date = point.Date(mention.Portion), YearIsInherited = true,
        };
    }

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
