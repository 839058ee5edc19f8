/// What `init --example` prints: a small office with every part, to be edited.
let exampleDescription = """
  {
    name: "滨河新区管委会",
    english: "Binhe New Area",
    zone: "Asia/Shanghai",
    // 创建人总是管理员 / the founder is always an administrator
    founder: { member: "wang.li", name: "王丽", roles: ["administrator", "archivist"] },
    departments: [
      { id: "construction", name: "建设局", english: "Construction" },
      { id: "environment", name: "环境局", english: "Environment" },
    ],
    areas: [{ id: "north", name: "北区", english: "North" }],
    topics: [{ id: "heating", name: "供暖", english: "Heating" }],
    sources: [
      {
        source: "board", name: "网站留言板", url: "https://example.cn/board",
        // 列名与常用名不同时写明 / only where the headers are unusual:
        // title text time author contact url id
        columns: [{ field: "text", header: "诉求详情" }],
      },
    ],
    // 角色 / roles: administrator leader dutyOfficer liaison head secrecyReviewer archivist auditor
    members: [
      { member: "zhang.jianguo", name: "张建国", roles: ["leader"] },
      { member: "li.na", name: "李娜", roles: ["liaison"], department: "construction" },
      { member: "zhao.qiang", name: "赵强", roles: ["head"], department: "construction" },
      { member: "sun.yue", name: "孙悦", roles: ["liaison"], department: "environment" },
      { member: "qian.feng", name: "钱峰", roles: ["head"], department: "environment" },
    ],
    // 不写 templates 则用常用模板 / without templates the usual wordings are kept
    // templates: [{ template: "reply.thanks", name: "答复：感谢建议", use: "reply", text: "…{{部门}}…" }],
    // 只写与缺省不同的规则 / only the rules that differ
    policy: { replyDays: 3, replyCapDays: 5 },
  }
  """
