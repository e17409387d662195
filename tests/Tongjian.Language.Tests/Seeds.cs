using FsCheck;
using FsCheck.Fluent;

namespace Tongjian.Language.Tests;

/// <summary>Runs a law over seeds that FsCheck draws; a failure names its seed.</summary>
internal static class Seeds
{
    public static void ForAll(int times, Action<Random> law) =>
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
            {
                law(new Random(seed));
                return true;
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(times));
}
