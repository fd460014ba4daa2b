/// Language of the output and the messages. The codes are those of BCP 47.
package enum Language: String, CaseIterable, Sendable {
  case dutch = "nl"
  case english = "en"
}
