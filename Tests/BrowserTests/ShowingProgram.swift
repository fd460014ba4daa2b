import Disk
import FoundationEssentials
import Subprocess
import Testing
@testable import Drawing

/// Program in which people open a drawing.
enum ShowingProgram: String, CaseIterable {
  case chromium
  case librsvg
  case draw = "LibreOffice Draw"
  case writer = "LibreOffice Writer"
  case inkscape
  case firefox

  var name: String { rawValue }

  /// Whether the tests require it: `.ci/packages-test` installs it.
  var isAlwaysThere: Bool { self != .inkscape && self != .firefox }

  var isFound: Bool {
    let program = self == .firefox ? "firefox-esr" : name
    return FileManager.default.isExecutableFile(atPath: "/usr/bin/\(program)")
  }

  /// Drawing as this program shows it.
  ///
  /// - Parameter size: that of the drawing, in points.
  func picture(of svg: String, _ size: Size) async throws -> (bytes: [UInt8], type: String) {
    switch self {
    case .chromium: return (Array(svg.utf8), "image/svg+xml")
    case .librsvg: return (try RsvgRunner().convert(svg, to: .png), "image/png")
    case .draw: return try await converted(svg, name: "map.svg") { Self.office($0, "map.svg") }
    case .writer:
      let document = Self.document(with: svg, size)
      return try await converted(document, name: "map.fodt") { Self.office($0, "map.fodt") }
    case .inkscape:
      return try await converted(svg, name: "map.svg") { folder in
        (
          "inkscape",
          ["--export-type=png", "--export-filename=\(folder)/map.png", "\(folder)/map.svg"]
        )
      }
    case .firefox:
      return try await converted(svg, name: "map.svg") { folder in
        (
          "firefox-esr",
          [
            "--headless", "--no-remote", "--profile", "\(folder)/profile",
            "--window-size=\(Int(size.width.rounded(.up))),\(Int(size.height.rounded(.up)))",
            "--screenshot", "\(folder)/map.png", "file://\(folder)/map.svg",
          ]
        )
      }
    }
  }

  private static func office(_ folder: String, _ name: String) -> (String, [String]) {
    (
      "soffice",
      [
        "-env:UserInstallation=file://\(folder)/profile", "--headless", "--convert-to", "png",
        "--outdir", folder, "\(folder)/\(name)",
      ]
    )
  }

  private func converted(
    _ text: String, name: String, by command: (String) -> (program: String, arguments: [String])
  ) async throws -> (bytes: [UInt8], type: String) {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "raakvlak-\(UInt64.random(in: .min ... .max))", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(
      at: folder.appending(path: "profile"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(text.utf8).write(to: folder.appending(path: name))
    let path = folder.path.hasSuffix("/") ? String(folder.path.dropLast()) : folder.path
    let (program, arguments) = command(path)
    // A browser that waits for a window that never comes would keep the tests from ending.
    let run = try await Subprocess.run(
      .name("timeout"),
      arguments: Arguments(["--signal=KILL", "120", program] + arguments),
      environment: .inherit.updating(["HOME": path]),
      output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
    let data = FileManager.default.contents(atPath: "\(path)/map.png")
    return (Array(try #require(data, "\(program) said: \(run.standardError)")), "image/png")
  }

  /// Text document with one page of the size of the drawing, which fills it.
  private static func document(with svg: String, _ size: Size) -> String {
    let (width, height) = ("\(Decimals.text(size.width))pt", "\(Decimals.text(size.height))pt")
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
      xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
      xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
      xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" \
      xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" \
      xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3" \
      office:mimetype="application/vnd.oasis.opendocument.text">
      <office:automatic-styles>
      <style:page-layout style:name="page"><style:page-layout-properties \
      fo:page-width="\(width)" fo:page-height="\(height)" fo:margin="0pt"/></style:page-layout>
      <style:style style:name="whole" style:family="graphic"><style:graphic-properties \
      style:vertical-pos="from-top" style:vertical-rel="page" style:horizontal-pos="from-left" \
      style:horizontal-rel="page" style:wrap="run-through"/></style:style>
      </office:automatic-styles>
      <office:master-styles><style:master-page style:name="Standard" \
      style:page-layout-name="page"/></office:master-styles>
      <office:body><office:text><text:p><draw:frame draw:style-name="whole" \
      text:anchor-type="page" text:anchor-page-number="1" svg:x="0pt" svg:y="0pt" \
      svg:width="\(width)" svg:height="\(height)"><draw:image draw:mime-type="image/svg+xml">\
      <office:binary-data>\(Data(svg.utf8).base64EncodedString())</office:binary-data>\
      </draw:image></draw:frame></text:p></office:text></office:body></office:document>
      """
  }
}
