namespace Tongjian.Cli.Tests;

/// <summary>What came of a call.</summary>
internal sealed record Called(int Code, string Output, string Error)
{
    /// <summary>Runs the program in this process.</summary>
    public static Called With(params IReadOnlyList<string> args) => With(hasColour: false, args);

    /// <summary>Runs it, coloured or not.</summary>
    public static Called With(bool hasColour, params IReadOnlyList<string> args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run(args, new Terminal(output, error) { HasColour = hasColour });
        return new Called(code, output.ToString(), error.ToString());
    }
}
