using System.Reflection;
using System.Runtime.InteropServices;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Tests.State;

/// <summary>The state as bytes: what is hashed has no holes, and what differs is found.</summary>
public sealed class SystemOfStatesTests
{
    private const string Two = """
        East is a polity.
        West is a polity.
        Dongcheng is a capital at 35.00 N, 116.00 E.
        Xicheng is a capital at 35.00 N, 114.00 E.
        A road runs from Dongcheng to Xicheng.
        1112-01-01   given   East holds Dongcheng.
        1112-01-01   given   West holds Xicheng.
        """;

    [Theory]
    [InlineData(typeof(PlaceState))]
    [InlineData(typeof(PolityState))]
    [InlineData(typeof(ArmyState))]
    [InlineData(typeof(PersonState))]
    [InlineData(typeof(Tie))]
    public void A_struct_of_the_state_has_no_padding(Type type)
    {
        // The size of a managed array's element, not that of marshalling, which makes four bytes of a bool.
        var size = (int)typeof(System.Runtime.CompilerServices.Unsafe).GetMethod("SizeOf")!.MakeGenericMethod(type).Invoke(null, null)!;
        Assert.Equal(type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Sum(field => SizeOf(field.FieldType)), size);
    }

    [Fact]
    public void Two_like_states_have_one_hash_and_no_difference()
    {
        var world = SmallWorld.Of(Two);
        world.Run.Begin(0);
        var copy = world.Run.State.Clone();
        Assert.Null(copy.FirstDifference(world.Run.State));
        Assert.Equal(copy.Hash(), world.Run.State.Hash());
    }

    [Fact]
    public void A_planted_change_is_located()
    {
        var world = SmallWorld.Of(Two);
        var (run, other) = (world.Run, new Rerun(world.Scenario));
        run.Begin(5);
        other.Begin(5);
        for (var turn = 0; turn < 40; turn++)
        {
            run.Step();
            other.Step();
            Assert.Equal(run.State.Hash(), other.State.Hash());
        }

        (string Kind, int Index, Action<SystemOfStates> Plant)[] changes =
        [
            ("place", 1, state => state.Places[1].Loyalty += 0.001f),
            ("polity", 1, state => state.Polities[1].Horses++),
            ("army", 3, state => state.Armies[3].Men++),
            ("person", 0, state => state.Persons[0].Standing += 0.5f),
            ("tie", IndexOf(run.State, 1, 0), state => state.Tie(1, 0).Trust = 0.123f),
        ];
        foreach (var (kind, index, plant) in changes)
        {
            var planted = run.State.Clone();
            plant(planted);
            Assert.Equal(new Divergence(kind, index), planted.FirstDifference(run.State));
            Assert.NotEqual(run.State.Hash(), planted.Hash());
        }
    }

    private static int IndexOf(SystemOfStates state, int one, int other) => (one * state.Polities.Length) + other;

    private static int SizeOf(Type type) => type.IsEnum ? SizeOf(type.GetEnumUnderlyingType())
        : type == typeof(bool) || type == typeof(byte) ? 1
        : Marshal.SizeOf(type);
}
