"""Offices and callings that stand before a name, and verbs of speech; Chinese in simplified characters."""

from __future__ import annotations


def _listed(words: str) -> tuple[str, ...]:
    """The phrases of a text, divided by semicolons."""
    return tuple(word.strip() for word in words.replace("\n", " ").split(";") if word.strip())


_ROLE_HEADS = """
CEO CTO CFO COO CIO 首席执行官CEO 实习生 总农艺师 总统计师 总审计师 组织委员 会长 副会长 理事长 副理事长 理事
常务理事 秘书长 副秘书长 监事长 监事 院长 副院长 校长 副校长 所长 副所长 主任 副主任 主任委员 副主任委员 局长 副局长
厅长 副厅长 司长 副司长 部长 副部长 处长 副处长 科长 副科长 股长 署长 副署长 省长 副省长 市长 副市长 县长 副县长
区长 副区长 镇长 副镇长 乡长 副乡长 州长 副州长 盟长 副盟长 旗长 副旗长 师长 副师长 团长 副团长 行长 副行长 社长
副社长 站长 副站长 台长 副台长 馆长 副馆长 园长 厂长 副厂长 店长 队长 副队长 组长 副组长 村长 书记 副书记 第一书记
主席 副主席 总经理 副总经理 经理 副经理 总裁 副总裁 董事长 副董事长 董事 独立董事 董事会秘书 总监 副总监 主管
首席执行官 首席技术官 首席财务官 首席运营官 首席经济学家 首席科学家 首席专家 首席设计师 首席分析师 总工程师
副总工程师 总工 总会计师 总经济师 总规划师 总设计师 总编辑 副总编辑 总编 副总编 主编 副主编 执行主编 责任编辑 编辑
记者 通讯员 评论员 主播 主持人 院士 委员 常委 常务委员 组员 党组成员 党委委员 成员 代表 总司令 司令员 副司令员 政委
副政委 政治委员 巡视员 副巡视员 调研员 副调研员 督察专员 专员 副专员 特派员 检察长 副检察长 庭长 审判长 法官 检察官
律师 总干事 干事 干部 总理 副总理 国务委员 总统 副总统 首相 大臣 外长 大使 公使 总领事 参赞 领事 教授 副教授 讲师
研究员 副研究员 助理研究员 工程师 高级工程师 博士 硕士生导师 博士生导师 导师 教师 老师 校友 专家 学者 经济学家
分析师 设计师 企业家 创始人 联合创始人 合伙人 发起人 负责人 主要负责人 相关负责人 有关负责人 分管负责人 代理人
发言人 新闻发言人 法定代表人 法人代表 带头人 传承人 继承人 掌门人 联系人 讲解员 技术员 操作工 挡车工 工人 职工 村民
农户 种植户 大户 负责同志 店主 老板 链长 副链长 总链长 领导 领导同志 嘉宾 主祭 馆员 参事 顾问 名誉会长 荣誉会长
轮值会长 班长 车间主任 警长 民警 厨师 医师 主任医师 医生 护士 护士长 作者 摄影师 画家 作家 书法家 演员 导演 教练
运动员 冠军 选手 发展顾问 总书记 总领队 领队 院校长 执行官 财务官 运营官 技术官 督导员 协调员 联络员 秘书 助理 总助
队员 志愿者 经销商 采购商 主席团主席 董事局主席 董事会主席 监事会主席 指挥长 副指挥长 总指挥 副总指挥 议员 立委
里长 分署长 副分署长 执行长 营运长 财务长 技术长 游客 市民 居民 农民 渔民 牧民 家长
患者 顾客 观众 读者 旅客 乘客 店员 茶农 果农 菜农 花农 粮农 护林员 驾驶员 创业者 养殖户 经营者 从业者 爱好者
参展商 供应商 司机 返乡青年 老兵 船长 机长 预报员 首席预报员 规划师 建筑师 营养师 药师 质检员 检验员 消防员
指导员 辅导员 班主任
乘务员 列车长 社工 宣讲员 网格员 院长助理 总裁助理 总经理助理 局长助理 部长助理 主任助理 校长助理 董事长助理
会长助理 市长助理 省长助理 县长助理 董秘 总队长 支队长
大队长 场长 副场长 连长 营长 军长 委员长 副委员长 总长 关长 副关长
"""
ROLE_HEADS: tuple[str, ...] = tuple(_ROLE_HEADS.split())

