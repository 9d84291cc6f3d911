"""Names of public bodies, associations, companies and media: their endings, their heads, what stands around them.

Chinese in simplified characters. Tables of endings are `(ending, type)`; where two fit, readers take the longest.
"""

from __future__ import annotations

GOVERNMENT, PARTY, ASSOCIATION, COMPANY = "government", "party", "association", "company"
UNIVERSITY, MEDIA, OTHER = "university", "media", "other"


def _typed(table: str, mark: str = " ") -> tuple[tuple[str, str], ...]:
    """(word, type) of a table whose lines are `type:`, or words of the type above them."""
    found: list[tuple[str, str]] = []
    kind = OTHER
    for line in table.strip().split("\n"):
        if line.endswith(":"):
            kind = line[:-1]
        else:
            found += [(word.strip(), kind) for word in line.split(mark) if word.strip()]
    return tuple(found)


_STRONG = """
company:
有限责任公司 股份有限公司 集团有限公司 集团有限责任公司 集团股份有限公司 有限公司 集团公司 总公司 分公司 股份公司
子公司 律师事务所 会计师事务所 证券交易所 期货交易所
association:
行业协会 协会 学会 商会 联合会 促进会 研究会 基金会 联谊会 同业公会 公会 合作组织 分会 专业委员会 工作委员会
总会 农会 渔会
university:
大学 学院 研究院 研究所 设计院 规划院 科学院 工程院 设计研究院 规划设计院 社会科学院 党校 职业学校 技术学校
检测研究院 研究总院
media:
出版社 杂志社 日报社 报社 电视台 广播电视台 广播电台 通讯社 融媒体中心 报业集团 传媒集团
government:
人民政府 人民法院 人民检察院 管委会 管理委员会 人民代表大会常务委员会 人大常委会 监督管理局 行政公署 生产建设兵团
other:
人民医院 中心医院 附属医院
"""
STRONG: tuple[tuple[str, str], ...] = _typed(_STRONG)
"""Endings that make a name of any words before them that are not all generic."""

_WEAK = """
company:
公司 集团 银行 支行 分行 总行 联社 交易所 保险 证券 工厂 合作社 厂
government:
政府 委员会 办公厅 办公室 领导小组 领导小组办公室 工作领导小组 指挥部 人大 法院 检察院 海关 税务局 公安局 厅 局 委
代表处 办事处 街道办事处 公署 总局 工作站 联席会议 管理处 服务局 领事馆 大使馆 政协 政协委员会
party:
党委 党组 党工委 区党委 纪委监委 纪委 组织部 宣传部 统战部 政法委
other:
总工会 工会 团委 妇联 工商联 科协 文联 残联 侨联 医院 博物馆 图书馆 中学 小学 学校 实验室 指导中心 服务中心 研究中心
检测中心 促进中心 发展中心 管理中心 推广中心 信息中心 监测中心 创新中心 技术中心 交易中心 评估中心 培训中心 数据中心
交流中心 展览中心 创意中心 检验中心 认证中心 合作中心 产业联盟 创新联盟 联盟 组委会 组织委员会 研究室 实验中心
供应链管理中心 控制中心 疾控中心 事务中心 中心站 试验站 推广站 监测站 急救中心 救援中心 保障中心 调度中心
新闻中心 中心血站 保健院 卫生院 中医院 气象台
media:
日报 晚报 时报 商报 晨报 早报 都市报 周刊 在线
"""
WEAK: tuple[tuple[str, str], ...] = _typed(_WEAK)
"""Endings that need an anchor: a place, 国家, 中国, a body before them, or the name of a department."""

_UNITS = """
government:
办公厅 办公室 司 局 处 科 室 部 厅 中心 秘书处 委员会 总队 支队 大队 研究室 领导小组 政治部 管理局 工作部 秘书局
署 分署 总署
常委会 供应链管理中心
party:
党组 党委 党工委 机关党委 党总支 党支部 纪检组 纪委 组织部 宣传部 统战部 政法委
other:
分会 工作委员会 专业委员会 学院 学部 研究院 研究所 研究中心 实验室 工会 团委 分院 附属医院 编辑部 杂志社 基金会 联盟
技术中心 检测中心 代表处 办事处
company:
分行 支行 营业部 分公司 子公司 事业部 工厂 集团 有限公司 股份有限公司 公司 总部
"""
UNITS: tuple[tuple[str, str], ...] = _typed(_UNITS)
"""Endings of a part of the body right before it (工业和信息化部|办公厅)."""

