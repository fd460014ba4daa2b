import Toolkit

extension Budget: Mapped {
  package static func node(at index: Int, in parent: Node) -> Node { .budget }

  package static let mapping = Mapping<Budget>(
    .budget,
    nl: "De begroting: regels met bedragen per jaar.",
    en: "The budget: lines with amounts per year.",
    finish: { budget in
      for index in budget.lines.indices { budget.lines[index].spread(over: budget.years.count) }
    },
    [
      Field(
        "years", named: ("jaren", "years"), .numbers, \.years, required: true,
        nl: "De jaren, in volgorde.",
        en: "The years, in order.",
        example: "[2027, 2028, 2029, 2030]"),
      .source(\.citations).exported(as: "source"),
      Field(
        "remark", named: ("opmerking", "remark"), .text, \.remark,
        nl: "Een voorbehoud bij de bedragen.",
        en: "A reservation on the amounts.",
        example: "Zonder indexering."),
      Field(
        "lines", named: ("begrotingsposten", "budget lines"), .maps(), \.lines,
        nl: "De regels, in volgorde.", en: "The lines, in order.",
        example: "[{name: Toezicht, amount: 5000}]"),
      Field(
        "totals", named: ("totalen", "totals"), .amounts, \.totals,
        nl: "De totalen zoals gedrukt, één per jaar.",
        en: "The totals as printed, one a year.", example: "[5000, 5000, 5000, 5000]"),
      .exceptions(\.exceptions),
    ])
}

extension BudgetLine: Mapped {
  package static func node(at index: Int, in parent: Node) -> Node { .budgetLine(index) }

  package static let mapping = Mapping<BudgetLine>(
    .budgetLine,
    nl: "Een post van de begroting.", en: "A line of the budget.",
    [
      .stableID(\.id),
      Field(
        "name", named: ("naam", "name"), .text, \.name, required: true,
        nl: "De naam zoals gedrukt.",
        en: "The name as printed.",
        example: "Cameratoezicht"),
      Field(
        "focus", named: ("focusgebied", "focus area"), .links(.focus), \.focus,
        nl: "Het focusgebied waaronder de regel staat.",
        en: "The focus area under which the line stands.", example: "IV"),
      Field(
        "heading", named: ("kop", "heading"), .text, \.heading,
        nl: "Het kopje, als dat geen focusgebied is.",
        en: "The heading, when that is no focus area.", example: "Overig"),
      Field(
        "amount", named: ("bedrag elk jaar", "amount each year"), .amount, \.amount,
        nl: "Het bedrag, als het elk jaar hetzelfde is.",
        en: "The amount, when each year's is the same.", example: "5000"
      ).exported(as: nil),
      Field(
        "amounts", named: ("bedragen per jaar", "amounts by year"), .amounts, \.differingAmounts,
        nl: "De bedragen per jaar, als ze verschillen.",
        en: "The amounts per year, when they differ.", example: "[5000, 5000, 6000, 6000.50]"
      ).exported(as: nil),
      .source(\.citations),
      Field(
        "points", named: ("actiepunten", "action points"), .links(.point), \.points,
        nl: "De actiepunten waarvoor het geld bedoeld is.",
        en: "The action points that the money is for.", example: "[10@282]"),
      Field(
        "remark", named: ("opmerking", "remark"), .text, \.remark, nl: "Een opmerking.",
        en: "A remark.", example: "Vaste kosten."),
      .exceptions(\.exceptions),
    ])
}