_ROLE_MODIFIERS = """
常务 执行 首席 名誉 荣誉 党组 党委 党工委 党总支 党支部 党支部委员会 机关党委 纪委 纪检组 纪检监察组 团委 工会 原 前
时任 现任 代 代理 候任 轮值 联席 兼职 特约 特邀 特聘 本报 本刊 本网 本台 本社 实习 见习 高级 资深 助理 行政 技术
信息 市场 营销 销售 财务 人事 运营 生产 研发 法务 品牌 区域 一级 二级 三级 四级 正厅级 副厅级 正处级 副处级 正局级
副局级 第一 第二 支部 总支 党办 终身 青年 知名 著名 总 副 大区 产品 项目 安全 质量 创意 艺术 设计 客座 荣休 专职
兼任 责任 新闻
"""
ROLE_MODIFIERS: tuple[str, ...] = tuple(_ROLE_MODIFIERS.split())
"""What stands before the head of a role and belongs to it (常务|副|会长)."""

_NOT_BEHIND_ROLE = """
单位 助理 委员会 台 团 处 室 级 会议 会见 会 制 们 站 工作 证 席 职 职务 岗 岗位 负责制 办公室 办公会 人 队伍 联盟
论坛 峰会 信箱 接待 令 团队 大会 部 办 库 专家 专题 联席 带队 带领 率领 出席 参加 主持 致辞 讲话 表示 指出 介绍 等
和 与 及 的 了 在 为 以 对 向 由 还 也 都 就 则 将 曾 又 共同 分别 是 说 从 到 代表 一行 一同 采访 获悉 了解 走进
来到 看到 发现
"""
NOT_BEHIND_ROLE: tuple[str, ...] = tuple(_NOT_BEHIND_ROLE.split())
"""What behind a role tells that no name follows (会长|单位, 记者|采访)."""

_FOLLOWERS = """
以 在 出席 出任 参加 参与 表示 指出 说 讲 介绍 强调 认为 称 提到 提出 谈到 谈及 讲到 透露 坦言 直言 告诉 解释 分析
呼吁 希望 要求 宣布 建议 补充 总结 回顾 回忆 回答 回应 对 向 等 和 与 及 暨 并 则 也 就 还 都 均 又 再 先后 先 首先
随后 分别 共同 一同 一起 一行 一道 率 率队 率领 带队 带领 带着 陪同 主持 致辞 致词 致欢迎 致开幕 作 做 为 担任 任
兼任 当选 被 受 代表 从 围绕 结合 针对 根据 按照 通过 发表 发言 讲话 讲述 讲解 宣读 揭牌 揭幕 授牌 颁奖 颁发 签署
签约 签订 上台 到会 到场 莅临 来到 走进 深入 前往 赴 到 抵达 会见 会谈 座谈 调研 考察 视察 检查 督导 观摩 参观 慰问
走访 看望 听取 感谢 祝贺 欢迎 邀请 应邀 受邀 介 补 正 正在 已 已经 将 曾 曾经 现任 现为 是 有 没有 让 把 给 用 由 于
自 其 他 她 的 了 们 会上 上午 下午 昨日 今日 近日 日前 当天 当日 同志 先生 女士 教授 院士 博士 老师 部长 摄 摄影
报道 通讯员 记者 文 图 供图 图文 电 讯 编辑 一直 始终 进行 开展 负责 牵头 组织 推介 推荐 解读 阐述 分享 详细 系统
重点 着重 深刻 充分 高度 充满 笑着 笑称 激动 深情 自豪 高兴 看来 接受 接过 获 获得 荣获 入选 牺牲 去世 逝世 同 同样
同时 也是 出 则表示 所 以及 其中 因 因此 当 每 最 不 才 能 可 要 想 觉得 相信 看好 点赞 评价 期待 期望 鼓励 勉励
叮嘱 嘱咐 指示 批示 倡议 承诺 明确 建言 如是说 如此 为例 家 等人 等领导 三人 二人 两人 任组长 任主任 任会长 主讲
领衔 牵线 执笔 撰写 编写 创办 创立 创建 成立 介绍说 毫不 十分 非常 非常重视 深有 特别 特地 专程 专门 亲自 亲临 出面
逐一 依次 一一 向大会 现场 团队 工作室 摄于 预计 预测 提醒 指着 指了 算 告诉 推测 估计 判断 反映 担心 坦承 拿
拿着 拿出 站在 正在 报导 综合 展示 演示 操作
"""
FOLLOWERS: tuple[str, ...] = tuple(_FOLLOWERS.split())
"""What stands right behind a name: verbs, adverbs and particles by which its end is found."""

