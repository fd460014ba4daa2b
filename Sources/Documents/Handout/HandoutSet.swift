package import PlanModel
package import TextFormats
import Toolkit
package import Views
import SourceText

/// The hand-outs of all departments, with the tables of them all for who hands them out.
package struct HandoutSet: Sendable {
  package let handouts: [Handout]
  /// The hand-outs as rows, in the same order.
  let rows: [Table]
  let all: Table
  let policyFields: Table
  package let context: RenderContext

  /// - Parameter facts: every point's, when they are known already.
  package init(
    _ graph: PlanGraph, _ context: RenderContext, facts: [PointSummary]? = nil,
    by definition: DetailsDefinition = .standard
  ) {
    let facts = facts ?? PointSummary.all(in: graph)
    handouts = Handout.all(in: graph, facts: facts, by: definition)
    let rows = Table.handouts(handouts, named: context.addresses.handoutStems)
    let unused = HandoutColumn.unused(in: graph.plan)
    all = Table.all(handouts, rows: rows).without(unused)
    self.rows = rows.map { $0.without(unused) }
    policyFields = .policyFields(graph, facts: facts, by: definition)
    self.context = context
  }

  /// The pages of which documents are made.
  package var document: HandoutDocument {
    HandoutDocument(
      addresses: context.addresses, language: context.language, credit: context.credit)
  }

  /// Every file in these formats but documents, which another program makes.
  package func outputs(_ formats: [Format]) -> [Output] {
    formats.compactMap(HandoutRenderers.of).flatMap { $0.outputs(of: self) }
  }

  /// One format of each hand-out.
  func outputs(
    _ format: Format, _ bytes: @escaping @Sendable (Handout, Table) -> [UInt8]
  ) -> [Output] {
    zip(handouts, rows).map { handout, rows in output(rows, format) { bytes(handout, rows) } }
  }

  func output(
    _ table: Table, _ format: Format,
    _ bytes: @escaping @Sendable () throws(OutputProblem) -> [UInt8]
  ) -> Output {
    Output(
      context.addresses.table(table, format: format.name), format, in: .departments,
      title: table.title, bytes: bytes)
  }
}
