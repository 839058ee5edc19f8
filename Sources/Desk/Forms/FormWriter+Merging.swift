import Registry
import Workflow

// One reply to several messages.
extension FormWriter {
  var mergingFields: [Field] {
    [line(.into, likeliest), text(.reason, limit: .reason)]
  }

  /// The number of the open matter that is most like this one; empty where none is.
  private var likeliest: String {
    file?.similar.first { $0.stage.takesMerged }?.number ?? ""
  }

  /// Where the reply is posted beside each merged message; none where nothing is merged.
  var mergedFields: [Field] {
    let merges = matter?.merges.map(\.value) ?? []
    guard !merges.isEmpty else { return [] }
    let lines = merges.map { $0.number + " " + ($0.url ?? "") }
    return [list(.merged, lines, limit: Workflow.TextField.url.limit)]
  }
}
