package import PlanModel
package import PlanViews
package import Sheets
package import Wording

/// The hand-outs of all departments, with the tables of them all for who hands them out.
package struct HandoutSet {
  package let handouts: [Handout]
  /// The hand-outs as rows, in the same order.
  private let rows: [Table]
  private let all: Table
  private let policyFields: Table
  package let addresses: Addresses
  let language: Language
  let credit: Credit

  /// The files, and those that could not be made.
  package struct Files {
    package private(set) var made: [OutputFile] = []
    package private(set) var failures: [(path: String, error: SheetError)] = []

    fileprivate mutating func add(_ path: String, _ text: String) {
      made.append(OutputFile(path: path, text: text))
    }

    fileprivate mutating func add(
      _ path: String, _ bytes: () throws(SheetError) -> [UInt8]
    ) {
      do {
        made.append(OutputFile(path: path, bytes: try bytes()))
      } catch {
        failures.append((path, error))
      }
    }
  }

  /// - Parameter facts: every point's, for who makes more of them.
  package init(
    _ graph: PlanGraph, addresses: Addresses, language: Language, facts: [PointFacts]? = nil
  ) {
    let facts = facts ?? PointFacts.all(in: graph)
    handouts = Handout.all(in: graph, facts: facts)
    rows = Table.handouts(handouts, named: addresses.departmentStems)
    all = Table.all(handouts, rows: rows)
    policyFields = .policyFields(graph, facts: facts)
    self.addresses = addresses
    self.language = language
    credit = Credit(graph.plan)
  }

  /// The pages of which documents are made.
  package var document: HandoutDocument {
    HandoutDocument(addresses: addresses, language: language, credit: credit)
  }

  /// Every file in these formats but documents, which another program makes.
  ///
  /// - Parameter index: whether the index of the plan stands above them.
  package func files(_ formats: Set<HandoutFormat>, index: Bool) -> Files {
    var files = Files()
    let csv = TableCSV(language: language)
    if formats.contains(.html) {
      let address = index ? "../index.html" : nil
      let page = HandoutPage(
        addresses: addresses, language: language, credit: credit, index: address)
      for (table, text) in zip(rows, page.texts(handouts)) { files.add(path(table, .html), text) }
      let tables = TableHTML(
        addresses: addresses, language: language, credit: credit, isAlone: !index)
      for table in [all, policyFields] { files.add(path(table, .html), tables.text(table)) }
    }
    if formats.contains(.csv) {
      let lines = rows.map { $0.groups.map(csv.lines) }
      for (table, lines) in zip(rows, lines) {
        files.add(path(table, .csv), csv.text(table, lines: lines))
      }
      // Its groups are the tables that have rows.
      let full = lines.map { $0.flatMap(\.self) }.filter { !$0.isEmpty }
      files.add(path(all, .csv), csv.text(all, lines: full))
      files.add(path(policyFields, .csv), csv.text(policyFields))
    }
    if formats.contains(.md) {
      let markdown = HandoutMarkdown(language: language, credit: credit)
      for (table, handout) in zip(rows, handouts) {
        files.add(path(table, .md), markdown.text(handout))
      }
    }
    addSheets(formats, to: &files)
    return files
  }

  private func addSheets(_ formats: Set<HandoutFormat>, to files: inout Files) {
    let sheets = HandoutWorkbook(language: language, credit: credit)
    let requests = handouts.map(\.request) + [nil]
    for (table, request) in zip(rows + [all], requests) {
      let workbook = sheets.workbook(table, request: request)
      for format in [HandoutFormat.xlsx, .ods] where formats.contains(format) {
        files.add(path(table, format)) { () throws(SheetError) in
          try sheets.bytes(of: workbook, as: format)
        }
      }
    }
  }

  private func path(_ table: Table, _ format: HandoutFormat) -> String {
    addresses.table(table, format: format.rawValue)
  }
}
