using System.ComponentModel;
using System.Diagnostics;
using System.Numerics;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives;

/// <summary>A value, or the reason why there is none, together with its <see cref="Coverage"/> and <see cref="FigureStatus"/>. The one carrier of "undefined": there is never a NaN.</summary>
/// <typeparam name="T">The type of the value: <see cref="Vnd"/>, <see cref="Fraction"/>, <see cref="Percentage"/>, <see cref="VndRange"/>, <see cref="long"/> or <see cref="decimal"/>.</typeparam>
/// <remarks><see langword="default"/> is undefined, not reported by 0 of 0 units. An undefined figure prints "..." when it was not reported and "x" otherwise.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
[DebuggerDisplay("{ToString(),nq} ({Coverage})")]
public readonly struct Figure<T> : IEquatable<Figure<T>>, IEqualityOperators<Figure<T>, Figure<T>, bool>, IFormattable
    where T : struct, IEquatable<T>, IFormattable
{
    private readonly T value;
    private readonly UndefinedReason reason;

    /// <summary>Creates a figure with a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="coverage">How many units it is of.</param>
    /// <param name="status">How firm it is.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not defined.</exception>
    public Figure(T value, Coverage coverage, FigureStatus status)
    {
        IsDefined = true;
        this.value = value;
        Coverage = coverage;
        Status = Guard.Against.Defined(status);
    }

    /// <summary>Creates a figure without a value.</summary>
    /// <param name="coverage">How many units it would be of.</param>
    /// <param name="reason">Why there is none.</param>
    /// <param name="status">How firm it would be.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reason"/> or <paramref name="status"/> is not defined.</exception>
    public Figure(Coverage coverage, UndefinedReason reason, FigureStatus status)
    {
        this.reason = Guard.Against.Defined(reason);
        Coverage = coverage;
        Status = Guard.Against.Defined(status);
    }

    /// <summary>Creates a figure from its JSON properties.</summary>
    /// <param name="valueOrNull">The value, or null.</param>
    /// <param name="reason">The reason, or null.</param>
    /// <param name="coverage">The coverage.</param>
    /// <param name="status">The status.</param>
    /// <exception cref="ArgumentException">There is both a value and a reason, or neither.</exception>
    [JsonConstructor]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Figure(T? valueOrNull, UndefinedReason? reason, Coverage coverage, FigureStatus status)
    {
        if (valueOrNull.HasValue == reason.HasValue)
        {
            throw new ArgumentException("A figure has either a value or a reason why there is none.", nameof(reason));
        }

        this = valueOrNull is T defined ? new Figure<T>(defined, coverage, status) : new Figure<T>(coverage, reason!.Value, status);
    }

    /// <summary>Whether there is a value.</summary>
    [JsonIgnore]
    public bool IsDefined { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message says why. Ask <see cref="IsDefined"/>, or use <see cref="ValueOrNull"/>.</exception>
    [JsonIgnore]
    public T Value => IsDefined ? value : throw new InvalidOperationException($"The figure is undefined: {reason} ({Coverage} units reported). Ask IsDefined first, or use ValueOrNull.");

    /// <summary>The value, or null when there is none.</summary>
    [JsonPropertyName("value")]
    public T? ValueOrNull => IsDefined ? value : null;

    /// <summary>Why there is no value; null when there is one.</summary>
    public UndefinedReason? Reason => IsDefined ? null : reason;

    /// <summary>How many units reported, of how many.</summary>
    public Coverage Coverage { get; }

    /// <summary>How firm the figure is.</summary>
    public FigureStatus Status { get; }

    /// <summary>Equal in value or reason, coverage and status.</summary>
    /// <param name="left">A figure.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether all are equal.</returns>
    public static bool operator ==(Figure<T> left, Figure<T> right) => left.Equals(right);

    /// <summary>Different in value or reason, coverage or status.</summary>
    /// <param name="left">A figure.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether something differs.</returns>
    public static bool operator !=(Figure<T> left, Figure<T> right) => !left.Equals(right);

    /// <summary>Computes another figure from the value; an undefined figure stays undefined, for the same reason.</summary>
    /// <typeparam name="TResult">The type of the other value.</typeparam>
    /// <param name="selector">What to compute; called only when there is a value.</param>
    /// <returns>The other figure with the same coverage and status.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="selector"/> is null.</exception>
    public Figure<TResult> Select<TResult>(Func<T, TResult> selector)
        where TResult : struct, IEquatable<TResult>, IFormattable
    {
        Guard.Against.Null(selector);
        return IsDefined ? new(selector(value), Coverage, Status) : new(Coverage, reason, Status);
    }

    /// <inheritdoc/>
    public bool Equals(Figure<T> other) =>
        IsDefined == other.IsDefined && value.Equals(other.value) && reason == other.reason && Coverage == other.Coverage && Status == other.Status;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Figure<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsDefined, value, reason, Coverage, Status);

    /// <summary>The value in its round-trip format, or the sign for none.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The value in a format, or the sign for none.</summary>
    /// <param name="format">A format of <typeparamref name="T"/>; null or empty means its default.</param>
    /// <param name="formatProvider">The <see cref="FigureFormat"/>; anything else means <see cref="FigureFormat.Invariant"/>.</param>
    /// <returns>The text; "..." for a figure that was not reported, "x" for one that is undefined otherwise.</returns>
    /// <exception cref="FormatException">The value has no such format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        IsDefined ? value.ToString(format, FigureFormat.From(formatProvider))
        : reason == UndefinedReason.NotReported ? "..."
        : "x";
}