_DEPARTMENTS = """
工业和信息化 工信 经济和信息化 经信 工业信息化 工业信息 发展和改革 发展改革 发改 商务 财政 科学技术 科技 教育 公安
民政 司法 司法行政 人力资源和社会保障 人社 自然资源 自然资源和规划 规划和自然资源 自然资源规划 生态环境 环保
环境保护 住房和城乡建设 住房城乡建设 住建 城乡建设 交通运输 交通 水利 水务 农业农村 农业 农牧 文化和旅游
文化广电和旅游 文化广电旅游 文旅 文体广电和旅游 文化体育和旅游 文化体育旅游 卫生健康 卫健 应急管理 应急 审计 外事
国资 国有资产监督管理 市场监督管理 市场监管 广播电视 广电 体育 统计 医疗保障 医保 林业和草原 林草 林业
地方金融监督管理 地方金融管理 金融 金融工作 大数据 大数据发展管理 大数据发展 数据 数据管理 政务服务数据管理
政务服务管理 政务服务和数据管理 粮食和物资储备 粮食和储备 粮食 能源 信访 税务 气象 知识产权 药品监督管理 药监
投资促进 招商 招商投资促进 乡村振兴 退役军人事务 民族宗教事务 民族事务 宗教事务 民宗 城市管理 城管 综合行政执法 园林
园林绿化 机关事务管理 行政审批服务 行政审批 营商环境建设 经济合作 供销合作 供销 中小企业 中小企业发展 民营经济发展
口岸 新闻出版 版权 邮政管理 海洋 海洋与渔业 渔业 畜牧兽医 畜牧 地震 国防科技工业 国防科工 建设 轻工 纺织 工业 商业
贸易 外贸 经贸 经济贸易 质量技术监督 质监 安全生产监督管理 国土资源 规划 人防 档案 通信管理 扶贫 食品药品监督管理
招商引资 会展 盐务 铁路 民航 消防救援 出入境检验检疫 检验检疫 信息化 科技创新 工业发展 产业发展
"""
DEPARTMENTS: tuple[str, ...] = tuple(_DEPARTMENTS.split())
"""What departments of any level are named after."""