_SPEECH_VERBS = """
指出 表示 强调 认为 介绍 介绍说 介绍称 提到 提出 谈到 谈及 讲到 透露 坦言 直言 告诉记者 告诉 解释 分析 分析称
分析认为 呼吁 希望 要求 宣布 建议 补充 补充说 总结 总结道 回忆 回忆说 回答 回应 回应称 称 说 说道 说起 如是说 表态
感慨 感叹 重申 明确 评价 评价说 相信 期待 预测 预计 倡议 承诺 讲述 阐述 致辞说 解读 反映 赞叹 笑着说 自豪地说
激动地说 坦承 所言 道 讲道 写道 算了一笔账 补充道 解释道 回忆道 感慨道 剖析 提醒 勉励 鼓励 叮嘱 指示
"""
SPEECH_VERBS: tuple[str, ...] = tuple(_SPEECH_VERBS.split())

_STRONG_SPEECH = """
指出 表示 强调 认为 介绍 介绍说 提到 谈到 坦言 直言 告诉记者 透露 说 补充 补充说 致辞 分析 告诉 总结 回忆 解释 呼吁
称 感慨 笑着说 如是说 表态 提醒 预测 预计 建议 回应 回答 解读 评价 感叹 讲述 阐述 坦承 分析称 分析说 解释说 告诉本报
告诉笔者 指着 补充道 表示称 直呼 赞叹 算了一笔账 说道 回忆道 总结道 解释道 感慨道
"""
STRONG_SPEECH: tuple[str, ...] = tuple(_STRONG_SPEECH.split())
"""Verbs that make a bare name at the head of a clause a person."""

_COURTESY = """
先生 女士 同志 老师 教授 院士 博士 总经理 董事长 老人
"""
COURTESY: tuple[str, ...] = tuple(_COURTESY.split())

