using Tongjian.Language;
using Chronicle = Tongjian.Record.Chronicle;

namespace Tongjian.World.Tests;

public sealed class ExpectationTests
{
    private const string Fall = """
        1127-01-01  given  Song holds Kaifeng.
        1127-01-09  Jin captures Kaifeng from Song.

        """;

    [Theory]
    [InlineData("1127-01-08  expect  Song holds Kaifeng.")]
    [InlineData("1127-01-09  expect  Jin holds Kaifeng.")]
    [InlineData("1127-01-08  expect not  Jin holds Kaifeng.")]
    [InlineData("1127-01     expect  Song holds Kaifeng.")]
    [InlineData("1127-01     expect  Jin holds Kaifeng.")]
    [InlineData("1127        expect  Jin holds Kaifeng.")]
    [InlineData("1127-02     expect not  Song holds Kaifeng.")]
    public void What_is_so_at_some_time_of_the_date_holds(string line) => Assert.DoesNotContain(Messages(line), IsFailure);

    [Theory]
    [InlineData("1127-01-08  expect  Jin holds Kaifeng.")]
    [InlineData("1127-02     expect  Song holds Kaifeng.")]
    [InlineData("1127-01     expect not  Song holds Kaifeng.")]
    [InlineData("1127-01     expect not  Jin holds Kaifeng.")]
    public void What_is_so_at_no_time_of_the_date_fails(string line) => Assert.Contains(Messages(line), IsFailure);

    private static IReadOnlyList<Diagnostic> Messages(string line) => Mirror.Of(Chronicle.Of(World.Read(Fall + line))).Diagnostics;

    private static bool IsFailure(Diagnostic diagnostic) => diagnostic.Name == "failed-expectation";
}
