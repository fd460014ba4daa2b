import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views

/// What other programs read of a page: search engines, previews of a link, feed readers.
///
/// Everything that needs an absolute address is left out when the site's own is not known.
struct PageMetadata {
  let material: SiteContent
  let page: SitePage
  /// Title of the document.
  let title: String

  /// Maximum length of a description in characters: search engines cut about there.
  private static let mostCharacters = 300

  private var settings: SiteSettings { material.settings }
  private var about: String {
    let text = page.about ?? ""
    guard !text.isEmpty else { return title }
    guard text.count > Self.mostCharacters else { return text }
    let words = text.prefix(Self.mostCharacters).split(separator: " ").dropLast()
    return words.joined(separator: " ") + " …"
  }

  /// Absolute address of a file beside this page.
  private func absolute(_ address: String) -> String? {
    settings.base.map { base in
      let file = address == Addresses.start ? "" : address
      return "\(base)\(settings.folder(of: material.language))\(file)"
    }
  }

  /// Lines of the head.
  var lines: [String] {
    var lines = ["<meta name=\"description\" content=\"\(MarkupText.escape(about))\">"]
    lines += properties.map { name, value in
      "<meta property=\"\(name)\" content=\"\(MarkupText.escape(value))\">"
    }
    for (relation, attributes) in relations {
      let text = attributes.map { " \($0)=\"\(MarkupText.escape($1))\"" }.joined()
      lines.append("<link rel=\"\(relation)\"\(text)>")
    }
    if let address = absolute(page.address) {
      lines.append("<script type=\"application/ld+json\">\(data(address))</script>")
    }
    return lines
  }

  /// OpenGraph: what a preview of a link shows.
  private var properties: [(String, String)] {
    var properties = [
      ("og:type", "website"), ("og:title", title), ("og:description", about),
      ("og:site_name", material.plan.title), ("og:locale", material.language.locale),
    ]
    if let address = absolute(page.address) { properties.append(("og:url", address)) }
    let own = settings.pictures[page.address]
    if let base = settings.base, let picture = own ?? settings.pictures[Addresses.start] {
      let isMap = own != nil && page.address != Addresses.start
      let words =
        isMap
        ? Phrase(
          nl: "De kaart van \(page.title) met de hoofdtakken",
          en: "The map of \(page.title) with its main branches")
        : Phrase(
          nl: "Overzicht van het plan: thema's, actiepunten en afdelingen",
          en: "Overview of the plan: themes, action points and departments")
      properties += [
        ("og:image", base + picture), ("og:image:type", "image/png"),
        ("og:image:alt", material.text(words)), ("twitter:card", "summary_large_image"),
      ]
    }
    return properties
  }

  private var relations: [(String, [(String, String)])] {
    var relations: [(String, [(String, String)])] = []
    if let address = absolute(page.address) {
      relations.append(("canonical", [("href", address)]))
      let base = settings.base ?? ""
      let file = page.address == Addresses.start ? "" : page.address
      for language in settings.languages where settings.languages.count > 1 {
        relations.append(
          (
            "alternate",
            [
              ("hreflang", language.rawValue),
              ("href", "\(base)\(settings.folder(of: language))\(file)"),
            ]
          ))
      }
      if material.changes != nil {
        relations.append(
          ("alternate", [("type", "application/atom+xml"), ("href", AtomFeed.path)]))
      }
    }
    return relations
  }

  /// JSON-LD: what the page is, of which plan, and where it is in the site.
  private func data(_ address: String) -> String {
    let quote = ScriptText.string
    let start = absolute(Addresses.start) ?? ""
    let steps = page.trail + [SitePage.Breadcrumb(title: page.title, address: page.address)]
    let crumbs = steps.enumerated().map { index, step in
      "{\"@type\":\"ListItem\",\"position\":\(index + 1),\"name\":\(quote(step.title)),"
        + "\"item\":\(quote(absolute(step.address) ?? ""))}"
    }
    let code = material.plan.header?.municipalityID?.value
    let identity =
      code.flatMap { code in
        OfficialNumber.isMunicipality(code)
          ? ",\"@id\":\(quote(OfficialNumber.municipality(code))),\"identifier\":\(quote(code))"
          : nil
      } ?? ""
    let organisation = material.plan.header?.municipality.map {
      ",\"publisher\":{\"@type\":\"GovernmentOrganization\",\"name\":\(quote($0.value))\(identity)}"
    }
    let site =
      "{\"@type\":\"WebSite\",\"name\":\(quote(material.plan.title)),\"url\":\(quote(start))\(organisation ?? "")}"
    return "{\"@context\":\"https://schema.org\",\"@type\":\"WebPage\",\"name\":\(quote(title)),"
      + "\"description\":\(quote(about)),\"url\":\(quote(address)),"
      + "\"inLanguage\":\(quote(material.language.rawValue)),\"isPartOf\":\(site)"
      + (page.address == Addresses.start
        ? "}"
        : ",\"breadcrumb\":{\"@type\":\"BreadcrumbList\",\"itemListElement\":[\(crumbs.joined(separator: ","))]}}")
  }
}

extension Language {
  /// Name of the language in itself.
  var ownName: String {
    switch self {
    case .dutch: "Nederlands"
    case .english: "English"
    }
  }

  var locale: String {
    switch self {
    case .dutch: "nl_NL"
    case .english: "en_GB"
    }
  }
}
