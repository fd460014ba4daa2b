/// What a made-up effect or task is about: a phenomenon at a group in a place. Different numbers
/// have different names.
struct SyntheticName {
  let phenomenon: String
  let preposition: String
  let group: String
  let place: String

  private static let bases = [
    Vocabulary.phenomena.count, Vocabulary.groups.count, Vocabulary.places.count,
    Vocabulary.prepositions.count,
  ]

  /// How many names there are.
  static let count = bases.reduce(1, *)

  /// A prime, so that steps of this size meet every name before they meet one again.
  private static let step = 1_000_003

  init(_ number: Int) {
    var rest = (number * Self.step + 4_711) % Self.count
    func next(_ words: [String]) -> String {
      defer { rest /= words.count }
      return words[rest % words.count]
    }
    phenomenon = next(Vocabulary.phenomena)
    group = next(Vocabulary.groups)
    place = next(Vocabulary.places)
    preposition = next(Vocabulary.prepositions)
  }

  /// `Burenruzies bij studenten in flats`.
  var label: String { "\(phenomenon.capitalizedFirst) \(what)" }

  /// `burenruzies bij studenten in flats`.
  var phrase: String { "\(phenomenon) \(what)" }

  /// `burenruzies-bij-studenten-in-flats`.
  var id: String {
    String(
      phrase.map { character in
        switch character {
        case " ": "-"
        case "é": "e"
        default: character
        }
      })
  }

  private var what: String { "\(preposition) \(group) \(place)" }
}

extension String {
  /// Foundation's `capitalized` would do so with every word.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
