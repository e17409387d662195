using Tongjian.Language;

namespace Tongjian.World;

/// <summary>What an event changed: how a relation stood before it, and after.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Subject">Its subject: the place of a holder, the polity of a ruler.</param>
/// <param name="Other">The other of a pair; null for a function, or a relation of one subject.</param>
/// <param name="Before">How it stood; null if nothing was said of it before.</param>
/// <param name="After">How it stands from then on.</param>
public sealed record Change(Relation Relation, Entity Subject, Entity? Other, Standing? Before, Standing After);
