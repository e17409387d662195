using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Tongjian.Language;
using Tongjian.Server.Documents;
using Tongjian.World;
using Tongjian.World.Questions;

namespace Tongjian.Server.Endpoints;

/// <summary>Questions in words.</summary>
internal static class AskEndpoints
{
    private const int LongestQuestion = 1000;

    public static void MapAsking(this IEndpointRouteBuilder routes) => routes.MapGroup("/api").WithTags("asking")
        .MapReading("/ask", Ask).Produces<AskReply>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
        .WithSummary("Answers a question, with since, until and because of which sentence.");

    private static IResult Ask(HttpContext context, OpenedChronicle opened, string question, string? on, string? accordingTo)
    {
        if (string.IsNullOrWhiteSpace(question)) return Problems.BadRequest("no question was asked", "ask as in \"Who rules Jin in 1126?\"");
        if (question.Length > LongestQuestion)
            return Problems.BadRequest($"the question has more than {LongestQuestion} letters", "ask one thing at a time");
        var compiled = opened.Now();
        var mirror = compiled.Mirror;
        if (accordingTo is { Length: > 0 })
        {
            if (compiled.SourceOf(accordingTo) is not { } source)
                return Problems.NotFound($"there is no source \"{accordingTo}\"", "/api/sources lists the sources");
            mirror = compiled.MirrorOf(source);
        }

        HistoricalDate? date = null;
        if (on is { Length: > 0 })
        {
            var problems = new List<DateProblem>();
            date = HistoricalDate.Parse(on, DateReading.Annals, problems);
            if (date is null || problems.Count > 0) return Problems.BadRequest($"\"{on}\" is no date", "write a day as 1127-01-09, a month as 1127-01, a year as 1127");
        }

        var reply = Asking.Ask(mirror, question, date);
        return Reading.Send(context, new AskReply(
            reply.Question, reply.On, reply.Understood,
            reply.Answers.Select(answer => Answered(answer, compiled)).ToArray(),
            reply.Problems.Select(problem => new AskProblem(problem.Found, problem.Remedy)).ToArray(),
            reply.Near));
    }

    private static AskAnswer Answered(Answer answer, CompiledChronicle compiled) => new(
        answer.Value, answer.About, answer.Entity?.Id, answer.Since, answer.Until, answer.IsMoment, answer.Certain, answer.Note,
        answer.Because is { } cause ? CauseOf(cause, compiled) : null);

    private static AskCause CauseOf(Cause cause, CompiledChronicle compiled)
    {
        var (file, line) = compiled.Files.PlaceOf(cause.Where);
        var citations = cause.Citations.Select(citation => citation.ToString()).ToArray();
        return new AskCause(cause.Sentence.ToString(), cause.Date, citations, compiled.Files.Paths[file], line, cause.Event?.Index);
    }
}

/// <summary>What comes back for a question.</summary>
/// <param name="Question">The question as asked.</param>
/// <param name="On">The date it was asked for, as EDTF; null if for all time.</param>
/// <param name="Understood">Whether it was understood.</param>
/// <param name="Answers">The answers; empty if the record has none.</param>
/// <param name="Problems">Why it was not understood.</param>
/// <param name="Near">Questions near to it that would be.</param>
public sealed record AskReply(
    string Question, string? On, bool Understood, IReadOnlyList<AskAnswer> Answers, IReadOnlyList<AskProblem> Problems, IReadOnlyList<string> Near);

/// <summary>An answer.</summary>
/// <param name="Value">In words.</param>
/// <param name="About">What it is about, where a question has several.</param>
/// <param name="Entity">The entity that it names.</param>
/// <param name="Since">From when it is so, or the date of what happened.</param>
/// <param name="Until">From when it is no longer so.</param>
/// <param name="IsMoment">Whether it tells what happened, and not how things stood.</param>
/// <param name="Certain">False if dates leave it open.</param>
/// <param name="Note">What a reader must know beside it.</param>
/// <param name="Because">The sentence it rests on.</param>
public sealed record AskAnswer(
    string Value, string? About, int? Entity, string? Since, string? Until, bool IsMoment, bool Certain, string? Note, AskCause? Because);

/// <summary>The sentence that an answer rests on.</summary>
/// <param name="Says">The sentence.</param>
/// <param name="Date">Its date as written.</param>
/// <param name="Citations">Who says so.</param>
/// <param name="File">The file within the chronicle.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Event">The event, by its place; null for a given.</param>
public sealed record AskCause(string Says, string Date, IReadOnlyList<string> Citations, string File, int Line, int? Event);

/// <summary>Why a question was not understood.</summary>
/// <param name="Found">What is so.</param>
/// <param name="Remedy">What to do.</param>
public sealed record AskProblem(string Found, string Remedy);
