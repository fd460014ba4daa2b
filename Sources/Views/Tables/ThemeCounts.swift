import PlanModel
import SourceText
import Toolkit

/// Columns with the number of effects of each theme that lead to an action point.
///
/// With many themes one column names those with any, so that a table fits on a page.
struct ThemeCounts {
  private let themes: [(id: String, title: String)]
  private let isWide: Bool

  init(_ plan: Plan) {
    themes = plan.themes.map { ($0.id.value, $0.title.value) }
    isWide = themes.count > Overview.mostThemesAcross
  }

  var columns: [Table.Column] {
    isWide
      ? [Table.Column("themes", nl: "Thema's", en: "Themes", isWide: true)]
      : themes.map { Table.Column($0.id, verbatim: $0.title, isNumeric: true) }
  }

  /// Cells, one for each column.
  ///
  /// - Parameter text: formats a number of effects.
  func cells(_ facts: PointSummary, _ text: (OverviewWeight) -> String) -> [Table.Cell] {
    let weights = facts.weights
    guard isWide else {
      return themes.indices.map { theme in
        weights[theme].map { weight in
          .list([Table.Item(Phrase(verbatim: text(weight)), to: .theme(themes[theme].id))])
        } ?? .verbatim("–")
      }
    }
    return [
      .list(
        weights.sorted { $0.key < $1.key }.map { theme, weight in
          Table.Item(
            Phrase(verbatim: themes[theme].title), detail: Phrase(verbatim: text(weight)),
            to: .theme(themes[theme].id))
        })
    ]
  }

  /// Empty cells, for a row below that of its point.
  var empty: [Table.Cell] { columns.map { _ in .empty } }

  /// Note on the meaning of the numbers in the short tables, and on where the rest is.
  static let note =
    meaning
    + Phrase(
      nl: """
         Alle effecten bij naam: op de pagina van het punt, en in het bestand \
        \(PlanTable.links.rawValue).csv op de pagina Gegevens.
        """,
      en: """
         All effects by name: on the point's page, and in the file \(PlanTable.links.rawValue).csv \
        on the page Data.
        """)

  /// The same for who typed the command that made the table.
  static let noteOnScreen =
    meaning
    + Phrase(
      nl: " Alle effecten bij naam: dezelfde opdracht met --long.",
      en: " All effects by name: the same command with --long.")

  private static let meaning = Phrase(
    nl: """
      Onder elk thema staat hoeveel effecten naar het punt leiden, gesteld en afgeleid samen.
      """,
    en: """
      Below each theme is how many effects lead to the point, stated and inferred together.
      """)
}
