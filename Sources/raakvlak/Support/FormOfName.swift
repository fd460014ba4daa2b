import Toolkit

/// The form of what is written, where no option names it: what the file's name ends in.
enum FormOfName {
  /// - Parameter plain: the form on standard output, and in a file whose name has no ending.
  /// - Throws: when the name ends in what is no form: something else would be written than it says.
  static func read<Form: RawRepresentable<String> & CaseIterable>(
    _ asked: Form?, output: String?, plain: Form, in language: Language
  ) throws(Failure) -> Form {
    if let asked { return asked }
    guard let name = output?.split(separator: "/").last, let dot = name.lastIndex(of: "."),
      dot > name.startIndex
    else { return plain }
    let ending = name[dot...].dropFirst()
    if let form = Form(rawValue: ending.lowercased()) { return form }
    let forms = Form.allCases.map { ".\($0.rawValue)" }.joined(separator: ", ")
    throw Failure(
      Phrase(
        nl: """
          '\(name)': '.\(ending)' is hier geen vorm. Laat de naam eindigen op een van deze: \(forms); of \
          noem de vorm met --format.
          """,
        en: """
          '\(name)': '.\(ending)' is no form here. Let the name end in one of these: \(forms); or name the \
          form with --format.
          """), in: language)
  }
}
