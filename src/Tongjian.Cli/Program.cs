using Tongjian.Cli;

var terminal = Terminal.OfProcess();
var code = CommandLine.Run(args, terminal);
terminal.Flush();
return code;
