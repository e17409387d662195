using System.Globalization;
using System.Text;
using Tongjian.Language;

namespace Tongjian.World.Tests;

/// <summary>Writes down all that a mirror says, so that two can be compared as text.</summary>
internal static class Whole
{
    public static string Of(Mirror mirror) => $"{Events(mirror)}\n{States(mirror)}\n{string.Join('\n', mirror.Diagnostics)}";

    /// <summary>Events with their claims, in the order of replay.</summary>
    public static string Events(Mirror mirror) => string.Join('\n', mirror.Chronicle.Events.Select(happening => string.Create(
        CultureInfo.InvariantCulture,
        $"{happening.Index} {happening} {happening.When} {happening.Nominal} {happening.Line.Where} [{string.Join("; ", happening.Claims.Select(claim => $"{claim}: {claim.Date?.Text} {claim.Sentence}"))}]")));

    /// <summary>All relations through all time.</summary>
    public static string States(Mirror mirror)
    {
        var text = new StringBuilder();
        foreach (var relation in Enum.GetValues<Relation>())
        {
            foreach (var (subject, other, standing) in mirror.Through(relation))
            {
                text.Append(CultureInfo.InvariantCulture, $"{relation} {subject} {other} {standing.From} {standing.To} {string.Join(',', standing.Amounts)}");
                text.Append(CultureInfo.InvariantCulture, $" {standing.Office} {standing.Certain} {standing.Since?.Where} {standing.Until?.Where}\n");
            }
        }

        return text.ToString();
    }
}
