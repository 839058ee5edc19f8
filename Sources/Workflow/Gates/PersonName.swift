/// Reads a Chinese name: a surname and one or two characters that something else follows.
enum PersonName {
  /// The name that starts at the index.
  ///
  /// Where it is certain that one does, it is cut after two characters if nothing ends it before.
  static func name(at start: Int, in text: FoldedText, isCertain: Bool) -> Range<Int>? {
    guard let surname = surnameLength(at: start, in: text) else { return nil }
    let given = start + surname
    guard text.word(of: words, at: start) == nil, text.word(of: titles, at: given) == nil,
      isGiven(text.at(given))
    else { return nil }
    var best: (length: Int, weight: Int)?
    for length in [2, 1] where (given..<given + length).allSatisfy({ isGiven(text.at($0)) }) {
      let weight = ending(at: given + length, in: text)
      if weight > best?.weight ?? 0 { best = (length, weight) }
    }
    if let best { return start..<given + best.length }
    return isCertain && isGiven(text.at(given + 1)) ? start..<given + 2 : nil
  }

  /// The full name that a form of address follows.
  static func addressed(at start: Int, in text: FoldedText) -> Range<Int>? {
    guard let surname = surnameLength(at: start, in: text),
      text.word(of: words, at: start) == nil, text.word(of: honorifics, at: start + surname) == nil
    else { return nil }
    // A preposition that is a surname, too, before another surname: 向李明先生.
    if prepositions.contains(text.at(start)), surnameLength(at: start + 1, in: text) != nil {
      return nil
    }
    let given = start + surname
    for length in [2, 1] where (given..<given + length).allSatisfy({ isGiven(text.at($0)) }) {
      if text.word(of: honorifics, at: given + length) != nil { return start..<given + length }
    }
    return nil
  }

  /// How long the surname at the index is; nil when none stands there.
  static func surnameLength(at index: Int, in text: FoldedText) -> Int? {
    if let length = text.word(of: compounds, at: index) { return length }
    return surnames.contains(text.at(index)) ? 1 : nil
  }

  /// How surely a name ends before the index: 0 not at all.
  private static func ending(at index: Int, in text: FoldedText) -> Int {
    guard text.at(index).isHan else { return 3 }
    return text.word(of: followers, at: index) ?? 0
  }

  private static func isGiven(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isHan && !particles.contains(scalar)
  }

  /// The surnames of about 19 in 20 people, without those that are mostly other words.
  private static let surnames = Set(
    """
    王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁\
    魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎\
    易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄\
    辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包\
    司柏宁柯阮桂闵解强柴华车冉房边窦楚闫肖付代党仇米巩符滕冼仲戚晏喻尚冷褚敖蔺池桑邬雍卓蓝缪骆
    """.unicodeScalars)
  private static let compounds = WordList(
    "欧阳 上官 司马 诸葛 皇甫 尉迟 公孙 慕容 令狐 司徒 东方 夏侯 端木 长孙 宇文 南宫 独孤")
  private static let prepositions = Set("向于和从与对由为应经任管时以同解关位成代谢".unicodeScalars)
  /// What is no part of a given name.
  private static let particles = Set(
    "的是在了有我你他她它们这那不没就都也很被把让给跟吗呢吧啊对从向到说要会能个些所以因但而且或及某每各".unicodeScalars)
  private static let titles = WordList(
    """
    先生 女士 小姐 同志 老师 师傅 主任 科长 局长 书记 经理 工 总 某 大爷 大妈 大娘 阿姨 队长 村长 \
    镇长 乡长 所长 站长 会计 医生 律师 警官 哥 姐 叔 伯 婶 大哥 大姐 老板 组长 处长 院长 校长 主席 \
    委员 老 氏 姓 庄 家村 家庄 家湾 村 镇 县 市 路 街 区 省 家屯 家港
    """)
  private static let honorifics = WordList("先生 女士 小姐 同志 大爷 大妈 大娘 阿姨 老人家 网友 您好 你好 老师 师傅")
  /// What may follow a name without a sign between.
  private static let followers = WordList(
    """
    电话 手机 联系 身份证 证件 住址 家住 住在 住 现住 今年 男 女 系 是 为 您好 你好 先生 女士 同志 \
    反映 投诉 来电 等 及 和 与 代表 身份 说 的 向 对 因 在 于 名下 所有 联系电话 同学 老人 本人 夫妇 \
    一家 一户 来信 留言 现年 性别 户籍 工号 手机号 驾驶 拖欠 承包 要求 申请 称 也
    """)
  /// Words that start like a surname.
  private static let words = WordList(
    """
    江苏 江西 江北 江南 安徽 安置 安全 安排 安装 黄海 黄河 黄色 高中 高新 高速 高度 高峰 高一 高二 \
    高三 高层 高龄 高温 方便 方案 方面 方式 方向 周末 周边 周围 周一 周二 周三 周四 周五 周六 周日 周期 \
    马上 马路 金融 金额 白天 白色 陈述 陈旧 常年 常住 常常 常见 时间 时代 时候 时常 成年 成立 成本 成都 \
    成员 成绩 万元 石油 石头 平时 华东 华丽 管委会 管理 管道 管辖 于是 任何 任务 任职 项目 阳光 关于 关注 关系 \
    关心 路面 路灯 路段 路过 路口 路边 包括 包工 包装 左右 左边 齐全 向阳 代表 代理 代办 代课 支付 费用 \
    费力 雷电 房屋 房东 房租 房产 房子 汤池 连续 党员 党委 党支部 严重 严格 严厉 解决 解释 解除 毛坯 施工 \
    单位 单元 单独 单亲 段时间 康复 毕业 于此 余额 余款 顾客 纪委 纪律 纪检 季度 林业 夏天 夏季 冷暖 温度 \
    温暖 田地 田间 经常 干部 应该 应当 宁可 车主 车位 车辆 车库 边上 边界 文化 文件 文明 文中 白领 兰州 \
    苏州 苏北 苏南 杭州 温州 常州 徐州 郑州 广州 武汉 武进 洪水 洪泽 陆续 易拉宝 强烈 强制 强行 游客 卫生 \
    查询 查处 位于 位置 景区 司机 司法 关闭 关门 欧洲 代表们 代缴 尚未 冷水 冷气 池塘 符合 付款 付费 党的 \
    米厂 房主 何时 何况 何处 许多 许可 程度 程序 张贴 胡乱 丁字 龙头 龙湾 石子 江边 田里 水库 盛夏 乔迁 \
    成功 成人 解放 曲线 左侧 尤其 温馨 金山 金湖 孔雀 严禁 向上 向您 向贵 向有关 路人 管不 易发 常务 \
    高校 高考 高铁 马桶 马来 单身 边远 房管 房管局 关爱 文盲 安心 安静 安检 于今 任由 任性 杜绝 费劲 \
    章程 贺信 祝您 祝愿 祝好 时有 时至 于法 钟头 钱款 钱都 万一 万人 万达 段路 段落 梅雨 龙卷 康乐 东方红
    """)
}
