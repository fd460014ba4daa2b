/// What is in the fields of a form that came back, and what people added beside them.
package struct WordAnswers: Sendable, Equatable {
  /// In the order of the text.
  package var fields: [Field] = []
  /// Paragraphs that the form did not have when it was handed out.
  package var loose: [Note] = []
  package var comments: [Note] = []
  /// Tracked changes: what was put in counts as text, what was taken out does not.
  package var inserted: [Note] = []
  package var deleted: [Note] = []
  /// Whether the file still says which paragraphs it had; without that `loose` is empty.
  package var knowsItsText = false

  package init() {}

  package struct Field: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
      case box
      case text
      case date
      case choice
    }

    package let kind: Kind
    /// Empty where the program that saved the file dropped it, as LibreOffice 7.4 does.
    package let tag: String
    /// The text of its paragraph outside fields, or else of the first cell in its row.
    package internal(set) var label: String
    /// Empty when nothing was filled in.
    package let text: String
    package let isTicked: Bool

    package init(
      _ kind: Kind, tag: String = "", label: String = "", text: String = "",
      isTicked: Bool = false
    ) {
      self.kind = kind
      self.tag = tag
      self.label = label
      self.text = text
      self.isTicked = isTicked
    }
  }

  /// A text with its position.
  package struct Note: Sendable, Equatable {
    package let text: String
    /// How many fields come before it.
    package let position: Int

    package init(_ text: String, at position: Int) {
      self.text = text
      self.position = position
    }
  }
}
