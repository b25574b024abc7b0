namespace AnGiang.Cooperatives.Regulations;

/// <summary>One step of a <see cref="Scale{T}"/>: the values from one edge to the next.</summary>
/// <typeparam name="T">The class of the step.</typeparam>
/// <param name="Lower">The lower edge; null where there is none.</param>
/// <param name="Upper">The upper edge; null where there is none.</param>
/// <param name="Class">The class of these values; null where it is not known.</param>
public sealed record ScaleStep<T>(Bound? Lower, Bound? Upper, T? Class)
    where T : struct;
