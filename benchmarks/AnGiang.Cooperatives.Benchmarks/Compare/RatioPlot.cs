using ScottPlot;

namespace AnGiang.Cooperatives.Benchmarks.Compare;

/// <summary>The ratios as bars on a logarithmic axis, the first of each question at 1.</summary>
internal static class RatioPlot
{
    internal static void Save(IReadOnlyList<Ratio> ratios, string path)
    {
        using Plot plot = new();
        for (int i = 0; i < ratios.Count; i++)
        {
            Bar bar = new() { Position = -i, Value = Math.Log10(ratios[i].Time), Orientation = Orientation.Horizontal, Label = FormattableString.Invariant($"{ratios[i].Time:0.00}") };
            plot.Add.Bars(new[] { bar }).Horizontal = true;
        }

        plot.Axes.Left.SetTicks([.. ratios.Select((_, i) => (double)-i)], [.. ratios.Select(ratio => $"{ratio.Question}: {ratio.Contender}")]);
        double[] powers = [-3, -2, -1, 0, 1, 2, 3];
        plot.Axes.Bottom.SetTicks(powers, [.. powers.Select(power => Math.Pow(10, power).ToString("0.###", System.Globalization.CultureInfo.InvariantCulture))]);
        plot.Title("Time beside the first of each question, less is faster");
        plot.Axes.Left.MinimumSize = 520;
        plot.SaveSvg(path, 1200, 60 + (22 * ratios.Count));
    }
}
