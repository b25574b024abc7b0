using AnGiang.Cooperatives.Regulations;
using NodaTime.Text;

namespace AnGiang.Cooperatives.Tests.Regulations;

/// <summary>Every rule that has a value, as it stands in the sources (marks V1 and V2), and every one that must have none (V3, general knowledge, not found).</summary>
public class VietnamRulesTests
{
    private const string Known = """
        cooperative-law: Law1996, 1997-01-01 to 2004-06-30, 47-L/CTN (SecondarySource)
        cooperative-law: Law2003, 2004-07-01 to 2013-06-30, 18/2003/QH11 (SecondarySource)
        cooperative-law: Law2012, 2013-07-01 to 2024-06-30, 23/2012/QH13 (OfficialText)
        cooperative-law: Law2023, from 2024-07-01, 17/2023/QH15 (OfficialText)
        internal-credit-signed-before: 2023-09-01, from 2023-09-01, 17/2023/QH15 (OfficialText)

        minimum-members: at least 7, 2013-07-01 to 2024-06-30, Điều 3.1, 23/2012/QH13 (OfficialText)
        minimum-members: at least 5, from 2024-07-01, Điều 4.7, 17/2023/QH15 (OfficialText)
        minimum-members-of-union: at least 4, 2013-07-01 to 2024-06-30, Điều 3.2, 23/2012/QH13 (OfficialText)
        minimum-members-of-union: at least 3, from 2024-07-01, Điều 4.8, 17/2023/QH15 (OfficialText)
        minimum-members-of-group: at least 2, 2019-11-25 to 2024-10-31 (end not verified), Điều 3.1, 77/2019/NĐ-CP (OfficialText)
        member-age: at least 18, 2013-07-01 to 2024-06-30, Điều 13, 23/2012/QH13 (SecondarySource)
        capital-per-member: at most 1/5, 2013-07-01 to 2024-06-30, Điều 17.1, 23/2012/QH13 (OfficialText)
        capital-per-member: at most 3/10, from 2024-07-01, 17/2023/QH15 (SecondarySource)
        capital-per-member-of-union: at most 3/10, 2013-07-01 to 2024-06-30, Điều 17.2, 23/2012/QH13 (OfficialText)
        capital-per-member-of-union: at most 2/5, from 2024-07-01, 17/2023/QH15 (SecondarySource)
        foreign-capital: at most 3/10, from 2024-07-01, 17/2023/QH15 (SecondarySource)
        pay-in-months: at most 6, 2013-07-01 to 2024-06-30, Điều 17.3, 23/2012/QH13 (OfficialText)

        fund-base: DistributableIncome, 2013-07-01 to 2024-06-30, Điều 46, 23/2012/QH13 (SecondarySource)
        fund-base: ExternalIncome, from 2024-07-01, 17/2023/QH15 (SecondarySource)
        development-investment-fund: at least 1/5, 2013-07-01 to 2024-06-30, Điều 46, 23/2012/QH13 (SecondarySource)
        development-investment-fund: at least 0, from 2024-07-01, 17/2023/QH15 (SecondarySource)
        financial-reserve-fund: at least 1/20, 2013-07-01 to 2024-06-30, Điều 46, 23/2012/QH13 (SecondarySource)
        financial-reserve-fund: at least 0, from 2024-07-01, 17/2023/QH15 (SecondarySource)
        indivisible-fund: at least 1/20, from 2024-07-01, 17/2023/QH15 (SecondarySource)
        indivisible-fund-of-union: at least 1/10, from 2024-07-01, 17/2023/QH15 (SecondarySource)

        surplus-deductions: Prior losses that tax law deducts, income tax, prior losses that it no longer deducts, administrative fines., 2017-01-01 to 2024-06-30 (start and end not verified), Điều 21, 83/2015/TT-BTC (SecondarySource)
        surplus-main-criterion: Mainly use of products and services, in job-creating co-operatives labour; the remainder by capital; proportions by charter., 2013-07-01 to 2024-06-30, Điều 46, 23/2012/QH13 (SecondarySource)
        indivisible-fund-of-internal: By the rate in the charter., from 2026-01-01 (start not verified), Tài khoản 442, 71/2024/TT-BTC (OfficialText)

        external-supply: at most 1/2, 2017-09-15 to 2024-06-30 (start not verified), 107/2017/NĐ-CP (OfficialText)
        non-member-wages: at most 3/10, 2017-09-15 to 2024-06-30 (start not verified), 107/2017/NĐ-CP (OfficialText)

        industrial-classification: VSIC 2018, 2021-01-01 to 2025-11-14 (start not verified), 27/2018/QĐ-TTg (SecondarySource)
        industrial-classification: VSIC 2025, from 2025-11-15, 36/2025/QĐ-TTg (SecondarySource)

        audited-size: Large, from 2024-07-01, Điều 106, 17/2023/QH15 (OfficialText)
        audited-union-members: at least 10, from 2024-07-01, Điều 106, 17/2023/QH15 (OfficialText)
        other-audit-cases: Those applying for State support where that policy requires it; co-operative development funds organised as co-operatives., from 2024-07-01, Điều 106, 17/2023/QH15 (OfficialText)
        audit-years: at most 2, from 2024-07-01, Điều 106, 17/2023/QH15 (OfficialText)
        internal-audit: Mandatory for co-operatives in finance and banking by the law on credit institutions, encouraged for others., from 2024-07-01, Điều 105, 17/2023/QH15 (OfficialText)

        size-by-field: Official members, and revenue of a year or total capital, by field., from 2024-11-01, Điều 5, 113/2024/NĐ-CP (SecondarySource)
        size-agriculture-large: members at least 300, and revenue at least 50000000000 or total capital at least 10000000000, from 2024-11-01, Điều 5, 113/2024/NĐ-CP (SecondarySource)
        size-agriculture-medium: members at least 200, and revenue at least 10000000000 or total capital at least 5000000000, from 2024-11-01, Điều 5, 113/2024/NĐ-CP (SecondarySource)
        size-agriculture-small: members at least 50, and revenue at least 2000000000 or total capital at least 1000000000, from 2024-11-01, Điều 5, 113/2024/NĐ-CP (SecondarySource)
        size-industry-construction-large: members at least 100, and revenue at least 80000000000 or total capital at least 20000000000, from 2024-11-01, Điều 5, 113/2024/NĐ-CP (SecondarySource)
        size-by-members: Micro, at least 50 Small, above 300 Medium, above 1000 Large, 2020-04-01 to 2024-06-30 (end not verified), Điều 4, 01/2020/TT-BKHĐT (OfficialText)
        size-by-total-capital: Micro, at least 1000000000 Small, at least 5000000000 unknown, 2020-04-01 to 2024-06-30 (end not verified), Điều 5, 01/2020/TT-BKHĐT (SecondarySource)

        scorecard-of-cooperatives: True, 2020-04-01 to 2024-06-30 (end not verified), 01/2020/TT-BKHĐT (OfficialText)
        scorecard-of-unions: True, 2020-04-01 to 2024-06-30 (end not verified), 01/2020/TT-BKHĐT (OfficialText)
        scorecard-of-groups: False, 2020-04-01 to 2024-06-30 (end not verified), 01/2020/TT-BKHĐT (SecondarySource)
        scorecard-of-credit-funds: False, 2020-04-01 to 2024-06-30 (end not verified), Điều 1.2.c, 01/2020/TT-BKHĐT (OfficialText)
        scorecard-of-cooperative-banks: False, 2020-04-01 to 2024-06-30 (end not verified), Điều 1.2.c, 01/2020/TT-BKHĐT (OfficialText)
        scorecard-months-operating: at least 12, 2020-04-01 to 2024-06-30 (end not verified), 01/2020/TT-BKHĐT (SecondarySource)
        scorecard-months-stopped: at most 3, 2020-04-01 to 2024-06-30 (end not verified), 01/2020/TT-BKHĐT (SecondarySource)
        scorecard-grades: Weak, at least 50 Average, at least 65 Fair, at least 80 Good, 2020-04-01 to 2024-06-30 (end not verified), 01/2020/TT-BKHĐT (SecondarySource)
        scorecard-criteria: 15, 2020-04-01 to 2024-06-30 (end not verified), Điều 7, 01/2020/TT-BKHĐT (SecondarySource)
        scorecard-finance-points: 30, 2020-04-01 to 2024-06-30 (end not verified), Điều 7, 01/2020/TT-BKHĐT (SecondarySource)
        scorecard-governance-points: 30, 2020-04-01 to 2024-06-30 (end not verified), Điều 7, 01/2020/TT-BKHĐT (SecondarySource)
        scorecard-community-points: 40, 2020-04-01 to 2024-06-30 (end not verified), Điều 7, 01/2020/TT-BKHĐT (SecondarySource)

        legal-capital-in-one-commune: 100000000, 2019-11-14 to 2020-01-14 (start not verified), 86/2019/NĐ-CP (SecondarySource)
        legal-capital-in-one-commune: 500000000, from 2020-01-15, Điều 2.8, 86/2019/NĐ-CP (OfficialText)
        legal-capital-elsewhere: 100000000, 2019-11-14 to 2020-01-14 (start not verified), 86/2019/NĐ-CP (SecondarySource)
        legal-capital-elsewhere: 1000000000, from 2020-01-15, Điều 2.9, 86/2019/NĐ-CP (OfficialText)
        legal-capital-catch-up: 2021-06-30, from 2020-01-15, 86/2019/NĐ-CP (SecondarySource)
        legal-capital-months-after-change: 24, from 2020-01-15, 86/2019/NĐ-CP (SecondarySource)
        credit-fund-members-to-found: at least 30, 2015-06-01 to 2024-06-30, 04/2015/TT-NHNN (SecondarySource)
        credit-fund-members-to-found: at least 30, from 2025-04-29 (start not verified), Điều 10, 162/2024/NĐ-CP (SecondarySource)
        credit-fund-capital-per-member: at most 1/10, 2015-06-01 to 2024-06-30, 04/2015/TT-NHNN (SecondarySource)
        credit-fund-licence-years: at most 50, from 2024-07-01 (start not verified), 29/2024/TT-NHNN (SecondarySource)
        credit-fund-operating-area: One commune; an adjoining one only after its boundary was split., from 2024-07-01, 29/2024/TT-NHNN (SecondarySource)

        capital-adequacy: at least 2/25, from 2016-03-01 (end not verified), 32/2015/TT-NHNN (SecondarySource)
        solvency-next-day: at least 1, from 2017-05-01 (start and end not verified), 42/2016/TT-NHNN (SecondarySource)
        solvency-seven-days: at least 1, from 2017-05-01 (start and end not verified), 42/2016/TT-NHNN (SecondarySource)
        short-term-funds-to-longer-loans: at most 3/10, from 2017-05-01 (start and end not verified), 42/2016/TT-NHNN (SecondarySource)
        restricted-borrowers: at most 1/20, 2016-03-01 to 2024-08-11 (end not verified), 32/2015/TT-NHNN (SecondarySource)
        limit-base: Own funds at the end of the latest working day., from 2024-08-12, 13/2024/TT-NHNN (SecondarySource)
        insolvency-risk-shortfall: at least 1/5, from 2024-08-12, 13/2024/TT-NHNN (SecondarySource)
        insolvency-risk-days: at least 30, from 2024-08-12, 13/2024/TT-NHNN (SecondarySource)
        insolvency-months: at most 1, from 2024-08-12, 13/2024/TT-NHNN (SecondarySource)
        single-borrower: at most 7/50, 2024-07-01 to 2025-12-31, Điều 136.1, 32/2024/QH15 (OfficialText)
        single-borrower: at most 13/100, 2026-01-01 to 2026-12-31, Điều 136.1, 32/2024/QH15 (OfficialText)
        single-borrower: at most 3/25, 2027-01-01 to 2027-12-31, Điều 136.1, 32/2024/QH15 (OfficialText)
        single-borrower: at most 11/100, 2028-01-01 to 2028-12-31, Điều 136.1, 32/2024/QH15 (OfficialText)
        single-borrower: at most 1/10, from 2029-01-01, Điều 136.1, 32/2024/QH15 (OfficialText)
        related-borrowers: at most 23/100, 2024-07-01 to 2025-12-31, Điều 136.1, 32/2024/QH15 (OfficialText)
        related-borrowers: at most 21/100, 2026-01-01 to 2026-12-31, Điều 136.1, 32/2024/QH15 (OfficialText)
        related-borrowers: at most 19/100, 2027-01-01 to 2027-12-31, Điều 136.1, 32/2024/QH15 (OfficialText)
        related-borrowers: at most 17/100, 2028-01-01 to 2028-12-31, Điều 136.1, 32/2024/QH15 (OfficialText)
        related-borrowers: at most 3/20, from 2029-01-01, Điều 136.1, 32/2024/QH15 (OfficialText)

        specific-provision-group-1: 0, 2021-10-01 to 2023-12-31 (end not verified), 11/2021/TT-NHNN (SecondarySource)
        specific-provision-group-2: 1/20, 2021-10-01 to 2023-12-31 (end not verified), 11/2021/TT-NHNN (SecondarySource)
        specific-provision-group-3: 1/5, 2021-10-01 to 2023-12-31 (end not verified), 11/2021/TT-NHNN (SecondarySource)
        specific-provision-group-4: 1/2, 2021-10-01 to 2023-12-31 (end not verified), 11/2021/TT-NHNN (SecondarySource)
        specific-provision-group-5: 1, 2021-10-01 to 2023-12-31 (end not verified), 11/2021/TT-NHNN (SecondarySource)
        general-provision: 3/400, 2021-10-01 to 2023-12-31 (end not verified), 11/2021/TT-NHNN (SecondarySource)
        general-provision-groups: at most 4, 2021-10-01 to 2023-12-31 (end not verified), 11/2021/TT-NHNN (SecondarySource)
        group-by-days-overdue: 1, at least 10 2, at least 91 3, at least 181 unknown, 2021-10-01 to 2023-12-31 (end not verified), Điều 10, 11/2021/TT-NHNN (SecondarySource)
        specific-provision-group-1: 0, from 2026-01-01 (start not verified), 86/2024/NĐ-CP (SecondarySource)
        specific-provision-group-2: 1/20, from 2026-01-01 (start not verified), 86/2024/NĐ-CP (SecondarySource)
        specific-provision-group-3: 1/5, from 2026-01-01 (start not verified), 86/2024/NĐ-CP (SecondarySource)
        specific-provision-group-4: 1/2, from 2026-01-01 (start not verified), 86/2024/NĐ-CP (SecondarySource)
        specific-provision-group-5: 1, from 2026-01-01 (start not verified), 86/2024/NĐ-CP (SecondarySource)
        general-provision: 3/400, from 2026-01-01 (start not verified), 86/2024/NĐ-CP (SecondarySource)
        general-provision-groups: at most 4, from 2026-01-01 (start not verified), 86/2024/NĐ-CP (SecondarySource)
        non-performing-groups: at least 3, 2021-10-01 to 2023-12-31 (end not verified), Điều 3.8, 11/2021/TT-NHNN (SecondarySource)
        debt-classification-days: at most 7, from 2024-08-15, Điều 4, 36/2024/TT-NHNN (SecondarySource)

        rating-scale: D, at least 60 C, at least 70 B, at least 80 A, 2017-05-01 to 2021-07-31, 42/2016/TT-NHNN (SecondarySource)
        rating-notch-by-criteria: at least 1, 2017-05-01 to 2021-07-31, 42/2016/TT-NHNN (SecondarySource)
        rating-notch-by-sub-criteria: at least 2, 2017-05-01 to 2021-07-31, 42/2016/TT-NHNN (SecondarySource)
        rating-not-rated: Under special control, or its licence is being withdrawn., from 2017-05-01, 42/2016/TT-NHNN (OfficialText)
        rating-capital-points: 10, 2017-05-01 to 2021-07-31, 42/2016/TT-NHNN (SecondarySource)
        rating-asset-quality-points: 30, 2017-05-01 to 2021-07-31, 42/2016/TT-NHNN (SecondarySource)
        rating-governance-points: 30, 2017-05-01 to 2021-07-31, 42/2016/TT-NHNN (SecondarySource)
        rating-result-points: 10, 2017-05-01 to 2021-07-31, 42/2016/TT-NHNN (SecondarySource)
        rating-solvency-points: 20, 2017-05-01 to 2021-07-31, 42/2016/TT-NHNN (SecondarySource)
        rating-points-by-charter-capital: 0, at least 3 1, at least 4 2, at least 5 3, 2017-05-01 to 2021-07-31, 42/2016/TT-NHNN (SecondarySource)
        rating-points-by-capital-adequacy: 0, at least 2/25 1, at least 9/100 3, at least 1/10 5, 2017-05-01 to 2021-07-31, 42/2016/TT-NHNN (SecondarySource)
        rating-points-by-adequacy-breaches: 2, at least 1 1, at least 2 0, 2017-05-01 to 2021-07-31, 42/2016/TT-NHNN (SecondarySource)
        rating-points-by-solvency-breaches: 8, at least 1 4, at least 2 1, at least 3 0, 2017-05-01 to 2021-07-31, 42/2016/TT-NHNN (SecondarySource)
        rating-points-by-short-term-breaches: 4, at least 1 2, at least 2 1, at least 3 0, 2017-05-01 to 2021-07-31, 42/2016/TT-NHNN (SecondarySource)
        """;

