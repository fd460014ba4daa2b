internal import Toolkit

/// A kind of file that people send instead of a spreadsheet, and that is refused.
package enum UnsupportedFile: Sendable, Equatable, CaseIterable {
  /// `.xls`, of Excel up to 2003.
  case oldExcel
  /// `.xlsm`.
  case excelWithMacros
  /// `.xlsb`.
  case binaryExcel
  /// Excel's XML of 2003, OpenDocument in one XML file, or any other XML.
  case xml
  /// HTML, also when it is called `.xls`, as some programs export it.
  case webPage
  case pdf
  /// Word or RTF.
  case document
  /// Writer, `.odt`.
  case writer
  /// PowerPoint, Impress, Draw, a database ...
  case otherOffice
  /// Numbers, Pages, Keynote.
  case apple
  case picture
  /// A packed file or folder.
  case archive
  /// Bytes that are no text.
  case unknown

  /// What it is, and what to do.
  var refusal: Phrase {
    let remedy =
      switch self {
      case .archive:
        Phrase(
          nl: "Pak het uit en neem de spreadsheet die erin zit.",
          en: "Unpack it and take the spreadsheet that is in it.")
      case .apple:
        Phrase(
          nl: "Kies in Numbers 'Exporteer naar' en dan Excel (.xlsx).",
          en: "In Numbers choose 'Export To' and then Excel (.xlsx).")
      case .oldExcel, .excelWithMacros, .binaryExcel, .xml, .webPage, .otherOffice, .unknown:
        Phrase(
          nl:
            "Open het in Excel of LibreOffice en bewaar het als Excel-werkmap (.xlsx) of als ODS.",
          en: "Open it in Excel or LibreOffice and save it as Excel workbook (.xlsx) or ODS.")
      case .writer:
        // A form that went through .odt has lost the fields by which it is read, so that saving it
        // as .docx again does not help.
        Phrase(
          nl: """
            Een formulier verliest zo zijn velden. Laat het formulier (.docx) zelf invullen en als Word-document \
            (.docx) bewaren, of typ de antwoorden over in de spreadsheet.
            """,
          en: """
            A form loses its fields this way. Have the form (.docx) itself filled in and saved as Word document \
            (.docx), or type the answers into the spreadsheet.
            """)
      case .document:
        Phrase(
          nl: """
            Is het het formulier van raakvlak, bewaar het dan als Word-document (.docx). Vraag anders om \
            de ingevulde spreadsheet: een Excel-werkmap (.xlsx), ODS of CSV.
            """,
          en: """
            If it is raakvlak's form, save it as Word document (.docx). Else ask for the filled-in \
            spreadsheet: Excel workbook (.xlsx), ODS or CSV.
            """)
      case .pdf, .picture:
        Phrase(
          nl: "Vraag om de ingevulde spreadsheet zelf: een Excel-werkmap (.xlsx), ODS of CSV.",
          en: "Ask for the filled-in spreadsheet itself: Excel workbook (.xlsx), ODS or CSV.")
      }
    return Phrase(nl: "Dit is ", en: "This is ") + name + Phrase(verbatim: ". ") + remedy
  }

  private var name: Phrase {
    switch self {
    case .oldExcel:
      Phrase(
        nl: "een bestand van een oud Office-programma (zoals .xls)",
        en: "a file of an old Office program (such as .xls)")
    case .excelWithMacros:
      Phrase(
        nl: "een Excel-werkmap met macro's (.xlsm)", en: "an Excel workbook with macros (.xlsm)")
    case .binaryExcel:
      Phrase(nl: "een binaire Excel-werkmap (.xlsb)", en: "a binary Excel workbook (.xlsb)")
    case .xml: Phrase(nl: "een XML-bestand", en: "an XML file")
    case .webPage:
      Phrase(
        nl: "een webpagina (HTML), hoe het bestand ook heet",
        en: "a web page (HTML), whatever the file is called")
    case .pdf: Phrase(nl: "een PDF", en: "a PDF")
    case .document:
      Phrase(nl: "een tekstdocument, maar geen .docx", en: "a text document, but no .docx")
    case .writer:
      Phrase(nl: "een Writer-document (.odt)", en: "a Writer document (.odt)")
    case .otherOffice:
      Phrase(nl: "een kantoorbestand, maar geen spreadsheet", en: "an office file, no spreadsheet")
    case .apple:
      Phrase(
        nl: "een bestand van Apple's Numbers, Pages of Keynote",
        en: "a file of Apple's Numbers, Pages or Keynote")
    case .picture: Phrase(nl: "een plaatje", en: "a picture")
    case .archive: Phrase(nl: "een ingepakt bestand", en: "a packed file")
    case .unknown:
      Phrase(nl: "een onbekend soort bestand", en: "a file of an unknown kind")
    }
  }
}
