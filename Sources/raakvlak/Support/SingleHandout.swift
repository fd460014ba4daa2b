import Disk
import Documents
import PlanModel
import Sheets
import Toolkit
import Views

/// One hand-out, in the form that was asked for.
struct SingleHandout {
  let loaded: LoadedPlan
  let format: HandoutFormat
  let output: CommandOutput

  init(_ loaded: LoadedPlan, format: HandoutFormat, output: CommandOutput) {
    self.loaded = loaded
    self.format = format
    self.output = output
  }

  private var language: Language { loaded.language }
  private var addresses: Addresses { Addresses(loaded.graph.plan) }
  private var credit: Credit { Credit(loaded.graph.plan) }

  func put(_ department: String) throws(Failure) {
    guard let place = try PlanNames(loaded).departmentPlace(department) else { return }
    let handout = Handout(for: place, in: loaded.graph)
    let stem = addresses.departmentStems[place]
    if !format.isText {
      try output.refuseTerminal(format.rawValue, stem: Phrase(verbatim: stem))
    }
    let rows = Table.handout(handout, named: stem)
    switch format {
    case .html:
      try output.put(
        HandoutPage(addresses: addresses, language: language, credit: credit, index: nil)
          .text(handout))
    case .md: try output.put(HandoutMarkdown(language: language, credit: credit).text(handout))
    case .csv: try output.put(TableCSV(language: language).text(rows))
    case .xlsx, .ods: try putSheet(rows, request: handout.request)
    case .docx, .odt: try putDocument(handout)
    }
  }

  /// The forms in which a policy field is given.
  static let policyFieldFormats: [HandoutFormat] = [.md, .csv, .html]

  func put(policyField name: String) throws(Failure) {
    let table = Table.policyField(try PlanNames(loaded).policyField(name), in: loaded.graph)
    switch format {
    case .html:
      let page = TableHTML(
        addresses: addresses, language: language, credit: credit, isAlone: true)
      try output.put(page.text(table))
    case .md:
      let page = TableMarkdown(
        addresses: addresses, language: language, credit: credit, isAlone: true)
      try output.put(page.text(table))
    case .csv: try output.put(TableCSV(language: language).text(table))
    case .xlsx, .ods, .docx, .odt:
      throw Failure(
        Phrase(
          nl: "Een beleidsveld is er als md, csv of html, niet als \(format.rawValue).",
          en: "A policy field comes as md, csv or html, not as \(format.rawValue)."),
        in: language)
    }
  }

  private func putSheet(_ rows: Table, request: Phrase?) throws(Failure) {
    let bytes: [UInt8]
    do {
      let workbook = HandoutWorkbook(language: language, credit: credit)
      bytes = try workbook.bytes(rows, request: request, as: format)
    } catch {
      throw Failure(error.message, .outside, in: language)
    }
    try output.put(bytes)
  }

  private func putDocument(_ handout: Handout) throws(Failure) {
    guard let kind = PandocRunner.Format(rawValue: format.rawValue) else { return }
    let document = HandoutDocument(addresses: addresses, language: language, credit: credit)
    let bytes: [UInt8]
    do {
      bytes = try PandocRunner().convert(document.html(handout), to: kind)
    } catch {
      throw Failure(error.message, .outside, in: language)
    }
    try output.put(bytes)
  }
}
