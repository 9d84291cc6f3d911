"""What is counted: measure words of Chinese, nouns of Vietnamese and English, and units of the physical world.

All rows; the grammar in tokens.py does not know them one by one. Units are kept as printed, without conversion:
公里 is `km`, 公顷 is `ha`; scale words (万, million) are taken out.
"""

from __future__ import annotations

MEASURES: tuple[tuple[str, str], ...] = (
    *(("吨标准煤", "t"), ("吨标煤", "t"), ("吨", "t"), ("公斤", "kg"), ("千克", "kg"), ("克", "g"), ("毫克", "mg")),
    *(("公里", "km"), ("千米", "km"), ("米", "m"), ("厘米", "cm"), ("毫米", "mm"), ("微米", "um"), ("纳米", "nm")),
    *(("平方公里", "km2"), ("平方千米", "km2"), ("平方米", "m2"), ("平米", "m2"), ("㎡", "m2"), ("公顷", "ha")),
    *(("立方米", "m3"), ("立方", "m3"), ("方水", "m3"), ("升", "L"), ("毫升", "mL")),
    *(("千瓦时", "kW.h"), ("度电", "kW.h"), ("兆瓦时", "MW.h"), ("吉瓦时", "GW.h")),
    *(("千瓦", "kW"), ("兆瓦", "MW"), ("吉瓦", "GW"), ("瓦", "W"), ("千伏", "kV"), ("摄氏度", "Cel"), ("℃", "Cel")),
    *(("标准箱", "TEU"), ("标箱", "TEU"), ("TEU", "TEU")),
    *(("个小时", "h"), ("小时", "h"), ("分钟", "min"), ("天", "d"), ("个工作日", "d"), ("个月", "mo")),
    *(("kg", "kg"), ("km", "km"), ("km²", "km2"), ("km2", "km2"), ("cm", "cm"), ("mm", "mm"), ("m²", "m2")),
    *(("m2", "m2"), ("m³", "m3"), ("m3", "m3"), ("ha", "ha"), ("kW", "kW"), ("MW", "MW"), ("GW", "GW")),
    *(("kWh", "kW.h"), ("MWh", "MW.h"), ("GWh", "GW.h"), ("kV", "kV")),
    *(("tấn", "t"), ("mét", "m"), ("mét vuông", "m2"), ("mét khối", "m3"), ("hecta", "ha"), ("héc-ta", "ha")),
    *(("lít", "L"), ("giờ", "h"), ("ngày", "d"), ("kilômét", "km"), ("ki-lô-mét", "km")),
    *(("metric tons", "t"), ("metric tonnes", "t"), ("tonnes", "t"), ("tons", "t"), ("tonne", "t"), ("ton", "t")),
    *(("kilograms", "kg"), ("kilometers", "km"), ("kilometres", "km"), ("meters", "m"), ("metres", "m")),
    *(("square meters", "m2"), ("square metres", "m2"), ("sqm", "m2"), ("square kilometers", "km2")),
    *(("square kilometres", "km2"), ("hectares", "ha"), ("cubic meters", "m3"), ("cubic metres", "m3")),
    *(("kilowatts", "kW"), ("megawatts", "MW"), ("gigawatts", "GW"), ("kilowatt-hours", "kW.h")),
    *(("kilowatt hours", "kW.h"), ("hours", "h"), ("minutes", "min"), ("days", "d")),
)
"""Words behind a number, and their symbol by SI or UCUM."""

# fmt: off
COUNTERS: tuple[tuple[str, str], ...] = (
    ("家", r"纺(?!织)|具|居|电|庭|乡|园|长|族|政|禽|畜|装|用电|家户户"
    r"|渠"), ("个", r"多|半|人|体(?!系)|性|别|股|税|头|一|\d"),
    ("项", r"目(?!标)|规定|制度|原则|纪律"), ("名", r"单|录|牌|称|片|城|镇|额|义|次"),
    ("人", r"民|工|均|大|口|类|社|物|文|才|力|身|事|气|心"
    r"|士"), ("位", r"一体|于|置|居|列|次|数"), ("户", r"籍|外|口|型|均"),
    ("条", r"龙|腿|心|街|例|件|款|码|形"), ("台", r"河|山|湾|阶|风|账|上|州|中|北"
    r"|前"), ("套", r"餐|装|路|利|用"), ("件", ""), ("枚", ""),
    ("锭", ""), ("纱锭", ""), ("枚纱锭", ""), ("亩", ""), ("斤", ""), ("株", r"洲|式"), ("棵", ""),
    ("头", r"部|雁|条|号|脑|等|戴|衔"), ("只", r"有|要|能|是|为|会|需|争"
    r"|见"), ("羽", "绒|毛"), ("匹", "配"), ("辆", ""), ("艘", ""),
    ("架", r"构|桥|设"), ("座", r"谈|位|右|标"), ("栋", ""), ("幢", ""), ("所", r"有|在|属|以|需|谓|得|长|示|述|列"),
    ("间", r"接|隔|谍|距"), ("处", r"于|理|置|分|级|罚|长|室|方"), ("场", r"地|所|馆|景|内|外|面|合|上"), ("场次", ""),
    ("次", r"日|年|要|品|生|序|性|产业|贷款|元|级|分配|全会"
    r"|会议"), ("人次", ""), ("批次", ""), ("家次", ""), ("台次", ""),
    ("批", r"准|发|复|示|评|量"), ("份", r"额"), ("张", ""), ("篇", r"章"), ("册", ""), ("款", r"项|式|物"),
    ("种", r"植|子|业|类|养|质|粮|群|苗"), ("类", r"似|型|别|比"), ("道", r"路|德|理|口|教|县"), ("笔", r"记|者|会|试"),
    ("宗", r"旨|教|族|地"), ("支", r"持|付|撑|柱|出|部|行|援"
    r"|线"), ("根", r"据|本|植|源"), ("箱", r"包"), ("袋", ""), ("瓶", "颈"),
    ("盒", ""), ("桶", ""), ("列", r"入|为|出|席|车|举|居"
    r"|支"), ("趟", ""), ("门", r"类|店|户|槛|口|市"), ("口", r"岸|径|号|罩|碑|腔"),
    ("课时", ""), ("学时", ""), ("倍", r"增|数|速"), ("人份", ""), ("床", ""), ("张床位", ""), ("席", r"位|卷"),
    ("层楼", ""), ("双鞋", ""), ("双袜", ""), ("盏", ""), ("尾", r"气|水|款|矿"), ("颗", r"粒"), ("孔", "雀|子"),
    ("卷", r"烟|积"), ("幅", r"度|员"), ("眼井", ""), ("国", r"家|际|内|务|道|营|有|企|产|标|资|民|土|外|防"),
)
"""Measure words, and as a regular expression what behind them makes them another word."""
# fmt: on

