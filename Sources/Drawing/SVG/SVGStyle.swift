// Why colours are presentation attributes and not a style sheet: LibreOffice 7.4 ignores selectors of
// two classes, which left cards black, and applies a rule inside `@media` whatever its condition is.
// It respects the `media` of a style element; librsvg and Inkscape ignore that, but skip `@media`. So
// what depends on the screen is inside both. A drawing inside a page has classes only; `house.css` has
// the same table as rules.

/// Style of a drawing: a table of classes, written as attributes or as style sheets.
struct SVGStyle: Sendable {
  let look: MapLook
  private let classes: [SVGClass]
  private let typeface: String
  /// Rules for readers' pointers and keyboards, in addition to those of every drawing.
  private let pointers: String

  static let darkScreen = "screen and (prefers-color-scheme: dark)"

  init(
    house: HouseStyle, look: MapLook = .auto, classes: [SVGClass] = [], pointers: String = ""
  ) {
    self.look = look
    self.classes = SVGClass.common + SVGClass.branches(house) + classes
    self.pointers = pointers
    typeface = (house.typeface.map { "'\($0)', " } ?? "") + Self.typefaces
  }

  private static let typefaces = "Liberation Sans, Arial, Helvetica, sans-serif"

  /// Attributes of the whole drawing, which its texts inherit.
  var rootAttributes: String { " font-family=\"\(typeface)\" font-size=\"11\"" }

  /// Attributes of an element by its classes; an earlier class has precedence.
  func attributes(of css: String) -> String {
    var values: [(name: String, value: String)] = []
    func add(_ attributes: SVGClass.Attributes) {
      for (name, value) in attributes where !values.contains(where: { $0.name == name }) {
        values.append((name, value))
      }
    }
    for name in css.split(separator: " ") {
      guard let known = classes.first(where: { $0.name == name }) else { continue }
      switch look {
      case .auto, .light: break
      case .dark: add(known.dark)
      case .print: add(known.print)
      }
      add(known.light)
    }
    return values.map { " \($0.name)=\"\($0.value)\"" }.joined()
  }

  /// Style elements of a file, each of a medium of its own.
  var elements: String {
    let dark = Self.element("\n\(darkRules)\n", media: Self.darkScreen)
    return """
      <style>
      \(pointerRules(focus: look == .dark ? Self.darkFocus : Self.focus))
      </style>
      \(look == .auto ? dark : "")\
      \(Self.element(Self.forced, media: "(forced-colors: active)"))
      """
  }

  private static func element(_ rules: String, media: String) -> String {
    "<style media=\"\(media)\">@media \(media) {\(rules)}</style>\n"
  }

  /// Style sheet of drawings inside a page. On paper they are light, whatever the screen is.
  var pageRules: String {
    """
    text { font-family: \(typeface); font-size: 11px; }
    \(rules { $0.light })
    \(pointerRules(focus: Self.focus))
    @media \(Self.darkScreen) {
    \(darkRules)
    }
    @media screen and (forced-colors: active) { \(Self.forced) }
    """
  }

  private static let focus = "#005fcc"
  private static let darkFocus = "#ffbf47"
  private static let forced =
    "rect, path { stroke: CanvasText; } text { fill: CanvasText; }"

  private var darkRules: String {
    "\(rules { $0.dark })\na:focus-visible rect { stroke: \(Self.darkFocus); }"
  }

  private func pointerRules(focus: String) -> String {
    """
    .node:target > rect { stroke-width: 3; }
    a:focus-visible rect { stroke: \(focus); stroke-width: 3; }\(pointers.isEmpty ? "" : "\n\(pointers)")
    """
  }

  private func rules(_ attributes: (SVGClass) -> SVGClass.Attributes) -> String {
    classes.compactMap { SVGClass.rule($0.name, attributes($0)) }.joined(separator: "\n")
  }
}
