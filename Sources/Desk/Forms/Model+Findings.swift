import Drawing
import Words
import Workflow

extension Model {
  /// What was found in a form's public text: each hit by its number, with what the public sees.
  func findings(of form: Form, columns: Int) -> [Line] {
    guard let watch = form.watch else { return [] }
    let findings = form.findings
    let kept = [MaskOverride](lines: form.value(.keptHits))
    var lines = findings.hits.map { hit in
      line(of: hit, isKept: kept.contains { $0.number == hit.number && !$0.reason.isEmpty })
    }
    lines += findings.words.map { word in
      Line(" \(word.number) ", .warning)
        .adding(say("涉密词 ", "secrecy word ") + word.original, .warning)
    }
    if form.field(.posted) != nil, watch.signed != nil {
      return lines + comparison(form, columns: columns)
    }
    guard !findings.difference.isEmpty else { return lines }
    return lines + [Line(say(" 与原文本相比", " Changed against the text before"), .dim)]
      + Difference.lines(findings.difference, columns: columns)
  }

  private func line(of hit: MaskHit, isKept: Bool) -> Line {
    let start = Line(" \(hit.number) ", .strong)
      .adding(hit.rule.phrase(language) + "  " + hit.original)
    return isKept
      ? start.adding(say("  保留", "  stays"), .warning)
      : start.adding(" > ", .dim).adding(hit.replacement, .masked)
  }

  private func comparison(_ form: Form, columns: Int) -> [Line] {
    guard !form.value(.posted).trimmed.isEmpty else {
      return [
        Line(
          say(" 把网站上的回复复制到这里核对", " Copy the reply from the site, to compare it"), .dim)
      ]
    }
    guard !form.findings.difference.isEmpty else {
      return [Line(say(" 与审定文本一致", " The same as the approved text"), .levelGreen)]
    }
    return [Line(say(" 与审定文本不一致：改正网上文字，或写明原因", " Not as approved: correct it, or explain"), .error)]
      + Difference.lines(form.findings.difference, columns: columns)
  }
}
