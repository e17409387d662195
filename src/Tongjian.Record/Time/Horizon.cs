namespace Tongjian.Record.Time;

/// <summary>The ends of time as days: a bound that is one of these is no bound at all.</summary>
/// <remarks>Arithmetic on days saturates here: a sum beyond an end is that end.</remarks>
public static class Horizon
{
    /// <summary>Minus infinity: no earliest day, or no least number of days.</summary>
    public const int Past = int.MinValue;

    /// <summary>Plus infinity: no latest day, or no greatest number of days.</summary>
    public const int Future = int.MaxValue;

    /// <summary>A day as an int; a day beyond an end becomes that end.</summary>
    internal static int Saturate(long day) => day <= Past ? Past : day >= Future ? Future : (int)day;
}
