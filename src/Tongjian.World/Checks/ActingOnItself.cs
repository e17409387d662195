using Tongjian.Language;
using Tongjian.Record;
using Tongjian.World.Replay;

namespace Tongjian.World.Checks;

/// <summary>Nobody fights, besieges, pays or allies with himself.</summary>
internal sealed class ActingOnItself : WorldCheck
{
    public override void Look(Event happening, ReplayState state, List<Diagnostic> diagnostics)
    {
        foreach (var agent in happening.Sentence[Role.Agent].Entities)
        {
            foreach (var patient in happening.Sentence[Role.Patient].Entities)
            {
                if (agent.Whole() != patient.Whole()) continue;
                diagnostics.Add(new Diagnostic(
                    "acting-on-itself", Severity.Error, happening.Sentence.Where, $"{agent.Whole().Spoken} stands on both sides of this",
                    "two parties", "name the other party"));
            }
        }
    }
}
