import Disk
import TextFormats
import Toolkit

extension CommandOutput {
  /// Writes a drawing in its format: our SVG, or the output of `rsvg-convert`.
  ///
  /// - Parameter title: that of the PDF.
  func put(_ svg: String, as format: Format, title: String) throws(Failure) {
    guard let format = RsvgRunner.Format(rawValue: format.name) else { return try put(svg) }
    let bytes: [UInt8]
    do {
      bytes =
        try format == .pdf
        ? RsvgRunner().pdf(svg, title: title, language: language)
        : RsvgRunner().convert(svg, to: format)
    } catch {
      throw Failure(error.message, .outside, in: language)
    }
    try put(bytes)
  }
}
