import Documents
import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views

/// Feed of what changed in the plan: an entry for each action point.
///
/// Needs an absolute address and an older version; without a day there is no date to give an entry.
struct AtomFeed {
  let material: SiteContent
  let changes: SiteChanges
  let base: String
  let day: Day

  static let path = "feed.xml"

  init?(_ material: SiteContent) {
    guard let changes = material.changes, let base = material.settings.base, let day = changes.day
    else { return nil }
    self.material = material
    self.changes = changes
    self.base = base + material.settings.folder(of: material.language)
    self.day = day
  }

  var text: String {
    let page = ChangesPage(material: material, changes: changes)
    let updated = "\(day.iso)T00:00:00Z"
    let escape = MarkupText.escape
    let entries = page.points.map { point in
      let address = material.addresses.point(point.number)
      let kinds = Set(point.changes.map { material.text($0.kind) }).sorted()
      return """
        <entry>
        <title>\(escape("\(point.number) \(point.title)"))</title>
        <link href="\(escape(base + address))"/>
        <id>\(escape("\(base)\(address)#\(day.iso)"))</id>
        <updated>\(updated)</updated>
        <summary>\(escape(kinds.joined(separator: ", ")))</summary>
        </entry>

        """
    }
    return """
      <?xml version="1.0" encoding="utf-8"?>
      \(GeneratorMark.comment)
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(material.language.rawValue)">
      <title>\(escape(material.plan.title))</title>
      <link href="\(escape(base))"/>
      <link rel="self" href="\(escape(base + Self.path))"/>
      <id>\(escape(base))</id>
      <updated>\(updated)</updated>
      <author><name>\(escape(material.plan.municipalityWords.map { material.text($0) } ?? material.plan.title))</name></author>
      \(entries.joined())</feed>

      """
  }
}
