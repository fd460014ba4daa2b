import Disk
import Testing
import Toolkit
import Findings

@Suite struct PreviewSettingsTests {
  @Test(arguments: [nil, Language.english])
  func `settings arrive as they were sent`(language: Language?) {
    let settings = PreviewSettings(
      plan: "maps/a \"b\"\n", host: "127.0.0.1", port: 8023, language: language,
      helpLanguage: .dutch, level: .warning, isColoured: true, width: 80)
    #expect(PreviewSettings(text: settings.text) == settings)
  }

  @Test func `anything else is none`() {
    #expect(PreviewSettings(text: "maps/plan") == nil)
  }
}
