using System.Text;
using TheoremCheck.Claims;
using TheoremCheck.Cli;

// Statements use the documents' symbols, which a console in another encoding would garble.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var interrupt = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = true;
    interrupt.Cancel();
};
var shell = new Shell(Library.Catalogue(), Console.Out, Console.Error, Interactive: !Console.IsErrorRedirected) { Input = Console.In };
return await CommandLine.RunAsync(args, shell, interrupt.Token);
