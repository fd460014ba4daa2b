package import SourceText

/// Files in a plan's folder that are no part of the plan and that it names.
package struct NamedFiles: Sendable {
  /// Texts of its sources, by source id. Of a document only the text that was kept is read, so that no
  /// result depends on another program.
  package var citedTexts: [String: SourceFile] = [:]
  /// Design tokens of its look.
  package var tokens: SourceFile?

  package init(citedTexts: [String: SourceFile] = [:], tokens: SourceFile? = nil) {
    self.citedTexts = citedTexts
    self.tokens = tokens
  }

  /// Reads each by its path in the folder, as the plan has it.
  ///
  /// - Parameter read: nil for a file that is not there.
  package init<Failure: Error>(
    of plan: Plan, read: (String) throws(Failure) -> SourceFile?
  ) throws(Failure) {
    for source in plan.sources {
      guard let path = source.textFile, let file = try read(path) else { continue }
      citedTexts[source.id.value] = file
    }
    if let path = plan.header?.look?.tokens?.value { tokens = try read(path) }
  }

  /// All of them, in the order of the ids.
  package var all: [SourceFile] {
    citedTexts.sorted { $0.key < $1.key }.map(\.value) + (tokens.map { [$0] } ?? [])
  }
}
