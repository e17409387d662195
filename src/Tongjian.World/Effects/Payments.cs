using Tongjian.Language;
using Tongjian.World.Replay;

namespace Tongjian.World.Effects;

/// <summary>Yearly payments. A sum paid once changes no relation.</summary>
internal static class Payments
{
    /// <summary>From now on the payer owes the payee so much a year.</summary>
    public static void Promise(Sentence sentence, Ledger ledger)
    {
        if (!IsYearly(sentence) || sentence.First(Role.Patient) is not { } patient) return;
        foreach (var agent in sentence[Role.Agent].Entities)
        {
            var (payer, payee) = (ledger.PartyOf(agent), ledger.PartyOf(patient));
            if (payer != payee) ledger.SetTruth(Relation.Pays, payer, payee, true, AmountsOf(sentence, ledger, payer, payee));
        }
    }

    /// <summary>The payer owes nothing any more.</summary>
    public static void Stop(Sentence sentence, Ledger ledger)
    {
        foreach (var agent in sentence[Role.Agent].Entities)
        {
            foreach (var patient in sentence[Role.Patient].Entities)
                ledger.SetTruth(Relation.Pays, ledger.PartyOf(agent), ledger.PartyOf(patient), false);
        }
    }

    private static bool IsYearly(Sentence sentence) => sentence.Template.Id
        is "promises-yearly" or "promises-yearly-payment" or "pays-yearly" or "pays-tribute" or "imposes-tribute" or "goes-on-paying";

    /// <summary>The amount named; where none is, the one that was paid so far.</summary>
    private static object? AmountsOf(Sentence sentence, Ledger ledger, Entity payer, Entity payee)
    {
        var named = sentence[Role.Amount].Amounts;
        if (named.Length > 0) return named.ToArray();
        return ledger.Last(Relation.Pays, payer, payee) is { Extra: >= 0 } last ? ledger.Extras[last.Extra] : null;
    }
}
