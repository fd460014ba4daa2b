import Findings
import SourceText
import Toolkit

/// Message for a file that could not be read: the problem, and the remedy if known.
struct ProblemMessages {
  let message: Phrase
  let remedy: Phrase?

  init(message: Phrase, remedy: Phrase?) {
    self.message = message
    self.remedy = remedy
  }

  /// Nil for what other rules report.
  init?(_ problem: YAMLProblem.Kind) {
    switch problem {
    case .syntax(let words): self.init(syntax: words)
    case .notUTF8:
      self.init(
        message: Phrase(
          nl: "hier staan tekens die geen UTF-8 zijn", en: "the characters here are not UTF-8"),
        remedy: Phrase(
          nl: "Sla het bestand op met de codering UTF-8.",
          en: "Save the file with the encoding UTF-8."))
    case .severalDocuments:
      self.init(
        message: Phrase(
          nl: "`---` begint een tweede document in hetzelfde bestand",
          en: "`---` begins a second document in the same file"),
        remedy: Phrase(
          nl: "Haal de streepjes weg, of zet wat volgt in een eigen bestand.",
          en: "Remove the dashes, or put what follows in a file of its own."))
    case .complexKey:
      self.init(
        message: Phrase(
          nl: "voor de dubbele punt staat een lijst of een blok in plaats van een sleutel",
          en: "before the colon stands a list or a block in the place of a key"),
        remedy: Phrase(
          nl: "Haal de haakjes of het vraagteken weg, of zet de tekst tussen aanhalingstekens.",
          en: "Remove the brackets or the question mark, or put the text in quotes."))
    case .tooDeep:
      self.init(
        message: Phrase(
          nl: "hier is dieper genest dan \(YAMLLimits.depth) niveaus",
          en: "the nesting is deeper than \(YAMLLimits.depth) levels here"),
        remedy: Phrase(
          nl: "Schrijf een diep effect hoger uit en verwijs ernaar met `same-as`.",
          en: "Write a deep effect out higher up and refer to it with `same-as`."))
    case .tooLarge(let limit):
      let whole = limit == YAMLLimits.fileBytes
      self.init(
        message: whole
          ? Phrase(
            nl: "dit bestand is groter dan \(limit) bytes",
            en: "this file is larger than \(limit) bytes")
          : Phrase(
            nl: "deze tekst is langer dan \(limit) bytes",
            en: "this text is longer than \(limit) bytes"),
        remedy: whole
          ? Phrase(
            nl: "Verdeel het over meer bestanden.", en: "Divide it over more files.")
          : Phrase(nl: "Kort de tekst in.", en: "Shorten the text."))
    case .unread(let fault): self.init(fault)
    case .anchorOrAlias, .tag, .mergeKey, .controlCharacter: return nil
    }
  }

  private init(_ fault: SourceFile.Fault) {
    let rename = Phrase(
      nl: "Geef het een andere naam, of zet er het bestand voor in de plaats.",
      en: "Give it another name, or put the file in its place.")
    switch fault {
    case .forbidden:
      self.init(
        message: Phrase(nl: "dit kan niet worden gelezen", en: "this cannot be read"),
        remedy: Phrase(
          nl: "Controleer de rechten van het bestand of de map.",
          en: "Check the permissions of the file or folder."))
    case .leadsNowhere:
      self.init(
        message: Phrase(
          nl: "dit is een koppeling naar een bestand dat er niet is",
          en: "this is a link to a file that is not there"),
        remedy: Phrase(
          nl: "Zet het bestand terug waar de koppeling heen wijst, of haal de koppeling weg.",
          en: "Put the file back to which the link leads, or remove the link."))
    case .folder:
      self.init(
        message: Phrase(
          nl: "dit is een map, met de naam van een bestand",
          en: "this is a folder, with the name of a file"), remedy: rename)
    case .linkedFolder:
      self.init(
        message: Phrase(
          nl: "dit is een koppeling naar een map, en wat daarin staat leest het plan niet",
          en: "this is a link to a folder, and the plan does not read what is in it"),
        remedy: Phrase(
          nl: "Zet de map zelf in de map van het plan.",
          en: "Put the folder itself in the plan's folder."))
    case .special:
      self.init(
        message: Phrase(nl: "dit is geen gewoon bestand", en: "this is no ordinary file"),
        remedy: rename)
    }
  }

  /// Our explanation, followed by the message of libyaml.
  private init(syntax words: String) {
    let known = LibYAMLMessages.explaining(words)
    let unknown = Phrase(nl: "dit is geen leesbare YAML", en: "this is no readable YAML")
    self.init(
      message: (known?.message ?? unknown) + Phrase(verbatim: " (libyaml: \(words.excerpt))"),
      remedy: known?.remedy)
  }
}

extension Finding.OnScreen {
  /// What can be done in a form about a file that somebody changed elsewhere: nothing but having it mended.
  ///
  /// - Parameters:
  ///   - cause: what is wrong, for who mends it.
  ///   - remedy: what to do about it there.
  static func unreadable(_ cause: Phrase, _ remedy: Phrase) -> Self {
    Self(
      Phrase(
        nl: "iets in een tekstbestand van het plan is niet te lezen",
        en: "something in a text file of the plan cannot be read"),
      remedy: Phrase(
        nl:
          "Dit is buiten raakvlak veranderd, en kan alleen in het tekstbestand worden hersteld. Voor wie dat doet: ",
        en:
          "This was changed outside raakvlak, and can only be mended in the text file. For who does that: "
      )
        + cause + Phrase(verbatim: ". ") + remedy)
  }
}
