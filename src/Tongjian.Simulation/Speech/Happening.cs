namespace Tongjian.Simulation.Speech;

/// <summary>Something that happens in a run: small, without words, with its cause. <see cref="Speech"/> makes a sentence of it.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Turn">The turn, in the count of <see cref="Simulation.Turn"/>.</param>
/// <param name="Agent">The polity that acts; −1 for none.</param>
/// <param name="Patient">The polity that suffers it, or is addressed; −1 for none.</param>
/// <param name="Person">Who acts or is acted on; −1 for nobody.</param>
/// <param name="Other">Another person; −1 for nobody.</param>
/// <param name="Place">Where; −1 for nowhere.</param>
/// <param name="Amount">Men, ships, strings or the number of a name, by the kind; 0 for none.</param>
/// <param name="Cause">The number of the happening that led to it; −1 for what lies before the run.</param>
public readonly record struct Happening(
    Deed Kind, int Turn, short Agent = -1, short Patient = -1, short Person = -1, short Other = -1, short Place = -1, int Amount = 0, int Cause = -1);
