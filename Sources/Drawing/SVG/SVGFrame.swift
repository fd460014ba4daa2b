/// Size and `viewBox` of a drawing: itself, or a sheet of paper with it in the middle.
struct SVGFrame {
  /// Visible part, in the drawing's coordinates.
  let box: Box
  private let width: String
  private let height: String

  /// - Parameters:
  ///   - size: that of the drawing with its margin, in points.
  ///   - unit: of its width and height; none for pixels.
  init(_ size: Size, page: Page?, unit: String = "") {
    if let page {
      box = page.sheet(around: size, inner: PositionedMap.inner(size))
      width = "\(Decimals.text(page.size.width))mm"
      height = "\(Decimals.text(page.size.height))mm"
    } else {
      box = Box(x: 0, y: 0, width: size.width, height: size.height)
      width = Decimals.text(size.width) + unit
      height = Decimals.text(size.height) + unit
    }
  }

  var attributes: String {
    let view = [box.x, box.y, box.width, box.height].map(Decimals.text).joined(separator: " ")
    return "viewBox=\"\(view)\" width=\"\(width)\" height=\"\(height)\""
  }
}