_VI_SURNAMES = """
Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Lâm Trịnh Mai Đào Hà Lưu Tô Cao Tạ
Thái Châu Quách Tống Chu Tôn Vương Trương Triệu Tiêu Từ Kiều La Lương Mã Mạc Phùng Phương Quan Tăng Thạch Thẩm Viên
Uông Khổng Đường Tần Tào Hứa Hàn Thôi Trình Tưởng Phó Dư Đàm Liêu Trâu Hùng Khâu Hạ Sử Cố Long Vạn Tiền Doãn Khang
Cung Thang Bạch Thi Ngụy Nhậm Diêu Giang Chung Văn Thiệu Kim Mạnh Diệp Âu Thân Nghiêm Lã Lữ Lại Bạc Tòng Nông Ma
Lò Vi Quàng Giàng Sùng Vàng Trưởng Ninh Khúc Cù Chử Đồng Đậu Hạng Ứng Kha Mẫn Ung Phí Tiết Lôi Tập Lỗ Khổng Ôn
Sầm Nhan Bành Điền Trầm Tư Ngụy Lạc Hầu Mao Kỷ Cát Hách Tạo
"""
_PINYIN_SURNAMES = """
Wang Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Zhu Hu Guo Lin Luo Zheng Liang Xie Song Tang Feng Deng Cao
Peng Zeng
Xiao Tian Dong Yuan Pan Jiang Cai Yu Du Ye Cheng Wei Su Ren Lu Yao Shen Zhong Cui Liao Fan Jin Shi Xia Jia Zou
Xiong Bai
Meng Qin Qiu Hou Xue Yan Lei Qian Xiong Long Duan Shao Wan Mao Kong Qi Qiao Pang Fu Kang Niu Ge
"""
VI_SURNAMES: tuple[str, ...] = (*_VI_SURNAMES.split(), *dict.fromkeys(_PINYIN_SURNAMES.split()))
"""Those of Vietnamese and of Chinese, the latter also as pinyin writes them."""

_VI_COURTESY = """
ông; bà; Ông; Bà; đồng chí; Đồng chí; chị; anh; cô; TS; PGS; GS; ThS
"""
VI_COURTESY: tuple[str, ...] = _listed(_VI_COURTESY)

_VI_ROLES = """
Tổng Giám đốc; Phó Tổng Giám đốc; Tổng giám đốc; Phó Tổng giám đốc; Phó tổng giám đốc; Giám đốc điều hành;
Phó Giám đốc; Phó giám đốc; Giám đốc; giám đốc; Phó Chủ tịch thường trực; Phó Chủ tịch; Phó chủ tịch;
Chủ tịch Hội đồng quản trị; Chủ tịch HĐQT; Chủ tịch; chủ tịch; phó chủ tịch; Bộ trưởng; Thứ trưởng; Thủ tướng;
Phó Thủ tướng; Tổng Bí thư; Bí thư Tỉnh ủy; Phó Bí thư Tỉnh ủy; Phó Bí thư; Bí thư; Viện trưởng; Phó Viện trưởng;
Hiệu trưởng; Phó Hiệu trưởng; Cục trưởng; Phó Cục trưởng; Vụ trưởng; Phó Vụ trưởng; Trưởng phòng; Phó Trưởng phòng;
Trưởng ban; Phó Trưởng ban; Tổng Thư ký; Tổng thư ký; Phó Tổng thư ký; Hội trưởng; Phó Hội trưởng; Viện sĩ; Giáo sư;
Tiến sĩ; Chánh văn phòng; Tổng biên tập; Phó Tổng biên tập; Chuyên gia; chuyên gia; Đại sứ; phóng viên; Phóng viên;
PV; Thị trưởng; Phó Thị trưởng; Tỉnh trưởng; Phó Tỉnh trưởng; Thư ký; Ủy viên; thành viên; Kỹ sư; Người phát ngôn;
Trưởng đại diện; Tổng Cục trưởng; Phó Tổng Cục trưởng; Chi cục trưởng; người sáng lập; Nhà sáng lập;
nhà sáng lập; chủ tịch HĐQT; Đại diện; Trưởng bộ phận; Chủ nhiệm; Phó Chủ nhiệm; chủ nhiệm; Chánh Văn phòng;
Tổng giám đốc điều hành;
Giám đốc Điều hành; Trưởng khoa; Phó Trưởng khoa; tổng giám đốc; phó tổng giám đốc; phó giám đốc; Người phụ trách;
người phụ trách; Phó Bí thư Thành ủy; Bí thư Thành ủy; Bí thư Đảng ủy; Phó Bí thư Đảng ủy; Chi hội trưởng;
Hiệp hội trưởng;
Trưởng nhóm; Trưởng đoàn; Phó Trưởng đoàn; Nghiên cứu viên; nghiên cứu viên; Giảng viên; giảng viên; nông dân;
Chủ tịch UBND;
Phó Chủ tịch UBND; Tổng Kiểm toán; bác sĩ; Bác sĩ; kỹ sư; giáo sư; tiến sĩ
"""
VI_ROLES: tuple[str, ...] = _listed(_VI_ROLES)

