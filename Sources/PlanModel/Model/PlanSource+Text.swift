import SourceText

/// Where the lines of a source are.
extension PlanSource {
  /// Form of a document whose text another program must take out of it.
  package enum DocumentForm: String, CaseIterable, Sendable {
    case docx
    case odt

    package init?(path: String) {
      let name = path.lowercased()
      guard let form = Self.allCases.first(where: { name.hasSuffix(".\($0.rawValue)") }) else {
        return nil
      }
      self = form
    }
  }

  /// Form of its file; nil when that is a text or there is none.
  package var documentForm: DocumentForm? { file.flatMap { DocumentForm(path: $0.value) } }

  /// File in the plan's folder with its lines: of a document the text that was kept beside it, which
  /// stays the same whatever version of another program is there.
  package var textFile: String? {
    file.map { documentForm == nil ? $0.value : "\($0.value).txt" }
  }
}
