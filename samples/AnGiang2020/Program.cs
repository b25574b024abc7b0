using System.Text;
using AnGiang2020;

// Any terminal, Windows included, gets UTF-8; a file or a pipe gets a fixed width.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
const int FixedWidth = 120;

Words? words = args switch
{
    [] or ["vi"] => Words.Vietnamese,
    ["en"] => Words.English,
    _ => null,
};
if (words is null)
{
    Console.Error.WriteLine("Usage: AnGiang2020 [vi|en]");
    return 2;
}

new ShareReport(words).WriteTo(Console.Out, Console.IsOutputRedirected ? FixedWidth : Math.Max(Console.WindowWidth, FixedWidth));
return 0;
