import TextFormats

extension HouseStyle {
  /// Icon of a site as SVG: a theme with three branches, in the plan's colours.
  package var iconSVG: String {
    let branches = [(24, 7), (25, 16), (24, 25)].enumerated().map { index, end in
      let (x, y) = end
      let colour = branch(index).line
      return
        "<path d=\"M8 16C16 16 14 \(y) \(x) \(y)\" fill=\"none\" stroke=\"\(colour)\" stroke-width=\"3\"/>"
        + "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"4\" fill=\"\(colour)\"/>"
    }
    return """
      \(GeneratorMark.comment)
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">\
      <rect width="32" height="32" rx="6" fill="\(Palette.paper)"/>\(branches.joined())\
      <circle cx="8" cy="16" r="5.5" fill="\(Palette.ink)"/></svg>

      """
  }
}
