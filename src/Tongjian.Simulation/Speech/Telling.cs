namespace Tongjian.Simulation.Speech;

/// <summary>
/// A happening with the names of those who took part, as they were borne when it happened: slots of the state are used again, names are not.
/// Names are numbers of the <see cref="Scenarios.Cast"/>, the same in every run of a scenario and of its what-ifs; −1 for nobody.
/// </summary>
/// <param name="What">What happened.</param>
/// <param name="Agent">The polity that acts; of a person who goes over, the one that is left; of a proclamation, the one that is proclaimed.</param>
/// <param name="Patient">The polity that suffers it; of a person who goes over, the one that is joined; of a puppet, the puppet.</param>
/// <param name="Person">Who acts or is acted on.</param>
/// <param name="Other">Another person.</param>
/// <param name="Third">A third polity: against whom two others ally.</param>
/// <param name="Treaty">A treaty that is made or broken: a number of the cast, or −2, −3, … for the first, second, … that the run makes.</param>
public readonly record struct Telling(
    Happening What, int Agent = -1, int Patient = -1, int Person = -1, int Other = -1, int Third = -1, int Treaty = -1);
