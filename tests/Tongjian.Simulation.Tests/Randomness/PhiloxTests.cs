using Tongjian.Simulation.Randomness;

namespace Tongjian.Simulation.Tests.Randomness;

/// <summary>The known answers of Random123, kat_vectors, philox 4x32 10.</summary>
public sealed class PhiloxTests
{
    [Fact]
    public void Nothing_but_zeros() => Assert.Equal(
        new Block(0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8), Philox.Draw(new Block(0, 0, 0, 0), 0, 0));

    [Fact]
    public void Nothing_but_ones() => Assert.Equal(
        new Block(0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd),
        Philox.Draw(new Block(uint.MaxValue, uint.MaxValue, uint.MaxValue, uint.MaxValue), uint.MaxValue, uint.MaxValue));

    [Fact]
    public void The_digits_of_pi() => Assert.Equal(
        new Block(0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1),
        Philox.Draw(new Block(0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344), 0xa4093822, 0x299f31d0));
}
