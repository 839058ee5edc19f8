extension DemoTemplate {
  static let water: [DemoTemplate] = [
    DemoTemplate(
      kind: .complaint,
      topic: "water",
      places: [.community],
      lead: "utilities",
      titles: [
        "自来水发黄有异味",
        "{spot}水龙头放出来的是黄水",
        "水质问题，请重视",
      ],
      text: """
        连续{few}天，早上第一盆水是黄的，静置有沉淀，有一股铁锈味。白衣服洗成了米黄色。家里孩子身上\
        起红疹，不知道有没有关系。拍了视频。物业说是自来水公司的事，自来水公司说小区内部管道归物业。\
        求一个能管事的！
        """,
      points: [
        DemoDemand(
          "查明水质发黄的原因并解决",
          found: """
            {visited}取样，龙头水浊度、铁超标，二次供水水箱后正常水压波动冲刷老旧镀锌管所致；已冲洗\
            管网，更换立管{few}根。
            """,
          answer: """
            关于水发黄。经取样查明，是楼内老旧镀锌管锈蚀，水压波动时冲出铁锈。已冲洗管网并更换\
            {building}栋锈蚀立管，复测合格，检测单张贴在楼道口。
            """,
        ),
        DemoDemand(
          "明确小区内部管道的责任",
          found: "水表前由供水单位负责，水表后共用部分可用维修资金。",
          answer: """
            关于谁来管。水表之前的管道由供水单位负责，不再让住户去找物业；水表后共用管道可申请维修\
            资金，社区协助办理。
            """,
        ),
        DemoDemand(
          "评估水质对健康的影响", by: "health",
          found: "同步检测微生物指标合格，建议皮疹患儿到医院就诊。",
          answer: """
            关于孩子起疹子。水样微生物指标合格，铁超标一般不会引起皮疹，建议带孩子到医院皮肤科看看，\
            以免耽误。
            """,
        ),
      ],
      outcome: .resolved,
      emphasis: "请先取样检测，以检测单答复，明确管道责任。",
      note: "不要在水表内外推来推去，先让群众喝上清水。",
    ),
    DemoTemplate(
      kind: .complaint,
      topic: "water",
      places: DemoPlace.allCases,
      lead: "construction",
      titles: [
        "一下雨{road}就成河",
        "逢雨必涝，{road}什么时候能治好",
      ],
      text: """
        一下雨，{road}就成河，水深没过膝盖，去年淹了地下车库，今年又来。下水道口被树叶、垃圾堵着，\
        平时没人掏。车泡了保险不全赔，损失谁来补？
        """,
      points: [
        DemoDemand(
          "清淤疏通排水管",
          found: "{visited}清掏雨水箅子{dozens}个、管道{meters}米，清出淤泥{several}方。",
          answer: "关于清淤。已清掏雨水口和管道，近期降雨未再积水；汛期每月清掏一次。",
        ),
        DemoDemand(
          "改造管网根治内涝",
          found: "该段管径偏小，增设强排泵站，{promise}前完成临时泵安装，管网改造列入下年度。",
          answer: "关于根治。该段管径偏小，{promise}前先装一台临时强排泵，管网改造列入下年度工程。",
        ),
        DemoDemand(
          "说明车辆被淹的损失",
          found: "去年损失已由保险赔付，未赔部分可与物业协商或起诉。",
          answer: """
            关于车辆损失。车库被淹的损失由车损险赔付，未赔部分可向物业主张，社区和司法所可以调解。
            """,
        ),
      ],
      outcome: .promised(days: 20),
      emphasis: "请先清淤装泵，再报改造计划。",
      note: "年年淹年年说，今年要见效果。",
    ),
    DemoTemplate(
      kind: .consultation,
      topic: "water",
      places: [.community],
      lead: "utilities",
      titles: [
        "阶梯水价怎么算，为什么这个月多了一倍",
        "水费翻了一倍，是不是算错了",
      ],
      text: """
        我家三口人，平时一个月水费四五十，这个月收了九十八块。没漏水，查过了。请问阶梯怎么划分？能\
        复核吗？
        """,
      points: [
        DemoDemand(
          "说明阶梯水价的划分",
          found: "年用水180立方米以内为一档，181至300为二档，三档以上加价。",
          answer: """
            关于阶梯水价。水价按年累计分三档：180立方米以内第一档，181至300立方米第二档，300立方米\
            以上第三档。人口多的家庭可凭户口簿申请增加基数。
            """,
        ),
        DemoDemand(
          "复核本月水费",
          found: "现场校核水表正常，抄表员上两月估抄，本月一次计入。",
          answer: """
            关于复核。您家水表校验正常。因抄表员前两个月未能入户、按估数抄录，差额集中计入了本月。\
            已按月重新分摊，不因此计入高一档，多收部分退回。
            """,
        ),
      ],
      outcome: .explained,
      emphasis: "请现场校表、核对抄表记录。",
      note: "算错了就退，算对了就讲明白。",
    ),
    DemoTemplate(
      kind: .help,
      topic: "water",
      places: [.village],
      lead: "utilities",
      titles: [
        "村里停水好几天了，吃水靠桶提",
        "{spot}没水吃，求助！",
      ],
      text: """
        {spot}从{date}开始停水，到现在一滴都没有。牲口也要喝，人也要喝，年轻人开车去拉，老人提不动。\
        没人告诉我们啥时候来水。
        """,
      points: [
        DemoDemand(
          "恢复{spot}的供水",
          found: "系水源井电机烧毁，{visited}更换，已恢复供水。",
          answer: """
            关于停水。停水是水源井电机烧毁所致，已更换，现已恢复供水；水质检验合格后可以饮用。
            """,
        ),
        DemoDemand(
          "停水期间的应急供水",
          found: "送水车每天两趟，为行动不便的老人送水入户{several}户。",
          answer: """
            关于应急送水。停水期间没有及时送水，向乡亲们道歉。今后停水超过六小时即派送水车，村医和\
            村干部为行动不便的老人送水入户。
            """,
        ),
        DemoDemand(
          "今后停水要通知",
          found: "与村里建立停水短信、喇叭双通知。",
          answer: "关于通知。今后无论计划停水还是抢修停水，均由村喇叭和短信两种方式告知。",
        ),
      ],
      outcome: .resolved,
      emphasis: "请今日抢修，修复之前送水到户。",
      note: "吃水是头等大事，今天就要见到送水车。",
    ),
    DemoTemplate(
      kind: .report,
      topic: "water",
      places: DemoPlace.allCases,
      lead: "environment",
      titles: [
        "举报{company}雨天偷排废水",
        "下雨天河里就有白沫",
      ],
      text: """
        一到下大雨，{company}后墙的管子就往外冒白沫，河里鱼翻肚皮。晴天来看什么都没有。我数过，上个\
        月{few}次，都是雨天夜里。
        """,
      points: [
        DemoDemand(
          "查处雨天偷排",
          found: "雨夜蹲守取样，化学需氧量超标4倍，已立案并查封排口。",
          answer: """
            关于偷排。执法人员在雨夜蹲守取样，排水超标，反映属实。已查封该排口、立案调查，构成犯罪\
            的移送公安机关。
            """,
        ),
        DemoDemand(
          "恢复河道水质",
          found: "责令企业承担清理费用，河道补水、清除死鱼，一周后复测达标。",
          answer: "关于河道。死鱼已清理，河道已补水，一周后复测水质恢复，费用由企业承担。",
        ),
      ],
      outcome: .resolved,
      emphasis: "请雨夜蹲守取样，不以晴天检查代替。",
      note: "雨天偷排，就雨天去查。",
    ),
    DemoTemplate(
      kind: .suggestion,
      topic: "water",
      places: [.community],
      lead: "utilities",
      titles: [
        "建议小区装直饮水机",
        "能不能给高层换个好点的增压泵",
      ],
      text: """
        高层晚上七点到九点水压不够，热水器点不着火。建议物业换变频泵；有条件的话小区装个直饮水机，\
        不少人桶装水都不放心。
        """,
      points: [
        DemoDemand(
          "提升高层水压",
          found: "现有泵组老旧、不可变频，已更换，{floor}层以上压力达标。",
          answer: "关于水压。小区的加压泵组已更换为变频泵，晚间高峰{floor}层以上水压实测达标。",
        ),
        DemoDemand(
          "安装直饮水设备",
          found: "直饮水须业主大会同意并引入有资质企业，已把办理流程告知业委会。",
          answer: """
            关于直饮水。安装直饮水机属于业主共同决定的事项，须业主大会同意，并选择有卫生许可的企业，\
            流程已告知业委会，需要时我们派人指导。
            """,
        ),
      ],
      outcome: .explained,
      emphasis: "请分清物业能改的和需业主共同决定的。",
      note: "先把水压提上来。",
    ),
    DemoTemplate(
      kind: .complaint,
      topic: "water",
      places: [.community],
      lead: "utilities",
      titles: [
        "水费账单查询页面打不开",
        "缴费链接报错，请修一下",
      ],
      isBare: true,
      text: """
        点短信里的缴费链接一直报错，手机换了三部都一样，错误代码如下，麻烦转给技术人员：
        ERR_QH_BILL_0x80070057_9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08_RETRY_EXCEEDED
        https://pay.qinghe.example/bill?account=3499000021877&month={month}\
        &token=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9
        另外，因为打不开逾期了，滞纳金{price}元，这个不该我出吧？
        """,
      points: [
        DemoDemand(
          "修复水费缴费链接",
          found: "短信平台升级后链接令牌过期时间设置过短，{visited}已修复。",
          answer: """
            关于缴费链接。短信平台升级后链接失效过快，造成打不开，{visited}已修复，您可以重新点击短\
            信里的链接。
            """,
        ),
        DemoDemand(
          "免除因故障产生的滞纳金",
          found: "该时段受影响用户{hundreds}户，滞纳金全部免除。",
          answer: """
            关于滞纳金。因系统故障逾期的，滞纳金一律免除，已经缴纳的退回水费账户，您不需要再申请。
            """,
        ),
      ],
      outcome: .resolved,
      emphasis: "请技术人员排查链接，滞纳金依规免除。",
      note: "系统的毛病不能让群众掏钱。",
    ),
  ]
}
