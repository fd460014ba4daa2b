import Rules
import TestSupport
import Testing
import Toolkit
@testable import Drawing
@testable import Views

/// What a card is to the one above it, drawn.
@Suite struct KindSignTests {
  private static let yaml = """
    plan: {title: P, language: nl}
    theme:
      id: t
      title: T
      effects:
        - id: a
          label: Overlast
          effects:
            - {id: b, label: Haast, kind: cause}
            - {id: c, label: Geluid, kind: example}
            - {id: d, label: Boetes, kind: measure}
            - {id: e, label: Onrust}
        - {id: f, label: Samen bouwen, kind: chance}
    """

  @Test(arguments: [
    (Language.dutch, ["komt door", "bijvoorbeeld", "gebeurt al", "kans"]),
    (.english, ["caused by", "for example", "already done", "chance"]),
  ])
  func `a card says what it is to the one above it, before its label`(
    language: Language, words: [String]
  ) async throws {
    let svg = try await drawn(checked(Self.yaml), language)
    for (label, words) in zip(["Haast", "Geluid", "Boetes", "Samen bouwen"], words) {
      let card = try #require(svg.split(separator: "<g id=").first { $0.contains(">\(label)<") })
      let texts = card.matches(of: />([^<>\n]+)<\/text>/).map { String($0.1) }
      #expect(texts.dropFirst().prefix(2) == [words, label], "\(texts)")
    }
    let plain = try #require(svg.split(separator: "<g id=").first { $0.contains(">Onrust<") })
    #expect(plain.matches(of: /<text/).count == 1)
  }

  @Test func `the sign is not read out, and that of a cause points at what it leads to`()
    async throws
  {
    let svg = try await drawn(checked(Self.yaml))
    let hidden = svg.matches(of: /<g aria-hidden="true"><text[^>]*>([^<]*)</).map { String($0.1) }
    #expect(Set(hidden) == ["◄", "•", "✓", "+"])
  }

  @Test func `the arrow to what is written out elsewhere is larger than a number`() {
    func size(_ badge: Badge) -> Double {
      if case .text(_, let style, _) = badge.part().content { style.measure.size } else { 0 }
    }
    #expect(
      size(Badge(kind: .elsewhere, text: "→")) > size(Badge(kind: .point, text: "12")))
    // With a page number it is a text among others.
    #expect(size(Badge(kind: .elsewhere, text: "→ p. 7")) == size(Badge(kind: .focus, text: "IV")))
  }

  @Test func `in DOT the end of a curve has a form for each kind but a consequence`() {
    let edges = rendered(Self.yaml).dot.split(separator: "\n").filter {
      $0.contains(" -> ") && !$0.contains("invis")
    }
    #expect(edges.count == 6)
    for form in ["inv", "odot", "obox", "odiamond"] {
      #expect(edges.count { $0.contains("=\(form), arrowsize") } == 1)
    }
    #expect(edges.count { $0.contains("arrowsize") } == 4)
    let layout = drawing(
      Mindmap(theme: 0, in: checked(Self.yaml).graph), Addresses(checked(Self.yaml).plan), .dutch)
    #expect(!layout.layoutDOT.contains("arrowsize"))
  }

  @Test func `the legend explains the kinds that occur, and has no such lines without any`()
    async throws
  {
    let svg = try await drawn(checked(Self.yaml))
    #expect(svg.contains("‘komt door’: een oorzaak"))
    #expect(svg.contains("zonder woord: leidt tot"))
    let plain = try await drawn(SamplePlan.plan)
    #expect(!plain.contains("zonder woord"))
    let some = try await drawn(checked(Self.yaml.replacing("kind: chance", with: "source: 1")))
    #expect(!some.contains("‘kans’"))
  }

  @Test func `a card has room for the words in both languages, so its layout is one`() {
    let map = Mindmap(theme: 0, in: checked(Self.yaml).graph)
    let addresses = Addresses(checked(Self.yaml).plan)
    #expect(
      drawing(map, addresses, .dutch).layoutDOT == drawing(map, addresses, .english).layoutDOT)
    let card = MapLayout(map).size(of: 2)
    let plain = MapLayout(map).size(of: 5)
    #expect(card.height == plain.height + KindSign.height)
  }

  @Test func `DOT has the words on the card`() {
    let dot = rendered(Self.yaml).dot
    #expect(dot.contains("komt door") && dot.contains("◄"))
    #expect(dot.contains("kans"))
  }
}
