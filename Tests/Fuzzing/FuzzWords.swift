/// Pieces that mean something to some parser.
package enum FuzzWords {
  /// To a reader of plans.
  package static let yaml = [
    ": ", "- ", "\n", "\n  ", "{", "}", "[", "]", ", ", "#", "&a ", "*a", "!!t ", "<<: ", "---\n",
    "|\n  ",
    ">-\n  ", "'", "\"", "\\u202E", "\\0", "@12", "ivp:59", "59-61", "? ", "% ", "\t", "\r",
    "\u{FEFF}",
    "\u{85}", "\u{2028}", "plan:", "theme:", "effects:", "id: a", "label: L", "same-as: a",
    "points: ",
    "focus: ", "number: 1", "departments: ", "sub-points:", "decisions:", "exceptions:", "budget:",
    "999999999999999999999", "-1", "2027-02-30", "é", "e\u{301}", "👨‍👩‍👧",
  ]

  /// To a reader of what is made.
  package static let formats = [
    "\"", "'", "\\", "\\N", "\\\"", "<", ">", "</", "<script>", "</style>", "<!--", "-->", "]]>",
    "<![CDATA[",
    "&", "&amp;", "&#60;", "&lt", "=", "=1+1", "+", "-", "@", ";", ",", "|", "||", "\n", "\r\n",
    "\t", " ", "  ",
    "*", "**", "_", "`", "```", "~~", "#", "# ", "[a](b)", "![", "1. ", "1) ", "- ", "+ ", "> ",
    "\\\n", "  \n",
    "http://x.nl", "www.x.nl", "a@b.nl", "javascript:", "data:text/html,", ":smile:", "$x$", "^a^",
    "~a~", "{a}",
    "_x0041_", "_x005F_", "_x", "\u{A0}", "\u{2003}", "\u{200B}", "\u{200D}", "\u{202E}",
    "\u{FEFF}", "\u{FFFD}",
    "\u{0}", "\u{1}", "\u{7F}", "\u{85}", "\u{2028}", "é", "e\u{301}", "ﷺ", "👨‍👩‍👧", "\u{10FFFF}",
    "\u{E000}",
    "%s", "%0A", "${x}", "{{x}}", "<BR/>", "</TD>", "};", "//", "/*", "../", "CON",
    "\u{3000}", "a",
  ]
}
