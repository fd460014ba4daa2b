/// The colours of a drawing, as `#rrggbb`: the only form that Graphviz never reads as black.
///
/// White on a branch's colour is 6.3:1 or more, ink on a tint 12.5:1, a border on its tint 5.5:1
/// (WCAG 2.2 asks 4.5:1 for text and 3:1 for lines). Nothing is told by colour alone.
enum Palette {
  static let ink = "#1F2933"
  static let paper = "#FFFFFF"
  static let quiet = "#52606D"

  struct Branch {
    let line: String
    let tint: String
  }

  private static let branches = [
    Branch(line: "#1B5E8C", tint: "#E6F0F7"), Branch(line: "#9C2F5A", tint: "#F8E9EF"),
    Branch(line: "#2F6B3A", tint: "#E8F2EA"), Branch(line: "#8A4B0B", tint: "#F8EEE2"),
    Branch(line: "#5B3E96", tint: "#EEEAF6"), Branch(line: "#A12B2B", tint: "#F9E9E9"),
    Branch(line: "#0B6B6B", tint: "#E4F1F1"), Branch(line: "#5A5A10", tint: "#F2F2E0"),
  ]

  /// The colours of a main branch, by its place among them.
  static func branch(_ index: Int) -> Branch { branches[index % branches.count] }
}
