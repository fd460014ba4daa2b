import TextFormats
import Toolkit

/// Complete drawing: its marks, with its title and a description in words.
struct Scene {
  /// Prefix of the ids of title and description.
  let id: String
  let title: String
  let description: String
  let language: Language
  /// Language of the title, where it has another.
  var titleLanguage: Language?
  /// Size with the margin, in points.
  let size: Size
  /// Nil in a page, which has the style of its drawings already.
  let style: SVGStyle?
  /// Style sheet for the page that contains the drawing.
  var pageStyle = ""
  /// Whether another drawing of the same page has the elements of the style.
  var isStyleElsewhere = false
  /// Whether it is a file by itself, or part of a page.
  var isFile = true
  /// Unit of width and height: points where letters must be as large as they say.
  var unit = ""
  /// SVG definitions of patterns in the style.
  var definitions = ""
  let marks: [Mark]

  private var titleAttribute: String {
    titleLanguage.flatMap { $0 == language ? nil : " lang=\"\($0.rawValue)\"" } ?? ""
  }

  /// SVG of the drawing, by itself or in the middle of a sheet of paper.
  func svg(on page: Page? = nil) -> String {
    let frame = SVGFrame(size, page: page, unit: unit)
    var writer = SVGWriter(style: style)
    writer.write(lines: [.box(frame.box, .paper)] + marks)
    return """
      \(isFile ? "\(GeneratorMark.comment)\n" : "")\
      <svg xmlns="http://www.w3.org/2000/svg" \(style == nil ? "class=\"drawing\" " : "")\(frame.attributes) \
      lang="\(language.rawValue)" role="graphics-document document" \
      aria-labelledby="\(id)-title" aria-describedby="\(id)-about"\(style?.rootAttributes ?? "")>
      <title id="\(id)-title"\(titleAttribute)>\(MarkupText.escape(title))</title>
      <desc id="\(id)-about">\(MarkupText.escape(description))</desc>
      \(pageStyle.isEmpty ? "" : "<style>\n\(pageStyle)\n</style>\n")\
      \(isStyleElsewhere ? "" : style?.elements ?? "")\(definitions)\(writer.text)</svg>

      """
  }
}

/// Writes marks as SVG. Texts, ids and addresses are escaped here and nowhere else.
struct SVGWriter {
  private(set) var text = ""
  private let style: SVGStyle?
  /// Attributes by classes, of which a drawing has few and elements thousands.
  private var attributes: [String: String] = [:]

  /// - Parameter style: nil for elements with classes only.
  init(style: SVGStyle? = nil) { self.style = style }

  /// Writes the classes of an element with their attributes.
  private mutating func write(css: String) {
    let written = attributes[css] ?? " class=\"\(css)\"\(style?.attributes(of: css) ?? "")"
    attributes[css] = written
    text += written
  }

  /// Writes marks, each on a line of its own.
  mutating func write(lines marks: [Mark]) {
    for mark in marks {
      write(mark)
      if !text.hasSuffix("\n") { text += "\n" }
    }
  }

  private mutating func write(_ mark: Mark) {
    switch mark {
    case .box(let box, let frame):
      text += "<rect x=\"\(Decimals.text(box.x))\" y=\"\(Decimals.text(box.y))\""
      text += " width=\"\(Decimals.text(box.width))\" height=\"\(Decimals.text(box.height))\""
      if frame.radius > 0 { text += " rx=\"\(Decimals.text(frame.radius))\"" }
      write(css: frame.css + (frame.isDashed ? " inferred" : ""))
      text += "></rect>"
    case .curve(let points, let line):
      guard let start = points.first, points.count >= 4 else { return }
      text += "<path d=\"M\(Self.pair(start))C"
      text += points.dropFirst().map(Self.pair).joined(separator: " ")
      text += "\""
      write(css: line.css + (line.isDashed ? " inferred" : ""))
      text += " stroke-width=\"\(Decimals.text(line.width))\"></path>"
    case .strokes(let strokes, let line):
      text += "<path d=\""
      strokes.forEach { write(path: $0) }
      text += "\""
      write(css: line.css + (line.isDashed ? " inferred" : ""))
      text += " stroke-width=\"\(Decimals.text(line.width))\"></path>"
    case .polygon(let points, let frame):
      text += "<path d=\""
      write(path: points)
      text += "Z\""
      write(css: frame.css)
      text += "></path>"
    case .text(let block): write(block)
    case .group(let group, let marks):
      text += "<g"
      if let id = group.id { text += " id=\"\(MarkupText.escape(id))\"" }
      if let css = group.css { text += " class=\"\(css)\"" }
      text += group.isHidden ? " aria-hidden=\"true\">" : ">"
      marks.forEach { write($0) }
      text += "</g>\n"
    case .link(let link, let marks):
      text += "<a href=\"\(MarkupText.escape(link.href))\">"
      text += "<title"
      if let language = link.language { text += " lang=\"\(language.rawValue)\"" }
      text += ">\(MarkupText.escape(link.title))</title>"
      marks.forEach { write($0) }
      text += "</a>"
    }
  }

  /// Writes lines of text. `textLength` is the width of the layout: with the intended font it
  /// changes nothing, with another it squeezes the letters into the box.
  private mutating func write(_ block: TextBlock) {
    for line in block.lines where !line.text.isEmpty {
      text += "<text"
      write(css: block.style.css)
      if let language = block.language { text += " lang=\"\(language.rawValue)\"" }
      text += " x=\"\(Decimals.text(line.anchor.x))\" y=\"\(Decimals.text(line.anchor.y))\""
      text += " text-anchor=\"\(block.align.rawValue)\" textLength=\"\(Decimals.text(line.width))\""
      text += " lengthAdjust=\"spacingAndGlyphs\">\(MarkupText.escape(line.text))</text>"
    }
  }

  private mutating func write(path points: [Point]) {
    for (index, point) in points.enumerated() {
      text += (index == 0 ? "M" : "L") + Self.pair(point)
    }
  }

  private static func pair(_ point: Point) -> String {
    "\(Decimals.text(point.x)) \(Decimals.text(point.y))"
  }
}
