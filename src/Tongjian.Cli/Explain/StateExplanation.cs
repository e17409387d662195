using Tongjian.Language;
using Tongjian.World;

namespace Tongjian.Cli.Explain;

/// <summary>Tells of a line that gives or expects a state how it stands.</summary>
internal sealed class StateExplanation(Mirror mirror, StateLine line, Report report, EraDates eras)
{
    /// <summary>Writes it.</summary>
    public void Write()
    {
        var day = line.Date.Possible.Earliest;
        report.Heading(line.Use switch
        {
            StateUse.Given => "It sets the world",
            StateUse.Expect => "It must be so",
            _ => "It must not be so",
        });
        report.Fact("sentence", line.Sentence.ToString());
        report.Fact("date", $"{eras.Beside(line.Date.Text, line.Date)}, asked for {eras.Beside(day)}");
        report.Fact("cited", line.Citations.Count == 0 ? "nobody" : string.Join("; ", line.Citations));
        if (line.Use != StateUse.Given) report.Fact("outcome", IsFailed() ? "it fails" : "it holds");
        report.Heading("How the world stands then");
        var relation = line.Sentence.Template.Relation!.Value;
        var (subjectRole, otherRole) = Relations.RolesOf(relation);
        foreach (var subject in line.Sentence[subjectRole].Entities)
        {
            if (otherRole is null || Relations.IsFunction(relation)) Standing(relation, subject, null, day);
            else
                foreach (var other in line.Sentence[otherRole.Value].Entities) Standing(relation, subject, other, day);
        }
    }

    private bool IsFailed() =>
        mirror.Diagnostics.Any(diagnostic => diagnostic.Name == "failed-expectation" && diagnostic.Where == line.Sentence.Where);

    private void Standing(Relation relation, Entity subject, Entity? other, Day day)
    {
        var asked = relation == Relation.Exists ? subject : Whole(subject);
        var pair = other is null ? subject.Spoken : $"{subject.Spoken}, {other.Spoken}";
        var standings = mirror.On(relation, asked, other is null ? null : Whole(other), day);
        if (standings.Count == 0) report.Fact(pair, "nothing is known");
        foreach (var standing in standings)
        {
            report.Fact(pair, StandingWords.Of(standing) + (standing.Certain ? "" : " (uncertain)"));
            if (standing.Since is { } since) report.Fact("  since", $"{eras.Before(since.Date, since.Event?.Date)} {since.Sentence} ({since.Where})");
            if (standing.Until is { } until) report.Fact("  until", $"{eras.Before(until.Date, until.Event?.Date)} {until.Sentence} ({until.Where})");
        }
    }

    private static Entity Whole(Entity entity) => entity.Kind == EntityKind.Period ? entity.Of ?? entity : entity;
}
