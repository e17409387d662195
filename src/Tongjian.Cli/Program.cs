using Tongjian.Cli;

return CommandLine.Run(args, Terminal.OfProcess());
