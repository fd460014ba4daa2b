import Disk
import Documents
import Drawing
import Sheets
import TextFormats
import Views

/// Hand-outs of a plan as documents, with one run of Pandoc each.
struct Documents {
  private(set) var files: [OutputFile] = []
  private(set) var failures: [(path: String, error: ToolError)] = []

  static func make(
    _ handouts: [Handout], in formats: [Format], _ document: HandoutDocument,
    _ context: RenderContext
  ) -> Documents {
    let kinds = formats.filter { $0.converter != nil }
      .compactMap { PandocRunner.Format(rawValue: $0.name) }
    guard !kinds.isEmpty else { return Documents() }
    let orders = handouts.enumerated().flatMap { index, handout in
      let html = document.html(handout)
      return kinds.map { kind in
        (
          path: context.addresses.handout(index, format: kind.rawValue),
          page: (html: html, format: kind)
        )
      }
    }
    var documents = Documents()
    for (order, result) in zip(
      orders, PandocRunner(look: context.documentLook).convert(orders.map(\.page)))
    {
      switch result {
      case .success(let bytes):
        documents.files.append(OutputFile(path: order.path, bytes: bytes))
      case .failure(let error): documents.failures.append((order.path, error))
      }
    }
    return documents
  }

  /// Error when Pandoc is missing, so that there are no documents at all.
  var missing: ToolError? {
    failures.lazy.map(\.error).first { $0.problem == .missing }
  }
}
