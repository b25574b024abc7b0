using NodaTime;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>The documents that rules are taken from, with the days they are in force.</summary>
internal static class Enactments
{
    internal static Enactment Law1996 { get; } = new("47-L/CTN", "Luật Hợp tác xã năm 1996", "Law on Co-operatives 1996", new(Day(1997, 1, 1), Day(2004, 6, 30)));

    internal static Enactment Law2003 { get; } = new("18/2003/QH11", "Luật Hợp tác xã năm 2003", "Law on Co-operatives 2003", new(Day(2004, 7, 1), Day(2013, 6, 30)));

    internal static Enactment Law2012 { get; } = new("23/2012/QH13", "Luật Hợp tác xã năm 2012", "Law on Co-operatives 2012", new(Day(2013, 7, 1), Day(2024, 6, 30)));

    internal static Enactment Law2023 { get; } = new("17/2023/QH15", "Luật Hợp tác xã năm 2023", "Law on Co-operatives 2023", new(Day(2024, 7, 1)));

    /// <summary>Its caps were amended by Decree 107/2017, whose first day in force is not verified.</summary>
    internal static Enactment Decree193 { get; } = new(
        "193/2013/NĐ-CP", "Nghị định quy định chi tiết một số điều của Luật Hợp tác xã", "Decree detailing the Law on Co-operatives", new(Day(2014, 1, 27), Day(2017, 9, 14), isEndVerified: false));

    internal static Enactment Decree107 { get; } = new(
        "107/2017/NĐ-CP", "Nghị định sửa đổi Nghị định 193/2013/NĐ-CP", "Decree amending Decree 193/2013/ND-CP", new(Day(2017, 9, 15), Day(2024, 6, 30), isStartVerified: false),
        new("Chưa tìm thấy ngày có hiệu lực; tính từ ngày ban hành.", "Its first day in force was not found; taken from the day it is dated."));

    /// <summary>Amended from 1 November 2024; the amended article was not read.</summary>
    internal static Enactment Decree77 { get; } = new(
        "77/2019/NĐ-CP", "Nghị định về tổ hợp tác", "Decree on co-operative groups", new(Day(2019, 11, 25), Day(2024, 10, 31), isEndVerified: false));

    internal static Enactment Decree113 { get; } = new(
        "113/2024/NĐ-CP", "Nghị định quy định chi tiết một số điều của Luật Hợp tác xã", "Decree detailing the Law on Co-operatives", new(Day(2024, 11, 1)));

    /// <summary>Whether it outlived the law it was made under is not verified.</summary>
    internal static Enactment Circular01 { get; } = new(
        "01/2020/TT-BKHĐT", "Thông tư hướng dẫn phân loại và đánh giá hợp tác xã", "Circular on the classification and assessment of co-operatives", new(Day(2020, 4, 1), Day(2024, 6, 30), isEndVerified: false));

    internal static Enactment Circular09 { get; } = new(
        "09/2017/TT-BNNPTNT", "Thông tư hướng dẫn phân loại và đánh giá hợp tác xã nông nghiệp", "Circular on the classification and assessment of agricultural co-operatives", new(Day(2018, 1, 1), Day(2020, 3, 31), isStartVerified: false, isEndVerified: false),
        new(
            "Ban hành ngày 17/04/2017, chưa tìm thấy ngày có hiệu lực và hết hiệu lực; tính từ đầu năm 2018 đến trước ngày Thông tư 01/2020/TT-BKHĐT có hiệu lực.",
            "Dated 17 April 2017, its first and last days in force were not found; taken from the beginning of 2018 to the day before Circular 01/2020."));

    internal static Enactment Circular83 { get; } = new(
        "83/2015/TT-BTC", "Thông tư hướng dẫn chế độ quản lý tài chính đối với hợp tác xã", "Circular on the financial management of co-operatives", new(Day(2017, 1, 1), Day(2024, 6, 30), isStartVerified: false, isEndVerified: false),
        new(
            "Chưa tìm thấy ngày có hiệu lực và hết hiệu lực; tính từ đầu năm 2017 đến khi Luật Hợp tác xã năm 2012 hết hiệu lực.",
            "Its first and last days in force were not found; taken from the beginning of 2017, as it is of 2015, to the end of the Law of 2012."));

    internal static Enactment Circular71 { get; } = new(
        "71/2024/TT-BTC", "Thông tư hướng dẫn chế độ kế toán hợp tác xã", "Circular on the accounts of co-operatives", new(Day(2026, 1, 1), isStartVerified: false),
        new("Ban hành ngày 07/10/2024, chưa tìm thấy ngày có hiệu lực; tính từ đầu năm 2026.", "Dated 7 October 2024, its first day in force was not found; taken from the beginning of 2026."));

    internal static Enactment CreditLaw2010 { get; } = new("47/2010/QH12", "Luật Các tổ chức tín dụng năm 2010", "Law on Credit Institutions 2010", new(null, Day(2024, 6, 30)));

    internal static Enactment CreditLaw2024 { get; } = new("32/2024/QH15", "Luật Các tổ chức tín dụng năm 2024", "Law on Credit Institutions 2024", new(Day(2024, 7, 1)));

    internal static Enactment Circular04 { get; } = new("04/2015/TT-NHNN", "Thông tư quy định về quỹ tín dụng nhân dân", "Circular on people's credit funds", new(Day(2015, 6, 1), Day(2024, 6, 30)));

    internal static Enactment Circular29 { get; } = new("29/2024/TT-NHNN", "Thông tư quy định về quỹ tín dụng nhân dân", "Circular on people's credit funds", new(Day(2024, 7, 1)));

