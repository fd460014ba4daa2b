package import Toolkit
package import Views

/// What a build knows of a site beyond its plan: where it will be, in which languages, and an older
/// version of the plan.
package struct SiteSettings: Sendable {
  /// Address of the folder of the site on the web, with a slash at its end; nil when unknown.
  package var base: String?
  /// All languages that are made. The first is at the top, each other in a folder of its name.
  package var languages: [Language] = []
  /// What changed since an older version; nil when none is given.
  package var changes: SiteChanges?
  /// Paths of pictures for pages that are shared, by the addresses of the pages. A page without one
  /// has that of the start page.
  package var pictures: [String: String] = [:]

  package init() {}

  /// Picture of the overview, for pages that are shared.
  package static let picture = "overview.png"

  /// Folder of the pages in a language, with a slash at its end; empty for the first.
  package func folder(of language: Language) -> String {
    language == languages.first ?? language ? "" : "\(language.rawValue)/"
  }
}

/// Changes of a plan since an older version.
package struct SiteChanges: Sendable {
  package let changes: PlanChanges
  /// The older version at the end of a sentence.
  package let since: Phrase
  /// Day of the newer version; nil when unknown.
  package let day: Day?

  package init(_ changes: PlanChanges, since: Phrase, day: Day?) {
    self.changes = changes
    self.since = since
    self.day = day
  }
}
