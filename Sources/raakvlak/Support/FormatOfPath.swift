import Toolkit

/// Form in which a command writes its result.
protocol OutputForm: RawRepresentable<String>, CaseIterable, Equatable {
  /// File extension, without the dot.
  var ending: String { get }
}

extension OutputForm {
  var ending: String { rawValue == "text" ? "txt" : rawValue }
}

/// Form of the result: by the extension of the file, else by an option.
enum FormatOfPath {
  /// - Parameters:
  ///   - asked: the form that an option names.
  ///   - plain: the default form.
  ///   - forms: the available forms; all by default.
  /// - Throws: when the extension is none of these forms, or not the requested one: the contents
  ///   would not match the name.
  static func read<Form: OutputForm>(
    _ asked: Form?, output: String?, plain: Form, among forms: [Form] = Array(Form.allCases),
    in language: Language
  ) throws(Failure) -> Form {
    guard let name = output?.split(separator: "/").last, let dot = name.lastIndex(of: "."),
      dot > name.startIndex
    else { return asked ?? plain }
    let ending = name[dot...].dropFirst().lowercased()
    guard let form = forms.first(where: { $0.ending == ending }) else {
      throw unknown(String(name), ending, forms.map(\.ending), in: language)
    }
    if let asked, asked != form { throw mismatch(String(name), form, asked: asked, in: language) }
    return form
  }

  private static func unknown(
    _ name: String, _ ending: String, _ endings: [String], in language: Language
  ) -> Failure {
    let known = endings.map { ".\($0)" }.joined(separator: ", ")
    return Failure(
      Phrase(
        nl: """
          '\(name)': '.\(ending)' is hier geen vorm. Laat de naam eindigen op een van deze: \(known).
          """,
        en: """
          '\(name)': '.\(ending)' is no form here. Let the name end in one of these: \(known).
          """), in: language)
  }

  private static func mismatch<Form: OutputForm>(
    _ name: String, _ form: Form, asked: Form, in language: Language
  ) -> Failure {
    Failure(
      Phrase(
        nl: """
          '\(name)' eindigt op .\(form.ending), maar --format vraagt \(asked.rawValue). Laat de naam \
          eindigen op .\(asked.ending), of laat --format weg.
          """,
        en: """
          '\(name)' ends in .\(form.ending), but --format asks for \(asked.rawValue). Let the name end \
          in .\(asked.ending), or leave --format out.
          """), in: language)
  }
}
