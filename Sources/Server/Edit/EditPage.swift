import NIOHTTP1
import Site
import TextFormats
import Toolkit

/// The editor's page with its styles and scripts. It contains nothing of the plan: the scripts ask for
/// that with the token.
enum EditPage {
  static let path = "/.raakvlak/editor/"
  private static let script = "editor.js"
  private static let style = "editor.css"
  private static let room = "screen"
  private static let roomScript = "room.js"
  private static let roomStyle = "room.css"

  /// Address with the token in its fragment, which the browser sends to nobody.
  static func address(_ start: String, _ access: EditAccess) -> String {
    "\(start)\(path.dropFirst())#token=\(access.token)"
  }

  static func isPart(_ path: String) -> Bool { path.hasPrefix(Self.path) }

  /// Whether pages of a plan were made.
  static func hasPages(_ snapshot: PreviewSnapshot) -> Bool { snapshot.pages["house.css"] != nil }

  /// What is at an address; nil when nothing is.
  static func file(
    at path: String, _ snapshot: PreviewSnapshot, in language: Language
  ) -> Response? {
    switch path {
    case Self.path:
      Response(
        .ok, html(language, snapshot, script: script, style: style),
        type: ServedFile.type(of: ".html"), policy)
    case Self.path + script:
      Response(.ok, scripts(language), type: ServedFile.type(of: ".js"), policy)
    case Self.path + style:
      Response(
        .ok, Array(styles.joined()),
        type: ServedFile.type(of: ".css"), policy)
    case Self.path + room:
      Response(
        .ok, html(language, snapshot, script: roomScript, style: roomStyle),
        type: ServedFile.type(of: ".html"), policy)
    case Self.path + roomScript:
      Response(
        .ok,
        EditorScripts.shared + words(EditWords.all + EditWords.room, language)
          + PackageResources.edit_api_js + PackageResources.edit_ui_js + PackageResources.room_js,
        type: ServedFile.type(of: ".js"), policy)
    case Self.path + roomStyle:
      Response(.ok, PackageResources.room_css, type: ServedFile.type(of: ".css"), policy)
    default: nil
    }
  }

  /// Only our own files, no inline script or style, and no other page around it.
  private static let policy = ContentPolicy(
    """
    default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
    base-uri 'none'; form-action 'none'; frame-ancestors 'none'
    """)

  /// The scripts in the order of their dependencies, after the sentences.
  private static func scripts(_ language: Language) -> [UInt8] {
    EditorScripts.shared + words(EditWords.all, language) + parts.joined()
  }

  private static func words(_ all: [(String, Phrase)], _ language: Language) -> [UInt8] {
    let words = JSONValue.object(
      Dictionary(all.map { ($0.0, .text($0.1(language))) }) { first, _ in first })
    return Array("raakvlak.words = ".utf8) + words.bytes + Array(";\n".utf8)
  }

  /// The styles in an order in which those for narrow screens and forced colours win.
  private static let styles = [
    PackageResources.editor_css, PackageResources.editor_map_css,
    PackageResources.editor_findings_css, PackageResources.editor_lists_css,
    PackageResources.edit_lines_css, PackageResources.edit_point_css,
    PackageResources.editor_narrow_css, PackageResources.edit_find_css,
    PackageResources.edit_session_css,
  ]

  private static let parts = [
    PackageResources.edit_api_js, PackageResources.edit_plan_js, PackageResources.edit_queue_js,
    PackageResources.edit_ui_js, PackageResources.edit_alike_js, PackageResources.edit_focus_js,
    PackageResources.edit_stay_js,
    PackageResources.edit_address_js, PackageResources.edit_find_js,
    PackageResources.edit_complete_js, PackageResources.edit_exceptions_js,
    PackageResources.edit_themes_js, PackageResources.edit_length_js,
    PackageResources.edit_outline_js, PackageResources.edit_moves_js,
    PackageResources.edit_keys_js, PackageResources.edit_drag_js, PackageResources.edit_map_js,
    PackageResources.edit_picker_js, PackageResources.edit_reshape_js,
    PackageResources.edit_cites_js,
    PackageResources.edit_form_js, PackageResources.edit_parts_js, PackageResources.edit_places_js,
    PackageResources.edit_card_js, PackageResources.edit_figures_js,
    PackageResources.edit_targets_js, PackageResources.edit_things_js,
    PackageResources.edit_headings_js, PackageResources.edit_begin_js,
    PackageResources.edit_point_cells_js, PackageResources.edit_point_effects_js,
    PackageResources.edit_point_numbers_js, PackageResources.edit_point_parts_js,
    PackageResources.edit_point_block_js, PackageResources.edit_point_card_js,
    PackageResources.edit_points_js, PackageResources.edit_findings_js,
    PackageResources.edit_reach_js, PackageResources.edit_files_js, PackageResources.edit_bring_js,
    PackageResources.edit_workbook_js, PackageResources.edit_evidence_js,
    PackageResources.edit_source_lines_js, PackageResources.edit_source_find_js,
    PackageResources.edit_source_deeds_js, PackageResources.edit_source_js,
    PackageResources.edit_beside_js,
    PackageResources.edit_history_js,
    PackageResources.edit_answers_left_js, PackageResources.edit_answers_correct_js,
    PackageResources.edit_noting_js, PackageResources.edit_answers_js,
    PackageResources.edit_session_words_js,
    PackageResources.edit_session_queue_js, PackageResources.edit_session_correct_js,
    PackageResources.edit_adopt_js, PackageResources.edit_processed_js,
    PackageResources.edit_process_js,
    PackageResources.edit_session_list_js,
    PackageResources.edit_session_unwritten_js, PackageResources.edit_session_columns_js,
    PackageResources.edit_session_suggestions_js, PackageResources.edit_session_room_js,
    PackageResources.edit_session_js,
    PackageResources.edit_conflict_js, PackageResources.edit_help_js,
    PackageResources.edit_tools_js, PackageResources.edit_reading_js, PackageResources.edit_js,
  ]

  private static func html(
    _ language: Language, _ snapshot: PreviewSnapshot, script: String, style: String
  ) -> [UInt8] {
    // Where there are pages it has their colours and sign too.
    let house =
      hasPages(snapshot)
      ? "<link rel=\"icon\" href=\"/icon.svg\">\n<link rel=\"stylesheet\" href=\"/house.css\">\n"
      : "<link rel=\"icon\" href=\"data:,\">\n"
    let text = """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>raakvlak</title>
      \(house)<link rel="stylesheet" href="\(style)">
      <script src="\(script)" defer></script>
      </head>
      <body>
      <noscript>\(EditWords.needsScript(language))</noscript>
      </body>
      </html>

      """
    return Array(text.utf8)
  }
}
