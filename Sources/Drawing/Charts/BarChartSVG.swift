package import Toolkit
package import Views
import TextFormats

/// A chart as SVG: text stays text, patterns and words tell what colour tells.
package struct BarChartSVG {
  private let chart: BarChart
  private let language: Language
  private let house: HouseStyle
  private let credit: Credit

  package init(_ chart: BarChart, language: Language, house: HouseStyle, credit: Credit) {
    self.chart = chart
    self.language = language
    self.house = house
    self.credit = credit
  }

  /// The chart by itself, with its title and the plan that it is made of.
  package var text: String {
    let notes = [credit.title, credit.notice].filter { !$0.isEmpty }
    let drawing = svg(
      BarChartLayout(chart, title: chart.title(language), notes: notes, language: language))
    return "\(GeneratorMark.comment)\n\(drawing)"
  }

  /// The chart in a page that has said the rest.
  package var inlined: String {
    svg(BarChartLayout(chart, title: nil, notes: [], language: language))
  }

  private func svg(_ layout: BarChartLayout) -> String {
    let frame = SVGFrame(layout.size, page: nil)
    let heads = layout.head.map { block in
      Markup<Context.Drawing>.text(block, css: block.style == .root ? "c0" : "t2")
    }
    let body: [Markup<Context.Drawing>] =
      [BarChartStyle.patterns, .box(frame.box, radius: 0, [.css("paper")])] + heads
      + [.group([], layout.legend.map(entry))]
      + layout.panels.map { panel in
        .group([], [.text(panel.title, css: "c1")] + panel.bars.map(bar))
      } + layout.foot.map { .text($0, css: "n2") }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" \(frame.attributes) \
      lang="\(language.rawValue)" role="graphics-document document" \
      aria-labelledby="chart-title" aria-describedby="chart-about">
      <title id="chart-title">\(MarkupText.escape("\(chart.title(language)) – \(credit.title)"))</title>
      <desc id="chart-about">\(MarkupText.escape(chart.summary(language)))</desc>
      <style>\(SVGStyle(house: house).text(.auto))\(BarChartStyle.text(house))</style>
      \(body.map(\.html).joined(separator: "\n"))
      </svg>

      """
  }

  private func entry(_ entry: BarChartLayout.Entry) -> Markup<Context.Drawing> {
    .all([filled(entry.box, entry.kind), .text(entry.text, css: "t2")])
  }

  /// The words below a bar say what it shows; the numbers in it would only say it twice.
  private func bar(_ bar: BarChartLayout.Bar) -> Markup<Context.Drawing> {
    let parts = bar.parts.flatMap { part -> [Markup<Context.Drawing>] in
      let number: [Markup<Context.Drawing>] =
        part.number.map { plate, text in
          [.box(plate, radius: 3, [.css("paper")]), .text(text, css: "d2")]
        } ?? []
      return [filled(part.box, part.kind)] + number
    }
    return .group(
      [],
      [
        .text(bar.name, css: "t2"), .group([Attribute("aria-hidden", "true")], parts),
        .text(bar.total, css: "c3"), .text(bar.words, css: "c2"),
      ])
  }

  private func filled(_ box: Box, _ kind: Int) -> Markup<Context.Drawing> {
    .box(box, radius: 0, [.css("part f\(kind % BarChartStyle.fills)")])
  }
}
