import PlanFiles
import PlanFormats
import Wording

/// Where a map goes: a file, or standard output.
struct MapOutput {
  /// Nil for standard output.
  let file: String?
  let language: Language

  /// Bytes that are no text never go to a terminal: they would only disturb it.
  func refuseTerminal(_ format: MapCommand.Format) throws(Failure) {
    guard format.isMadeBySVG, file == nil, Terminal.isTerminal else { return }
    let name = format.rawValue
    throw Failure(
      Phrase(
        nl: "\(name) is geen tekst voor een scherm. Noem een bestand: --output kaart.\(name)",
        en: "\(name) is no text for a screen. Name a file: --output map.\(name)"),
      in: language)
  }

  func put(_ text: String) throws(Failure) { try put(Array(text.utf8)) }

  /// The drawing in its format.
  func put(_ svg: String, as format: MapCommand.Format) async throws(Failure) {
    guard let format = RsvgRunner.Format(rawValue: format.rawValue) else { return try put(svg) }
    let bytes: [UInt8]
    do {
      bytes = try await RsvgRunner().convert(svg, to: format)
    } catch {
      throw Failure(error.message, .outside, in: language)
    }
    try put(bytes)
  }

  private func put(_ bytes: [UInt8]) throws(Failure) {
    guard let file else { return Terminal.put(bytes) }
    do {
      try PlainFolder.write(bytes, to: file)
    } catch {
      throw Failure(error.message, .outside, in: language)
    }
  }
}
