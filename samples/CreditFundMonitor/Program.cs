using System.Text;
using AnGiangSupervision;

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
    Console.Error.WriteLine("Usage: CreditFundMonitor [vi|en]");
    return 2;
}

new SupervisoryReport(words).WriteTo(Console.Out);
return 0;
