namespace Tongjian.Reading.Dates;

/// <summary>A mention and its place among the tokens.</summary>
/// <param name="TimePhrase">The words that speak of time.</param>
/// <param name="First">The token it begins at.</param>
/// <param name="End">The one behind it.</param>
internal readonly record struct Found(TimePhrase TimePhrase, int First, int End);
