using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Randomness;

namespace Tongjian.Simulation.Tests.Ensembles;

/// <summary>Lets places go over and a realm end by the toss of a coin, so that what tests count does not hang on how the model is tuned.</summary>
internal sealed class Lottery() : Mechanism("lottery", "Gives places away by chance.")
{
    public override void Act(Rerun run)
    {
        var (east, west, north) = (Slot(run, "East"), Slot(run, "West"), Slot(run, "North"));
        if (run.Happens(0.01, 1, Purpose.Bootstrap)) Lands.Give(run, Place(run, "Zhongcheng"), north, 0.5, -1);
        if (run.State.Polities[west].Exists && run.Happens(0.01, 2, Purpose.Bootstrap))
        {
            Lands.GiveAll(run, west, east, 0.5, -1);
            Realms.End(run, west);
        }
    }

    private static int Place(Rerun run, string name) => run.Map.Places.Single(place => place.Entity.Name == name).Index;

    private static int Slot(Rerun run, string name) => run.Scenario.Polities.ToList().FindIndex(polity => polity.Name == name);
}