_NATIONAL = """
government:
特区政府 香港金融管理局 金管局 财经事务及库务局 证券及期货事务监察委员会 商务及经济发展局 创新科技及工业局
立法会 行政院 立法院 监察院 经济部 内政部 国防部 卫福部 卫生福利部 劳动部 环境部 交通运输署
国务院 国务院办公厅 国务院国资委 国务院国有资产监督管理委员会 国务院新闻办公室 国务院新闻办 国新办
国务院发展研究中心 外交部 国防部 国家发展和改革委员会 国家发展改革委 国家发改委 教育部 科学技术部 科技部
工业和信息化部 工信部 国家民族事务委员会 国家民委 公安部 国家安全部 民政部 司法部 财政部 人力资源和社会保障部 人社部
自然资源部 生态环境部 住房和城乡建设部 住房城乡建设部 住建部 交通运输部 交通部 铁道部 水利部 农业农村部 农业部
商务部 文化和旅游部 文旅部 文化部 国家卫生健康委员会 国家卫生健康委 国家卫健委 卫生部 退役军人事务部 应急管理部
应急部 中国人民银行 审计署 国家审计署 海关总署 国家税务总局 税务总局 国家市场监督管理总局 国家市场监管总局
市场监管总局 国家金融监督管理总局 金融监管总局 中国证监会 证监会 中国银保监会 银保监会 国家广播电视总局 广电总局
国家体育总局 体育总局 国家统计局 国家知识产权局 国家能源局 国家数据局 国家林业和草原局 国家粮食和物资储备局
国家药品监督管理局 国家药监局 国家外汇管理局 国家铁路局 中国民用航空局 国家邮政局 国家文物局 国家医疗保障局
国家医保局 国家移民管理局 国家国际发展合作署 国家信访局 国家乡村振兴局 国家中医药管理局 国家网信办
国家互联网信息办公室 中央网信办 港澳办 国台办 国侨办 国资委 发展改革委 发改委 最高人民法院 最高人民检察院 最高法
最高检 全国人大 全国人大常委会 全国人民代表大会 全国人民代表大会常务委员会 自治区人民政府 自治区政府
自治区人大常委会 自治区人大 省人民政府 省政府 市人民政府 市政府 县人民政府 县政府 区政府 州政府 省人大常委会
市人大常委会 县人大常委会 省人大 市人大 县人大 国家卫生计生委 环境保护部 国土资源部 国家质检总局 国家工商总局
国家标准化管理委员会 国家标准委 国家认监委 国家认证认可监督管理委员会 国家税务局 中国气象局 中国地震局 全国政协
中国人民政治协商会议全国委员会 新疆生产建设兵团 自治区政协 省政协 市政协 县政协 区政协
party:
中共中央 党中央 中共中央办公厅 中央办公厅 中办 中宣部 中央宣传部 中组部 中央组织部 中央统战部 中央政法委 中央纪委
中央纪委国家监委 中央财办 中央农办 中央党校 共青团中央 团中央 中央军委 自治区党委 省委省政府 省委 市委 县委 区委
州委 自治区纪委监委 民建中央 民盟中央 民进中央 致公党中央 九三学社中央 农工党中央 民革中央 台盟中央
other:
全国总工会 中华全国总工会 全国妇联 全国工商联 中国贸促会 中国国际贸易促进委员会 贸促会 中国科协 中国文联 中国残联
中国侨联 联合国 欧盟 世界银行 国际货币基金组织 世界贸易组织 世贸组织 世界知识产权组织 东盟 亚洲开发银行 亚投行
上合组织
university:
中国科学院 中国工程院 中国社会科学院 中科院 中国社科院 北大 清华
media:
新华社 人民日报 光明日报 经济日报 工人日报 农民日报 科技日报 中国日报 中国青年报 中央电视台 央视 中央广播电视总台
中央广电总台 新华网 人民网 央视网 央广网 中新网 中国新闻网 中新社 中国新闻社 光明网 中国网 国际在线 环球网 环球时报
澎湃新闻 第一财经 每日经济新闻 证券时报 中国证券报 上海证券报 证券日报 经济观察报 21世纪经济报道 中国经济网
中国政府网 解放日报 文汇报 新京报 南方日报 羊城晚报 大众日报 新浪财经 新浪网 搜狐网 网易 凤凰网 腾讯网 界面新闻
财新网 经济参考报 法治日报 解放军报 中国妇女报 人民政协报
company:
中国工商银行 工商银行 中国建设银行 建设银行 中国农业银行 农业银行 中国银行 交通银行 中国民生银行 民生银行 招商银行
兴业银行 浦发银行 中信银行 光大银行 中国光大银行 华夏银行 平安银行 广发银行 浙商银行 邮储银行 中国邮政储蓄银行
国家开发银行 中国进出口银行 中国农业发展银行 农发行 国家电网 国家电网公司 中国石油 中国石化 中国移动 中国联通
中国电信 中国人寿 中国人保 阿里巴巴 腾讯 华为 京东 百度 美团 拼多多 抖音 小米
"""
NATIONAL: tuple[tuple[str, str], ...] = _typed(_NATIONAL)
"""Bodies whose names stand by themselves."""

_PLAIN_WORDS = """
东盟 中办 中国石油 京东 北大 华为 央视 小米 抖音 欧盟 清华 百度 网易 美团 腾讯
"""
PLAIN_WORDS: frozenset[str] = frozenset(_PLAIN_WORDS.split())
"""Names of NATIONAL that are parts of longer names too; they count only where no Han character follows."""

