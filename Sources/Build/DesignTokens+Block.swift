package import PlanModel
import SourceText
package import Toolkit

extension DesignTokens {
  /// The block `look` of these tokens.
  package var block: String {
    var lines = ["look:"]
    if !colours.isEmpty {
      lines.append("  colours: [\(colours.map { "'\($0.value)'" }.joined(separator: ", "))]")
    }
    if let typeface { lines.append("  typeface: \(typeface.value)") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What the user must know of tokens that are not in the block.
  package var remarks: [Phrase] {
    var remarks = pale.map { token in
      Phrase(
        nl: "\(token.name) (\(token.value)) is te licht voor witte tekst en is weggelaten",
        en: "\(token.name) (\(token.value)) is too light for white text and was left out")
    }
    if !unused.isEmpty {
      let names = unused.map(\.name).joined(separator: ", ")
      remarks.append(
        Phrase(
          nl: "niet gebruikt (\(unused.count)): \(names)",
          en: "not used (\(unused.count)): \(names)"))
    }
    return remarks
  }
}
