/// Colours of a drawing, as `#rrggbb`: the only form that Graphviz never reads as black.
///
/// White on a branch's colour is 6.3:1 or more, ink on a tint 12.5:1, a border on its tint 5.5:1
/// (WCAG 2.2 requires 4.5:1 for text and 3:1 for lines). No information is in colour alone.
enum Palette {
  static let ink = "#1F2933"
  static let paper = "#FFFFFF"
  static let quiet = "#52606D"
  /// Background of a separate part of a page; text of every colour appears on it too.
  static let surface = "#F2F5F8"

  /// Same roles in dark mode.
  enum Dark {
    static let ink = "#E4E7EB"
    static let paper = "#14191F"
    static let quiet = "#9AA5B1"
    static let surface = "#1F2730"
  }

  struct Branch: Hashable, Sendable {
    let line: String
    let tint: String
    let darkLine: String
    let darkTint: String
  }

  static let branches = [
    Branch(line: "#1B5E8C", tint: "#E6F0F7", darkLine: "#6FB1DD", darkTint: "#16303F"),
    Branch(line: "#9C2F5A", tint: "#F8E9EF", darkLine: "#E58AAE", darkTint: "#3D1A29"),
    Branch(line: "#2F6B3A", tint: "#E8F2EA", darkLine: "#7CC48A", darkTint: "#18301D"),
    Branch(line: "#8A4B0B", tint: "#F8EEE2", darkLine: "#E0A566", darkTint: "#3A240C"),
    Branch(line: "#5B3E96", tint: "#EEEAF6", darkLine: "#B49CE6", darkTint: "#2A2044"),
    Branch(line: "#A12B2B", tint: "#F9E9E9", darkLine: "#EE8F8F", darkTint: "#401919"),
    Branch(line: "#0B6B6B", tint: "#E4F1F1", darkLine: "#63C2C2", darkTint: "#0F3232"),
    Branch(line: "#5A5A10", tint: "#F2F2E0", darkLine: "#C4C464", darkTint: "#2C2C0E"),
  ]
}
