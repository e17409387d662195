using Tongjian.Language;
using Tongjian.Record;
using Tongjian.World.Effects;

namespace Tongjian.World.Checks;

/// <summary>A treaty binds until it is denounced, replaced or ended with a party: who goes to war while it binds must be said to break it.</summary>
internal sealed class TreatyBroken : WorldCheck
{
    public override void Look(Event happening, ReplayState state, List<Diagnostic> diagnostics)
    {
        var isWar = happening.Type is EventType.DeclareWar or EventType.Invade or EventType.Battle or EventType.Besiege
            || (happening.Type == EventType.Capture && Lands.TakesByForce(happening.Sentence));
        if (!isWar) return;
        foreach (var (attacker, defender) in Wars.Parties(happening.Sentence, state.Ledger))
        {
            foreach (var treaty in Treaties.Between(attacker, defender, state.Ledger))
            {
                if (state.CertainBefore(happening, Relation.Bound, treaty, attacker) is null) continue;
                var agreement = state.CauseOf(Relation.Bound, treaty, attacker)!;
                diagnostics.Add(new Diagnostic(
                    "treaty-broken", Severity.Error, happening.Sentence.Where,
                    $"{attacker.Spoken} makes war on {defender.Spoken} {Moment.Phrase(happening.DateText)}, and {treaty.Spoken} has bound both since {agreement.Date}",
                    "peace while the treaty binds",
                    $"tell who broke it, before this line: \"{attacker.Spoken} breaks {treaty.Spoken}.\"")
                {
                    Quotations = [new Quotation("the treaty", agreement.Where)],
                });
            }
        }
    }
}
