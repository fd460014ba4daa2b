/* Made by raakvlak */
raakvlakSearchTexts({
texts:`De visie gaat uit van gezond stedelijk leven en positieve gezondheid, met preventie als opgave. De raad stelt het kader naar verwachting eind 2020 vast; het geldt 5 jaar.
Het is het doel van preventie, met een aanpak per wijk.
Betere ondersteuning en zorg, meer maatwerk en lagere kosten.


Voorkomen en vroeg signaleren, zodat specialistische hulp minder nodig is. Er zijn 15 vernieuwingen doorgevoerd of in voorbereiding.
Het gaat vooral om mensen met een grotere afstand tot de arbeidsmarkt: met een arbeidsbeperking, statushouders, jongeren tot 27 jaar en mensen van 50 jaar en ouder.

De nieuwe wet gaat in op 1 juli 2021.


De gemeente neemt stelling tegen alle vormen van racisme en discriminatie.
Voor 2021 zijn de speerpunten: de verbinding tussen sociaal domein en veiligheid, ondermijning en fluïde (jeugd)netwerken, en cybercriminaliteit.
Brandveiligheid en constructieve veiligheid gaan voor. De crisisorganisatie blijft goed toegerust en wordt regionaal geborgd.

De  heeft grotendeels vorm gekregen, maar het probleem is groter dan gedacht. Zij wordt betaald met structurele en incidentele middelen; de incidentele houden in februari 2021 grotendeels op.
Goede hulp voorkomt overlast en onveiligheid; soms is de veiligheidsketen erbij nodig, en omgekeerd.


opmerking: Wat de crisis aan extra vraag kan geven, hoort bij het coronarisico in het weerstandsvermogen; de gemeente volgt het elk kwartaal (regel 6). De  vraagt zij via de G-40 en de VNG (regel 8).


opmerking: Het akkoord gaat in 2021 in.

opmerking: De toename van jeugdhulp moet binnen het beschikbare budget passen.

opmerking: Voor jeugdzorg is een deel incidenteel toegezegd en in de begroting opgenomen (regel 29). Via de VNG spreekt de gemeente met het Rijk over een groter structureel budget voor de jeugdhulp (regel 22).
opmerking: Vanaf 2021 is er een structurele rijksbijdrage (regel 33); voor 2020-2022 is er extra geld van het Rijk (regel 35). In 2021 komen jongeren zonder startkwalificatie extra in beeld (regel 36).
opmerking: Langs drie sporen: gerichte communicatie, lagere drempels en doen wat werkt.
opmerking: Stadsring51 biedt het sinds eind 2019 aan; wat wordt afgelost, komt terug in het fonds.
opmerking: Het Rijk geeft voor 2020-2022 extra middelen (regel 40).



opmerking: De Liendert kwam in 2020, de Smeeing-locatie komt in 2021; het Rijk geeft extra middelen (regel 50). Amergaard blijft uiterlijk tot en met april 2022 open (regel 51).
opmerking: Een deel van de kosten komt uit de GIDS-middelen.
opmerking: Maatwerk is onder meer het voorkomen van huisuitzetting en van huiselijk geweld (regel 54). De meerkosten door COVID-19 betaalt het Rijk (regel 55).
opmerking: De functie is structureel, betaald uit het activiteitenbudget. De kosten van toegankelijkheid zitten in alle onderdelen van de begroting.
opmerking: Het voorstel komt eind 2020. Er is geen afzonderlijk budget; acties komen uit bestaande budgetten (regel 62).








opmerking: De structurele middelen gaan naar lokale en integrale casuïstiek, het JIT en de PGA voor jeugd; de casussen zijn er meer dan daarmee kan (regel 87).

opmerking: Tijdelijke financiering: samen met de fluïde jeugd monitor en het programma Straatwaarden.
opmerking: Tijdelijke financiering.
opmerking: Tijdelijke financiering; bijvoorbeeld het Bibob-beleid.
opmerking: Tijdelijke financiering.
opmerking: Tijdelijke financiering; bijvoorbeeld zorgfraude, mensenhandel en meer kennis.
opmerking: Tijdelijke financiering, voor wat met de structurele middelen niet kan.
opmerking: Met het incidentele geld van 2021 kan maar een klein deel van de aanpak worden uitgevoerd; volgens de tekst worden de afspraken van het Integraal Veiligheids Plan daarmee niet gehaald.
opmerking: Hiervoor is binnen de begroting geen geld; de gemeente gaat er in 2021 met de raad over in gesprek.
opmerking: Het Veiligheidshuis regio Utrecht is daarom nu het Zorg\u0026Veiligheidshuis.

Wat het plan wil bereiken.
De  van het plan, met hun streefwaarden.
Hoe het staat met het plan, volgens de verslagen.
Wat de woorden van het plan en deze site betekenen.
Wat de controle van het plan vond.
Bestanden van het plan om te downloaden.
Wat iedereen op deze site kan lezen en bedienen, en wat niet.`,
lines:`regels 10-12 onder ‘Beleidskader Inclusieve Stad’
regel 11 onder ‘Beleidskader Inclusieve Stad’
regel 7 onder ‘2. Inclusieve en veilige stad’
regel 17 onder ‘Zorgakkoord’
regels 19-20 onder ‘Transformatie Jeugdhulp’
regel 24 onder ‘Betaalbaarheid van ondersteuning en zorg’
regels 32-33 onder ‘Inclusieve arbeidsmarkt’
regel 38 onder ‘Financiële zelfredzaamheid en participatie’
regel 42 onder ‘Nieuwe wet inburgering’
regel 50 onder ‘Maatschappelijke opvang’
regels 58 en 60 onder ‘Inclusief en toegankelijk’
regel 60 onder ‘Inclusief en toegankelijk’
regel 65 onder ‘Veiligheid en handhaving’
regel 67 onder ‘Veiligheid en handhaving’
regel 69 onder ‘Veiligheid en handhaving’
regels 76, 83 en 85 onder ‘Veiligheid en handhaving’
regel 102 onder ‘Verbinding sociaal domein en veiligheid’
regel 20 onder ‘Transformatie Jeugdhulp’
regel 24 onder ‘Betaalbaarheid van ondersteuning en zorg’
regels 6 en 8 onder ‘2. Inclusieve en veilige stad’
regel 12 onder ‘Beleidskader Inclusieve Stad’
regels 14-15 onder ‘Gesprek met de stad’
regel 17 onder ‘Zorgakkoord’
regel 20 onder ‘Transformatie Jeugdhulp’
regel 21 onder ‘Transformatie Jeugdhulp’
regels 25-26 onder ‘Betaalbaarheid van ondersteuning en zorg’
regel 22 onder ‘Transformatie Jeugdhulp’, regel 29 onder ‘Adequate randvoorwaarden vanuit Den Haag’
regels 33-36 onder ‘Inclusieve arbeidsmarkt’
regel 38 onder ‘Financiële zelfredzaamheid en participatie’
regel 39 onder ‘Financiële zelfredzaamheid en participatie’
regels 39-40 onder ‘Financiële zelfredzaamheid en participatie’
regels 42-44 onder ‘Nieuwe wet inburgering’
regel 46 onder ‘Jaar van de vrijwilliger’
regel 48 onder ‘Ondersteuning mantelzorgers’
regels 50-51 onder ‘Maatschappelijke opvang’
regel 53 onder ‘Gezondheidsbeleid’
regels 54-55 onder ‘Gezondheidsbeleid’
regel 58 onder ‘Inclusief en toegankelijk’
regels 60 en 62 onder ‘Inclusief en toegankelijk’
regel 62 onder ‘Inclusief en toegankelijk’
regel 65 onder ‘Veiligheid en handhaving’
regel 67 onder ‘Veiligheid en handhaving’
regel 71 onder ‘Veiligheid en handhaving’
regel 72 onder ‘Veiligheid en handhaving’
regel 73 onder ‘Veiligheid en handhaving’
regel 74 onder ‘Veiligheid en handhaving’
regel 78 onder ‘Veiligheid en handhaving’
regels 79 en 87 onder ‘Veiligheid en handhaving’
regel 80 onder ‘Veiligheid en handhaving’
regel 90 onder ‘Veiligheid en handhaving’
regel 91 onder ‘Veiligheid en handhaving’
regel 92 onder ‘Veiligheid en handhaving’
regel 93 onder ‘Veiligheid en handhaving’
regel 94 onder ‘Veiligheid en handhaving’
regel 95 onder ‘Veiligheid en handhaving’
regel 97 onder ‘Veiligheid en handhaving’
regel 99 onder ‘Veiligheid en handhaving’
regel 102 onder ‘Verbinding sociaal domein en veiligheid’







`,
to:`
































































`
})
