extension DemoRoster {
  static let areas = [
    DemoArea(
      id: "qingzhu",
      name: DemoName("青竹社区", "Qingzhu Community"),
      place: .community,
      spots: ["翠湖苑", "锦绣家园", "竹韵新城", "青竹新村"],
      contacts: [
        DemoContact("林书慧", "13900000102"),
        DemoContact("江远帆", "13800002100"),
        DemoContact("唐小萍", "15800003100"),
      ],
    ),
    DemoArea(
      id: "yunfan",
      name: DemoName("云帆社区", "Yunfan Community"),
      place: .community,
      spots: ["云帆新城", "云帆人才公寓", "书香雅居"],
      contacts: [
        DemoContact("林书慧", "13900000102"),
        DemoContact("肖立", "13800002101"),
        DemoContact("曹雨", "15800003101"),
      ],
    ),
    DemoArea(
      id: "lanting",
      name: DemoName("澜汀社区", "Lanting Community"),
      place: .community,
      spots: ["澜汀雅居", "望澜苑", "澜汀公馆"],
      contacts: [
        DemoContact("何致远", "13900000101"),
        DemoContact("冯佳", "13800002102"),
        DemoContact("梁一鸣", "15800003102"),
      ],
    ),
    DemoArea(
      id: "beiyuan",
      name: DemoName("北苑社区", "Beiyuan Community"),
      place: .community,
      spots: ["北苑安置房一期", "北苑安置房二期", "北苑安置房三期"],
      contacts: [
        DemoContact("何致远", "13900000101"),
        DemoContact("贺春生", "13800002103"),
        DemoContact("邓秋菊", "15800003103"),
      ],
    ),
    DemoArea(
      id: "shuanghuai",
      name: DemoName("双槐村", "Shuanghuai Village"),
      place: .village,
      spots: ["前槐庄", "后槐庄", "槐树东组"],
      contacts: [
        DemoContact("林书慧", "13900000102"),
        DemoContact("槐大年", "13800002104"),
        DemoContact("何小满", "15800003104"),
      ],
    ),
    DemoArea(
      id: "liuyan",
      name: DemoName("柳堰村", "Liuyan Village"),
      place: .village,
      spots: ["大柳庄", "堰口组", "柳堰西组"],
      contacts: [
        DemoContact("林书慧", "13900000102"),
        DemoContact("柳成荫", "13800002105"),
        DemoContact("吴冬梅", "15800003105"),
      ],
    ),
    DemoArea(
      id: "shiqiaotou",
      name: DemoName("石桥头村", "Shiqiaotou Village"),
      place: .village,
      spots: ["石桥东组", "石桥西组", "李小庄"],
      contacts: [
        DemoContact("何致远", "13900000101"),
        DemoContact("石广义", "13800002106"),
        DemoContact("李传兵", "15800003106"),
      ],
    ),
    DemoArea(
      id: "mailing",
      name: DemoName("麦岭村", "Mailing Village"),
      place: .village,
      spots: ["麦岭南组", "岗上庄", "麦岭新庄"],
      contacts: [
        DemoContact("何致远", "13900000101"),
        DemoContact("麦守田", "13800002107"),
        DemoContact("朱红云", "15800003107"),
      ],
    ),
    DemoArea(
      id: "tangwan",
      name: DemoName("塘湾村", "Tangwan Village"),
      place: .village,
      spots: ["塘湾老庄", "下湾组", "塘梢组"],
      contacts: [
        DemoContact("林书慧", "13900000102"),
        DemoContact("汤德水", "13800002108"),
        DemoContact("周巧", "15800003108"),
      ],
    ),
    DemoArea(
      id: "eastworks",
      name: DemoName("东部工业片区", "Eastern Industrial Quarter"),
      place: .industry,
      spots: ["标准化厂房A区", "标准化厂房C区", "东区物流园"],
      contacts: [
        DemoContact("林书慧", "13900000102"),
        DemoContact("韩东", "13800002109"),
        DemoContact("罗丹", "15800003109"),
      ],
    ),
    DemoArea(
      id: "chuangxin",
      name: DemoName("创新大道片区", "Chuangxin Avenue Quarter"),
      place: .industry,
      spots: ["创业孵化园", "电子产业园", "蓝领公寓"],
      contacts: [
        DemoContact("何致远", "13900000101"),
        DemoContact("高启明", "13800002110"),
        DemoContact("谢晓舟", "15800003110"),
      ],
    ),
  ]
}
