package import Toolkit

/// A report as a value: what a reader gets from top to bottom. Markdown, HTML and documents are
/// renderings of it; its tables and charts can also be had by themselves.
package struct Report: Sendable {
  /// The stem of its files' names.
  package let name: String
  package let title: Phrase
  package let blocks: [Block]

  package enum Block: Sendable {
    /// Level 2 is a chapter, 3 a part of one.
    case heading(Int, Phrase)
    case paragraph(Phrase)
    case list([Phrase])
    /// Headings of its groups are one level below the number given.
    case table(Table, under: Int)
    case chart(BarChart)
    /// Drawing of an indicator with the table of its numbers.
    case figure(IndicatorFigures)
    /// Indicators beside each other.
    case multiples(Phrase, [IndicatorFigures])
    /// Strip of what reports say, with its table.
    case status(ProgressOverview, of: Phrase)
  }

  package var tables: [Table] {
    blocks.compactMap { if case .table(let table, _) = $0 { table } else { nil } }
  }

  package var charts: [BarChart] {
    blocks.compactMap { if case .chart(let chart) = $0 { chart } else { nil } }
  }
}

/// Stacked bars that count the same kinds of things, in panels one below another.
package struct BarChart: Sendable {
  package let title: Phrase
  package let summary: Phrase
  /// What the parts of a bar are, in the order of the bar.
  package let kinds: [Phrase]
  package let panels: [Panel]

  /// Chart with one of the panels.
  package func part(_ panel: Panel) -> BarChart {
    BarChart(title: title, summary: summary, kinds: kinds, panels: [panel])
  }

  package struct Panel: Sendable {
    package let title: Phrase
    package let bars: [Bar]
  }

  package struct Bar: Sendable {
    package let name: Phrase
    /// How many of each kind.
    package let counts: [Int]

    package var total: Int { counts.reduce(0, +) }
  }
}
