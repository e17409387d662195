using System.Globalization;
using Tongjian.Language;
using Tongjian.Language.Asking;
using Tongjian.World.Replay;

namespace Tongjian.World.Questions;

/// <summary>Answers how old someone was on a date, or at death, in completed years.</summary>
internal static class Ages
{
    /// <summary>The age; empty if the record does not tell both days.</summary>
    public static IReadOnlyList<Answer> Of(Mirror mirror, Question question)
    {
        var person = question[Role.Person].Entities[0];
        if (mirror.Through(Relation.Alive, person) is not [{ Since: { } birth } life, ..]) return [];
        var at = question.When is { } when ? when : life.Until?.When;
        if (at is not { IsBounded: true } day || day.Latest < birth.When.Earliest) return [];
        if (life.Until is { } death && day.Earliest > death.When.Latest) return [];
        var (least, most) = (Years(birth.When.Latest, day.Earliest), Years(birth.When.Earliest, day.Latest));
        var years = least == most ? Text(least) : $"{Text(Math.Max(0, least))} {(most - least == 1 ? "or" : "to")} {Text(most)}";
        return [new Answer($"{years} years", birth.Date, life.Until?.Date, birth, least == most) { Note = $"born {birth.Date}{(life.Until is { } end ? $", died {end.Date}" : "")}" }];
    }

    private static string Text(long years) => years.ToString(CultureInfo.InvariantCulture);

    private static long Years(Day from, Day to)
    {
        var (first, last) = (from.ToDate(CalendarSystem.Julian), to.ToDate(CalendarSystem.Julian));
        return last.Year - first.Year - ((last.Month, last.Day).CompareTo((first.Month, first.Day)) < 0 ? 1 : 0);
    }
}
