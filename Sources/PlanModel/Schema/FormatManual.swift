import TextFormats
package import Toolkit

/// Manual of the plan's files, generated from their definition.
package enum FormatManual {
  package static func text(_ language: Language) -> String {
    var lines = [
      "# \(Phrase(nl: "De bestanden van een plan", en: "The files of a plan")(language))", "",
      "<!-- \(made(language)) -->", "",
    ]
    lines += introduction(language).split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
    for format in PlanFormat.maps { lines += chapter(format, language) }
    return GeneratorMark.markdown(lines)
  }

  package static func made(_ language: Language) -> String {
    Phrase(
      nl: "Gemaakt uit de code met .ci/generate; verander het daar.",
      en: "Made from the code by .ci/generate; change it there.")(language)
  }

  private static func chapter(_ format: MapFormat, _ language: Language) -> [String] {
    var lines = ["", "## \(format.name.rawValue)", "", format.about(language), ""]
    if let variant = format.variant {
      let words = Phrase(
        nl: "Met de sleutel `\(variant.key)` is het een `\(variant.map.rawValue)`.",
        en: "With the key `\(variant.key)` it is a `\(variant.map.rawValue)`.")
      lines += [words(language), ""]
    }
    let head = [
      Phrase(nl: "Sleutel", en: "Key"), Phrase(nl: "Naam", en: "Name"),
      Phrase(nl: "Betekenis", en: "Meaning"),
      Phrase(nl: "Wat er staat", en: "What stands there"), Phrase(nl: "Voorbeeld", en: "Example"),
    ]
    lines.append("| \(head.map { $0(language) }.joined(separator: " | ")) |")
    lines.append("|\(String(repeating: " --- |", count: head.count))")
    let required = Phrase(nl: " **verplicht**", en: " **required**")(language)
    for key in format.keys {
      let example = "`\(key.name): \(key.example)`".replacing("|", with: "\\|")
      let name = "`\(key.name)`\(key.isRequired ? required : "")"
      lines.append(
        "| \(name) | \(key.label(language)) | \(key.about(language)) | "
          + "\(kind(key.kind, language)) | \(example) |")
    }
    return lines
  }

  private static func kind(_ kind: ValueKind, _ language: Language) -> String {
    switch kind {
    case .map(let name), .maps(let name), .years(let name):
      "\(kind.expectation(language)) → [\(name.rawValue)](#\(name.rawValue))"
    default: kind.expectation(language)
    }
  }

  private static func introduction(_ language: Language) -> String {
    Phrase(
      nl: """
        Een plan is een map met `plan.yaml` erin. Naast dat bestand mogen er meer `.yaml`-bestanden staan, ook in
        mappen daaronder; elk bestand mag elk van de delen uit [document](#document) bevatten. `raakvlak init` maakt een
        klein plan om mee te beginnen.

        ## Zo schrijft u het

        ```yaml
        theme:
          id: woningnood                   # sleutel, dubbele punt, spatie, waarde
          title: Woningnood
          effects:                         # een lijst: elk deel begint met een streepje
            - id: huiselijk-geweld
              label: Huiselijk geweld
              explanation: >-              # een lange tekst: >- en daaronder ingesprongen
                Wie niet weg kan, blijft in een
                gespannen huis wonen.
              source: 59
              points:
                - 4                        # gesteld in de eigen regels (59)
                - 12@295                   # gesteld in regel 295
                - to: 7                    # niet gesteld, maar afgeleid
                  inferred: Punt 7 gaat over jeugd die hiermee opgroeit.
            - same-as: burenruzies         # elders uitgeschreven, staat ook hier
        ```

        - Spring in met twee spaties per stap, nooit met tabs. Sla op als UTF-8.
        - Zet een tekst tussen aanhalingstekens als er een dubbele punt met een spatie in staat, of als hij begint met een
          teken als `@`, `` ` ``, `&`, `*`, `!`, `%`, `[` of `{`.
        - Een lijst van één mag zonder haken: `source: 59`.
        - Alles is tekst zoals u het schrijft: `nee`, `012` en `2.1.3` blijven wat ze zijn.
        - Commentaar begint met `#`. raakvlak schrijft alleen in uw bestanden als u om een verandering vraagt; al het
          andere blijft zoals het is, ook het commentaar.
        - Ankers (`&`), verwijzingen (`*`), tags (`!`) en `<<` doen niet mee: wie het leest, ziet niet wat ze doen.
        - Een onderdeel heet naar zijn plaats: het tweede van punt 7 is `7b`.

        ## Gesteld of afgeleid

        Elke koppeling van een effect is *gesteld* (de tekst zegt het, met de regel) of *afgeleid* (met de reden). De
        gewone koppeling is één woord en rust op de `source` van wat haar draagt. De plaats van een effect in de kaart is
        ook een koppeling: die rust op de `source` van het effect, tenzij er `stated` of `inferred` bij staat.
        """,
      en: """
        A plan is a folder with `plan.yaml` in it. Beside that file there may be more `.yaml` files, in folders below it
        too; each file may hold any of the sections of [document](#document). `raakvlak init` makes a small plan to start
        from.

        ## How to write it

        ```yaml
        theme:
          id: housing                      # key, colon, space, value
          title: Housing shortage
          effects:                         # a list: each item begins with a dash
            - id: domestic-violence
              label: Domestic violence
              explanation: >-              # a long text: >- and indented lines below
                Who cannot leave, goes on living
                in a tense home.
              source: 59
              points:
                - 4                        # stated in its own lines (59)
                - 12@295                   # stated in line 295
                - to: 7                    # not stated, but inferred
                  inferred: Point 7 is about youth growing up with it.
            - same-as: quarrels            # written out elsewhere, stands here too
        ```

        - Indent by two spaces a step, never by tabs. Save as UTF-8.
        - Put a text in quotes when it holds a colon with a space, or begins with a character such as `@`, `` ` ``, `&`,
          `*`, `!`, `%`, `[` or `{`.
        - A list of one may go without brackets: `source: 59`.
        - Everything is text as you write it: `no`, `012` and `2.1.3` stay what they are.
        - Comments begin with `#`. raakvlak writes in your files only when you ask for a change; all else stays as it
          is, comments too.
        - Anchors (`&`), aliases (`*`), tags (`!`) and `<<` are refused: who reads the file cannot see what they do.
        - A sub-point is called by its place: the second of point 7 is `7b`.

        ## Stated or inferred

        Every link of an effect is *stated* (the text says it, with the line) or *inferred* (with the reason). The usual
        link is one word and rests on the `source` of what holds it. The place of an effect in the map is a link too: it
        rests on the effect's `source`, unless `stated` or `inferred` stands there.
        """)(language)
  }
}
