package import PlanModel
package import PlanViews
package import Wording

/// The hand-outs of all departments, with the tables of them all.
package struct HandoutSet {
  package let handouts: [Handout]
  /// The tables for who hands them out.
  package let tables: [Table]
  let addresses: Addresses
  let language: Language
  let credit: Credit

  package init(
    _ graph: PlanGraph, addresses: Addresses, language: Language, facts: [PointFacts]? = nil
  ) {
    let facts = facts ?? PointFacts.all(in: graph)
    handouts = Handout.all(in: graph, facts: facts)
    tables = [.all(handouts), .policyFields(graph, facts: facts)]
    self.addresses = addresses
    self.language = language
    credit = Credit(graph.plan)
  }

  /// Every file in these formats but documents, which another program makes.
  ///
  /// - Parameter index: whether the index of the plan stands above them.
  package func files(_ formats: Set<HandoutFormat>, index: Bool) -> [OutputFile] {
    var files: [OutputFile] = []
    if formats.contains(.html) {
      let page = HandoutPage(
        addresses: addresses, language: language, credit: credit,
        index: index ? "../index.html" : nil)
      for (place, text) in page.texts(handouts).enumerated() {
        files.append(OutputFile(path: addresses.handout(place, format: "html"), text: text))
      }
    }
    return files
  }
}