    internal static Enactment Decree86Of2019 { get; } = new(
        "86/2019/NĐ-CP", "Nghị định quy định mức vốn pháp định của tổ chức tín dụng", "Decree on the legal capital of credit institutions", new(Day(2020, 1, 15)));

    internal static Enactment Decree162 { get; } = new(
        "162/2024/NĐ-CP", "Nghị định quy định điều kiện cấp giấy phép của quỹ tín dụng nhân dân", "Decree on licensing people's credit funds", new(Day(2025, 4, 29), isStartVerified: false),
        new(
            "Chưa tìm thấy ngày có hiệu lực; tính từ ngày Thông tư 01/2025/TT-NHNN viện dẫn Nghị định.",
            "Its first day in force was not found; taken from the day of Circular 01/2025, which cites it."));

    internal static Enactment Circular32 { get; } = new(
        "32/2015/TT-NHNN", "Thông tư quy định các hạn chế, tỷ lệ bảo đảm an toàn của quỹ tín dụng nhân dân", "Circular on prudential ratios of people's credit funds", new(Day(2016, 3, 1)));

    internal static Enactment Circular13 { get; } = new(
        "13/2024/TT-NHNN", "Thông tư sửa đổi Thông tư 32/2015/TT-NHNN", "Circular amending Circular 32/2015/TT-NHNN", new(Day(2024, 8, 12)));

    /// <summary>The consolidated text of 23 July 2024 of both circulars.</summary>
    internal static Enactment Consolidation25 { get; } = new(
        "25/VBHN-NHNN", "Văn bản hợp nhất Thông tư 32/2015/TT-NHNN và Thông tư 13/2024/TT-NHNN", "Consolidated text of Circulars 32/2015 and 13/2024", new(Day(2024, 8, 12)));

    internal static Enactment Decision493 { get; } = new(
        "493/2005/QĐ-NHNN", "Quyết định về phân loại nợ và trích lập dự phòng", "Decision on debt groups and provisions", new(Day(2006, 1, 1), Day(2013, 12, 31), isStartVerified: false, isEndVerified: false),
        new(
            "Quy định chung cho tổ chức tín dụng; chưa kiểm chứng áp dụng cho quỹ tín dụng nhân dân. Chưa tìm thấy ngày có hiệu lực và hết hiệu lực; tính từ đầu năm 2006 đến khi được sửa đổi năm 2014.",
            "Set for credit institutions at large; that it bound credit funds is not verified. Its first and last days in force were not found; taken from the beginning of 2006 to the year of its amendment, 2014."));

    internal static Enactment Circular11 { get; } = new(
        "11/2021/TT-NHNN", "Thông tư về phân loại tài sản có và trích lập dự phòng rủi ro", "Circular on the classification of assets and provisions", new(Day(2021, 10, 1), Day(2023, 12, 31), isEndVerified: false),
        new(
            "Quy định chung cho tổ chức tín dụng; chưa kiểm chứng áp dụng cho quỹ tín dụng nhân dân. Chưa tìm thấy ngày hết hiệu lực trong năm 2024.",
            "Set for credit institutions at large; that it bound credit funds is not verified. Its last day in force, in 2024, was not found."));

    internal static Enactment Circular36 { get; } = new(
        "36/2024/TT-NHNN", "Thông tư về phân loại nợ của tổ chức tín dụng là hợp tác xã", "Circular on the debt groups of co-operative credit institutions", new(Day(2024, 8, 15)));

    internal static Enactment Decree86Of2024 { get; } = new(
        "86/2024/NĐ-CP", "Nghị định về mức trích lập dự phòng rủi ro của tổ chức tín dụng", "Decree on the provisions of credit institutions", new(Day(2026, 1, 1), isStartVerified: false),
        new("Ban hành ngày 11/07/2024, chưa tìm thấy ngày có hiệu lực; tính từ đầu năm 2026.", "Dated 11 July 2024, its first day in force was not found; taken from the beginning of 2026."));

    internal static Enactment Circular42 { get; } = new(
        "42/2016/TT-NHNN", "Thông tư quy định xếp hạng quỹ tín dụng nhân dân", "Circular on rating people's credit funds", new(Day(2017, 5, 1), Day(2021, 7, 31)));

    /// <summary>Amends Circular 42/2016; its contents were not found.</summary>
    internal static Enactment Circular05 { get; } = new(
        "05/2021/TT-NHNN", "Thông tư sửa đổi Thông tư 42/2016/TT-NHNN", "Circular amending Circular 42/2016/TT-NHNN", new(Day(2021, 8, 1)));

    internal static Enactment Decision27 { get; } = new(
        "27/2018/QĐ-TTg", "Quyết định ban hành Hệ thống ngành kinh tế Việt Nam năm 2018", "Decision on the industrial classification of 2018", new(Day(2021, 1, 1), Day(2025, 11, 14), isStartVerified: false),
        new("Ban hành ngày 06/07/2018, chưa tìm thấy ngày có hiệu lực; tính từ đầu năm 2021.", "Dated 6 July 2018, its first day in force was not found; taken from the beginning of 2021."));

    internal static Enactment Decision36 { get; } = new(
        "36/2025/QĐ-TTg", "Quyết định ban hành Hệ thống ngành kinh tế Việt Nam năm 2025", "Decision on the industrial classification of 2025", new(Day(2025, 11, 15)));

    internal static LocalDate Day(int year, int month, int day) => new(year, month, day);
}
