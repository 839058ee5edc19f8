extension DemoTemplate {
  static let service: [DemoTemplate] = [
    DemoTemplate(
      kind: .complaint,
      topic: "service",
      places: DemoPlace.allCases,
      lead: "office",
      titles: [
        "窗口服务态度差，推来推去",
        "办个证跑了{few}趟",
        "政务大厅排队没有人管",
      ],
      text: """
        {date}上午到政务大厅办营业执照变更，取号排到{dozens}号，只开两个窗口，一个窗口的人在低头看\
        手机。问了一句，头都不抬：“自己看墙上。”墙上那么多字，老人看得懂吗？我到另外一个窗口，说\
        缺材料，来回{few}趟，每趟缺的都不一样。

        我的要求很简单：好好说话，一次说清。
        """,
      points: [
        DemoDemand(
          "处理服务态度问题",
          found: "调取监控属实，当事人停岗学习，由科室负责人登门致歉。",
          answer: "关于服务态度。调取监控确认情况属实，当事人已停岗学习，由负责人当面向您致歉。",
        ),
        DemoDemand(
          "实行一次性告知",
          found: "印制材料清单三十八种，首问负责。",
          answer: """
            关于材料。大厅已印制一次性告知清单，谁首问谁负责到底，材料不齐的由工作人员联系补齐，不\
            让您再跑第二趟。
            """,
        ),
        DemoDemand(
          "增加窗口缓解排队",
          found: "高峰期窗口由两个增至五个，弹性延时。",
          answer: "关于排队。高峰时段已增开窗口，中午和周六上午延时服务，预约优先。",
        ),
      ],
      outcome: .resolved,
      emphasis: "请调取监控核实，从流程上改进。",
      note: "好好说话、一次说清，这要求不高。",
    ),
    DemoTemplate(
      kind: .suggestion,
      topic: "service",
      places: DemoPlace.allCases,
      lead: "office",
      titles: [
        "给管委会网站提几点意见",
        "建议留言板增加查询进度的功能",
      ],
      text: """
        网站留言板挺好，回复也比以前快。提几点小建议：1、留言后没有查询码，不知道办到哪一步了；2、\
        手机上打开字太小，还要左右拖；3、老留言的回复很有参考价值，但是搜不到。以上，辛苦了！
        """,
      points: [
        DemoDemand(
          "增加进度查询",
          found: "留言后自动发送查询码，已上线测试。",
          answer: "关于进度查询。留言提交后将显示查询码，凭码可查看到了哪个部门、什么时候该答复。",
        ),
        DemoDemand(
          "改进手机版页面",
          found: "网页自适应已修正。",
          answer: "关于手机浏览。手机版字号和排版已经改好，您试一试，有不顺手的请继续指出。",
        ),
        DemoDemand(
          "增加历史留言搜索",
          found: "检索功能开发中，先按主题归类。",
          answer: "关于搜索。往年的留言已按主题归类，检索功能正在开发，您的意见对我们很有帮助。",
        ),
      ],
      outcome: .resolved,
      emphasis: "请逐条研究，能改的先改。",
      note: "提意见的是自己人，今天能改的今天改。",
    ),
    DemoTemplate(
      kind: .consultation,
      topic: "service",
      places: DemoPlace.allCases,
      lead: "office",
      titles: [
        "申请信息公开怎么办",
        "想查{lastYear}年的征地批文，找谁",
      ],
      text: """
        我想看一下{area}那块地当年的征地批文和补偿方案，属于政府信息公开吗？用什么方式申请？多长时\
        间答复？要不要说明用途？
        """,
      points: [
        DemoDemand(
          "说明政府信息公开的申请方式",
          found: "可书面、网上或当面申请，依法20个工作日内答复。",
          answer: """
            关于申请方式。您可以在管委会网站“依申请公开”栏提交，也可当面或寄信到党政办公室，填写\
            姓名、身份证明、联系方式和所需信息的名称。依法在20个工作日内答复，需要延长的会告知您。
            """,
        ),
        DemoDemand(
          "说明是否需要说明用途",
          found: "无须说明用途。",
          answer: "关于用途。不需要说明用途，也不收取费用；涉及他人隐私的部分会依法处理。",
        ),
      ],
      outcome: .explained,
      emphasis: "请说明申请方式、时限，不得要求说明用途。",
      note: "依法公开，讲清程序。",
    ),
    DemoTemplate(
      kind: .report,
      topic: "service",
      places: [.community],
      lead: "office",
      accused: ["enforcement"],
      titles: [
        "举报城管执法人员收摊贩香烟",
        "执法人员吃拿卡要，请严查",
      ],
      text: """
        夜市摆摊的人都知道，每个月要给城市管理执法局的某个人“意思意思”，两条烟，不给就天天来掀摊\
        子。{few}个摊主愿意作证，不敢写名字。小本生意，挣的都是辛苦钱。
        """,
      points: [
        DemoDemand(
          "核查执法人员收受摊贩财物",
          found: "已移送纪检监察机构，不经被反映单位。",
          answer: """
            关于收受财物。问题线索已移送纪检监察机构，按程序另行调查。本件没有转给城市管理执法局，\
            您提到的摊主可以直接到党政办公室反映，身份保密。
            """,
        ),
        DemoDemand(
          "保护摊贩合法经营", by: "police",
          found: "设置便民疏导区，治安巡逻兼听意见。",
          answer: """
            关于摊贩经营。夜市摊位统一编号、规范管理，不收任何费用，凡借故索要财物的请拨打110。
            """,
        ),
      ],
      outcome: .explained,
      emphasis: "请直接移送线索，不得转城市管理执法局。",
      note: "小本生意人的血汗钱，谁伸手查谁。",
    ),
    DemoTemplate(
      kind: .complaint,
      topic: "service",
      places: [.community],
      lead: "office",
      titles: [
        "社区盖章要跑三个部门",
        "“证明我妈是我妈”还没有消失吗",
      ],
      text: """
        给老人办理丧葬抚恤，银行要关系证明，社区说不开，派出所说归社区，银行说必须有。证明材料转来\
        转去，老人已经走了一周，钱还没有取出来。请问谁来管一管，有没有统一的规定？
        """,
      points: [
        DemoDemand(
          "协助办理亲属关系证明",
          found: "户籍底册可查亲属关系，公安分局已出具，社区配合。",
          answer: """
            关于证明。您反映的不是无理要求。社区已与派出所对接，凭户籍底册出具亲属关系证明，不需要\
            您再跑。
            """,
        ),
        DemoDemand(
          "简化丧葬抚恤手续", by: "finance",
          found: "与银行、社保协商凭死亡证明和户口底册办理。",
          answer: """
            关于抚恤。在您节哀的同时，我们也感到很抱歉。财政局已与银行协商，凭死亡证明和户籍证明即\
            可办理，今后同类情况一次办结。
            """,
        ),
      ],
      outcome: .resolved,
      emphasis: "请协调各方一次办结，举一反三。",
      note: "老人走了，别让家里人再受这份累。",
    ),
    DemoTemplate(
      kind: .complaint,
      topic: "service",
      places: DemoPlace.allCases,
      lead: "office",
      titles: [
        "我的留言怎么没有人回",
        "{several}天了，没人理",
        "？？？",
      ],
      isBare: true,
      text: "{several}天前的留言，怎么没人理？你们还看不看？？？",
      points: [
        DemoDemand(
          "核实上次留言的办理情况并答复",
          found: "上次留言因标题含乱码被系统归入待审，未进入办理；已恢复登记。",
          answer: """
            关于上次留言。非常抱歉，您上次的留言被系统误归入待审列表，没有及时登记。现已恢复并交有\
            关部门办理，{promise}前答复您，进度可以凭查询码查看。
            """,
        ),
        DemoDemand(
          "防止留言遗漏",
          found: "已增加每日核对机制，超过一天未登记的自动提醒。",
          answer: """
            关于防止遗漏。我们增加了每天两次核对，超过一天没有登记的自动提醒值班人员。感谢您的督促。
            """,
        ),
      ],
      outcome: .promised(days: 7),
      emphasis: "请查明漏登原因，先道歉再答复。",
      note: "留言石沉大海，是我们的失职。",
    ),
    DemoTemplate(
      kind: .suggestion,
      topic: "service",
      places: DemoPlace.allCases,
      lead: "office",
      titles: [
        "表扬信",
        "给{road}工地边帮忙推车的小伙子点赞👍",
      ],
      isBare: true,
      text: """
        不投诉，来表扬的。{date}下大雨，我三轮车陷在{road}的泥里，两个穿红马甲的小伙子帮我推了半天，\
        鞋都陷掉了一只，问名字不肯说，只看到背后印着“清禾志愿”。请替我说声谢谢🙏
        """,
      points: [
        DemoDemand(
          "转达对志愿者的感谢",
          found: "已通过志愿服务队核实，为两名企业青年志愿者，已转达并在队内表扬。",
          answer: """
            关于转达感谢。我们找到了这两位志愿者，他们是园区企业的青年职工，您的谢意已经带到。他们\
            说：“换了谁都会推一把。”也谢谢您愿意写下这件事，祝您出行平安。
            """,
        )
      ],
      outcome: .resolved,
      emphasis: "请找到两位志愿者，转达谢意。",
      note: "这样的信多多益善，请转告两位年轻人。",
    ),
  ]
}