_VI_SPEECH = """
cho biết; nhấn mạnh; khẳng định; phát biểu; chỉ ra; cho rằng; nói; chia sẻ; bày tỏ; nhận định; đề nghị; thông tin;
đánh giá; kêu gọi; tuyên bố; lưu ý; nêu rõ; giới thiệu; tiết lộ; kỳ vọng
"""
VI_SPEECH: tuple[str, ...] = _listed(_VI_SPEECH)

_EN_ROLES = """
president; vice president; vice-president; chairman; chairwoman; chairperson; vice chairman; vice-chairman;
deputy chairman; director; deputy director; executive director; managing director; director general;
director-general; deputy director general; general manager; deputy general manager; minister; vice minister;
vice-minister; deputy minister; premier; vice premier; prime minister; governor; vice governor; deputy governor;
mayor; deputy mayor; vice mayor; secretary; secretary-general; secretary general; deputy secretary;
deputy secretary-general; party secretary; party chief; head; deputy head; chief; deputy chief; chief executive;
chief executive officer; chief financial officer; chief operating officer; chief technology officer; chief scientist;
chief representative; party secretary general; CEO; CFO; CTO; COO; chief economist; chief engineer;
chief scientist; dean; professor;
associate professor; academician; researcher; research fellow; senior researcher; analyst; senior analyst; economist;
engineer; founder; co-founder; spokesman; spokeswoman; spokesperson; reporter; correspondent; editor; manager;
member; official; senior official; commissioner; ambassador; consul general; consul-general; expert; representative;
owner; farmer; fisherman; grower; vice-governor; vice-mayor; commerce minister; finance minister;
foreign minister; scientist;
lecturer; consultant; trader; buyer; resident; tourist; student; teacher; doctor; physician; captain; owner;
designer; partner; inspector; counsel; photographer
"""
EN_ROLES: tuple[str, ...] = _listed(_EN_ROLES)

_EN_COURTESY = """
Mr; Mrs; Ms; Miss; Dr; Prof; Professor; Academician
"""
EN_COURTESY: tuple[str, ...] = _listed(_EN_COURTESY)

_EN_SPEECH = """
said; says; told; noted; added; stressed; emphasized; emphasised; pointed out; announced; stated; explained;
remarked; suggested; according to; believes; commented; highlighted; urged; warned
"""
EN_SPEECH: tuple[str, ...] = _listed(_EN_SPEECH)

_EN_NOT_NAMES = """
Market Data Report Quality Energy High Low Green Digital Smart Statistics Figures Sources Officials Experts Analysts
A Academy Action Agency American An And April Asia Asian Association At August Autonomous Bank Belt Bureau But By
Central Chairman Chief China Chinese City Co College Commerce Commission Committee Communist Company Conference
Congress Corporation Cotton Council County Court Daily Day December Department Deputy Development Director District
Dr East Economic Economy Europe European Executive Exhibition Expo Fair February Federation Festival For Forum
Friday From General Global Government Governor Group He Head High In Inc Industrial Industry Information Initiative
Institute International It January July June Ltd Manager March May Mayor Minister Ministry Monday Mr Mrs Ms
Municipal National New News North November October Of Office Officer On Or Party People Plan Premier President Prof
Professor Province Provincial Region Road Saturday Science Secretary September She Silk South State States Summit
Sunday Supreme Technology Textile Textiles That The These They This Those Thursday Times To Trade Tuesday United
University Uygur Vice We Wednesday Week West With World Year
"""
EN_NOT_NAMES: frozenset[str] = frozenset(_EN_NOT_NAMES.split())
"""Words with a capital that are no part of a name."""
