import ArgumentParser
import Build
import Disk
import Documents
import PlanModel
import Rules
import Site

/// `raakvlak-benchmark make`: everything that a build makes of a plan but the drawings that wait for
/// `dot`, and nothing is written. What it takes is the work of views, formats and site alone.
struct MakeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make", abstract: "Make everything of a plan that needs no dot, and drop it.")

  @Argument(help: "The plan's folder.")
  var folder: String

  func run() throws {
    let files = try PlanFolder(folder).files
    let checked = CheckedPlan(files: files, reader: PlanReader(files), citedTexts: [:])
    let language = checked.plan.language
    let products = Products(of: checked.graph, findings: [], language: language)
    let site = Site(
      of: checked.graph, findings: [], layouts: products.drawings.map(\.layout), language: language)
    let paths = products.pieces.flatMap(\.paths)
    var count = 0
    for made in PieceBatches(products.pieces + site.pieces(laidOut: [:], offering: paths)) {
      count += made.files.count
    }
    print("\(count) files")
  }
}
