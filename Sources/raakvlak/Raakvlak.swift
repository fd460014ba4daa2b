import ArgumentParser
import Build
import Disk
import Glibc
import Toolkit

/// Main program: parses the command, runs it, and turns an error into a message and an exit code.
@main
struct Raakvlak: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "raakvlak",
    abstract: Help.text(
      nl:
        "Houdt een veiligheidsplan bij elkaar: controleert het, tekent het en maakt er tabellen van.",
      en: "Holds a safety plan together: checks it, draws it and makes tables of it."),
    discussion: Help.text(
      nl: """
        Een plan is een map met plan.yaml erin. Zonder PLAN neemt raakvlak het plan waarin u staat, \
        of het enige in maps/.

        Uitgangscodes: 0 niets mis, 1 bevindingen op het niveau dat telt, 2 onbruikbare invoer of \
        argumenten, 3 iets van buiten ontbreekt of faalt (Graphviz, schijf).
        """,
      en: """
        A plan is a folder with plan.yaml in it. Without PLAN raakvlak takes the plan that you stand \
        in, or the only one in maps/.

        Exit codes: 0 nothing wrong, 1 findings at the level that counts, 2 unusable input or \
        arguments, 3 something outside is missing or fails (Graphviz, the disk).
        """),
    version: Product.version,
    subcommands: [
      BuildCommand.self, CheckCommand.self, SiteCommand.self, ServeCommand.self, EditCommand.self,
      MapCommand.self, ChartCommand.self,
      TableCommand.self, ShowCommand.self, HandoutCommand.self, DecisionsCommand.self,
      ReportCommand.self, AddCommand.self, SetCommand.self, RecordCommand.self, LinkCommand.self,
      UnlinkCommand.self,
      MoveCommand.self, RenameCommand.self, RenumberCommand.self, MergeCommand.self,
      SplitCommand.self, RemoveCommand.self, ExcuseCommand.self, UndoCommand.self,
      RedoCommand.self, HistoryCommand.self, FiguresCommand.self, ProgressCommand.self,
      WorkbookCommand.self,
      InitCommand.self,
      LookCommand.self,
      RulesCommand.self,
      SchemaCommand.self,
    ])

  static func main() {
    ProcessSetup.prepare()
    do {
      try RefusedArguments.checkEncoding()
      var command = try RefusedArguments.command(NegativeNumber.protected(CommandLine.arguments))
      try command.run()
    } catch {
      Failure.end(with: error)
    }
  }
}
