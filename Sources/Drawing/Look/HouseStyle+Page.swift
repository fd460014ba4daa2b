/// CSS of a municipality's house style for pages.
extension HouseStyle {
  /// Minimum number of colours that a page may use.
  private static let fewest = 8

  /// Number, from one, of the colour of a main branch: `--branch-1` and on.
  package func colourNumber(ofBranch index: Int) -> Int { index % branches.count + 1 }

  /// Colour of headings, which can be read on paper and on a surface.
  package var accent: String { branch(0).pageLine }
  /// Typeface of documents.
  package var documentTypeface: String { typeface ?? "Arial" }

  /// CSS custom properties for the colours and the typeface, for light and dark mode.
  package var propertiesCSS: String {
    let shown = (0..<max(branches.count, Self.fewest)).map { ($0 + 1, branch($0)) }
    let light = shown.map { "--branch-\($0): \($1.pageLine); --tint-\($0): \($1.tint);" }
    let dark = shown.map { "--branch-\($0): \($1.pageDarkLine); --tint-\($0): \($1.darkTint);" }
    let typeface = typeface.map { "\"\($0)\", " } ?? ""
    return """
      :root {
        --house-typeface: \(typeface)"Liberation Sans", Arial, Helvetica, sans-serif;
        --house-accent: \(branch(0).pageLine); --house-accent-tint: \(branch(0).tint);
        --house-paper: \(Palette.paper); --house-ink: \(Palette.ink); --house-quiet: \(Palette.quiet);
        --house-surface: \(Palette.surface);
        \(light.joined(separator: "\n  "))
      }
      @media screen and (prefers-color-scheme: dark) {
        :root {
          --house-accent: \(branch(0).pageDarkLine); --house-accent-tint: \(branch(0).darkTint);
          --house-paper: \(Palette.Dark.paper); --house-ink: \(Palette.Dark.ink);
          --house-quiet: \(Palette.Dark.quiet); --house-surface: \(Palette.Dark.surface);
          \(dark.joined(separator: "\n    "))
        }
      }

      """
  }

  /// Style of drawings inside a page, scoped to them. On paper a drawing is light, whatever the
  /// screen is. Its colours are those of the page around it, where branches have them too.
  package var drawingCSS: String {
    let house = onPage
    let style = SVGStyle(
      house: house, classes: OverviewStyle.classes + FigureStyle.own(house),
      pointers: OverviewStyle.pointers)
    return ".drawing {\n\(style.pageRules)\n}\n"
  }
}
