package import Toolkit
import PlanModel

/// How a hand-out words what it tells of a point.
extension HandoutPoint {
  package static let why = Phrase(
    nl: "Waarom: effecten die hierheen leiden", en: "Why: effects that lead here")
  package static let noCause = Phrase(
    nl: "Het plan noemt geen effect dat hierheen leidt.",
    en: "The plan names no effect that leads here.")
  package static let connected = Phrase(
    nl: "Verband met andere punten", en: "Connected points")
  package static let refersTo = Phrase(nl: "verwijst naar", en: "refers to")
  package static let referredBy = Phrase(nl: "wordt genoemd door", en: "is referred to by")

  /// What is known of the point, each under its name.
  package var facts: [(name: Phrase, words: Phrase)] {
    let place = [page.map { Catalogue.page + Phrase(verbatim: " \($0)") }, lines].compactMap(\.self)
    let facts: [(name: Phrase, words: Phrase?)] = [
      (
        Phrase(nl: "In de lijst heet dit", en: "Title in the list"),
        listTitle.map { Phrase(verbatim: $0) }
      ),
      (HandoutColumn.priority.title, priority.name),
      (Phrase(nl: "Plaats in het plan", en: "Place in the plan"), home),
      (Catalogue.source.capitalized, place.isEmpty ? nil : .joined(place, by: ", ")),
    ]
    return facts.compactMap { fact in fact.words.map { (fact.name, $0) } }
  }

  /// The effects under the first of their themes.
  package var causesByTheme: [(theme: String?, causes: [Cause])] {
    var groups: [(theme: String?, causes: [Cause])] = []
    for cause in causes {
      if let last = groups.last, last.theme == cause.theme {
        groups[groups.count - 1].causes.append(cause)
      } else {
        groups.append((cause.theme, [cause]))
      }
    }
    return groups
  }
}

extension HandoutPoint.Cause {
  /// The other themes in whose map the effect stands; nil when there are none.
  package var elsewhere: Phrase? {
    otherThemes.isEmpty ? nil : Phrase(nl: "ook in ", en: "also in ") + otherThemes.words
  }
}

extension Handout {
  /// What marks a primary point as shared; nil for advice, and for the owner's own points.
  package func mark(on point: HandoutPoint) -> Phrase? {
    guard point.priority == .primary && !addressee.isOwner else { return nil }
    return Phrase(
      nl: "Primair punt, gedeeld met \(addressee.you.dutch)",
      en: "Primary point, shared with \(addressee.you.english)")
  }
}

extension Handout.Entry {
  /// The other departments in one line.
  package var othersWords: Phrase {
    others.isEmpty ? Phrase(nl: "niemand anders", en: "nobody else") : others.words
  }

  /// Where it stands, in a word or two.
  package var answerSoFar: Phrase {
    if let answer = answers.last { return answer.state.name }
    let answered = parts.count { !$0.answers.isEmpty }
    guard answered > 0 else { return Phrase(nl: "nog geen", en: "none yet") }
    return Phrase(
      nl: "\(answered) van \(parts.count) onderdelen",
      en: "\(answered) of \(parts.count) sub-points")
  }
}

extension HandoutPoint.Part {
  /// That the plan does not say whose it is, and which party outside the municipality has a hand
  /// in it; nil when there is nothing to remark.
  package var remarks: Phrase? {
    var remarks: [Phrase] = []
    if !isDivided { remarks.append(Phrase(nl: "niet verdeeld", en: "not divided")) }
    if let outsideParty {
      remarks.append(
        Phrase(nl: "van buiten: \(outsideParty)", en: "outside party: \(outsideParty)"))
    }
    return remarks.isEmpty ? nil : .joined(remarks, by: "; ")
  }
}
