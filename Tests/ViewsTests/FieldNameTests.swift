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

  @Test func `a label is that of the thing`() {
    #expect(FieldName.label("kind", of: .effect, .dutch) == "Soort tak")
    #expect(FieldName.label("kind", of: .department, .dutch) == "Soort")
    #expect(FieldName.label("no-key", .dutch) == "no-key")
  }
}