    private const string Unknown = """
        member-age: unknown (NotFound), from 2024-07-01, 17/2023/QH15
        pay-in-months: unknown (NotFound), from 2024-07-01, 17/2023/QH15
        external-supply: unknown (NotFound), from 2024-07-01, 17/2023/QH15
        non-member-wages: unknown (NotFound), from 2024-07-01, 17/2023/QH15
        surplus-deductions: unknown (NotFound), from 2024-07-01, 17/2023/QH15
        surplus-main-criterion: unknown (NotFound), from 2024-07-01, 17/2023/QH15
        size-industry-construction-medium: unknown (NotFound), from 2024-11-01, Điều 5, 113/2024/NĐ-CP
        size-industry-construction-small: unknown (NotFound), from 2024-11-01, Điều 5, 113/2024/NĐ-CP
        size-finance-large: unknown (NotFound), from 2024-11-01, Điều 5, 113/2024/NĐ-CP
        size-finance-medium: unknown (NotFound), from 2024-11-01, Điều 5, 113/2024/NĐ-CP
        size-finance-small: unknown (NotFound), from 2024-11-01, Điều 5, 113/2024/NĐ-CP
        size-trade-services-large: unknown (NotFound), from 2024-11-01, Điều 5, 113/2024/NĐ-CP
        size-trade-services-medium: unknown (NotFound), from 2024-11-01, Điều 5, 113/2024/NĐ-CP
        size-trade-services-small: unknown (NotFound), from 2024-11-01, Điều 5, 113/2024/NĐ-CP
        scorecard-points-of-criterion-1: unknown (NotVerified), 2020-04-01 to 2024-06-30 (end not verified), Điều 7, 01/2020/TT-BKHĐT
        scorecard-points-of-criterion-2: unknown (NotVerified), 2020-04-01 to 2024-06-30 (end not verified), Điều 7, 01/2020/TT-BKHĐT
        scorecard-points-of-criterion-3: unknown (NotVerified), 2020-04-01 to 2024-06-30 (end not verified), Điều 7, 01/2020/TT-BKHĐT
        scorecard-points-of-criterion-4: unknown (NotVerified), 2020-04-01 to 2024-06-30 (end not verified), Điều 7, 01/2020/TT-BKHĐT
        scorecard-points-of-criterion-5: unknown (NotVerified), 2020-04-01 to 2024-06-30 (end not verified), Điều 7, 01/2020/TT-BKHĐT
        scorecard-points-of-criterion-6: unknown (NotVerified), 2020-04-01 to 2024-06-30 (end not verified), Điều 7, 01/2020/TT-BKHĐT
        scorecard-points-of-criterion-7: unknown (NotVerified), 2020-04-01 to 2024-06-30 (end not verified), Điều 7, 01/2020/TT-BKHĐT
        scorecard-points-of-criterion-8: unknown (NotVerified), 2020-04-01 to 2024-06-30 (end not verified), Điều 7, 01/2020/TT-BKHĐT
        scorecard-points-of-criterion-9: unknown (NotVerified), 2020-04-01 to 2024-06-30 (end not verified), Điều 7, 01/2020/TT-BKHĐT
        scorecard-points-of-criterion-10: unknown (NotFound), 2020-04-01 to 2024-06-30 (end not verified), Điều 7, 01/2020/TT-BKHĐT
        scorecard-points-of-criterion-11: unknown (NotFound), 2020-04-01 to 2024-06-30 (end not verified), Điều 7, 01/2020/TT-BKHĐT
        scorecard-points-of-criterion-12: unknown (NotFound), 2020-04-01 to 2024-06-30 (end not verified), Điều 7, 01/2020/TT-BKHĐT
        scorecard-points-of-criterion-13: unknown (NotFound), 2020-04-01 to 2024-06-30 (end not verified), Điều 7, 01/2020/TT-BKHĐT
        scorecard-points-of-criterion-14: unknown (NotFound), 2020-04-01 to 2024-06-30 (end not verified), Điều 7, 01/2020/TT-BKHĐT
        scorecard-points-of-criterion-15: unknown (NotFound), 2020-04-01 to 2024-06-30 (end not verified), Điều 7, 01/2020/TT-BKHĐT
        credit-fund-capital-per-member: unknown (NotFound), from 2024-07-01, Điều 10.2, 29/2024/TT-NHNN
        credit-fund-least-capital-per-member: unknown (NotFound), from 2024-07-01, Điều 10.1, 29/2024/TT-NHNN
        deposits-to-equity: unknown (NotFound), from 2024-08-12, Điều 1.1.đ, 25/VBHN-NHNN
        loans-to-deposits: unknown (NotFound), always
        single-borrower: unknown (NotVerified), 2016-03-01 to 2024-06-30 (start not verified), Điều 128, 47/2010/QH12
        related-borrowers: unknown (NotVerified), 2016-03-01 to 2024-06-30 (start not verified), Điều 128, 47/2010/QH12
        collateral-deduction: unknown (NotVerified), from 2026-01-01 (start not verified), 86/2024/NĐ-CP
        audit-of-credit-institutions: unknown (NotFound), always
        non-performing-groups: unknown (NotFound), from 2024-08-15, 36/2024/TT-NHNN
        group-by-days-overdue: unknown (NotFound), from 2024-08-15, 36/2024/TT-NHNN
        rating-points-by-asset-quality: unknown (NotFound), 2017-05-01 to 2021-07-31, 42/2016/TT-NHNN
        rating-points-by-results: unknown (NotFound), 2017-05-01 to 2021-07-31, 42/2016/TT-NHNN
        rating-scale: unknown (NotFound), from 2021-08-01, 05/2021/TT-NHNN
        rating-notch-by-criteria: unknown (NotFound), from 2021-08-01, 05/2021/TT-NHNN
        rating-notch-by-sub-criteria: unknown (NotFound), from 2021-08-01, 05/2021/TT-NHNN
        rating-capital-points: unknown (NotFound), from 2021-08-01, 05/2021/TT-NHNN
        rating-asset-quality-points: unknown (NotFound), from 2021-08-01, 05/2021/TT-NHNN
        rating-governance-points: unknown (NotFound), from 2021-08-01, 05/2021/TT-NHNN
        rating-result-points: unknown (NotFound), from 2021-08-01, 05/2021/TT-NHNN
        rating-solvency-points: unknown (NotFound), from 2021-08-01, 05/2021/TT-NHNN
        rating-points-by-charter-capital: unknown (NotFound), from 2021-08-01, 05/2021/TT-NHNN
        rating-points-by-capital-adequacy: unknown (NotFound), from 2021-08-01, 05/2021/TT-NHNN
        rating-points-by-adequacy-breaches: unknown (NotFound), from 2021-08-01, 05/2021/TT-NHNN
        rating-points-by-solvency-breaches: unknown (NotFound), from 2021-08-01, 05/2021/TT-NHNN
        rating-points-by-short-term-breaches: unknown (NotFound), from 2021-08-01, 05/2021/TT-NHNN
        """;

