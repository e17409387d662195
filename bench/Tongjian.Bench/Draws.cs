namespace Tongjian.Bench;

/// <summary>
/// Random numbers that depend on nothing but (seed, subject, number of the draw): a counter put through the finalizer of
/// SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014, p. 459).
/// </summary>
internal struct Draws(ulong seed, ulong subject)
{
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private readonly ulong _key = Mix(Mix(seed + Golden) ^ (subject * Golden));
    private ulong _drawn;

    /// <summary>A whole number from 0, inclusive, to <paramref name="bound"/>, exclusive.</summary>
    public int Below(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound);
        var bits = Mix(_key + ++_drawn * Golden);
        return (int)Math.BigMul(bits, (ulong)bound, out _);
    }

    /// <summary>True <paramref name="percent"/> times in a hundred.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    public T Of<T>(IReadOnlyList<T> list) => list[Below(list.Count)];

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
