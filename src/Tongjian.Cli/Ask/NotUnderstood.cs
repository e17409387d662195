using Tongjian.World.Questions;

namespace Tongjian.Cli.Ask;

/// <summary>Tells why a question was not understood, and which would be.</summary>
internal static class NotUnderstood
{
    /// <summary>Writes to the error output.</summary>
    public static void Tell(Reply reply, Terminal terminal)
    {
        terminal.Output.Flush();
        terminal.Error.WriteLine($"tongjian: the question was not understood: {reply.Question}");
        foreach (var problem in reply.Problems) terminal.Error.WriteLine(problem.ToString());
        if (reply.Near.Count == 0)
        {
            terminal.Error.WriteLine("  remedy: ask with a sentence of the language, as \"Who holds Kaifeng on 1130-06-01?\"");
            return;
        }

        terminal.Error.WriteLine("  remedy: ask one of these if it is meant:");
        foreach (var near in reply.Near) terminal.Error.WriteLine("    " + near);
    }
}
