/// A part of a message that a column of a file can hold.
public enum MessageField: String, Sendable, CaseIterable {
  case id
  case title
  case text
  case time
  case author
  case contact
  case url
}

extension MessageField {
  /// The headers it is known by, the surest first; folded as `HeaderMap` folds them.
  var headers: [String] {
    switch self {
    case .id:
      [
        "留言编号", "编号", "信件编号", "工单编号", "工单号", "序列号", "留言id", "id", "number", "externalid",
        "messageid",
      ]
    case .title:
      ["标题", "留言标题", "主题", "留言主题", "信件标题", "题目", "title", "subject"]
    case .text:
      [
        "留言内容", "内容", "信件内容", "正文", "诉求内容", "问题描述", "留言", "text", "content", "body", "message",
        "description",
      ]
    case .time:
      [
        "留言时间", "时间", "发布时间", "提交时间", "来信时间", "写信时间", "创建时间", "日期", "留言日期", "发布日期",
        "sentat", "time", "date", "datetime", "createdat", "requesteddatetime",
      ]
    case .author:
      [
        "作者", "网友", "留言人", "昵称", "网名", "用户名", "姓名", "来信人", "写信人", "发布人", "author", "name",
        "nickname", "username",
      ]
    case .contact:
      ["联系方式", "联系电话", "电话", "手机", "手机号", "手机号码", "邮箱", "contact", "phone", "mobile", "email"]
    case .url:
      ["网址", "链接", "留言链接", "链接地址", "地址链接", "url", "link", "href"]
    }
  }
}
