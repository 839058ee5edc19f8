extension DemoRoster {
  /// The office as it is founded.
  public static let office = DemoRoster(
    body: DemoName("清禾产业园区管理委员会", "Qinghe Industrial Park Administration"),
    archiveCode: "Q001",
    departments: departments,
    members: members,
    areas: areas,
    topics: topics,
    sources: sources,
  )

  private static let departments = [
    DemoDepartment(
      "office", DemoName("党政办公室", "Administration Office"),
      liaison: "xu.ning", head: "qiu.wenbin",
    ),
    DemoDepartment(
      "construction", DemoName("规划建设局", "Planning and Construction Bureau"),
      liaison: "fang.yu", head: "shen.guodong",
    ),
    DemoDepartment(
      "environment", DemoName("生态环境分局", "Ecology and Environment Branch"),
      liaison: "mei.lan", head: "tao.weimin",
    ),
    DemoDepartment(
      "police", DemoName("公安分局", "Public Security Branch"),
      liaison: "lu.feng", head: "cheng.haibo",
    ),
    DemoDepartment(
      "agriculture", DemoName("农业农村局", "Agriculture and Rural Affairs Bureau"),
      liaison: "tian.miao", head: "ge.changhe",
    ),
    DemoDepartment(
      "labour", DemoName("人力资源和社会保障局", "Labour and Social Security Bureau"),
      liaison: "yan.qing", head: "fu.jianping",
    ),
    DemoDepartment(
      "education", DemoName("教育体育局", "Education and Sports Bureau"),
      liaison: "su.wan", head: "jiang.shulan",
    ),
    DemoDepartment(
      "resettlement", DemoName("征迁安置办公室", "Resettlement Office"),
      liaison: "hou.jun", head: "pan.zhengyi",
    ),
    DemoDepartment(
      "transport", DemoName("交通运输局", "Transport Bureau"),
      liaison: "che.liang", head: "yu.daoyuan",
    ),
    DemoDepartment(
      "health", DemoName("卫生健康和医疗保障局", "Health and Medical Insurance Bureau"),
      liaison: "bai.xue", head: "ren.yishan",
    ),
    DemoDepartment(
      "enforcement", DemoName("城市管理执法局", "Urban Management Bureau"),
      liaison: "ding.yi", head: "lei.gang",
    ),
    DemoDepartment(
      "utilities", DemoName("公用事业服务中心", "Public Utilities Centre"),
      liaison: "shui.jing", head: "wen.guangming",
    ),
    DemoDepartment(
      "finance", DemoName("财政局", "Finance Bureau"),
      liaison: "qian.duo", head: "jin.shouzheng",
    ),
  ]

  private static let members =
    [
      DemoMember("wang.li", DemoName("王丽", "Wang Li"), [.administrator], of: "office"),
      DemoMember("zhao.qian", DemoName("赵骞", "Zhao Qian"), [.administrator], of: "office"),
      DemoMember("he.zhiyuan", DemoName("何致远", "He Zhiyuan"), [.mainLeader]),
      DemoMember("lin.shuhui", DemoName("林书慧", "Lin Shuhui"), [.responsibleLeader]),
      DemoMember("song.yang", DemoName("宋阳", "Song Yang"), [.dutyOfficer], of: "office"),
      DemoMember("mo.shouyan", DemoName("莫守言", "Mo Shouyan"), [.secrecyReviewer], of: "office"),
      DemoMember("ji.wenxiu", DemoName("纪文秀", "Ji Wenxiu"), [.archivist], of: "office"),
      DemoMember("gong.zheng", DemoName("龚正", "Gong Zheng"), [.auditor]),
    ] + liaisons + heads

  private static let liaisons = [
    DemoMember("xu.ning", DemoName("许宁", "Xu Ning"), [.liaison], of: "office"),
    DemoMember("fang.yu", DemoName("方煜", "Fang Yu"), [.liaison], of: "construction"),
    DemoMember("mei.lan", DemoName("梅岚", "Mei Lan"), [.liaison], of: "environment"),
    DemoMember("lu.feng", DemoName("陆峰", "Lu Feng"), [.liaison], of: "police"),
    DemoMember("tian.miao", DemoName("田苗", "Tian Miao"), [.liaison], of: "agriculture"),
    DemoMember("yan.qing", DemoName("严青", "Yan Qing"), [.liaison], of: "labour"),
    DemoMember("su.wan", DemoName("苏婉", "Su Wan"), [.liaison], of: "education"),
    DemoMember("hou.jun", DemoName("侯俊", "Hou Jun"), [.liaison], of: "resettlement"),
    DemoMember("che.liang", DemoName("车亮", "Che Liang"), [.liaison], of: "transport"),
    DemoMember("bai.xue", DemoName("白雪", "Bai Xue"), [.liaison], of: "health"),
    DemoMember("ding.yi", DemoName("丁毅", "Ding Yi"), [.liaison], of: "enforcement"),
    DemoMember("shui.jing", DemoName("水静", "Shui Jing"), [.liaison], of: "utilities"),
    DemoMember("qian.duo", DemoName("钱铎", "Qian Duo"), [.liaison], of: "finance"),
  ]

  private static let heads = [
    DemoMember("qiu.wenbin", DemoName("邱文彬", "Qiu Wenbin"), [.head], of: "office"),
    DemoMember("shen.guodong", DemoName("沈国栋", "Shen Guodong"), [.head], of: "construction"),
    DemoMember("tao.weimin", DemoName("陶为民", "Tao Weimin"), [.head], of: "environment"),
    DemoMember("cheng.haibo", DemoName("程海波", "Cheng Haibo"), [.head], of: "police"),
    DemoMember("ge.changhe", DemoName("葛长河", "Ge Changhe"), [.head], of: "agriculture"),
    DemoMember("fu.jianping", DemoName("傅建平", "Fu Jianping"), [.head], of: "labour"),
    DemoMember("jiang.shulan", DemoName("江淑兰", "Jiang Shulan"), [.head], of: "education"),
    DemoMember("pan.zhengyi", DemoName("潘正一", "Pan Zhengyi"), [.head], of: "resettlement"),
    DemoMember("yu.daoyuan", DemoName("余道远", "Yu Daoyuan"), [.head], of: "transport"),
    DemoMember("ren.yishan", DemoName("任一杉", "Ren Yishan"), [.head], of: "health"),
    DemoMember("lei.gang", DemoName("雷钢", "Lei Gang"), [.head], of: "enforcement"),
    DemoMember("wen.guangming", DemoName("闻广明", "Wen Guangming"), [.head], of: "utilities"),
    DemoMember("jin.shouzheng", DemoName("金守正", "Jin Shouzheng"), [.head], of: "finance"),
  ]

  private static let topics = [
    DemoTopic("heating", "冬季取暖", "Heating and its subsidies"),
    DemoTopic("toilets", "厕所改造", "Toilet renovation"),
    DemoTopic("surroundings", "人居环境整治", "Living environment"),
    DemoTopic("income", "产业项目收益", "Project income"),
    DemoTopic("roads", "道路管养", "Roads"),
    DemoTopic("schools", "教育入学", "Schools"),
    DemoTopic("noise", "噪声扰民", "Noise"),
    DemoTopic("wages", "劳动保障", "Wages and labour"),
    DemoTopic("power", "供电用电", "Power"),
    DemoTopic("buses", "公共交通", "Buses"),
    DemoTopic("water", "供水排水", "Water and drains"),
    DemoTopic("resettlement", "征迁安置", "Demolition and resettlement"),
    DemoTopic("rent", "农村土地", "Farmland and its rent"),
    DemoTopic("insurance", "医疗医保", "Health and medical insurance"),
    DemoTopic("property", "物业管理", "Property management"),
    DemoTopic("dogs", "宠物管理", "Dogs and pets"),
    DemoTopic("parking", "停车秩序", "Parking"),
    DemoTopic("dust", "空气环境", "Dust and smells"),
    DemoTopic("service", "政务服务", "Public service"),
  ]

  private static let sources = [
    DemoSource(
      id: "board",
      name: DemoName("园区网站留言板", "Park website message board"),
      way: "园区网站留言板",
      baseURL: "https://bbs.qinghe.example",
    ),
    DemoSource(
      id: "mailbox",
      name: DemoName("市长信箱转办", "Forwarded by the mayor's mailbox"),
      way: "市长信箱",
      baseURL: "https://mayor.qinghe.example",
    ),
    DemoSource(
      id: "hotline",
      name: DemoName("12345热线转办", "Transferred by the 12345 hotline"),
      way: "12345热线",
      baseURL: "https://12345.qinghe.example",
    ),
    DemoSource(
      id: "mail",
      name: DemoName("管委会电子邮箱", "E-mail of the administration"),
      way: "电子邮箱",
      baseURL: "https://mail.qinghe.example",
    ),
  ]
}
