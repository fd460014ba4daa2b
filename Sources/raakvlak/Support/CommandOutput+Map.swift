import Disk
import Toolkit

extension CommandOutput {
  func refuseTerminal(_ format: MapCommand.Format) throws(Failure) {
    guard format.isMadeBySVG else { return }
    try refuseTerminal(format.rawValue, stem: Phrase(nl: "kaart", en: "map"))
  }

  /// The drawing in its format.
  func put(_ svg: String, as format: MapCommand.Format) throws(Failure) {
    guard let format = RsvgRunner.Format(rawValue: format.rawValue) else { return try put(svg) }
    let bytes: [UInt8]
    do {
      bytes = try RsvgRunner().convert(svg, to: format)
    } catch {
      throw Failure(error.message, .outside, in: language)
    }
    try put(bytes)
  }
}
