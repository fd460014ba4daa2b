/* Made by raakvlak */
raakvlakSearchTexts({
texts:`Amersfoorters dragen er zelf actief aan bij.
Het gaat onder meer om multiprobleemgezinnen, psychisch kwetsbaren, plegers van geweld, mensen die uit de gevangenis komen, veelplegers en jeugdgroepen. De overlast van jongerengroepen moet verder dalen.
De minister stelde doelen voor alle gemeenten; het zijn de drie hieronder.



Het aantal per 1.000 inwoners blijft gelijk of daalt, en een groter deel van de inbraken blijft bij een poging.
Meer mensen doen mee aan Burgernet.

De inzet tegen radicalisering is op dit doel gericht; het hoort bij het onderdeel Algemeen bestuur.









waarom: Het doel is minder voltooide woninginbraken (regel 83): hoe meer er bij een poging blijven, hoe beter.






opmerking: De tekst geeft geen eenheid.

opmerking: De aanpak van persoon en omgeving (PGA, Top X, groepsinterventies) gaat door en verbindt veiligheid met zorg. Zij vraagt veel werk en de doelgroep groeit (regels 97-98). De regierol van de gemeente en de aansluiting bij gebiedsgericht werken zijn de punten om aan te werken (regels 101-102).
opmerking: De afdelingen Samen Leven en BSV werken samen aan de triagevoorziening; de keten van zorg is meer van Samen Leven, de PGA van BSV (team veiligheid). Middelen: in 2017 en 2018 elk 1 fte extra, samen € 164.000 (regel 108).
opmerking: Per gebied komen er analyses op sociaal, fysiek en veilig, en gebiedsplannen. Voor veilig zijn het negen gebiedsscans, begin 2017 alle klaar (regel 112).
opmerking: Voorkomen, met voorlichting aan bewoners, gaat samen met de aanpak van daders (Top X, PGA).
opmerking: Sociale media, meer deelnemers aan Burgernet, voorlichting op maat, en trainingen. In 2017 gaan de gesprekken in de buurt door, zoals met de witte buurtent.
opmerking: In het najaar van 2016 begon een proef in een wijk waar gevoel en cijfers ver uiteenlopen; met de uitkomsten gaat de gemeente in 2017 verder.
opmerking: Preventie en aanpak gaan door; 2017 gaat over preventie. Middelen: 0,5 fte projectadviseur voor 2017-2019 (regel 129). De regionale samenwerking kreeg in 2016 rijksgeld; voor 2017 wordt dat aangevraagd (regel 130).
opmerking: De proef van 2016 met het Veiligheidsinformatiesysteem (VIS) gaat door en wordt in 2017 geëvalueerd; de gegevens helpen ook bij de gebiedsscans.
opmerking: In Midden Nederland komt er voor elke gemeente een beeld van de ondermijning. Afhankelijk daarvan maakt de gemeente in 2017 met partners een plan van aanpak (regel 139).
opmerking: Een systeem dat vuurwerkknallen opspoort, in 2015 voor het eerst gebruikt, gaat de komende jaren door. Het meet, moet zien of het afschrikt en helpt handhavers gericht in te zetten (regel 145).
opmerking: Onder meer hennepteelt, veilig uitgaan, de collectieve horecaontzegging, cameratoezicht, oud en nieuw, huiselijk geweld, prostitutie, coffeeshops, jeugdoverlast en Bibob. Voor wat actueel wordt, blijven mensen en middelen beschikbaar (regel 151).
opmerking: De gemeente werkt samen met de partners die regel 155 opsomt.

Wat het plan wil bereiken.
De  van het plan, met hun streefwaarden.
Hoe het staat met het plan, volgens de verslagen.
Wat de woorden van het plan en deze site betekenen.
Wat de controle van het plan vond.
Bestanden van het plan om te downloaden.
Wat iedereen op deze site kan lezen en bedienen, en wat niet.`,
lines:`regel 12 onder ‘Ambitie’
regels 73-74 onder ‘Doelstellingen’
regels 76-77 onder ‘Doelstellingen’
regel 79 onder ‘Doelstellingen’
regel 80 onder ‘Doelstellingen’
regel 81 onder ‘Doelstellingen’
regels 83-84 onder ‘Doelstellingen’
regels 86-87 onder ‘Doelstellingen’
regel 89 onder ‘Doelstellingen’
regel 128 onder ‘Radicalisering’
regel 17 onder ‘Ambitie’
regel 20 onder ‘Ambitie’
regel 23 onder ‘Ambitie’
regel 26 onder ‘Ambitie’
regel 29 onder ‘Ambitie’
regel 32 onder ‘Ambitie’
regel 35 onder ‘Ambitie’
regel 38 onder ‘Ambitie’
regel 41 onder ‘Ambitie’
regel 44 onder ‘Ambitie’
regel 47 onder ‘Ambitie’
regel 62 onder ‘Ambitie’
regel 63 onder ‘Ambitie’
regel 64 onder ‘Ambitie’
regel 65 onder ‘Ambitie’
regel 66 onder ‘Ambitie’
regel 67 onder ‘Ambitie’
regel 112 onder ‘Integraal werken’
regels 93 en 95-104 onder ‘Overlast en criminaliteit - persoonsgerichte aanpak’
regels 106 en 108 onder ‘Personen met verward gedrag’
regels 110 en 112 onder ‘Integraal werken’
regels 114 en 116 onder ‘Woninginbraken’
regels 118 en 120 onder ‘Heterdaadkracht’
regels 122 en 124 onder ‘Onveiligheidsgevoel’
regels 126 en 128-130 onder ‘Radicalisering’
regels 132 en 134 onder ‘Informatiegestuurde aanpak’
regels 136 en 138-139 onder ‘Georganiseerde ondermijnende criminaliteit’
regels 141 en 143-145 onder ‘Jaarwisseling’
regels 147 en 149-151 onder ‘Reguliere inzet’
regels 153 en 155 onder ‘Samenwerking’







`,
to:`














































`
})