_GENERIC = """
附属 一家 一流 一站式 三家 三方 上 上市 上级 下 下属 下级 与 专业 专精特新 世界 世界级 两家 中介 中国 中央 中小型 中心
中资 主流 主管 举办 乡 乡镇 云计算 互联网 交易 交通 产业 产业园 产业链 产业集群 产品 产学研 人工智能 人才 人民 仓储
企业 众创 优秀 会员 会展 会议 传统 低碳 体验 供应链 便民 保险 信息 先进 党 全区 全县 全国 全国性 全市 全球 全省 全资
公共 公司 公益 公立 关联 其 内 农业 农村 冷链 几家 分 分拨 分销 创业 创新 制造 加工 化工 化纤 区 区域 区域性 区级
医疗 医药 博士 卫生 印刷 印染 原料 县 县域 县级 参股 及 双一流 双方 各 各地 各级 合作 合资 同类 呼叫 和 品牌 售后 商
商业 商品 团 园区 国内 国内外 国外 国家 国家级 国有 国际 国际性 地区 地市级 地方 型 城市 培训 基层 基金 境内 境外 外
外地 外贸 外资 多家 多方 大专 大中型 大型 大数据 妇 媒体 子 学 学生 孵化 安全 实训 实验 客服 家 家纺 小型 展示 展览
州 工 工业 工程 市 市级 广播 应急 应用型 建筑 建设 开发区 当地 志愿 性 总 慈善 成员 战略 所属 批发 承办 技术
技术研究 投资 指挥 接待 控制 控股 政务 政府 政策性 救援 教育 数字 数家 数据 文化 新型 新材料 新闻 旅游 时尚 时尚创意
普通 智慧 智能 有关 服务 服装 本 本土 本地 本科 机械 权威 材料 村 枢纽 某 标准 检测 检验 棉纺 棉花 此 母 民营 水利
汽车 活动 测试 海外 清算 游客 物流 牵头 独资 现代 生产 电商 电子 电子商务 电视 百家 的 监测 监管 直属 相关 省 省级
知名 研发 研发设计 研究 研究生 社会 社区 私立 科技 科研 第三方 等 算力 管理 类 级 纱线 纺织 组委会 经济 结算 综合
综合性 绿色 网络 群众 老字号 职业 联合 股份制 能源 自治区 营销 著名 行业 行业性 行为 行政 街道 装备 规划 计量 认证
设备 设计 证券 该 调度 质量 购物 贸促 贸易 跨国 轻工 运维 运营 进出口 连锁 部级 部门 配送 采购 重点 金融 销售 镇
院校 集团 集散 集群 零售 青 面料 食品 骨干 高校 高水平 高等 高职 龙头 龙头企业
"""
GENERIC: frozenset[str] = frozenset(_GENERIC.split())
"""Words of which a common noun is made: where all of a stem is such words, it names nobody (行业|协会, 上市|公司)."""

_PROTECTED = """
新希望 造就 石油和化学 工业和信息化 发展和改革 人力资源和社会保障 住房和城乡建设 文化和旅游 文化广电和旅游
文体广电和旅游
文化体育和旅游 自然资源和规划 规划和自然资源 林业和草原 粮食和物资储备 粮食和储备 政务服务和数据管理 经济和信息化
海洋与渔业 会议与展览 纺织与服装 服装与服饰 服装与艺术 材料与工程 艺术与设计 科学与工程 科学与技术 工程与技术
信息与通信 标准与检测 标准化与 国防和 法治和 网络安全和信息化 中医药和 预防和控制 疾病预防控制 创新与发展 创新和发展
发展与改革 棉花和纺织 纺织和服装 投资和 科学和技术 对外 和田 和平区 和县 和布克赛尔 和静 和硕 呼和浩特 共和县 永和县
大和 和林格尔 太和 协和 仁和 中和 祥和 和谐 人和 同和 和信 和瑞 和兴 和顺 和平 惠和 雍和 和美 和润 和盛 和泰 和记
和为 和嘉 政和 云和 信和 元和 中等 高等 平等 等级 经济 经贸 经信 财经 经营 东经 经发 经开区 经合 经纬 经典 经纪 神经
产经 正经 数据 证据 据点 依据 日本 本溪 资本 成本 基本 样本 本钢 本草 本田 根本 华为 有为 天为 为民 为华 供给 从化
向阳 向日葵 方向 面向 意向 导向 纵向 向荣 向上 到家 达到 了望 永了 在线 在途 存在 内在 自在 于都 于田 于洪 单于 至诚
至谦 至臻 至善 至尊 至信 冬至 夏至 是高 被服 棉被 家被 被单 把手 对口 对接 绝对 面对 相对 应对 针对 自由 由信 理由
缘由 将来 将军 将乐 将军石油 大将 让利 或者 并购 合并 兼并 兼并重组 以色列 以纯 以岭 以及 所以 可以 予以 足以 与会
参与 与时 给予 授与 使用 应用 使馆 大使 使命 让胡路 其乐 其亚 其士 克孜勒苏 该厂 各族 这里 那曲 那坡 此次 此外 彼此
某某 都江堰 成都 首都 国都 都市 都匀 于忠 张于 及时 普及 涉及 以上 比亚迪 比亚 对比 比例 来宾 来安 来凤 未来 东来
永来 往来 等领导 过程 通过 经过 超过 不过 中过 等待 还原 偿还 曾都 更新 变更 更生 则 原则 规则 准则 法则 也门 也是
也许 就业 成就 就地 已经 已成 正在 在建 在内 会议 会展 会计 会员 会同县 会东 会理 会宁 会昌 会泽 新会 四会 社会 机会
晚会 运动会 博览会 交易会 展览会 大会 年会 峰会 活动 请进 申请 聘请 邀请
"""
PROTECTED: tuple[str, ...] = tuple(_PROTECTED.split())
"""Words that hold a stop word and are none (和 in 和田, 经 in 经济)."""

