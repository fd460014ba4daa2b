import PlanModel
import Testing
import Toolkit
import Views

/// Messages for who sees forms and no files.
@Suite struct FieldNameTests {
  @Test(arguments: [
    ("Zet het onder `action-points`.", "Zet het onder ‘actiepunten’."),
    ("Voeg toe: `points: [12]`.", "Voeg toe: ‘actiepunten’: 12."),
    ("Vul `publish.category` in.", "Vul ‘Woo-categorie’ in."),
    ("Een van: `primary`, `secondary`.", "Een van: ‘Primair’, ‘Secundair’."),
    ("Zie `raakvlak edit` daarvoor.", "Zie ‘raakvlak edit’ daarvoor."),
    // A single sign is one of the text.
    ("een tekst met een ` erin", "een tekst met een ` erin"), ("", ""),
  ])
  func plain(_ text: String, _ shown: String) {
    #expect(FieldName.plain(text, .dutch) == shown)
  }

  @Test func `another place has words of its own`() {
    let text = FieldName.plain("`source` en `title`", .dutch) { key in
      key == "source" ? Phrase(nl: "bron (regels)", en: "source (lines)") : nil
    }
    #expect(text == "‘bron (regels)’ en ‘titel’")
  }
}
