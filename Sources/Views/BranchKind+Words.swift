package import PlanModel
package import Toolkit

/// What an effect is to the one above it, in words: the same ones in every output.
extension BranchKind {
  /// Between the effect above and this one, as in 'Nuisance, for example quarrels'.
  package var words: Phrase {
    switch self {
    case .consequence: Phrase(nl: "leidt tot", en: "leads to")
    case .cause: Phrase(nl: "komt door", en: "caused by")
    case .example: Phrase(nl: "bijvoorbeeld", en: "for example")
    case .chance: Phrase(nl: "kans", en: "chance")
    case .measure: Phrase(nl: "gebeurt al", en: "already done")
    }
  }

  /// The words where they need saying: a consequence is what is meant when there are none.
  package var mark: Phrase? { self == .consequence ? nil : words }

  /// What it is, behind its words in a legend.
  package var meaning: Phrase {
    switch self {
    case .consequence: Phrase(nl: "een gevolg", en: "a consequence")
    case .cause: Phrase(nl: "een oorzaak", en: "a cause")
    case .example: Phrase(nl: "een voorbeeld", en: "an example")
    case .chance: Phrase(nl: "een goede mogelijkheid", en: "a good possibility")
    case .measure: Phrase(nl: "een maatregel die er al is", en: "a measure already taken")
    }
  }

  /// The word for such an effect.
  package var noun: Phrase {
    switch self {
    case .consequence: Phrase(nl: "gevolg", en: "consequence")
    case .cause: Phrase(nl: "oorzaak", en: "cause")
    case .example: Phrase(nl: "voorbeeld", en: "example")
    case .chance: words
    case .measure: Phrase(nl: "maatregel", en: "measure")
    }
  }

  /// Behind what is above, as in 'as a cause'; nil for a consequence.
  var asNoun: Phrase? {
    guard self != .consequence else { return nil }
    let article = Phrase(nl: "", en: self == .example ? "an " : "a ")
    return Phrase(nl: "als ", en: "as ") + article + noun
  }

  /// Seen from this effect, as in 'cause of Nuisance'.
  func of(_ above: Phrase) -> Phrase {
    let isOf = self == .consequence || self == .cause || self == .example
    return noun + Phrase(nl: isOf ? " van " : " bij ", en: isOf ? " of " : " with ") + above
  }
}

extension PlanGraph {
  /// Kinds of an effect's placements other than consequence, as in 'cause of Nuisance'.
  func roles(of effect: Int) -> NameSummary<Phrase> {
    let parents = parents(of: effect).filter { $0.kind != .consequence }
    return NameSummary(parents).map { $0.kind.of(title(of: $0.holder)) }
  }
}
