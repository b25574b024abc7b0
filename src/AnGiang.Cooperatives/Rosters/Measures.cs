using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>What is read from each row of a summary: its indicators, its period and its name for error messages.</summary>
/// <typeparam name="T">The caller's own row type.</typeparam>
/// <example>
/// <code>
/// rows.Summarize(row => row.Province, of => of
///     .Count(Indicator.Members, row => row.Members)
///     .Amount(Indicator.TotalAssets, row => row.Assets)
///     .Period(row => row.Period));
/// </code>
/// </example>
public sealed class Measures<T>
{
    // Boxed once, not once a row.
    private static readonly object[] Statuses = [.. Enum.GetValues<FigureStatus>().Cast<object>()];
    private readonly List<Measure<T>> all = [];
    private readonly List<Sameness<T>> samenesses = [];

    internal Measures()
    {
    }

    internal List<Measure<T>> All => all;

    internal List<Sameness<T>> Samenesses => samenesses;

    /// <summary>Whether rows have a name of their own.</summary>
    internal bool IdentifiesRows => NameOf is not null;

    private Func<T, string>? NameOf { get; set; }

    /// <summary>Sums a count.</summary>
    /// <param name="indicator">What is counted, in units or persons.</param>
    /// <param name="selector">Reads the count from a row; null when it was not reported.</param>
    /// <returns>This instance, for the next indicator.</returns>
    /// <exception cref="ArgumentException">The indicator is a rate or may not be summed, is in đồng, or is there already.</exception>
    public Measures<T> Count(Indicator indicator, Func<T, long?> selector)
    {
        Guard.Against.Null(selector);
        return Add(new(indicator, selector));
    }

    /// <summary>Sums an amount.</summary>
    /// <param name="indicator">What it is an amount of, in đồng.</param>
    /// <param name="selector">Reads the amount from a row; null when it was not reported.</param>
    /// <returns>This instance, for the next indicator.</returns>
    /// <exception cref="ArgumentException">The indicator is a rate or may not be summed, is not in đồng, or is there already.</exception>
    public Measures<T> Amount(Indicator indicator, Func<T, Vnd?> selector)
    {
        Guard.Against.Null(selector);
        return Add(new(indicator, selector));
    }

    /// <summary>Collects the bounds of ranges or rates, which are never summed.</summary>
    /// <param name="indicator">What the range is of, in đồng.</param>
    /// <param name="selector">Reads the range from a row; null when it was not reported.</param>
    /// <returns>This instance, for the next indicator.</returns>
    /// <exception cref="ArgumentException">The indicator is not in đồng, or is there already.</exception>
    public Measures<T> Range(Indicator indicator, Func<T, VndRange?> selector)
    {
        Guard.Against.Null(selector);
        return Add(new(indicator, selector));
    }

    /// <summary>Reads the period of a row; rows of different periods are refused.</summary>
    /// <param name="selector">Reads the period; null when the row has none, and then it is not compared.</param>
    /// <returns>This instance, for the next indicator.</returns>
    public Measures<T> Period(Func<T, ReportingPeriod?> selector)
    {
        Guard.Against.Null(selector);
        return Same(SummaryHeader.PeriodName, selector);
    }

    /// <summary>Reads how firm the figures of a row are; rows of different status are refused, and a status that is not defined.</summary>
    /// <param name="selector">Reads the status; null when the row has none, and then it is not compared.</param>
    /// <returns>This instance, for the next indicator.</returns>
    public Measures<T> Status(Func<T, FigureStatus?> selector)
    {
        Guard.Against.Null(selector);
        return Same(SummaryHeader.StatusName, row => selector(row) is not FigureStatus status ? null : unchecked((uint)status) < Statuses.Length ? Statuses[(int)status] : status);
    }

    /// <summary>Reads what a row is called in error messages; without it they give the number of the row.</summary>
    /// <param name="selector">Reads the name or id.</param>
    /// <returns>This instance, for the next indicator.</returns>
    public Measures<T> Identify(Func<T, string> selector)
    {
        NameOf = Guard.Against.Null(selector);
        return this;
    }

    /// <summary>Refuses rows that differ in something; null is not compared.</summary>
    internal Measures<T> Same(string what, Func<T, object?> selector)
    {
        if (samenesses.Exists(other => other.What == what))
        {
            throw new ArgumentException($"The {what} of a row is read already; read it once.", nameof(selector));
        }

        samenesses.Add(new Sameness<T>(what, selector));
        return this;
    }

    /// <summary>What a row is called in error messages, by its number from 1.</summary>
    internal string NameOfRow(T row, long number) => NameOf is null ? $"Row {number}" : $"Row {number} ({NameOf(row)})";

    /// <summary>The name of a row, where rows have one.</summary>
    internal string Identification(T row) => NameOf!(row);

    /// <summary>Names an indicator whose values come from elsewhere.</summary>
    internal Measures<T> Add(Indicator indicator, MeasureKind kind) => kind switch
    {
        MeasureKind.Count => Count(indicator, static _ => null),
        MeasureKind.Amount => Amount(indicator, static _ => null),
        _ => Range(indicator, static _ => null),
    };

    internal Measures<T> Add(Measure<T> measure)
    {
        SummaryColumn.RefuseSecond(measure.Column.Indicator, all.Select(other => other.Column));
        all.Add(measure);
        return this;
    }
}