_STOPS = """
今年 去年 明年 前年 全年 年初 年末 年底 上半年 下半年 一季度 二季度 三季度 四季度 前三季度 此前 今后 未来 记者从
据了解 当前 期间 现在 如今 那么 就 做 单位 会员单位 成员单位 主办单位 承办单位 协办单位 新一届 本届 应届 首届 换届
第一届 第二届 第三届 第四届 第五届 第六届 第七届 第八届 以来 等单位 有幸 和 与 及 以及 暨 或 并 而 由 从 自从 向 到
至 在 于 对 对于 关于 为 为了 以 将 把 被 让 经 据 按 按照 根据 依据 依托 凭借 通过 经过 随着 作为 成为 是 的 了 等
等等 该 本 本次 此次 各 每 这 那 此 其 其中 我 我们 他 她 它 他们 你 您 您们 咱 没有 有关 相关 多家 一家 两家 三家
若干 部分 多个 一个 两个 一批 首批 余家 余名 联合 会同 携手 共同 参与 参加 参观 出席 考察 调研 走访 走进 走访慰问
慰问 看望 视察 督导 来到 前往 赴 抵达 邀请 应邀 受邀 特邀 来自 举办 举行 召开 主办 承办 协办 主持 成立 组建 设立
建立 筹建 新建 担任 兼任 出任 任命 聘任 当选 被选 推选 报请 报送 提请 印发 发布 公布 颁布 出台 下发 转发 发文 制定
编制 推动 推介 推荐 促成 助力 帮助 协助 配合 带动 引领 鼓励 要求 督促 责成 委托 授权 接受 获得 荣获 被授予 授予 授牌
颁发 颁给 签约 签订 签署 达成 落户 入驻 进驻 引入 联系 联手 牵手 会见 拜访 到访 访问 采访 记者 报道 转载 摘自 来源
供图 提供 图片 介绍 表示 指出 强调 认为 告诉 透露 获悉 了解到 看到 显示 数据显示 统计显示 据悉 近日 日前 近期 今日
今天 昨日 昨天 当日 当天 上午 下午 晚上 目前 随后 同时 首先 其次 最后 此外 另外 同期 会上 会后 会前 现场 活动中 大会
年会 仪式 开幕式 会议由 活动由 还 均 均由 已 已经 曾 曾经 正在 将于 分别 先后 陆续 逐一 依次 主要 特别 尤其 包括
涵盖 例如 比如 诸如 除了 围绕 针对 结合 立足 聚焦 面对 面向 服务于 隶属 隶属于 属于 位于 坐落 归属 承建 打造 建成
投产 揭牌 挂牌 更名 改名 改制 时任 现任 原任 供职 就职 任职 毕业 就读 加入 退出 离开 申请 上报 提交 呈报 批复 同意
评选 评为 列为 纳入 入选 推出 开展 实施 落实 负责 牵头 统筹 组织开展 请 希望 感谢 感谢了 祝贺 欢迎 陪同 率 率领 率队
带队 带领 一行 使得 应当 应由 可以 可由 能够 必须 仅由 不断 持续 进一步 继续 加强 加快 深化 强化 完善 优化 提升 提高
增强 扩大 做好 抓好 搞好 办好 充分 积极 全力 大力 着力 努力 切实 认真 全面 深入 及时 严格 具体 详细 成功 圆满 顺利
正式 隆重 盛大 胜利 创办 专访 对话 首个 首家 唯一 最大 知名 著名 旗下 下属 所属 直属 附属于 麾下 主管的 分管
挂靠 依靠 依法 借助
借力 采用 采取 收到 发给 交给 送给 寄给 致函 抄送 主送 现将 特此 为此 因此 所以 由于 因为 如果 虽然 尽管 不仅 不但
而且 只有 只要 无论 不管 即使 截至 截止 直到 左右 以内 以外 之一 嘉宾 学者 双方 各方 各界 各地 各级 各有关 各相关
同志 先生 女士 平台落地 落地 上线 亮相 开业 开幕 闭幕 结束 完成 实现 达到 突破 取得 荣登 登上 进入 走出 走向 迈向
面世 诞生 位列 排名 其余 其他 另一 另有 还有 以后 之后 之前 随即 接着 然后 紧接着 紧随其后 紧密 广泛 高度 一致 一起
一同 一道 一直 始终 长期 多年 多次 再次 首次 第二次 第三次 第四次 又称 又名 简称 以下简称 全称 所谓 坦言 致辞 讲话
发言 分享 讨论 谋求 寻求 研究了 观看 聆听 听取 了解 熟悉 发挥 发扬 营造 形成 构建 搭建 夯实 筑牢 守住 确保 保持 改善
改进 解决 化解 防范 汇聚 凝聚 吸引 引育 壮大 资助 赞助 捐款
"""
STOPS: tuple[str, ...] = tuple(_STOPS.split())
"""Words that end before the name of a body begins. PROTECTED words that hold one of them are read first."""

