using System.Data.Common;

namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>A command and its reader, which some databases close with the command.</summary>
internal sealed class Query(DbCommand command) : IDisposable
{
    internal DbDataReader Reader { get; } = command.ExecuteReader();

    public void Dispose()
    {
        Reader.Dispose();
        command.Dispose();
    }
}
