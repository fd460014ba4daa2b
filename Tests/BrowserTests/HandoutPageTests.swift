import Documents
import FoundationEssentials
import PlanModel
import SourceText
import Subprocess
import Testing
import Toolkit
import Views

/// A hand-out in a real browser: on paper, and on a small screen.
@Suite(.timeLimit(.minutes(5))) struct HandoutPageTests {
  /// Many points of many lengths, so that every kind of block meets the end of a page.
  private static let page: String = {
    var lines = [
      "plan: {title: Verzonnen plan van Voorbeeldstad}",
      "departments: [{code: SL, name: Samen Leven}, {code: VTH}]", "action-points:",
    ]
    for number in 1...25 {
      lines += [
        "  - number: \(number)",
        "    title: Een aanbeveling met woorden die verder gaan dan een regel op papier breed is",
        "    priority: secondary", "    departments: SL/VTH",
        "    summary: \(String(repeating: "Een zin over wat er moet gebeuren. ", count: number % 7 + 1))",
        "    sub-points:",
      ]
      lines += (0...number % 4).map { part in
        let text = String(repeating: "een stuk van het onderdeel ", count: part * 3 + 1)
        return "      - {text: \(text), policy-field: meervoudigeveiligheidsregelgeving}"
      }
    }
    let text = lines.joined(separator: "\n")
    let plan = PlanReader([SourceFile(path: "plan.yaml", text: text)]).plan
    return HandoutPage(
      addresses: Addresses(plan), language: .dutch, credit: Attribution(plan), index: nil
    ).text(Handout(for: 0, in: PlanGraph(plan)))
  }()

  @Test func `on A4 no row and no form is cut, and each page says what it belongs to`() async throws
  {
    let pages = try await Chromium.pages(printing: Self.page)
    #expect(pages.count > 10)
    for (place, page) in pages.enumerated() {
      func count(_ words: String) -> Int { page.ranges(of: words).count }
      #expect(count("Uw antwoord op punt") == count("Waar geland"), "page \(place + 1)")
      #expect(count("neemt over") == count("later"), "page \(place + 1)")
      #expect(page.contains("blz. \(place + 1) van \(pages.count)"))
      if place > 0 { #expect(page.contains("Actiepunten voor SL (Samen Leven)")) }
    }
    let text = pages.joined()
    #expect((1...25).allSatisfy { text.contains("Uw antwoord op punt \($0) als geheel") })
  }

  @Test func `at 320 pixels nothing needs to be scrolled sideways`() async throws {
    let source = Self.page.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
    let result = try await Chromium.result(
      of: """
        <!DOCTYPE html><meta charset="utf-8">
        <iframe srcdoc="\(source)" style="border: 0; width: 320px; height: 600px"></iframe>
        <pre id="result"></pre>
        <script>window.onload = () => {
          const page = document.querySelector('iframe');
          const root = page.contentDocument.documentElement;
          const excess = root.scrollWidth - root.clientWidth, rows = root.querySelectorAll('tr').length;
          page.remove();
          document.getElementById('result').textContent = excess + ' too wide, ' + (rows > 100);
        };</script>
        """)
    #expect(result == "0 too wide, true")
  }
}
