extension DemoPhrases {
  static let replyOpenings: [SlottedText] = [
    "您好！您反映的{topic}问题已收悉。经{lead}调查核实，现回复如下：",
    "您好！您关于{topic}的留言收悉，感谢您对园区工作的关心和支持。现将有关情况回复如下：",
    "您好！您通过{source}提出的{topic}问题，管委会已交{lead}办理，现将结果回复如下：",
    "您好！来信收悉。针对您提出的{topic}事项，{lead}进行了认真核实，现答复如下：",
  ]
  static let jointReplyOpenings: [SlottedText] = [
    "您好！您反映的{topic}问题已收悉。经{lead}会同{others}调查核实，现回复如下：",
    "您好！您关于{topic}的留言收悉。管委会责成{lead}牵头，{others}配合办理，现回复如下：",
    "您好！您通过{source}反映的{topic}问题，{lead}、{others}已分别核实，现将结果一并回复如下：",
  ]
  static let resolvedFarewells: [SlottedText] = [
    "感谢您的监督与支持！如仍有问题，请继续与我们联系。祝您生活愉快！",
    "如您对办理结果还有意见，欢迎随时反映，我们将认真改进。感谢您的关注！",
    "感谢您的来信，祝您和家人身体健康！",
  ]
  static let promisedFarewells: [SlottedText] = [
    "办理进展我们将在{promise}前再次向您回复，敬请监督。感谢您的理解与支持！",
    "我们将盯住{promise}这个日期，办结后在原渠道公布结果。给您带来不便，敬请谅解！",
  ]
  static let explainedFarewells: [SlottedText] = [
    "以上答复如有不清楚之处，可在工作时间致电0500-6012345咨询。感谢您的关注！",
    "感谢您的理解与支持，欢迎继续提出宝贵意见。祝您工作顺利！",
    "感谢您的来信与信任，如有新的情况，请继续告诉我们。",
  ]

  static let politeGreetings = [
    "尊敬的领导：您好！", "领导您好！", "管委会的同志们，你们好：", "您好，", "打扰了，",
  ]
  static let plainGreetings = ["你好。", "领导：", "管委会：", "您好！"]
  static let politeClosings = [
    "麻烦您抽空答复，谢谢！", "盼复，祝工作顺利！", "谢谢您的耐心，辛苦了。", "期待回复🙏", "先谢过了。",
  ]
  static let urgentClosings = ["麻烦尽快安排，谢谢！", "盼复。", "等你们的消息。", "求求了！", "拜托了。"]
  static let plainClosings = ["望尽快处理。", "请给个说法。", "盼复。", "希望能有人管一管。", "以上情况属实。"]
  static let firmClosings =
    plainClosings + [
      "请不要再踢皮球了！", "请领导重视！！", "再没人管我就天天来留言。", "希望这次不是一句“已转相关部门”。",
      "老百姓的事再小也是事！",
    ]

  static let echoTexts: [SlottedText] = [
    "看到有人反映“{title}”，我也是{spot}的，情况属实，希望一并处理。",
    "“{title}”这个事不止一家。我们{spot}{several}户都是同样的情况，顶一下，请尽快解决！",
    "同问：{title}？我家也等了{months}个月，请管委会一起答复。",
    "附议楼上。关于“{title}”，我补充一点：上周又发生了一次，有照片，可以提供。联系电话{phone}。",
    "我是{area}居民{name}，和前面那位说的是同一件事（{title}）。不重复了，只求快一点。",
  ]
  static let echoTitles: [SlottedText] = [
    "也说一说{topic}的事", "同样的问题，{spot}再反映一次", "支持前面网友反映的{topic}问题",
  ]
}
