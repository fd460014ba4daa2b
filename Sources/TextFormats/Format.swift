package import Toolkit

/// File format: its name, its audience, and the program that makes it.
///
/// A value instead of a case, so that a new format is one new file with its renderer and one line
/// in a list of renderers. No code switches over all formats.
package struct Format: Hashable, Sendable {
  /// Value of `--format` and file extension.
  package let name: String
  /// Name in a list of downloads.
  package let title: String
  /// Media type without parameters.
  package let mediaType: String
  /// Purpose: the help text of `--format`.
  package let use: Phrase
  package let audience: Audience
  /// Program that converts our output to it; nil when we write it ourselves.
  package let converter: String?
  /// Whether a terminal can show it.
  package let isText: Bool

  package enum Audience: Sendable {
    case people
    case programs
  }

  package init(
    _ name: String, title: String, mediaType: String, for audience: Audience, use: Phrase,
    converter: String? = nil, isText: Bool = true
  ) {
    self.name = name
    self.title = title
    self.mediaType = mediaType
    self.audience = audience
    self.use = use
    self.converter = converter
    self.isText = isText
  }

  package static func == (left: Format, right: Format) -> Bool { left.name == right.name }
  package func hash(into hasher: inout Hasher) { hasher.combine(name) }

  /// Media type in a server's response. Browsers save text of unknown types instead of showing it,
  /// so that is sent as plain text.
  package var contentType: String {
    guard isText else { return mediaType }
    let isKnown = !mediaType.hasPrefix("text/") || ["html", "css", "js", "csv"].contains(name)
    return "\(isKnown ? mediaType : "text/plain"); charset=utf-8"
  }
}

/// Formats that several kinds of output share.
extension Format {
  package static let html = Format(
    "html", title: "HTML", mediaType: "text/html", for: .people,
    use: Phrase(nl: "als pagina", en: "as a page"))
  package static let markdown = Format(
    "md", title: "Markdown", mediaType: "text/markdown", for: .people,
    use: Phrase(nl: "als tekst", en: "as text"))
  package static let csv = Format(
    "csv", title: "CSV", mediaType: "text/csv", for: .programs,
    use: Phrase(nl: "voor een rekenblad", en: "for a spreadsheet"))
  package static let json = Format(
    "json", title: "JSON", mediaType: "application/json", for: .programs,
    use: Phrase(nl: "voor programma's", en: "for programs"))
  package static let svg = Format(
    "svg", title: "SVG", mediaType: "image/svg+xml", for: .people,
    use: Phrase(nl: "als tekening", en: "as a drawing"))
  package static let xml = Format(
    "xml", title: "XML", mediaType: "application/xml", for: .programs,
    use: Phrase(
      nl: "voor zoekmachines en lezers van nieuws", en: "for search engines and news readers"))
  package static let dot = Format(
    "dot", title: "DOT", mediaType: "text/vnd.graphviz", for: .programs,
    use: Phrase(nl: "voor Graphviz", en: "for Graphviz"))
  package static let xlsx = Format(
    "xlsx", title: "Excel",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", for: .people,
    use: Phrase(nl: "als rekenblad", en: "as a spreadsheet"), isText: false)
  package static let ods = Format(
    "ods", title: "OpenDocument", mediaType: "application/vnd.oasis.opendocument.spreadsheet",
    for: .people, use: Phrase(nl: "als open rekenblad", en: "as an open spreadsheet"), isText: false
  )
  package static let docx = Format(
    "docx", title: "Word",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    for: .people, use: Phrase(nl: "als document", en: "as a document"), converter: "pandoc",
    isText: false)
  /// Word as we write it ourselves: with fields that are read back.
  package static let wordForm = Format(
    docx.name, title: docx.title, mediaType: docx.mediaType, for: .people,
    use: Phrase(nl: "als formulier dat terugkomt", en: "as a form that comes back"), isText: false)
  package static let odt = Format(
    "odt", title: "OpenDocument", mediaType: "application/vnd.oasis.opendocument.text",
    for: .people, use: Phrase(nl: "als open document", en: "as an open document"),
    converter: "pandoc", isText: false)
  package static let pdf = Format(
    "pdf", title: "PDF", mediaType: "application/pdf", for: .people,
    use: Phrase(nl: "om te drukken", en: "to print"), converter: "rsvg-convert", isText: false)
  package static let png = Format(
    "png", title: "PNG", mediaType: "image/png", for: .people,
    use: Phrase(nl: "als plaatje", en: "as an image"), converter: "rsvg-convert", isText: false)
  package static let css = Format(
    "css", title: "CSS", mediaType: "text/css", for: .programs,
    use: Phrase(nl: "als stijl van pagina's", en: "as the style of pages"))
  package static let javascript = Format(
    "js", title: "JavaScript", mediaType: "text/javascript", for: .programs,
    use: Phrase(nl: "als script van pagina's", en: "as the script of pages"))
}
