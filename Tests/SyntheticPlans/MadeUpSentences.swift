/// Sentences about a made-up thing, of the length that real explanations have.
enum MadeUpSentences {
  static func explanation(_ name: SyntheticName, _ dice: inout Dice) -> String {
    let (what, who) = (name.phenomenon, name.group)
    let first =
      switch dice.roll(5) {
      case 0:
        "Wie met \(what) te maken krijgt, vraagt daar niet altijd hulp bij."
      case 1:
        "Er is vaker sprake van \(what) dan de cijfers laten zien."
      case 2:
        "Een deel van de \(who) merkt dat \(what) gewoon wordt, en praat er niet meer over."
      case 3:
        "Waar \(what) toeneemt, voelen \(who) zich minder vrij om te gaan en te staan waar zij willen."
      default:
        "Bij \(what) kijkt iedereen naar een ander: de gemeente, de politie of de mensen zelf."
      }
    let second =
      switch dice.roll(5) {
      case 0:
        "Daardoor duurt het langer voordat iemand ingrijpt, en stapelen de problemen zich op."
      case 1:
        "Vooral \(who) \(name.place) zien dat van dichtbij en weten niet bij wie zij terechtkunnen."
      case 2:
        "Dat kan leiden tot spanning met anderen, die het juist op hun beurt anders zien."
      case 3:
        "De gevolgen daarvan komen vaak pas later aan het licht, als herstel meer tijd en geld kost."
      default:
        "Wat helpt verschilt per plek, en er is niet altijd iemand die het bij elkaar brengt."
      }
    return "\(first) \(second)"
  }

  static func reason(_ name: SyntheticName, line: Int, _ dice: inout Dice) -> String {
    let all =
      switch dice.roll(3) {
      case 0:
        "Regel \(line) noemt \(name.phenomenon), maar niet \(name.group). Dat het een met het ander samenhangt, is onze lezing."
      case 1:
        "De tekst zegt in regel \(line) niet waardoor dit komt. Dat \(name.phenomenon) meespeelt, leiden we eruit af."
      default:
        "Het voorbeeld in regel \(line) gaat over \(name.group) \(name.place); het woord zelf staat er niet."
      }
    return all
  }

  static func context(line: Int, _ dice: inout Dice) -> String {
    let all =
      switch dice.roll(2) {
      case 0:
        "Het plan noemt dit één keer, in regel \(line), als voorbeeld. Er staat geen actie tegenover."
      default:
        "Dit is een taak van de regio. Volgens regel \(line) hoeft niet elk onderwerp een actie te krijgen."
      }
    return all
  }

  static func summary(_ name: SyntheticName) -> String {
    """
    Het vaste werk gaat door, met extra aandacht voor \(name.phrase). Partners spreken af wie wat doet, \
    zodat resultaten beter zichtbaar zijn en er vroeger kan worden bijgestuurd. Wat elders goed werkt, \
    wordt overgenomen; wat niet werkt, houdt op. Eens per jaar kijken de betrokkenen samen terug.
    """
  }

  static func task(_ number: Int) -> String {
    let verbs = ["Maak afspraken over", "Leg vast hoe om te gaan met", "Houd rekening met"]
    return
      "\(verbs[number % verbs.count]) \(SyntheticName(number).phrase), en betrek de wijk daarbij."
  }
}
