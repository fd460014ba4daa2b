package import PlanModel
import SourceText
package import Toolkit

/// What the reports of a plan say: a row for each thing, a column for each report.
package struct ProgressOverview: Sendable {
  /// In order of the years that they are about, then of their days.
  package let reports: [Report]
  /// In the order of the plan: goals, results, then other things in the order of their first row.
  package let subjects: [Subject]

  package struct Report: Sendable {
    package let node: Node
    package let title: String
    package let year: Int?
    package let date: Day?
    package let due: Day?
    /// Title of its ratings.
    package let scale: String?
    package let aspects: [String]
    /// Whether its text explains the ratings; nil where the plan does not say.
    package let legend: ScaleLegend?
  }

  package struct Subject: Sendable {
    package let node: Node
    package let title: Phrase
    package let heading: String?
    /// One for each report; nil where it says nothing of the thing.
    package let cells: [Cell?]
    /// What is said in no report, in order.
    package let others: [Cell]

    /// What the newest report says that says anything.
    package var newest: Cell? { others.last ?? cells.last { $0 != nil } ?? nil }
  }

  /// What one report says of one thing.
  package struct Cell: Sendable {
    package let node: Node
    package let rating: Rating
    package let aspects: [Aspect]
    package let because: String?
    package let text: String?
    package let date: Day?
    package let lines: [CitedLines]
    /// What else is said, in the order of the definition: keys without a property here.
    package let details: [Detail]
  }

  /// Rating of a letter.
  package struct Aspect: Sendable {
    package let letter: String
    /// What the letter means, where the text says it.
    package let name: String?
    package let rating: Rating
  }

  /// Rating as printed, with its tone.
  package enum Rating: Sendable, Equatable {
    /// The report prints none.
    case none
    /// The report prints one, and it is not known which.
    case unknown
    case value(String, RatingTone?)

    package var words: Phrase {
      switch self {
      case .none: Phrase(nl: "geen oordeel", en: "no rating")
      case .unknown: Phrase(nl: "onbekend", en: "unknown")
      case .value(let word, _): Phrase(verbatim: word)
      }
    }
  }
}

extension ProgressOverview {
  /// - Parameter definition: which details a row of progress has.
  package init(_ graph: PlanGraph, by definition: DetailsDefinition = .standard) {
    let plan = graph.plan
    let order = plan.reports.indices.sorted { left, right in
      Self.rank(plan.reports[left], left) < Self.rank(plan.reports[right], right)
    }
    let columns = Dictionary(uniqueKeysWithValues: zip(order, order.indices))
    reports = order.map { index in
      let report = plan.reports[index]
      let scale = graph.targets(of: .report(index), .scale).first.flatMap { node in
        if case .scale(let scale) = node { plan.scales[scale] } else { nil }
      }
      return Report(
        node: .report(index), title: report.title.value, year: report.year, date: report.date,
        due: report.due, scale: scale?.title.value, aspects: scale?.aspects.map(\.value) ?? [],
        legend: scale?.legend)
    }
    var rows: [Node: [Int]] = [:]
    var met: [Node] = []
    for index in plan.progress.indices {
      guard let subject = graph.targets(of: .progressRow(index), .subject).first else { continue }
      if rows[subject] == nil { met.append(subject) }
      rows[subject, default: []].append(index)
    }
    let listed = plan.goals.indices.map(Node.goal) + plan.results.indices.map(Node.result)
    let known = Set(listed)
    subjects = (listed + met.filter { !known.contains($0) }).map { node in
      var cells = [Cell?](repeating: nil, count: order.count)
      var others: [Cell] = []
      for index in rows[node] ?? [] {
        let cell = Cell(index, in: graph, by: definition)
        let report = graph.targets(of: .progressRow(index), .report).first
        // The last row of a report is valid.
        if case .report(let report)? = report, let column = columns[report] {
          cells[column] = cell
        } else {
          others.append(cell)
        }
      }
      return Subject(
        node: node, title: graph.title(of: node), heading: plan.heading(of: node), cells: cells,
        others: others)
    }
  }

  private static func rank(_ report: ProgressReport, _ index: Int) -> (Int, Int, Int, Int, Int) {
    let day = report.date ?? report.due
    return (
      report.year ?? day?.year ?? .max, day?.year ?? .max, day?.month ?? 0, day?.day ?? 0, index
    )
  }
}

extension ProgressOverview.Cell {
  /// Keys that an overview has in another form, and the file that a row was read from.
  private static let leftOut: Set<DetailKey> = [
    .report, .rating, .ratings, .date, .because, .said, .source, .origin,
  ]

  fileprivate init(_ index: Int, in graph: PlanGraph, by definition: DetailsDefinition) {
    let row = graph.plan.progress[index]
    node = .progressRow(index)
    let scale = graph.scale(of: node)
    rating = ProgressOverview.Rating(row.status?.value, scale)
    let letters = scale?.aspects.map(\.value) ?? []
    let written = Dictionary(row.ratings.map { ($0.aspect.value, $0.status?.value) }) { $1 }
    // Letters of the scale first, each also where its cell is empty.
    let all = letters + row.ratings.map(\.aspect.value).filter { !letters.contains($0) }
    let names = scale?.aspectNames.map(\.value) ?? []
    aspects = all.enumerated().map { position, letter in
      ProgressOverview.Aspect(
        letter: letter, name: names.indices.contains(position) ? names[position] : nil,
        rating: ProgressOverview.Rating(written[letter] ?? nil, scale))
    }
    because = row.because?.value
    text = row.text?.value
    date = row.date
    lines = graph.cited(row.citations)
    details = Details(node, in: graph, by: definition, without: Self.leftOut).all
  }
}

extension ProgressOverview.Rating {
  fileprivate init(_ status: String?, _ scale: RatingScale?) {
    switch status {
    case nil: self = .none
    case ProgressRow.unknownStatus?: self = .unknown
    case let status?:
      let value = scale?.value(status)
      self = .value(value?.title?.value ?? status, value?.tone)
    }
  }
}

extension Plan {
  /// Heading under which a goal or a result is printed.
  fileprivate func heading(of node: Node) -> String? {
    switch node {
    case .goal(let i): goals[i].heading?.value
    case .result(let i): results[i].heading?.value
    default: nil
    }
  }
}
