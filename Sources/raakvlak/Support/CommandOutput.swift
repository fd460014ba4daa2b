import ArgumentParser
import Disk
import Findings
import SourceText
import TextFormats
import Toolkit

/// Destination of a command's result: a file, or standard output.
struct CommandOutput {
  /// Nil for standard output.
  private let file: NamedOutputFile?
  let language: Language

  /// - Parameters:
  ///   - path: the file; nil for standard output.
  ///   - files: the files of the plan, which are never overwritten.
  ///   - isForced: whether somebody else's file may be overwritten.
  init(
    _ path: String?, sparing files: [SourceFile], isForced: Bool, in language: Language
  ) throws(Failure) {
    self.language = language
    do throws(OutputError) {
      file = try path.map { path throws(OutputError) in
        try NamedOutputFile(path, sparing: files, isForced: isForced, cache: .own)
      }
    } catch {
      throw Failure(error, in: language)
    }
  }

  /// Style of a text for a reader: none in a file.
  var style: TerminalStyle {
    file == nil ? Terminal.style(of: 1) : TerminalStyle(isColoured: false)
  }

  /// Columns for a text for a reader.
  var width: Int { file == nil ? Terminal.width(of: 1) : 80 }

  var isFile: Bool { file != nil }

  /// Refuses to write binary data to a terminal, which it would garble.
  ///
  /// - Parameter stem: of a file name to suggest.
  func refuseTerminal(_ format: Format, stem: Phrase) throws(Failure) {
    guard !format.isText, file == nil, Terminal.isTerminal else { return }
    throw Failure(
      Phrase(
        nl: "\(format.name) is geen tekst voor een scherm. Noem een bestand: --output ",
        en: "\(format.name) is no text for a screen. Name a file: --output ") + stem
        + Phrase(verbatim: ".\(format.name)"),
      in: language)
  }

  func put(_ text: String) throws(Failure) { try put(Array(text.utf8)) }

  func put(_ bytes: [UInt8]) throws(Failure) {
    guard let file else { return StandardOutput.put(bytes) }
    do throws(OutputError) {
      try file.write(bytes, whenWaiting: .printing(in: language))
    } catch {
      throw Failure(error, in: language)
    }
  }
}

/// Options of a command with one result.
struct OutputOptions: ParsableArguments {
  @Option(
    help: Help.help(
      nl: "Het bestand om in te schrijven (standaard de standaarduitvoer); de naam zegt de vorm.",
      en: "The file to write to (by default standard output); its name says the form.",
      value: "file"))
  var output: String?

  @OptionGroup var overwriting: OverwriteOptions

  func file(sparing loaded: LoadedPlan) throws(Failure) -> CommandOutput {
    try CommandOutput(
      output, sparing: loaded.inputs, isForced: overwriting.force, in: loaded.language)
  }

  /// Output of a command without a plan.
  func file(in language: Language) throws(Failure) -> CommandOutput {
    try CommandOutput(output, sparing: [], isForced: overwriting.force, in: language)
  }

  /// Format by the extension of the file, else the requested one, else Markdown.
  func format<List: FormatList>(
    _ asked: FormatChoice<List>?, in language: Language
  ) throws(Failure) -> Format {
    try form(asked, plain: FormatChoice(.markdown), in: language).format
  }

  /// Form by the extension of the file, else the requested one.
  func form<Form: OutputForm>(
    _ asked: Form?, plain: Form, in language: Language
  ) throws(Failure) -> Form {
    try FormatOfPath.read(asked, output: output, plain: plain, in: language)
  }
}

/// Option of commands that may find somebody else's files.
struct OverwriteOptions: ParsableArguments {
  @Flag(
    help: Help.help(
      nl:
        "Overschrijf ook wat niet aantoonbaar door raakvlak is gemaakt; nooit een bestand van het plan.",
      en: "Overwrite also what raakvlak cannot prove to have made; never a file of the plan."))
  var force = false
}
