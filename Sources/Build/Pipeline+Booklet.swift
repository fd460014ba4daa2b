package import Documents
package import Drawing
package import Views

extension Pipeline {
  /// Divides maps over the pages of a booklet and draws each.
  ///
  /// `layouts` is called in rounds: with the first attempt for all branches, for each attempt after
  /// one that did not fit, and with all pages once they are known.
  ///
  /// - Parameter base: address of the published site; nil for a booklet without addresses.
  package static func booklet(
    of maps: [Mindmap], _ context: RenderContext, base: String?, _ layouts: @escaping Layouts
  ) throws(LayoutProblem) -> Booklet {
    var problem = LayoutProblem.otherMap
    // What a round has laid out is not laid out again by a later one.
    var known: [String: DotGeometry] = [:]
    let booklet = Booklet(
      maps, house: context.house, language: context.language,
      layOut: { round in
        let requests = round.map { LayoutRequest($0, context.addresses, context.language) }
        let asked = requests.filter { known[$0.dot] == nil }
        for (request, answer) in zip(asked, asked.isEmpty ? [] : layouts(asked)) {
          switch answer {
          case .success(let geometry): known[request.dot] = geometry
          case .failure(let failure): problem = failure
          }
        }
        let geometries = requests.compactMap { known[$0.dot] }
        return geometries.count == requests.count ? geometries : nil
      },
      destination: BookletPage.destination(context.addresses, base: base))
    guard let booklet else { throw problem }
    return booklet
  }
}
