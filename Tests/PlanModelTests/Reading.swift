import PlanModel
import SourceText
import Toolkit

/// Reads a plan from texts, each a file `a.yaml`, `b.yaml` and on.
func read(_ texts: [String]) -> PlanReader {
  PlanReader(zip("abcdefgh", texts).map { SourceFile(path: "\($0).yaml", text: $1) })
}

func plan(_ texts: String...) -> Plan { read(texts).plan }

func graph(_ texts: String...) -> PlanGraph { PlanGraph(read(texts).plan) }

/// What is wrong with the form of a plan, each as `place problem`; that the section `plan` is
/// missing goes without saying.
package func problems(_ texts: String...) -> [String] {
  let reader = read(texts)
  return reader.problems.filter { $0.kind != .missingKey("plan", in: .document) }
    .map { "\(place($0.range)) \(words($0.kind, reader.plan))" }
}

private func words(_ kind: FormatProblem.Kind, _ plan: Plan) -> String {
  switch kind {
  case .yaml(let kind): "\(kind)"
  case .unknownKey(let key, let map, let near):
    "\(key) unknown in \(map.rawValue)" + (near.isEmpty ? "" : ", \(near.joined(separator: ", "))?")
  case .duplicateKey(let key, let first):
    "\(key) doubled, first \(plan.path(of: first)) \(place(first))"
  case .missingKey(let key, let map): "\(key) missing in \(map.rawValue)"
  case .newerFormat(let version): "format \(version)"
  case .emptyText(let key): "\(key) empty"
  case .wrongType(let key, let expected, let found):
    "\(key): \(expected.expectation.english); found \(found)"
  }
}

func place(_ range: SourceRange) -> String {
  "\(range.start.line):\(range.start.column)-\(range.end.line):\(range.end.column)"
}

/// A text with its place, as `place text`.
func shown(_ text: Located<String>) -> String { "\(place(text.range)) \(text.value)" }

/// Lines with their source, as `[source:]first-last`.
func shown(_ citation: Citation) -> String {
  let source = citation.source.map { "\($0.value):" } ?? ""
  return "\(source)\(citation.lines.lowerBound)-\(citation.lines.upperBound)"
}

/// What a link rests on, as `own`, `stated 1-2` or `inferred reason`.
func shown(_ evidence: Evidence) -> String {
  switch evidence {
  case .own: "own"
  case .stated(let citations): "stated " + citations.map(shown).joined(separator: ", ")
  case .inferred(let reason): "inferred \(reason.value)"
  }
}
