using AnGiang.Cooperatives.Rosters;

namespace AnGiang.Cooperatives.Indicators;

/// <summary>Reads the figures of units from rows, by the measures that a summary of the rows would have.</summary>
internal sealed class UnitReader<T>
{
    private readonly Measures<T> measures = new();
    private readonly Measure<T>[] figures;

    internal UnitReader(Action<Measures<T>> name)
    {
        (measures as Measures<Cooperative>)?.Describe();
        name(measures);
        figures = [.. measures.All.Where(measure => measure.Column.Kind != MeasureKind.Range)];
        if (!measures.IdentifiesRows)
        {
            throw new ArgumentException("The measures do not say what a row is called, by which its figures of two dates find each other; name it with Identify.", nameof(name));
        }
    }

    internal UnitFigures Read(T row, long number)
    {
        if (row is null)
        {
            throw new ArgumentException(FormattableString.Invariant($"Row {number} is null."), nameof(row));
        }

        Dictionary<Indicator, long> values = [];
        foreach (Measure<T> measure in figures)
        {
            if (measure.Read(row) is long value)
            {
                values.Add(measure.Column.Indicator, measure.FirstNegative([value]) < 0 ? value : throw measure.Negative(measures.NameOfRow(row, number), value));
            }
        }

        string unit = row is Cooperative cooperative ? cooperative.Id.ToString() : measures.Identification(row);
        return new(unit, (ReportingPeriod?)Common(row, SummaryHeader.PeriodName), (FigureStatus?)Common(row, SummaryHeader.StatusName) ?? FigureStatus.Actual, values);
    }

    private object? Common(T row, string what) => measures.Samenesses.Find(sameness => sameness.What == what)?.Read(row);
}
