using System.Runtime.CompilerServices;
using Tongjian.Simulation.Arithmetic;

namespace Tongjian.Simulation.Randomness;

/// <summary>
/// The chance of one run. A draw is named by its turn, by the entity it is about, by what it is for and by its number among those; it depends
/// on nothing else. Two runs of one key that differ in a cause therefore differ in its effects alone.
/// </summary>
public readonly struct Chance
{
    /// <summary>The least distance of two numbers that are drawn: 2 to the −53.</summary>
    private const double Grain = 1.0 / (1L << 53);

    private readonly uint first;
    private readonly uint second;

    /// <summary>The chance of a run.</summary>
    /// <param name="scenario">What tells the scenario and the seed from others; a what-if has that of its base.</param>
    /// <param name="run">The number of the run, from 0.</param>
    public Chance(uint scenario, uint run) => (first, second) = (scenario, run);

    /// <summary>A number from 0, inclusive, to 1, exclusive.</summary>
    /// <param name="turn">The turn, from 0.</param>
    /// <param name="entity">The entity that it is about.</param>
    /// <param name="purpose">What it is for.</param>
    /// <param name="draw">Its number among those of the same turn, entity and purpose.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Uniform(int turn, int entity, Purpose purpose, int draw = 0)
    {
        var (a, b, _, _) = Philox.Draw(new Block((uint)turn, (uint)entity, (uint)purpose, (uint)draw), first, second);
        return ((((ulong)a << 32) | b) >> 11) * Grain;
    }

    /// <summary>Whether something of a chance happens. Nothing is drawn where that is certain either way.</summary>
    public bool Happens(double chance, int turn, int entity, Purpose purpose, int draw = 0) =>
        chance > 0 && (chance >= 1 || Uniform(turn, entity, purpose, draw) < chance);

    /// <summary>A number of the normal distribution of mean 0 and deviation 1.</summary>
    public double Normal(int turn, int entity, Purpose purpose, int draw = 0) => NormalDistribution.Quantile(Uniform(turn, entity, purpose, draw) + (Grain / 2));

    /// <summary>Which of several comes, each by its weight; −1 if none has any.</summary>
    /// <param name="weights">Weights, none below 0.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="entity">The entity that it is about.</param>
    /// <param name="purpose">What it is for.</param>
    /// <param name="draw">Its number among those of the same turn, entity and purpose.</param>
    public int Pick(ReadOnlySpan<double> weights, int turn, int entity, Purpose purpose, int draw = 0)
    {
        var sum = 0.0;
        foreach (var weight in weights) sum += weight;
        if (!(sum > 0)) return -1;
        var at = Uniform(turn, entity, purpose, draw) * sum;
        var last = -1;
        for (var i = 0; i < weights.Length; i++)
        {
            if (!(weights[i] > 0)) continue;
            last = i;
            if (at < weights[i]) return i;
            at -= weights[i];
        }

        // Rounding may leave a hair of the sum behind the last weight.
        return last;
    }
}
