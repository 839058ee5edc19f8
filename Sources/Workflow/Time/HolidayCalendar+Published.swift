import Canon

extension HolidayCalendar {
  /// The notices of the State Council's General Office for 2020 to 2026.
  public static let published = HolidayCalendar([
    .published(2020, "国办发明电〔2019〕16号") {
      $0.holiday("元旦", 20200101...20200101)
      $0.holiday("春节", 20200124...20200130, workdays: 20200119, 20200201)
      $0.holiday("清明节", 20200404...20200406)
      $0.holiday("劳动节", 20200501...20200505, workdays: 20200426, 20200509)
      $0.holiday("端午节", 20200625...20200627, workdays: 20200628)
      $0.holiday("国庆节、中秋节", 20201001...20201008, workdays: 20200927, 20201010)
    },
    .extended2020,
    .published(2021, "国办发明电〔2020〕27号") {
      $0.holiday("元旦", 20210101...20210103)
      $0.holiday("春节", 20210211...20210217, workdays: 20210207, 20210220)
      $0.holiday("清明节", 20210403...20210405)
      $0.holiday("劳动节", 20210501...20210505, workdays: 20210425, 20210508)
      $0.holiday("端午节", 20210612...20210614)
      $0.holiday("中秋节", 20210919...20210921, workdays: 20210918)
      $0.holiday("国庆节", 20211001...20211007, workdays: 20210926, 20211009)
    },
    .published(2022, "国办发明电〔2021〕11号") {
      $0.holiday("元旦", 20220101...20220103)
      $0.holiday("春节", 20220131...20220206, workdays: 20220129, 20220130)
      $0.holiday("清明节", 20220403...20220405, workdays: 20220402)
      $0.holiday("劳动节", 20220430...20220504, workdays: 20220424, 20220507)
      $0.holiday("端午节", 20220603...20220605)
      $0.holiday("中秋节", 20220910...20220912)
      $0.holiday("国庆节", 20221001...20221007, workdays: 20221008, 20221009)
    },
    .published(2023, "国办发明电〔2022〕16号") {
      $0.holiday("元旦", 20221231...20230102)
      $0.holiday("春节", 20230121...20230127, workdays: 20230128, 20230129)
      $0.holiday("清明节", 20230405...20230405)
      $0.holiday("劳动节", 20230429...20230503, workdays: 20230423, 20230506)
      $0.holiday("端午节", 20230622...20230624, workdays: 20230625)
      $0.holiday("中秋节、国庆节", 20230929...20231006, workdays: 20231007, 20231008)
    },
    .published(2024, "国办发明电〔2023〕7号") {
      $0.holiday("元旦", 20240101...20240101)
      $0.holiday("春节", 20240210...20240217, workdays: 20240204, 20240218)
      $0.holiday("清明节", 20240404...20240406, workdays: 20240407)
      $0.holiday("劳动节", 20240501...20240505, workdays: 20240428, 20240511)
      $0.holiday("端午节", 20240610...20240610)
      $0.holiday("中秋节", 20240915...20240917, workdays: 20240914)
      $0.holiday("国庆节", 20241001...20241007, workdays: 20240929, 20241012)
    },
    .published(2025, "国办发明电〔2024〕12号") {
      $0.holiday("元旦", 20250101...20250101)
      $0.holiday("春节", 20250128...20250204, workdays: 20250126, 20250208)
      $0.holiday("清明节", 20250404...20250406)
      $0.holiday("劳动节", 20250501...20250505, workdays: 20250427)
      $0.holiday("端午节", 20250531...20250602)
      $0.holiday("国庆节、中秋节", 20251001...20251008, workdays: 20250928, 20251011)
    },
    .published(2026, "国办发明电〔2025〕7号") {
      $0.holiday("元旦", 20260101...20260103, workdays: 20260104)
      $0.holiday("春节", 20260215...20260223, workdays: 20260214, 20260228)
      $0.holiday("清明节", 20260404...20260406)
      $0.holiday("劳动节", 20260501...20260505, workdays: 20260509)
      $0.holiday("端午节", 20260619...20260621)
      $0.holiday("中秋节", 20260925...20260927)
      $0.holiday("国庆节", 20261001...20261007, workdays: 20260920, 20261010)
    },
  ])
}

extension HolidayNotice {
  fileprivate static func published(
    _ year: Int, _ number: String, _ fill: (inout HolidayNotice) -> Void,
  ) -> HolidayNotice {
    var notice = HolidayNotice()
    notice.year = year
    notice.number = number
    notice.title = "国务院办公厅关于\(year)年部分节假日安排的通知"
    fill(&notice)
    notice.days.sort { $0.day < $1.day }
    return notice
  }

  /// The epidemic made the Spring Festival of 2020 longer, after the holiday had begun.
  fileprivate static let extended2020 = {
    var notice = published(2020, "国办发明电〔2020〕1号") {
      $0.holiday("春节", 20200131...20200202)
    }
    notice.title = "国务院办公厅关于延长2020年春节假期的通知"
    notice.isAmendment = true
    return notice
  }()

  /// Days are written as numbers, year, month and day behind each other.
  fileprivate mutating func holiday(
    _ name: String, _ off: ClosedRange<Int>, workdays: Int...,
  ) {
    guard let first = CivilDate(digits: off.lowerBound),
      let last = CivilDate(digits: off.upperBound)
    else { return }
    for number in first.daysSinceEpoch...last.daysSinceEpoch {
      days.append(NoticeDay(CivilDate(daysSinceEpoch: number), name, isOff: true))
    }
    days += workdays.compactMap { CivilDate(digits: $0) }
      .map { NoticeDay($0, name, isOff: false) }
  }
}

extension CivilDate {
  fileprivate init?(digits: Int) {
    self.init(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
  }
}
