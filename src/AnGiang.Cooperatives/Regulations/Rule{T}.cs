using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>A value with its days in force, citation and confidence, or an explicit unknown with its reason (quy định và thời gian hiệu lực). Taken from a <see cref="RuleBook"/>.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Rule<T> : Rule
    where T : notnull
{
    private readonly RuleCode<T> code;
    private readonly T? value;

    internal Rule(RuleCode<T> code, T value, Validity inForce, Citation citation, Confidence confidence, BilingualName? note = null)
        : this(code, value, inForce, inForce, citation, confidence, null, note)
    {
    }

    internal Rule(RuleCode<T> code, Validity days, UnknownReason reason, Citation? citation, BilingualName note)
        : this(code, default, days, days, citation, null, reason, note)
    {
    }

    /// <summary>Nothing, on all days.</summary>
    internal Rule(RuleCode<T> code)
        : this(code, default, new Validity(null), new Validity(null), null, null, UnknownReason.NotStated, null)
    {
    }

    private Rule(RuleCode<T> code, T? value, Validity inForce, Validity stated, Citation? citation, Confidence? confidence, UnknownReason? reason, BilingualName? note)
        : base(code.Code, code.Name, inForce, stated, citation, confidence, reason, note) => (this.code, this.value) = (code, value);

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message says why. Ask <see cref="Rule.IsKnown"/>, or use <see cref="TryGetValue"/>.</exception>
    [JsonIgnore]
    public T Value => IsKnown ? value! : throw new InvalidOperationException(
        $"{this} has no value{(Note is null ? "" : $": {Note.ToString().TrimEnd('.')}")}. Ask IsKnown first, or supply a value with its citation: RuleBook.With.");

    /// <inheritdoc/>
    [JsonPropertyName("value")]
    [JsonConverter(typeof(RuleValueJsonConverter))]
    public override object? ValueOrNull => IsKnown ? value : null;

    private protected override string Answer => !IsKnown ? $"unknown ({Reason})"
        : value is LocalDate date ? LocalDatePattern.Iso.Format(date)
        : FormattableString.Invariant($"{value}");

    /// <summary>The value where there is one.</summary>
    /// <param name="value">The value, or the default of its type.</param>
    /// <returns><see cref="Rule.IsKnown"/>.</returns>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = this.value;
        return IsKnown;
    }

    internal override Rule Over(Validity days) => new Rule<T>(code, value, days, Stated, Citation, Confidence, Reason, Note);

    internal override Rule Blank(Validity days, UnknownReason reason) => new Rule<T>(code, default, days, days, null, null, reason, null);
}
