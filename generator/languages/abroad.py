"""Places outside the gazetteer of China: countries by ISO 3166, and regions and cities, which have no code here.

Names of one language are divided by `/`, the preferred one first; an empty field is a name that this language writes
like English. China itself stands with the languages.
"""

from __future__ import annotations

from functools import cache

_COUNTRIES = """
US|美国|Mỹ/Hoa Kỳ|United States/the US/U.S./USA/America; JP|日本|Nhật Bản/Nhật|Japan
KR|韩国|Hàn Quốc|South Korea/Republic of Korea; KP|朝鲜|Triều Tiên|North Korea; DE|德国|Đức|Germany; FR|法国|Pháp|France
GB|英国|Vương quốc Anh/nước Anh|United Kingdom/the UK/Britain; IT|意大利|Ý/Italia|Italy
ES|西班牙|Tây Ban Nha|Spain; PT|葡萄牙|Bồ Đào Nha|Portugal; NL|荷兰|Hà Lan|Netherlands; BE|比利时|Bỉ|Belgium
CH|瑞士|Thụy Sĩ/Thuỵ Sĩ|Switzerland; AT|奥地利||Austria; SE|瑞典|Thụy Điển|Sweden; NO|挪威|Na Uy|Norway
DK|丹麦|Đan Mạch|Denmark; FI|芬兰|Phần Lan|Finland; PL|波兰|Ba Lan|Poland; CZ|捷克|Séc|Czech Republic
HU|匈牙利||Hungary; GR|希腊|Hy Lạp|Greece; IE|爱尔兰||Ireland; RO|罗马尼亚||Romania; BG|保加利亚||Bulgaria
RS|塞尔维亚||Serbia; RU|俄罗斯|Nga|Russia; UA|乌克兰||Ukraine; BY|白俄罗斯||Belarus; TR|土耳其|Thổ Nhĩ Kỳ|Turkey/Türkiye
VN|越南|Việt Nam|Vietnam/Viet Nam; LA|老挝|Lào|Laos; KH|柬埔寨|Campuchia|Cambodia; TH|泰国|Thái Lan|Thailand
MM|缅甸||Myanmar; MY|马来西亚||Malaysia; SG|新加坡||Singapore; ID|印度尼西亚/印尼||Indonesia
PH|菲律宾||Philippines; BN|文莱||Brunei; IN|印度|Ấn Độ|India; PK|巴基斯坦||Pakistan; BD|孟加拉国||Bangladesh
LK|斯里兰卡||Sri Lanka; NP|尼泊尔||Nepal; MN|蒙古国|Mông Cổ|Mongolia; KZ|哈萨克斯坦||Kazakhstan
UZ|乌兹别克斯坦||Uzbekistan; KG|吉尔吉斯斯坦||Kyrgyzstan; TJ|塔吉克斯坦||Tajikistan; TM|土库曼斯坦||Turkmenistan
AF|阿富汗||Afghanistan; IR|伊朗||Iran; IQ|伊拉克||Iraq; IL|以色列||Israel; SA|沙特阿拉伯/沙特|Ả Rập Xê Út|Saudi Arabia
AE|阿联酋/阿拉伯联合酋长国||United Arab Emirates/UAE; QA|卡塔尔||Qatar; KW|科威特||Kuwait; EG|埃及|Ai Cập|Egypt
ZA|南非|Nam Phi|South Africa; NG|尼日利亚||Nigeria; KE|肯尼亚||Kenya; ET|埃塞俄比亚||Ethiopia; TZ|坦桑尼亚||Tanzania
MA|摩洛哥|Ma-rốc|Morocco; DZ|阿尔及利亚||Algeria; AU|澳大利亚|Úc/Australia|Australia; NZ|新西兰||New Zealand
CA|加拿大||Canada; MX|墨西哥||Mexico; BR|巴西||Brazil; AR|阿根廷||Argentina; CL|智利||Chile; PE|秘鲁||Peru
"""
_UNCODED = """
东南亚|Đông Nam Á|Southeast Asia; 中亚|Trung Á|Central Asia; 欧洲|châu Âu/Châu Âu|Europe; 非洲|châu Phi/Châu Phi|Africa
北美洲|Bắc Mỹ|North America; 拉丁美洲/拉美|Mỹ Latinh|Latin America; 台北/台北市|Đài Bắc|Taipei
台中/台中市|Đài Trung|Taichung; 台南/台南市|Đài Nam|Tainan; 高雄/高雄市|Cao Hùng|Kaohsiung; 新北市||New Taipei
基隆/基隆市||Keelung; 新竹/新竹市/新竹县||Hsinchu; 嘉义/嘉义市/嘉义县||Chiayi; 花莲/花莲县||Hualien
屏东/屏东县||Pingtung
彰化/彰化县||Changhua; 南投/南投县||Nantou; 苗栗/苗栗县||Miaoli; 台东县||; 宜兰/宜兰县||Yilan; 云林县||; 桃园市||Taoyuan
澎湖/澎湖县||Penghu; 大屿山||Lantau; 氹仔||Taipa; 路环||Coloane; 河内|Hà Nội|Hanoi
胡志明市|Thành phố Hồ Chí Minh/TP.HCM|Ho Chi Minh City
海防|Hải Phòng|Haiphong; 岘港|Đà Nẵng|Da Nang; |Quảng Ninh|Quang Ninh; |Lào Cai|Lao Cai; |Lạng Sơn|Lang Son
|Cao Bằng|Cao Bang
|Hà Giang|Ha Giang; |Hạ Long|Ha Long; |Móng Cái|Mong Cai; |Cần Thơ|Can Tho; |An Giang|; |Đồng Tháp|Dong Thap
|Đồng Nai|Dong Nai; |Bình Dương|Binh Duong; |Bắc Ninh|Bac Ninh; |Bắc Giang|Bac Giang; |Hải Dương|Hai Duong
|Nghệ An|Nghe An
|Thanh Hóa|Thanh Hoa; |Đắk Lắk|Dak Lak; |Lâm Đồng|Lam Dong; |Tiền Giang|; |Long An|; |Cà Mau|Ca Mau; |Kiên Giang|
|Sóc Trăng|; |Vĩnh Long|; |Khánh Hòa|Khanh Hoa; |Quảng Nam|; |Nam Định|; |Thái Bình|; |Lai Châu|; |Điện Biên|
|Hòa Bình|
|Đồng bằng sông Cửu Long|Mekong Delta; 东京|Tokyo|Tokyo; 曼谷||Bangkok; 纽约||New York; 伦敦|Luân Đôn|London
巴黎||Paris
首尔||Seoul; 莫斯科||Moscow; 法兰克福||Frankfurt; 迪拜||Dubai; 悉尼||Sydney; 吉隆坡||Kuala Lumpur; 雅加达||Jakarta
金边||Phnom Penh; 万象||Vientiane; 仰光||Yangon
"""
# fmt: off
NOT_BEHIND: dict[str, str] = {
    "日本": "今昨明当近即次翌同每节生", "台中": "平舞烟邢后前站月看柜", "台南": "平舞烟邢阳", "台北": "平舞烟邢阳",
    "南投": "东西越云河湖海", "河内": "运黄沿江淮护市", "中亚": "其", "高雄": "提崇", "宜兰": "便", "嘉义": "新",
    "朝鲜": "尝", "海防": "沿我出", "路环": "道公铁", "花莲": "荷雪", "印度": "脚", "南非": "越云", "万象": "包气",
    "新竹": "创", "基隆": "新",
}
"""Characters that, right before a name, make it a part of other words: 今日|本报, 平台|中心."""
NOT_BEFORE: dict[str, str] = {
    "日本": "报刊台网站社", "朝鲜": "族", "台中": "央", "高雄": "厚心壮", "南投": "资入", "河内": "陆外", "中亚": "热",
    "海防": "部队林工", "路环": "境保线", "台北": "路", "印度": "洋尼支", "南非": "法", "万象": "更城新", "法国": "际",
    "金边": "虎", "彰化": "学", "智利": "用",
}
"""Characters that, right behind a name, make it another word."""
# fmt: on
_LANGUAGES = ("zh", "vi", "en")


def _rows(table: str) -> list[list[str]]:
    return [row.strip().split("|") for row in table.replace(";", "\n").split("\n") if row.strip()]


@cache
def names_abroad(language_code: str) -> dict[str, str | None]:
    """Names as a language writes them, with the code of countries; None for regions and cities."""
    rows: list[tuple[str | None, list[str]]] = [(code, names) for code, *names in _rows(_COUNTRIES)]
    rows += [(None, names) for names in _rows(_UNCODED)]
    column = _LANGUAGES.index(language_code) if language_code in _LANGUAGES else len(_LANGUAGES) - 1
    found: dict[str, str | None] = {}
    for code, names in rows:
        english = "" if language_code == "zh" else names[2]
        for name in (names[column] or english).split("/"):
            if name:
                found[name.removeprefix("the ")] = code
    return found
