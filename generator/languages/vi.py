"""Vietnamese."""

from __future__ import annotations

from generator.languages.model import Language

# Rows of words: the formatter would give each word a line.
# fmt: off
LANGUAGE = Language(
    code="vi",
    name="Vietnamese",
    function_words=frozenset({
        "và", "của", "là", "có", "được", "cho", "trong", "các", "những", "một", "với", "không", "này", "đã", "để",
        "từ", "theo", "tại", "trên", "về", "đến", "cũng", "như", "khi", "sẽ",
    }),
    letters="ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
    decimal_comma=True,
    scales=(
        ("nghìn tỷ", 10**12), ("ngàn tỷ", 10**12), ("nghìn tỉ", 10**12), ("ngàn tỉ", 10**12), ("tỷ", 10**9),
        ("tỉ", 10**9), ("trăm triệu", 10**8), ("triệu", 10**6), ("nghìn", 10**3), ("ngàn", 10**3), ("vạn", 10**4),
    ),
    currencies=(
        ("nhân dân tệ", "CNY"), ("Nhân dân tệ", "CNY"), ("NDT", "CNY"), ("tệ", "CNY"), ("đô la Mỹ", "USD"),
        ("đô-la Mỹ", "USD"), ("đôla Mỹ", "USD"), ("đô la", "USD"), ("đô-la", "USD"), ("USD", "USD"), ("đồng", "VND"),
        ("VND", "VND"), ("VNĐ", "VND"), ("euro", "EUR"), ("Euro", "EUR"), ("EUR", "EUR"), ("yên", "JPY"),
        ("yên Nhật", "JPY"), ("bảng Anh", "GBP"), ("đô la Hồng Kông", "HKD"), ("rúp", "RUB"),
    ),
    per_cent=("%", "phần trăm"),
    percentage_points=("điểm phần trăm", "điểm %"),
    denominators=(
        ("tấn", "t"), ("kg", "kg"), ("m2", "m2"), ("m²", "m2"), ("kWh", "kW.h"), ("năm", "a"), ("tháng", "mo"),
        ("ngày", "d"), ("người", "người"), ("thùng", "[bbl]"), ("lít", "L"), ("km", "km"), ("ha", "ha"),
    ),
    per=("/", " mỗi ", " một "),
    range_words=(" đến ", " tới "),
    list_words=(" và ",),
    modifiers_before=(
        ("khoảng", "about"), ("gần", "about"), ("xấp xỉ", "about"), ("chừng", "about"), ("hơn", "more-than"),
        ("trên", "more-than"), ("vượt", "more-than"), ("vượt quá", "more-than"), ("ít nhất", "more-than"),
        ("tối thiểu", "more-than"), ("tối đa", "up-to"), ("không quá", "up-to"), ("dưới", "up-to"),
        ("phấn đấu đạt", "target"), ("mục tiêu", "target"), ("phấn đấu", "target"),
    ),
    modifiers_behind=(("trở lên", "more-than"), ("trở xuống", "up-to")),
    target_words=("mục tiêu", "phấn đấu", "đặt mục tiêu", "dự kiến đến", "đến năm"),
    changes=(
        ("so với cùng kỳ", "yoy"), ("cùng kỳ năm", "yoy"), ("so với năm trước", "yoy"), ("so với năm ngoái", "yoy"),
        ("theo năm", "yoy"), ("so với tháng trước", "mom"),
    ),
    predicates=(
        "sẽ", "đã", "đạt", "đạt được", "khoảng", "gần", "hơn", "trên", "là", "tăng", "tăng trưởng", "giảm", "vượt",
        "lên", "tới", "đến", "tăng thêm", "chiếm", "ở mức", "lần lượt", "dự kiến", "ước đạt", "ước tính", "còn",
        "xuống", "mức", "bằng", "được", "phấn đấu", "tương ứng", "vượt quá", "so với", "cùng kỳ", "với",
    ),
    source_labels=("Nguồn", "Nguồn tin", "Theo nguồn"),
    author_labels=("Tác giả", "Người viết", "Bài viết"),
    reporter_words=("Phóng viên", "PV"),
    date_labels=("Thời gian đăng", "Ngày đăng", "Thời gian", "Ngày phát hành", "Đăng ngày", "Cập nhật", "Ngày"),
    label_words=("Biên tập", "Lượt xem", "Chia sẻ", "Từ khóa", "Thẻ", "Chuyên mục", "Ảnh"),
    government_words=(
        "Sở", "Bộ", "Cục", "Ủy ban", "Uỷ ban", "Chính phủ", "Tổng cục", "Văn phòng", "Ban", "Viện kiểm sát",
        "Chi cục",
    ),
    event_verbs=(
        "tổ chức", "được tổ chức", "diễn ra", "khai mạc", "bế mạc", "khởi động", "ký kết", "khánh thành", "khởi công",
        "thành lập", "khai trương", "ra mắt",
    ),
    issue_verbs=("ban hành", "công bố", "phát hành", "thông qua", "phê duyệt", "đưa ra"),
    event_nouns=(
        "Hội nghị", "hội nghị", "Diễn đàn", "diễn đàn", "Triển lãm", "triển lãm", "Hội chợ", "hội chợ", "Đại hội",
        "Hội thảo", "hội thảo", "Lễ", "sự kiện",
    ),
    leading_phrases=("Mới đây", "Gần đây", "Vừa qua", "Hôm nay", "Hôm qua", "Ngày nay", "Được biết", "Sáng nay"),
    kinds=(
        ("Phỏng vấn", "interview"), ("Đối thoại", "interview"), ("Thông báo", "notice"), ("Công văn", "notice"),
        ("Quyết định", "notice"), ("Nghị định", "notice"), ("Thông tư", "notice"), ("Niên giám", "statistics"),
        ("Thống kê", "statistics"), ("thống kê", "statistics"), ("Kế hoạch", "plan"), ("kế hoạch", "plan"),
        ("Quy hoạch", "plan"), ("Chiến lược", "plan"), ("Phương án", "plan"),
    ),
    programme_heads=("Kế hoạch", "Chương trình", "Chiến lược", "Dự án", "Sáng kiến", "Quy hoạch", "Chiến dịch"),
    country=("Trung Quốc",),
)
# fmt: on