_VI_HEADS = """
government:
Sở; Bộ; Cục; Tổng cục; Tổng Cục; Chi cục; Ủy ban nhân dân; Uỷ ban nhân dân; UBND; Ủy ban; Uỷ ban; Văn phòng;
Chính phủ; Quốc vụ viện; Chính quyền; Vụ; Tòa án; Viện Kiểm sát; Ban Quản lý; Ban quản lý; Đại sứ quán;
Tổng Lãnh sự quán;
Tổng lãnh sự quán; Hội đồng nhân dân; Hội đồng Nhân dân; HĐND; Quốc hội; Cảng vụ; Kho bạc Nhà nước; Ban Chỉ đạo
party:
Tỉnh ủy; Thành ủy
association:
Phòng Thương mại và Công nghiệp; Liên minh; Mặt trận Tổ quốc; Phòng Thương mại; Hiệp hội; Liên đoàn; Liên hiệp;
Hội; Phòng thương mại; Tổng hội; Hội Nông dân
other:
Quỹ; Trung tâm; Bệnh viện; Bảo tàng; Trung Tâm; Bệnh Viện; Thư viện; Trạm Y tế
company:
Công ty Cổ phần; Công ty cổ phần; Công ty TNHH; Công ty Trách nhiệm hữu hạn; Công ty trách nhiệm hữu hạn; Công ty;
Tập đoàn; Tổng công ty; Tổng Công ty; Ngân hàng; Nhà máy; Hợp tác xã
university:
Đại học; Trường Đại học; Trường đại học; Học viện; Viện Hàn lâm; Viện Nghiên cứu; Viện nghiên cứu; Viện;
Trường Cao đẳng
media:
Báo; Tạp chí; Đài Truyền hình; Đài Phát thanh; Nhà xuất bản; Thông tấn xã; Hãng thông tấn; Tân Hoa Xã;
Nhân dân Nhật báo
"""
VI_HEADS: tuple[tuple[str, str], ...] = _typed(_VI_HEADS, ";")
"""Heads of Vietnamese names of bodies; capitals as printed."""

