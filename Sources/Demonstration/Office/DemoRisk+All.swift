import Workflow

extension DemoRisk {
  /// The risk points of the story, the first of them the one that grows.
  static let all = [
    DemoRisk(
      name: "安置房冬季取暖补贴发放", category: "民生保障", level: .considerable,
      topics: ["heating", "resettlement"], cause: "补贴名单与入住情况不一致，核对周期长。",
      measures: "入冬前两周完成名单核对并张榜；社区设咨询点；发放日前逐户告知。",
      wording: "补贴名单已张榜公示，12月5日前统一发放；未在名单内的可到社区登记复核。",
      department: "finance"),
    DemoRisk(
      name: "老旧小区供水管网冻裂", category: "基础设施", level: .considerable, topics: ["water"],
      cause: "部分立管外露，保温层脱落。", measures: "气温零下前完成包扎；备足抢修料具；停水即送水。",
      wording: "已安排专班巡查，停水超过四小时的由社区送水到楼下。", department: "utilities"),
    DemoRisk(
      name: "厕所改造后的抽运服务", category: "人居环境", level: .ordinary, topics: ["toilets", "surroundings"],
      cause: "抽运车辆少，雨雪天进村难。", measures: "每村公布抽运电话；雪前集中抽运一次。",
      wording: "抽运服务免费，拨打公示电话三日内上门。", department: "construction"),
    DemoRisk(
      name: "产业项目收益分配公示", category: "项目收益", level: .ordinary, topics: ["income", "rent"],
      cause: "分配方案公示不及时，村民看不到明细。", measures: "分配前公示七日；村级明白纸入户。",
      wording: "分配方案和明细在村务公开栏公示，可到村委会查询。", department: "finance"),
  ]
}
