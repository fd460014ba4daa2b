/// Texts that are special in one of the notations that we write.
package enum HostileText {
  package static let labels = [
    "aanhaling \" en ' erin", "knoop \\N graaf \\G eind \\", "<script>alert(1)</script>",
    "R&D &amp; &eacute; &#60;", "einde ]]> van iets", "=HYPERLINK(\"http://x.nl\")", "-->", "<!--",
    "twee\nregels", "een\ttab", "**vet** _schuin_ `code` [x](y) # ~~weg~~", "kolom | kolom",
    "<BR/></TD></TR></TABLE>>", "- punt", "1. punt", "+ punt", "}; digraph { a",
  ]
}
