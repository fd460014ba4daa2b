import PlanModel
import SourceText
import Toolkit
import Views

/// The graph of a plan that is written in these texts, a file each.
func graph(_ texts: String...) -> PlanGraph { graph(texts) }

func graph(_ texts: [String]) -> PlanGraph {
  let files = zip("abcdefghijklmnopqrstuvwxyz", texts).map {
    SourceFile(path: "\($0).yaml", text: $1)
  }
  return PlanGraph(PlanReader(files).plan)
}

func mindmap(_ texts: String..., theme: Int = 0) -> Mindmap {
  let files = zip("abcdefghijklmnopqrstuvwxyz", texts).map {
    SourceFile(path: "\($0).yaml", text: $1)
  }
  return Mindmap(theme: theme, in: PlanGraph(PlanReader(files).plan))
}

/// What something rests on, in English.
func shown(_ basis: Basis) -> String { basis.words?.english ?? "" }

/// A cell in English: its items divided by ` | `, an inferred one behind `?`, details in brackets.
func shown(_ cell: Table.Cell) -> String {
  switch cell {
  case .text(let text): text.english
  case .day(let day): day.iso
  case .list(let items):
    items.map { item in
      let detail = item.detail.map { " (\($0.english))" } ?? ""
      return (item.isInferred ? "?" : "") + item.text.english + detail
    }.joined(separator: " | ")
  }
}

/// The rows of a table, group after group, each as its cells.
func rows(_ table: Table) -> [[String]] {
  table.groups.flatMap(\.rows).map { $0.cells.map(shown) }
}

/// The cells of one column.
func column(_ key: String, of table: Table) -> [String] {
  guard let index = table.columns.firstIndex(where: { $0.key == key }) else { return [] }
  return rows(table).map { $0[index] }
}
