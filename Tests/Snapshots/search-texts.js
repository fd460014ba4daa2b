/* Made by raakvlak */
raakvlakSearchTexts({
texts:`Iedereen is thuis veilig.



naam afgeleid: De code wordt nergens verklaard.
opmerking: Alleen in de lijst.
Wie meldt, krijgt een gesprek.



Er zijn te weinig woningen.
Wie niet weg kan, blijft bij elkaar.


bewust geen actiepunt: De markt regelt dit zelf.
bewust niet uitgesplitst: Het bleef klein.


2027: € 100, 2028: € 200,50 opmerking: Met rente.
Daar gaat de gemeente niet over.


Alle  van het plan, per focusgebied.
Wat het plan vraagt van elke afdeling en partner.
Welk thema leidt tot welk focusgebied en welk actiepunt.
Al het  in de begroting van het plan, per focusgebied en actiepunt.
Wat de woorden van het plan en deze site betekenen.
Wat de controle van het plan vond.
Bestanden van het plan om te downloaden.
Wat iedereen op deze site kan lezen en bedienen, en wat niet.`,
lines:`regel 20
regel 21




regel 42
regel 43


regel 10
regel 11; De brief, regel 4
regels 12-13
regel 31
regel 15
regel 16
regel 17
regel 30

regel 90









`,
to:`





4,5
4

3

9
9,6~
6




0,6










`
})
