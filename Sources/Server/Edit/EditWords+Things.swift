import Toolkit

extension EditWords {
  /// Lists of the plan and their forms.
  static let things: [(String, Phrase)] = [
    ("screen-things", Phrase(nl: "Lijsten", en: "Lists")),
    ("things", Phrase(nl: "Lijsten van het plan", en: "Lists of the plan")),
    ("thingsKind", Phrase(nl: "Welke lijst", en: "Which list")),
    ("thingsNone", Phrase(nl: "Hier staat nog niets.", en: "There is nothing here yet.")),
    ("things-department", Phrase(nl: "Afdelingen en partners", en: "Departments and partners")),
    ("things-focus-area", Phrase(nl: "Focusgebieden", en: "Focus areas")),
    ("things-source", Phrase(nl: "Bronnen", en: "Sources")),
    ("things-goal", Phrase(nl: "Doelen", en: "Goals")),
    ("things-indicator", Phrase(nl: "Indicatoren en cijfers", en: "Indicators and figures")),
    ("things-result", Phrase(nl: "Resultaten en activiteiten", en: "Results and activities")),
    ("things-region", Phrase(nl: "Gebieden van cijfers", en: "Regions of figures")),
    ("things-budget-line", Phrase(nl: "Begrotingsposten", en: "Budget lines")),
    ("things-group", Phrase(nl: "Groepen van actiepunten", en: "Groups of action points")),
    ("things-scope-entry", Phrase(nl: "Buiten het plan", en: "Out of scope")),
    ("things-plan", Phrase(nl: "Het plan zelf", en: "The plan itself")),
    ("add-department", Phrase(nl: "Nieuwe afdeling", en: "New department")),
    ("add-focus-area", Phrase(nl: "Nieuw focusgebied", en: "New focus area")),
    ("add-source", Phrase(nl: "Nieuwe bron", en: "New source")),
    ("add-goal", Phrase(nl: "Nieuw doel", en: "New goal")),
    ("add-indicator", Phrase(nl: "Nieuwe indicator", en: "New indicator")),
    ("add-result", Phrase(nl: "Nieuw resultaat", en: "New result")),
    ("add-region", Phrase(nl: "Nieuw gebied", en: "New region")),
    ("add-budget-line", Phrase(nl: "Nieuwe begrotingspost", en: "New budget line")),
    ("add-group", Phrase(nl: "Nieuwe groep", en: "New group")),
    (
      "add-scope-entry", Phrase(nl: "Nieuw onderwerp buiten het plan", en: "New topic out of scope")
    ),
    ("add-plan", Phrase(nl: "Nieuw plan", en: "New plan")),
    ("add-effects", Phrase(nl: "Koppel een effect", en: "Link an effect")),
    ("add-indicators", Phrase(nl: "Koppel een indicator", en: "Link an indicator")),
    ("add-goals", Phrase(nl: "Koppel een doel", en: "Link a goal")),
    ("linkTitle", Phrase(nl: "{name} bij ‘{text}’", en: "{name} of ‘{text}’")),
    ("kind-goal", Phrase(nl: "Doel", en: "Goal")),
    ("kind-indicator", Phrase(nl: "Indicator", en: "Indicator")),
    ("kind-result", Phrase(nl: "Resultaat", en: "Result")),
    ("kind-region", Phrase(nl: "Gebied", en: "Region")),
    (
      "manageDepartments",
      Phrase(nl: "Afdelingen toevoegen of veranderen", en: "Add or change departments")
    ),
    ("manageSources", Phrase(nl: "Bronnen toevoegen of veranderen", en: "Add or change sources")),
    ("figures", Phrase(nl: "Cijfers", en: "Figures")),
    (
      "figuresAbout",
      Phrase(
        nl: "Een jaar per rij. Wat u leeg maakt, krijgt een reden waarom het ontbreekt.",
        en: "A row for each year. What you empty gets a reason why it is missing.")
    ),
    ("figure", Phrase(nl: "Cijfer", en: "Figure")),
    ("figureYear", Phrase(nl: "Jaar", en: "Year")),
    ("figureNewYear", Phrase(nl: "Nieuw jaar", en: "New year")),
    ("figureAddYear", Phrase(nl: "Jaar erbij", en: "Add the year")),
    ("figureNoYear", Phrase(nl: "Schrijf een jaar, zoals 2027.", en: "Write a year, like 2027.")),
    ("figureRegion", Phrase(nl: "Gebied", en: "Region")),
    ("figureAddRegion", Phrase(nl: "Gebied erbij", en: "Add the region")),
    ("figureEmpty", Phrase(nl: "Geen cijfer", en: "No figure")),
    (
      "figureMissing",
      Phrase(nl: "Waarom is er over {year} geen cijfer?", en: "Why is there no figure of {year}?")
    ),
    ("targets", Phrase(nl: "Streefwaarden", en: "Targets")),
    (
      "targetsAbout",
      Phrase(nl: "Wat het plan met dit cijfer wil.", en: "What the plan wants this figure to be.")
    ),
    ("addTarget", Phrase(nl: "Nieuwe streefwaarde", en: "New target")),
    ("targetOf", Phrase(nl: "Streefwaarde: {text}", en: "Target: {text}")),
    ("targetCondition", Phrase(nl: "Het cijfer moet zijn", en: "The figure must be")),
    ("targetValue", Phrase(nl: "Getal", en: "Number")),
    ("targetEnd", Phrase(nl: "Tot en met", en: "Up to")),
    (
      "targetNoNumber", Phrase(nl: "Schrijf een getal, zoals 4,5.", en: "Write a number, like 4.5.")
    ),
    ("change", Phrase(nl: "Veranderen", en: "Change")),
  ]

