/// Escaping for CSS: the only code that puts text in a style sheet.
package enum CSSText {
  /// Text in quotes. Every character but letters, digits and spaces is written as its number, so
  /// that none can end the quotes, the rule or the `<style>` element.
  package static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ": quoted.unicodeScalars.append(scalar)
      default: quoted += "\\\(String(scalar.value, radix: 16)) "
      }
    }
    return quoted + "\""
  }
}