_VI_INSIDE = """
và nghiệp nghệ thông tin thương mại triển hóa hoá lịch giao vận tải học xã hội đầu tư nông thôn kinh tế dân phát cải
cách tài chính sự môi trường tự nhiên nguyên du thể thao công cộng an ninh sức khỏe dệt may mặc sợi bông vải lụa
thời trang ngành quốc gia quản lý đô thị xây dựng phần cổ hữu hạn trách nhiệm đoàn tập xuất nhập khẩu khoa kỹ thuật
vật liệu mới sinh thái năng lượng điện tử máy móc thiết bị cơ khí chất chi nhánh phố tỉnh thành huyện khu trị tiến
đẩy xúc nhà nước trung ương giám sát thống kê ngoại pháp giáo dục đào tạo lao động binh y đảng ủy nhân hàng không
hải quan thuế kho bạc của cho lương thực trồng trọt chăn nuôi thủy thuỷ sản lâm dược phẩm thực tế chuỗi cung ứng
tộc tự trị thuyền viễn
truyền bảo hiểm chứng khoán hàng khoáng dầu khí than thép măng sữa đường gạo rau quả trái cây phê su gỗ giấy da giày
khoáng sản giống nước sạch vệ phòng chống dịch bệnh phụ nhi đa khoa sĩ nữ tịch liệu lượng kê nhiên
"""
VI_INSIDE: tuple[str, ...] = tuple(_VI_INSIDE.split())
"""Words in small letters that may stand inside a Vietnamese name."""

_VI_NEVER = """
đã sẽ đang là có biết nói tại ở trong với được bị từ đến về theo do để như khi thì mà nhằm tổ chức công bố phối hợp ký
kết ban ông bà các những một này đó trên dưới giữa cùng hoặc hay nếu vì nên đề nghị mua bán hỗ đạt tăng giảm gồm thuộc
sang vào ra lên xuống qua tới nhận làm phát biểu nêu nhấn khẳng cũng vẫn còn chưa không hiện vừa mới đưa trao triển mở
khai tham gia đón gặp thăm yêu cầu chỉ bắt đầu tiếp tục cần phải nhân dịp sau trước ngày tháng năm chiều sáng tối hôm
"""
VI_NEVER: frozenset[str] = frozenset(_VI_NEVER.split())
"""Words in small letters that end a Vietnamese name: what is not among them may stand before its next capital."""

_EN_TAILS = """
company:
Heavy Industry; Heavy Industries; Industries; Motors; Airlines; Securities; Pharmaceuticals; Shipbuilding; Shipping;
Technologies; Stock Exchange; Bancorp; Biotech; Logistics; PLC; Plc; LLC; GmbH; AG; S.A.; JSC; Joint Stock Company;
Co., Ltd.; Co., Ltd; Co. Ltd.; Co. Ltd; Co Ltd; Co.,Ltd.; Co.,Ltd; Limited; Corporation; Inc.; Inc; Corp.; Corp;
Company; Group; Holdings; Bank
association:
Association; Federation; Chamber of Commerce; Union; Society; Council; Alliance; Foundation
university:
University; College; Institute; Academy; School
government:
Ministry; Department; Bureau; Commission; Administration; Committee; Government; Office; Agency; Authority; Congress;
Court
media:
Daily; Times; News Agency; Business Daily; Morning Post; Journal; Gazette; Herald; Weekly; Tribune; Wire; Post;
Press; Television
other:
Organization; Organisation; Center; Centre; Hospital; Museum; Library; Laboratory; Customs
"""
EN_TAILS: tuple[tuple[str, str], ...] = _typed(_EN_TAILS, ";")
"""Endings of English names; those that take `of` go on behind it (Ministry of …)."""

_EN_TAKES_OF = """
Academy Administration Agency Alliance Association Authority Bank Bureau Center Centre Chamber College Commission
Committee Congress Council Court Department Federation Government Institute Ministry Office Organization School
Society Union University
"""
EN_TAKES_OF: frozenset[str] = frozenset(_EN_TAKES_OF.split())

_EN_KNOWN = """
media:
Xinhua
government:
State Council; MIIT; MOFCOM; NDRC; National People's Congress
other:
United Nations; European Union; World Bank; ASEAN
association:
CNTAC
party:
Communist Party of China Central Committee
"""
EN_KNOWN: tuple[tuple[str, str], ...] = _typed(_EN_KNOWN, ";")