  /// Other names, and departments that become several.
  static let naming: [(String, Phrase)] = [
    ("giveName", Phrase(nl: "Andere naam of code…", en: "Another name or code…")),
    ("renameOf", Phrase(nl: "Een andere naam voor: {name}", en: "Another name for: {name}")),
    ("newName", Phrase(nl: "Nieuwe naam", en: "New name")),
    (
      "newNameAbout",
      Phrase(
        nl:
          "De vaste naam waarmee het plan hiernaar verwijst: kleine letters, cijfers en streepjes. Alle verwijzingen gaan mee.",
        en:
          "The stable name by which the plan refers to this: small letters, digits and hyphens. All references follow."
      )
    ),
    (
      "newName-department",
      Phrase(
        nl:
          "De code zoals gedrukt. Alle verwijzingen gaan mee, en lijsten met de oude code blijven te lezen.",
        en:
          "The code as printed. All references follow, and lists with the former code can still be read."
      )
    ),
    (
      "newName-focus-area",
      Phrase(
        nl: "Het nummer zoals gedrukt, zoals IV. Alle verwijzingen gaan mee.",
        en: "The numeral as printed, like IV. All references follow.")
    ),
    (
      "newName-region",
      Phrase(
        nl: "De code zoals gedrukt. Alle verwijzingen gaan mee.",
        en: "The code as printed. All references follow.")
    ),
    ("split", Phrase(nl: "Splitsen…", en: "Split…")),
    (
      "splitOf",
      Phrase(nl: "Afdeling {name} wordt meer afdelingen", en: "Department {name} becomes several")
    ),
    (
      "splitAbout",
      Phrase(
        nl:
          "Schrijf de nieuwe codes en kruis aan wie wat krijgt. De oude afdeling blijft bewaard, tot en met vandaag.",
        en:
          "Write the new codes and tick who gets what. The former department is kept, up to and including today."
      )
    ),
    ("splitCode", Phrase(nl: "Code {n}", en: "Code {n}")),
    ("splitMore", Phrase(nl: "Nog een afdeling", en: "Another department")),
    (
      "splitAsked", Phrase(nl: "Wat de afdeling wordt gevraagd", en: "What the department is asked")
    ),
    ("splitOpen", Phrase(nl: "Nog voor niemand: {list}", en: "For nobody yet: {list}")),
  ]
}
