using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives;

/// <summary>What kind of body a unit is. The number of co-operatives counts the kinds <see cref="Cooperative"/> and <see cref="CreditFund"/> together and no other.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CooperativeKind>))]
public enum CooperativeKind
{
    /// <summary>Co-operative (hợp tác xã, HTX).</summary>
    Cooperative,

    /// <summary>Union of co-operatives (liên hiệp hợp tác xã, LHHTX), whose members are co-operatives.</summary>
    Union,

    /// <summary>Co-operative group (tổ hợp tác, THT), without legal personality.</summary>
    Group,

    /// <summary>People's credit fund (quỹ tín dụng nhân dân, QTDND), a credit institution in the form of a co-operative.</summary>
    CreditFund,

    /// <summary>Co-operative bank (ngân hàng hợp tác xã).</summary>
    CooperativeBank,
}
