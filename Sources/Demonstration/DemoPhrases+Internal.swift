/// Sentences the office writes to itself, whatever the matter.
enum DemoPhrases {
  static let proposalsToOne: [SlottedText] = [
    "该件反映{topic}问题，属{kind}类。拟请{lead}调查核实，依规办理。",
    "经初步了解，来信诉求明确。拟转{lead}办理，并书面报送办理情况和答复意见。",
    "来信涉及{topic}，属{lead}职责范围。拟交{lead}承办。",
    "拟请{lead}到{area}了解情况，逐条提出办理和答复意见。",
  ]
  static let proposalsToSeveral: [SlottedText] = [
    "该件反映{topic}问题，涉及多个部门。拟请{lead}牵头，{others}配合，分别核实后由{lead}汇总。",
    "来信诉求分属不同部门。拟明确{lead}为牵头领办部门，{others}按职责办理并报牵头部门。",
    "拟请{lead}会同{others}联合到{area}核查，由{lead}统一提出答复意见。",
  ]
  static let instructionsToOne: [SlottedText] = [
    "请{lead}核实办理，按时答复。", "同意拟办意见，请{lead}主要负责同志过问。",
    "请{lead}抓紧办，结果报我。", "请{lead}阅办，逐条回应群众诉求。",
  ]
  static let instructionsToSeveral: [SlottedText] = [
    "请{lead}牵头，{others}配合，三日内办结。", "同意。请{lead}牵头抓总，{others}各尽其责。",
    "请{lead}会同{others}一次查清，一次答复。", "请{lead}牵头办理，{others}配合，结果报我。",
  ]
  static let reportInstructions: [SlottedText] = [
    "请{lead}依规核查，注意保护反映人。", "请{lead}直接组织核查，限定知悉范围，结果报我。",
  ]

  static let fieldOpenings: [SlottedText] = [
    "接到交办后，我单位于{visited}派员到{area}核查，并听取有关方面情况。经查：",
    "我单位高度重视，分管负责同志于{visited}带队了解情况。核查情况如下：",
    "{visited}，我单位安排专人核实并调阅有关资料。经核实：",
    "收到交办单后，我单位当日登记、次日核查，对反映事项逐项核实。现查明：",
  ]
  static let deskOpenings: [SlottedText] = [
    "接到交办后，我单位对照现行政策逐项研究。情况如下：",
    "我单位组织业务科室对来信所提事项进行了认真研究。现报告如下：",
    "经查阅文件、核对台账并听取{area}意见，现将情况报告如下：",
  ]
  static let confidentialOpenings: [SlottedText] = [
    "接到交办后，我单位由专人直接核查，未向被反映对象通报。经查：",
    "按限制知悉件要求，我单位指定两名工作人员单独核查。现查明：",
  ]
  static let resolvedEndings: [SlottedText] = [
    "以上事项已办理完毕，建议据此答复。", "有关事项已经落实，我单位将于一周后回访。",
    "相关记录附后，建议据此答复。",
  ]
  static let promisedEndings: [SlottedText] = [
    "其余工作正在推进，承诺于{promise}前完成，建议列入跟踪。",
    "已明确责任人和完成时限（{promise}），我单位按周调度，完成后补报结果。",
  ]
  static let explainedEndings: [SlottedText] = [
    "建议按上述口径向来信人做好解释说明。", "有关依据附后，建议据此答复。",
  ]
}
