using Tongjian.Simulation.Ground;

namespace Tongjian.Simulation.Speech.Names;

/// <summary>Somebody of whom no source tells, as he came of age in a run.</summary>
/// <param name="Name">The number of the name.</param>
/// <param name="Polity">The number of the name of the polity that was served then; −1 for none.</param>
/// <param name="Customs">The customs of its court.</param>
/// <param name="IsHeir">Whether he was born to its throne.</param>
internal readonly record struct Newcomer(int Name, int Polity, Customs Customs, bool IsHeir);

/// <summary>A treaty that was made in a run.</summary>
/// <param name="Place">The place that it is called after; −1 for none.</param>
/// <param name="Year">The year in which it was made.</param>
internal readonly record struct NewTreaty(int Place, int Year);
