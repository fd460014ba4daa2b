import Disk
import TextFormats
import Toolkit

extension CommandOutput {
  /// Writes a drawing in its format: our SVG, or the output of `rsvg-convert`.
  func put(_ svg: String, as format: Format) throws(Failure) {
    guard let format = RsvgRunner.Format(rawValue: format.name) else { return try put(svg) }
    let bytes: [UInt8]
    do {
      bytes = try RsvgRunner().convert(svg, to: format)
    } catch {
      throw Failure(error.message, .outside, in: language)
    }
    try put(bytes)
  }
}
