using System.Text;
using AnGiangIndicators;

// Any terminal, Windows included, gets UTF-8.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

Words? words = args switch
{
    [] or ["vi"] => Words.Vietnamese,
    ["en"] => Words.English,
    _ => null,
};
if (words is null)
{
    Console.Error.WriteLine("Usage: IndicatorTable [vi|en]");
    return 2;
}

new TableReport(words).WriteTo(Console.Out);
return 0;
