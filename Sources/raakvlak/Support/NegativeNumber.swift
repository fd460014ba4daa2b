/// Negative numbers on the command line, which the parser would take for options.
enum NegativeNumber {
  private static let minus: Character = "\u{2212}"

  /// Arguments without the program's name, in which `-3` and `-4,1` begin with a real minus sign. What may
  /// be the value of an option before it stays.
  static func protected(_ arguments: [String]) -> [String] {
    let given = Array(arguments.dropFirst())
    let end = given.firstIndex(of: "--") ?? given.count
    return given.enumerated().map { index, argument in
      guard index < end, index > 0, !given[index - 1].hasPrefix("--"), isNegative(argument) else {
        return argument
      }
      return String(minus) + argument.dropFirst()
    }
  }

  /// With the minus sign that the format has.
  static func plain(_ number: String) -> String {
    number.first == minus ? "-" + number.dropFirst() : number
  }

  private static func isNegative(_ text: String) -> Bool {
    let rest = text.dropFirst()
    return text.first == "-" && rest.first?.isNumber == true
      && rest.allSatisfy { $0.isNumber || $0 == "." || $0 == "," }
  }
}