    public static TheoryData<string> KnownRules() => new(Lines(Known));

    public static TheoryData<string> UnknownRules() => new(Lines(Unknown));

    [Theory]
    [MemberData(nameof(KnownRules))]
    public void A_verified_fact_is_in_the_book(string rule) => Assert.Contains(rule, Book(known: true));

    [Theory]
    [MemberData(nameof(UnknownRules))]
    public void What_is_not_verified_has_no_value_and_says_why(string rule) => Assert.Contains(rule, Book(known: false));

    [Fact]
    public void The_book_has_no_other_rule()
    {
        Assert.Equal(Lines(Known).Order(StringComparer.Ordinal), Book(known: true).Order(StringComparer.Ordinal));
        Assert.Equal(Lines(Unknown).Order(StringComparer.Ordinal), Book(known: false).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_value_has_a_citation_and_a_confidence_and_every_unknown_a_note()
    {
        Assert.All(RuleBook.Vietnam.Rules.Where(rule => rule.IsKnown), rule => Assert.True(rule.Citation is not null && rule.Confidence is Confidence.OfficialText or Confidence.SecondarySource));
        Assert.All(RuleBook.Vietnam.Rules.Where(rule => !rule.IsKnown), rule => Assert.True(rule.Note is not null && rule.Confidence is null));
    }

    [Theory]
    [InlineData("2026-06-30", "capital-adequacy", "tỷ lệ an toàn vốn tối thiểu", "chưa kiểm chứng còn hiệu lực.", "Kept past the amendments by Circulars 05/2021 and 13/2024")]
    [InlineData("2026-06-30", "solvency-next-day", "tỷ lệ khả năng chi trả ngày làm việc tiếp theo", "Suy từ thang điểm xếp hạng của Thông tư 42/2016/TT-NHNN", "the article was not read")]
    [InlineData("2026-06-30", "solvency-seven-days", "tỷ lệ khả năng chi trả 7 ngày làm việc tiếp theo", "Suy từ thang điểm xếp hạng của Thông tư 42/2016/TT-NHNN", "that it is still in force is not verified.")]
    [InlineData("2026-06-30", "short-term-funds-to-longer-loans", "tỷ lệ nguồn vốn ngắn hạn cho vay trung hạn, dài hạn", "không nguồn nào nêu mức khác", "no source gives another number")]
    [InlineData("2024-08-11", "restricted-borrowers", "dư nợ đối tượng hạn chế cấp tín dụng", "có thể là vốn tự có. Từ ngày 12/08/2024", "From 12 August 2024 the restrictions are those of Circular 13/2024")]
    [InlineData("2026-06-30", "deposits-to-equity", "tổng mức nhận tiền gửi so với vốn chủ sở hữu", "chưa tìm thấy giới hạn.", "its limit was not found.")]
    [InlineData("2024-06-30", "single-borrower", "dư nợ một khách hàng so với vốn tự có", "15 % đối với ngân hàng;", "15 % for banks;")]
    [InlineData("2024-06-30", "related-borrowers", "dư nợ một khách hàng và người có liên quan so với vốn tự có", "25 % đối với ngân hàng;", "25 % for banks;")]
    [InlineData("2020-12-31", "external-supply", "cung ứng cho khách hàng không phải thành viên", "Quỹ tín dụng nhân dân theo pháp luật về các tổ chức tín dụng. Chưa tìm thấy ngày có hiệu lực; tính từ ngày ban hành.", "follow the law on credit institutions instead. Its first day in force was not found; taken from the day it is dated.")]
    [InlineData("2020-12-31", "non-member-wages", "tiền lương lao động không phải thành viên (hợp tác xã tạo việc làm)", "tính từ ngày ban hành.", "taken from the day it is dated.")]
    [InlineData("2020-12-31", "surplus-deductions", "các khoản trừ trước khi trích quỹ", "tính từ đầu năm 2017", "taken from the beginning of 2017, as it is of 2015")]
    [InlineData("2026-12-31", "indivisible-fund-of-internal", "trích quỹ chung không chia từ thu nhập giao dịch nội bộ", "Ban hành ngày 07/10/2024", "Dated 7 October 2024")]
    [InlineData("2021-01-29", "industrial-classification", "hệ thống ngành kinh tế Việt Nam", "Ban hành ngày 06/07/2018", "taken from the beginning of 2021.")]
    [InlineData("2021-01-29", "scorecard-of-groups", "đánh giá tổ hợp tác", "không nêu tổ hợp tác.", "Inferred: the circular names co-operatives and unions, and not groups.")]
    [InlineData("2025-12-31", "audit-of-credit-institutions", "kiểm toán độc lập quỹ tín dụng nhân dân, ngân hàng hợp tác xã", "Theo pháp luật về các tổ chức tín dụng;", "what it says was not found.")]
    [InlineData("2025-12-31", "credit-fund-members-to-found", "số thành viên tối thiểu khi thành lập quỹ tín dụng nhân dân", "tính từ ngày Thông tư 01/2025/TT-NHNN viện dẫn", "taken from the day of Circular 01/2025, which cites it.")]
    [InlineData("2025-12-31", "credit-fund-licence-years", "thời hạn hoạt động của quỹ tín dụng nhân dân (năm)", "không nêu văn bản", "without its document")]
    [InlineData("2022-12-31", "specific-provision-group-3", "tỷ lệ dự phòng cụ thể nhóm 3", "chưa kiểm chứng áp dụng cho quỹ tín dụng nhân dân.", "that it bound credit funds is not verified.")]
    [InlineData("2026-06-30", "specific-provision-group-3", "tỷ lệ dự phòng cụ thể nhóm 3", "Ban hành ngày 11/07/2024", "Dated 11 July 2024")]
    [InlineData("2022-12-31", "general-provision", "tỷ lệ dự phòng chung", "chưa kiểm chứng áp dụng cho quỹ tín dụng nhân dân.", "Its last day in force, in 2024, was not found.")]
    [InlineData("2026-06-30", "general-provision-groups", "nhóm nợ phải trích dự phòng chung", "tính từ đầu năm 2026.", "taken from the beginning of 2026.")]
    [InlineData("2026-06-30", "collateral-deduction", "khấu trừ tài sản bảo đảm", "chỉ có ở nguồn không đủ tin cậy. Ban hành ngày 11/07/2024", "quoted by no source that suffices. Dated 11 July 2024")]
    [InlineData("2022-12-31", "group-by-days-overdue", "nhóm nợ theo số ngày quá hạn", "Nhóm 4 và nhóm 5 (từ 181 ngày) chưa kiểm chứng.", "The groups 4 and 5, from 181 days, are not verified.")]
    [InlineData("2026-06-30", "non-performing-groups", "nhóm nợ xấu", "Chưa thấy định nghĩa nợ xấu", "The definition of bad debt for credit funds was not found.")]
    public void A_reader_is_told_in_both_languages_what_a_rule_is_about_and_what_to_mind(string date, string code, string name, string vietnamese, string english)
    {
        Rule rule = RuleBook.Vietnam.Rules.Single(rule => rule.Code == code && rule.InForce.Contains(LocalDatePattern.Iso.Parse(date).Value));

        Assert.Equal(name, rule.Name.Vietnamese);
        Assert.Contains(vietnamese, rule.Note!.Vietnamese, StringComparison.Ordinal);
        Assert.Contains(english, rule.Note.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_with_a_first_day_that_no_source_gives_says_where_the_day_comes_from() => Assert.All(
        RuleBook.Vietnam.Rules.Where(rule => rule.IsKnown && !rule.InForce.IsStartVerified), rule => Assert.NotNull(rule.Note));

    [Fact]
    public void Points_of_a_scorecard_group_add_up_to_a_hundred()
    {
        Assert.Equal(100, Points(ScorecardRules.FinancePoints, ScorecardRules.GovernancePoints, ScorecardRules.CommunityPoints));
        Assert.Equal(100, Points(RatingRules.CapitalPoints, RatingRules.AssetQualityPoints, RatingRules.GovernancePoints, RatingRules.ResultPoints, RatingRules.SolvencyPoints));
    }

    private static int Points(params RuleCode<int>[] codes) => codes.Sum(code => RuleBook.Vietnam.On(new(2021, 1, 29), code).Value);

    private static string[] Book(bool known) => [.. RuleBook.Vietnam.Rules.Where(rule => rule.IsKnown == known).Select(rule => rule.ToString())];

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
