package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum MisleadingLink: Rule {
  package static let name = "misleading-link"
  package static let group = RuleGroup.webLinks
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "Aan een adres is te zien naar welke website het leidt.",
    en: "An address shows to which website it leads.")
  package static let reason = Phrase(
    nl: """
      Wat vóór `@` staat is een gebruikersnaam: `https://bank.nl@voorbeeld.org` leidt naar \
      voorbeeld.org. En een letter uit een ander schrift ziet eruit als een gewone, maar leidt naar \
      een andere website.
      """,
    en: """
      What stands before `@` is a user's name: `https://bank.nl@example.org` leads to example.org. \
      And a letter of another script looks like an ordinary one, but leads to another website.
      """)
  package static let remedy = Phrase(
    nl: "Open het adres, kijk waar u uitkomt en neem het adres daarvan over.",
    en: "Open the address, look where it leads, and take over the address of that page.")
  package static let good: [RuleExample] = [
    """
    sources:
      - id: ivp
        url: https://voorbeeld.nl/@veiligheid?aan=a@b.nl
      - id: advies
        url: https://café.voorbeeld.nl
    theme:
      effects:
        - id: hitte
          link: mailto:veiligheid@voorbeeld.nl
    """
  ]
  package static let bad: [RuleExample] = [
    """
    plan:
      accessibility:
        website: ↓https://voorbeeld.nl@elders.nl/
    sources:
      - id: ivp
        url: ↓https://naam:geheim@voorbeeld.nl/plan
    theme:
      effects:
        - id: hitte
          link: ↓https://vооrbeeld.nl/hitte
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    ExternalLinks.all(in: input.plan).compactMap { link, node in
      // Skips what is no address: `unsafe-link` reports that.
      guard WebAddress.isSafe(link.value), let authority = WebAddress.authority(of: link.value),
        let problem = problem(of: authority)
      else { return nil }
      return finding(problem, at: link.range, about: node)
    }
  }

  private static func problem(of authority: Substring) -> Phrase? {
    if let end = authority.lastIndex(of: "@") {
      let name = String(authority[..<end]).excerpt
      let host = String(authority[authority.index(after: end)...]).excerpt
      return Phrase(
        nl: "het adres leidt naar '\(host)'; '\(name)' is er alleen een naam voor",
        en: "the address leads to '\(host)'; '\(name)' is only a name before it")
    }
    guard let letter = ForeignScript.letter(in: authority) else { return nil }
    let named = ForeignScript.named(letter)
    return Phrase(
      nl: "de naam van de website bevat \(named), een teken uit een ander schrift",
      en: "the name of the website holds \(named), a character of another script")
  }
}
