import ArgumentParser
import Build
import Disk
import PlanModel
import Site
import SourceText
import Toolkit
import Views

/// Options of `build` and `site`: in which languages, for which address, compared with what.
struct SiteOptions: ParsableArguments {
  @Option(
    help: Help.help(
      nl: """
        De taal van meldingen en tekst: nl of en. Met nl,en komen er twee sites: de eerste taal \
        bovenaan, de andere in een map met haar naam.
        """,
      en: """
        The language of messages and text: nl or en. With nl,en there are two sites: the first \
        language at the top, the other in a folder of its name.
        """, value: "nl|en|nl,en"))
  var language: SiteLanguages?

  @Option(
    help: Help.help(
      nl: """
        Het adres waar de site komt te staan, als https://plan.voorbeeld.nl/. Dan krijgen de pagina's \
        volledige adressen, een plaatje, een sitemap, en code om een kaart elders te tonen.
        """,
      en: """
        The address where the site will be, as https://plan.example.org/. The pages then have full \
        addresses, a picture, a sitemap, and code to show a map elsewhere.
        """, value: "url"))
  var baseURL: SiteAddress?

  @Option(
    help: Help.help(
      nl: """
        Toon wat er veranderde sinds een dag, als 2025-06-30 (met git), of sinds de map van een kopie. \
        Een volgende keer blijft dat zo, tot u iets anders vraagt, of none. Met --base-url komt er ook \
        een feed (Atom).
        """,
      en: """
        Show what changed since a day, as 2025-06-30 (with git), or since the folder of a copy. It stays \
        so the next time, until you ask another, or none. With --base-url there is a feed (Atom) too.
        """, value: "date|dir|none"))
  var since: String?

  /// Takes what the site was compared with the last time, where nothing else is asked: readers expect
  /// that what changed lately stays on the site when somebody mends a word and makes it again.
  mutating func recall(_ former: ComparedVersion?, in language: Language) {
    if since == "none" {
      since = nil
    } else if since == nil, let kept = former?.since {
      guard ComparedVersion.exists(kept) else {
        return Terminal.say(
          Phrase(
            nl:
              "De map '\(kept)', waarmee de site werd vergeleken, is er niet meer. Kies met --since een andere.",
            en:
              "The folder '\(kept)', with which the site was compared, is gone. Choose another with --since."
          )(language))
      }
      since = kept
      Terminal.say(
        Phrase(
          nl: "Vergeleken met \(kept), als de vorige keer; --since none stopt dat.",
          en: "Compared with \(kept), as the last time; --since none ends that.")(language))
    }
  }

  var languages: [Language] { language?.languages ?? [] }

  /// What a receipt of the build must have: everything that output depends on.
  var receipt: [String] {
    [languages.map(\.rawValue).joined(separator: ","), baseURL?.text ?? "", since ?? ""]
  }

  /// - Parameter day: the day of the newer version, where it is known.
  func settings(
    _ loaded: LoadedPlan, _ edition: Edition, day: Day?
  ) throws(Failure) -> SiteSettings {
    var settings = SiteSettings()
    settings.base = (baseURL ?? Self.ownAddress(loaded, edition))?.text
    settings.languages = languages.isEmpty ? [loaded.language] : languages
    guard let since else { return settings }
    let older = try OlderPlan.read(since, of: loaded, as: edition)
    let newer = edition == .outside ? loaded.published : loaded
    settings.changes = SiteChanges(
      PlanChanges(from: older.graph, to: newer.graph), since: Self.words(since, older.graph.plan),
      day: day ?? GitHistory().lastChange(of: loaded.location.path))
    return settings
  }

  /// Address that the plan has for its edition for outside. The check names one that no page may have
  /// as a link (`unsafe-link`), but another can still be no address of a site: then the pages would
  /// lack their addresses without a word.
  private static func ownAddress(_ loaded: LoadedPlan, _ edition: Edition) -> SiteAddress? {
    guard edition == .outside, let given = loaded.checked.plan.publication.address?.value else {
      return nil
    }
    if let address = SiteAddress(argument: given) { return address }
    Terminal.say(
      Phrase(
        nl:
          "Het adres '\(given)' onder publish kan niet dat van een site zijn: het moet beginnen met http:// of https://, zonder ? en #. De pagina's krijgen geen volledige adressen.",
        en:
          "The address '\(given)' under publish cannot be that of a site: it must begin with http:// or https://, without ? and #. The pages get no full addresses."
      )(loaded.language))
    return nil
  }

  /// The older version for a reader, who knows no folders and commits.
  private static func words(_ since: String, _ old: Plan) -> Phrase {
    if let day = Day(since) {
      return Phrase(nl: "de versie van vóór ", en: "the version from before ") + day.phrase
    }
    if let edition = old.header?.edition?.value {
      return Phrase(nl: "versie \(edition)", en: "version \(edition)")
    }
    return Phrase(nl: "een eerdere versie", en: "an earlier version")
  }
}

/// One or more languages, each once, with a comma between them.
struct SiteLanguages: ExpressibleByArgument {
  let languages: [Language]

  init?(argument: String) {
    let names = argument.split(separator: ",", omittingEmptySubsequences: false)
    let languages = names.compactMap { Language(rawValue: $0.filter { $0 != " " }) }
    guard languages.count == names.count, Set(languages).count == names.count else { return nil }
    self.languages = languages
  }
}

/// Address of a folder on the web, with a slash at its end.
struct SiteAddress: ExpressibleByArgument {
  let text: String

  init?(argument: String) {
    guard WebAddress.isSafe(argument), argument.hasPrefix("http"),
      !argument.contains(where: { "?#".contains($0) })
    else { return nil }
    text = argument.hasSuffix("/") ? argument : "\(argument)/"
  }
}
