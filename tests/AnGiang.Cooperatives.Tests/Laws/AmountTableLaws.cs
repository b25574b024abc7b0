using System.Numerics;
using AnGiang.Cooperatives.Shares;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Laws;

public class AmountTableLaws
{
    [Law]
    public bool Parts_total_what_is_shown_above_them_on_every_level(AmountTree tree, ShownUnit shown)
    {
        AmountTable<int, string> table = AmountTable.Create([("a", tree.Rows)], new AmountOptions<int> { Unit = shown.Unit, Digits = shown.Digits });
        return tree.Rows.Where(row => row.Level == 0).Sum(row => table[row.Key, "a"].Published.Value) == table.Total("a").Published.Value
            && tree.ChildrenOf.All(family => family.Value.Sum(child => table[child, "a"].Published.Value) == table[family.Key, "a"].Published.Value);
    }

    [Law]
    public bool A_cell_is_the_floor_or_the_ceiling_of_its_exact_amount_and_an_exact_one_stays(AmountTree tree, ShownUnit shown)
    {
        AmountTable<int, string> table = AmountTable.Create([("a", tree.Rows)], new AmountOptions<int> { Unit = shown.Unit, Digits = shown.Digits });
        return tree.Rows.All(row =>
        {
            ShownAmount cell = table[row.Key, "a"];
            BigInteger exact = cell.Exact.Value.Dong * BigInteger.Pow(10, shown.Digits);
            BigInteger over = (BigInteger)(cell.Published.Value * (decimal)BigInteger.Pow(10, shown.Digits)) * (long)shown.Unit - exact;
            return BigInteger.Abs(over) < (long)shown.Unit && cell.Published.Value - cell.Plain.Value == cell.Adjustment / (decimal)BigInteger.Pow(10, shown.Digits);
        });
    }

    [Law]
    public bool The_total_is_the_exact_sum_rounded_once(AmountTree tree, ShownUnit shown)
    {
        ShownAmount total = AmountTable.Create([("a", tree.Rows)], new AmountOptions<int> { Unit = shown.Unit, Digits = shown.Digits }).Total("a");
        Vnd sum = tree.Rows.Where(row => row.Level == 0).Aggregate(Vnd.Zero, (s, row) => s + Vnd.FromDong(row.Value!.Value));
        return total.Exact.Value == sum && total.Published.Value == (sum / (long)shown.Unit).ToDecimal(shown.Digits, MidpointRounding.AwayFromZero);
    }
}
