import Desk
import Exchange
import Words

extension IntakeError {
  /// Why nothing could be taken from a file, and what would help.
  var phrase: Phrase {
    switch self {
    case .empty: Phrase(zh: "文件是空的。", en: "The file is empty.")
    case .tooLarge(let limit):
      Phrase(
        zh: "文件超过 \(limit >> 20) MiB，请分成几个文件。",
        en: "The file is larger than \(limit >> 20) MiB; split it.")
    case .tooManyRows(let limit):
      Phrase(
        zh: "文件超过 \(limit) 行，请分成几个文件。",
        en: "The file has more than \(limit) rows; split it.")
    case .notText:
      Phrase(
        zh: "文件不是 UTF-8 或 GB 18030 文本；请另存为 CSV 后再导入。",
        en: "The file is text neither in UTF-8 nor in GB 18030; save it as CSV first.")
    case .noKnownHeader(let headers):
      Phrase(
        zh: "没有认识的列名：\(headers.prefix(8).joined(separator: "、"))。请在来源定义的 columns 中写明。",
        en: "No header is known: \(headers.prefix(8).joined(separator: ", ")). "
          + "Name them in the source's columns.")
    case .missingColumn(let field):
      Phrase(
        zh: "缺少「\(field.phrase.zh)」列。请在来源定义的 columns 中写明是哪一列。",
        en: "There is no column for the \(field.phrase.en). Name it in the source's columns.")
    case .unclosedQuote(let line):
      Phrase(
        zh: "第 \(line) 行开始的引号没有结束。",
        en: "A quotation mark opened on line \(line) is never closed.")
    case .invalidJSON(let fault): fault.phrase
    case .noList:
      Phrase(
        zh: "JSON 里没有留言列表：应是数组，或含有数组成员的对象。",
        en: "The JSON holds no messages: it must be a list, or an object with a list in it.")
    }
  }
}

extension JSONFault {
  /// Where bytes stop being JSON, and why.
  var phrase: Phrase {
    Phrase(
      zh: "第 \(line) 行：" + problem.phrase.zh, en: "Line \(line): " + problem.phrase.en)
  }
}

extension JSONFault.Problem {
  /// Why bytes are not JSON.
  var phrase: Phrase {
    switch self {
    case .unexpectedEnd: Phrase(zh: "JSON 不完整。", en: "The JSON ends too early.")
    case .unexpectedCharacter: Phrase(zh: "JSON 语法错误。", en: "Something here is not JSON.")
    case .unclosedString: Phrase(zh: "字符串没有结束。", en: "A string is never closed.")
    case .badEscape: Phrase(zh: "反斜杠转义有误。", en: "An escape is wrong.")
    case .notText: Phrase(zh: "字符串不是 UTF-8 文本。", en: "A string is not text in UTF-8.")
    case .tooDeep(let limit):
      Phrase(zh: "嵌套超过 \(limit) 层。", en: "It is nested more than \(limit) levels deep.")
    }
  }
}

extension BadRow.Reason {
  /// Why a row holds no message.
  var phrase: Phrase {
    switch self {
    case .missing(let field):
      Phrase(zh: "缺少\(field.phrase.zh)。", en: "The \(field.phrase.en) is missing.")
    case .tooLong(let field, let limit):
      Phrase(
        zh: "\(field.phrase.zh)超过 \(limit) 字。",
        en: "The \(field.phrase.en) is longer than \(limit) characters.")
    case .unreadableTime(let text):
      Phrase(
        zh: "看不懂时间「\(text.prefix(40))」；例如 2026-11-20 09:12。",
        en: "'\(text.prefix(40))' is no time; write 2026-11-20 09:12.")
    case .wrongFieldCount(let count, let expected):
      Phrase(
        zh: "有 \(count) 列，应为 \(expected) 列；含分隔符的文字请加引号。",
        en: "It has \(count) fields instead of \(expected); quote a text that holds the delimiter.")
    case .textAfterQuote:
      Phrase(
        zh: "右引号后还有文字；文中的引号请写成两个。",
        en: "Text follows a closing quotation mark; write a quotation mark in a text twice.")
    case .notText: Phrase(zh: "这一行不是文本。", en: "The row is not text.")
    case .invalidJSON(let problem): problem.phrase
    case .notAnObject: Phrase(zh: "应是一个对象 {…}。", en: "It must be an object {…}.")
    case .notAText(let field):
      Phrase(zh: "\(field.phrase.zh)应是文字。", en: "The \(field.phrase.en) must be a text.")
    case .sameID(let line):
      Phrase(
        zh: "编号与第 \(line) 行相同而内容不同。",
        en: "It has the identifier of line \(line), and says something else.")
    }
  }
}

extension MessageField {
  /// What the part is called.
  var phrase: Phrase {
    switch self {
    case .id: Phrase(zh: "留言编号", en: "identifier")
    case .title: Phrase(zh: "标题", en: "title")
    case .text: Phrase(zh: "内容", en: "text")
    case .time: Phrase(zh: "留言时间", en: "time")
    case .author: Phrase(zh: "作者", en: "author")
    case .contact: Phrase(zh: "联系方式", en: "contact")
    case .url: Phrase(zh: "网址", en: "address")
    }
  }
}
