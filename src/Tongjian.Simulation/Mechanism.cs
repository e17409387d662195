namespace Tongjian.Simulation;

/// <summary>
/// One concept of the model: how harvests come, how sieges end, why generals go over. It reads the state, draws its chance, and changes the
/// state through acts; what it does it tells. It keeps nothing of its own from turn to turn, so that a state is all there is of a run.
/// </summary>
/// <param name="name">Its name: one or two words, as the ablation table prints it.</param>
/// <param name="meaning">What it does, in one sentence.</param>
public abstract class Mechanism(string name, string meaning)
{
    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>What it does.</summary>
    public string Meaning { get; } = meaning;

    /// <summary>Plays its part of a turn.</summary>
    public abstract void Act(Rerun run);
}
