/// The one place where text becomes part of a style sheet.
package enum CSSText {
  /// The text in quotes. Every character but letters, digits and spaces is written as its number, so
  /// that none can end the quotes, the rule or the `<style>` around it.
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
