using System.Runtime.CompilerServices;

namespace Tongjian.Cli.Tests;

/// <summary>The manual of the commands says what the commands say of themselves.</summary>
public sealed class ManualTests
{
    private static readonly string[] Commands = ["check", "ask", "journal", "explain", "fmt", "export", "coverage", "hindcast", "calibrate", "date", "dates", "read", "templates"];

    [Fact]
    public void The_manual_has_every_command_and_option()
    {
        var manual = File.ReadAllText(Path.Combine(Path.GetDirectoryName(Here())!, "../../docs/commands.md"));
        foreach (var command in Commands)
        {
            Assert.Contains($"## tongjian {command}", manual);
            var help = Called.With(command, "--help").Output;
            foreach (var word in help.Split([' ', ',', '\n', '<', '>'], StringSplitOptions.RemoveEmptyEntries))
            {
                if (word.StartsWith("--", StringComparison.Ordinal)) Assert.Contains(word.TrimEnd(')', '.', ';'), manual);
            }
        }
    }

    [Fact]
    public void The_help_of_every_command_has_two_examples_and_the_exit_codes()
    {
        foreach (var args in Commands.Select(command => new[] { command, "--help" }).Append(["--help"]))
        {
            var help = Called.With(args).Output;
            Assert.True(help.Split("\n  tongjian ").Length > 2, help);
            Assert.Contains("Exit codes:", help);
        }
    }

    private static string Here([CallerFilePath] string here = "") => here;
}