DIGITS_ONLY = frozenset("张类种次口道门处批份列席间只头架床卷国所根天升米克瓦")
"""With Chinese numerals these stand in too many other words (二次元, 三门峡, 两种制度)."""

NOUNS: tuple[str, ...] = (
    *("companies", "enterprises", "firms", "businesses", "measures", "projects", "people", "persons", "employees"),
    *("participants", "exhibitors", "countries", "regions", "cities", "provinces", "counties", "villages", "tasks"),
    *("workers", "jobs", "households", "factories", "mills", "looms", "spindles", "clusters", "parks", "platforms"),
    *("brands", "products", "standards", "patents", "booths", "visitors", "buyers", "delegates", "experts", "guests"),
    *(
        "universities",
        "agreements",
        "contracts",
        "bases",
        "departments",
        "stores",
        "sets",
        "pieces",
        "units",
        "schools",
    ),
    *("students", "farmers", "mu", "tasks", "initiatives", "institutions", "banks", "factories", "plants", "machines"),
    *("workshops", "centers", "centres", "laboratories", "scholars", "representatives", "entrepreneurs", "suppliers"),
    *("manufacturers", "orders", "deals", "vehicles", "lines", "garments", "items", "indicators", "areas", "zones"),
    *("biện pháp", "doanh nghiệp", "công ty", "dự án", "người", "lao động", "quốc gia", "nước", "tỉnh", "thành phố"),
    *("nhiệm vụ", "giải pháp", "sản phẩm", "nhà máy", "khu công nghiệp", "cụm công nghiệp", "gian hàng", "đơn vị"),
    *("tổ chức", "hộ gia đình", "hộ", "chuyên gia", "đại biểu", "khía cạnh", "lĩnh vực", "mục tiêu", "cọc sợi"),
    *("việc làm", "nhà triển lãm", "thương hiệu", "tiêu chuẩn", "bằng sáng chế", "chỉ tiêu", "hạng mục", "cơ sở"),
    *(
        "lượt khách",
        "lượt người",
        "nền tảng",
        "nhà trưng bày",
        "công nhân",
        "trường đại học",
        "hợp đồng",
        "phương diện",
    ),
    *("thỏa thuận", "nhóm nhiệm vụ", "nhà cung cấp", "nhà mua", "huyện", "xã", "làng nghề", "máy móc"),
)
"""Nouns that are counted without a measure word; they stand in the figure as printed."""

NUMBER_WORDS: dict[str, int] = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "twenty": 20,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "sáu": 6,
    "bảy": 7,
    "tám": 8,
    "chín": 9,
    "mười": 10,
}
"""Vietnamese năm is left out: it is a year far more often than a five."""

YEARLY = ("年产", "年加工", "年处理", "年生产", "年产能", "年生产能力", "年发电", "年可生产", "年供应")
"""Before an amount: so much a year."""

NOUNS_OF_GE = (
    r"省|市(?!场)|县(?!域)|区(?!域)|乡|镇|村|国家|地区|城市|州|地级|项目|重[点大]|企业|产业|基地|园区|平台|集群|品牌|行业|领域|环节|专场|展[区馆位]|部门|单位|中心"
    r"|标准|案例|场景|工厂|车间|示范|试点|国家级|省级|核心|大类|品种|系列|专项|工程|小组|工作组|专题|分论坛|论坛|以上|百万|千万|大型|生产|街道|社区"
)
"""With Chinese numerals 个 counts only these: 四个全面 and 两个维护 are slogans."""
