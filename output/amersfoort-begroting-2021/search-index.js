/* Made by raakvlak */
raakvlakSearch({kinds:[
["afdeling","Afdelingen",""],
["actiepunt","Actiepunten",""],
["onderdeel","Onderdelen van actiepunten","part"],
["effect","Effecten",""],
["thema","Thema's","theme"],
["focusgebied","Focusgebieden","area"],
["groep","Groepen",""],
["doel","Doelen",""],
["indicator","Cijfers",""],
["resultaat","Resultaten",""],
["begrotingspost","Geld uit de begroting","money"],
["buiten het plan gelaten","Buiten het plan gelaten",""],
["bron","Bronnen",""],
["pagina","Pagina's","page"]
],things:{
kinds:[7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,8,8,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,12,13,13,13,13,13,13,13],
titles:`Beleidskader Inclusieve Stad
Het vergroten van gezondheidsvaardigheden en het stimuleren van een gezonde omgeving
De transformatie en vernieuwing van het sociaal domein doorzetten
Ondersteuning en zorg die toegankelijk, van goede kwaliteit en duurzaam betaalbaar is
Vroegtijdig hulp bieden, zoveel mogelijk thuis en op school
Ondersteuning en zorg betaalbaar houden
Een snelle en duurzame toeleiding naar werk
Armoede voorkomen, verlichten en verhelpen
Regie van de gemeente over inburgering
De druk op de nachtopvang laten afnemen
Een stad waarin iedereen zich thuis voelt
Het voorkomen en bestrijden van discriminatie op de arbeids- en woningmarkt en in het dagelijks leven
Een veilige samenleving, vooral ook met de samenleving
Een veilige bebouwde leefomgeving
Het digitaal weerbaar maken en houden van de stad
Aanpak ondermijning en weerbaarheid
Verbinding sociaal domein en veiligheid
Huisartsenpraktijken met een PraktijkOndersteuner Jeugd
Vernieuwingen in de zorg, doorgevoerd of in voorbereiding
Vergoeding door het Rijk van extra kosten door de coronacrisis
Voortschrijdende uitvoeringsprogramma's bij het beleidskader
Transformatiewerkplaatsen
Een zorgakkoord met het medisch domein
Meer PraktijkOndersteuners Jeugd bij huisartsen
Meerjarige regionale afspraken met de Breed Spectrum Aanbieders (BSA)
Meer begeleiding door wijkteams
Afspraken met het kabinet over een structurele vergoeding
Arbeidsmarktregio Amersfoort werk(t) voor iedereen
Inzetten op bereik van de regelingen
Een schuldsaneringskrediet vanuit het herstructureringsfonds
Kosteloze schuldhulpverlening zonder voorwaarden vooraf
Een persoonlijk Plan Inburgering en Participatie
Het Jaar van de Vrijwilliger 2021
Ondersteuning mantelzorgers
Nieuwe woonconcepten
Gezonde Wijkaanpak, Be Slim en Kansrijke Start
Wettelijke taken en maatwerk door GGDrU
De functie van projectleider Toegankelijkheid
Een nieuwe antidiscriminatienota
De acties van de regenboogagenda en de toegankelijkheidsagenda
Preventie en een persoonsgerichte aanpak
Het goed toegerust houden van de crisisorganisatie en het regionaal borgen van continuïteit hiervan
Inzicht in de aard en omvang van slachtofferschap cybercrime
Eigen huis op orde
Preventie en bewustwording kwetsbare groepen in de stad
Cybergevolgenbestrijding
Vergroten weerbaarheid van het bestuur, ambtelijke organisatie en de stad
Intensiveren lokale integrale aanpak
De aanpak van problematische jeugdnetwerken en het tegengaan van criminele doorgroeimogelijkheden van jongeren
Ontwikkeling van de criminele netwerkaanpak
Het volledige programma voor weerbaarheid in stad, organisatie en bestuur
Ontwikkeling en uitbreiding van het bestuurlijk instrumentarium
Het ontwikkelen van een informatiepositie over ondermijnende criminaliteit
Deelname aan de regionale prioriteiten en ontwikkelingen
De overloop aan casuïstiek
De personele bezetting in 2021, in beperkte vorm
Preventie bij wooncomplexen, aanpak mensenhandel en prostitutiebeleid
Intensieve samenwerking tussen professionals van het sociaal domein en van veiligheid
2. Inclusieve en veilige stad (hoofdstuk van de begroting 2021)
Doelen
Cijfers
Voortgang
Woordenlijst
Wat de controle vond
Gegevens downloaden
Toegankelijkheid`,
names:`Beleidskader Inclusieve Stad
Beleidskader Inclusieve Stad
2. Inclusieve en veilige stad
Zorgakkoord
Transformatie Jeugdhulp
Betaalbaarheid van ondersteuning en zorg
Inclusieve arbeidsmarkt
Financiële zelfredzaamheid en participatie
Nieuwe wet inburgering
Maatschappelijke opvang
Inclusief en toegankelijk
Inclusief en toegankelijk
Veiligheid en handhaving
Veiligheid en handhaving
Veiligheid en handhaving
Veiligheid en handhaving
Verbinding sociaal domein en veiligheid
Transformatie Jeugdhulp, procent
Betaalbaarheid van ondersteuning en zorg, aantal
2. Inclusieve en veilige stad
Beleidskader Inclusieve Stad
Gesprek met de stad
Zorgakkoord
Transformatie Jeugdhulp
Transformatie Jeugdhulp
Betaalbaarheid van ondersteuning en zorg
Adequate randvoorwaarden vanuit Den Haag
Inclusieve arbeidsmarkt
Financiële zelfredzaamheid en participatie
Financiële zelfredzaamheid en participatie
Financiële zelfredzaamheid en participatie
Nieuwe wet inburgering
Jaar van de vrijwilliger
Ondersteuning mantelzorgers
Maatschappelijke opvang
Gezondheidsbeleid
Gezondheidsbeleid
Inclusief en toegankelijk
Inclusief en toegankelijk
Inclusief en toegankelijk
Veiligheid en handhaving
Veiligheid en handhaving
Veiligheid en handhaving
Veiligheid en handhaving
Veiligheid en handhaving
Veiligheid en handhaving
Veiligheid en handhaving
Veiligheid en handhaving
Veiligheid en handhaving
Veiligheid en handhaving
Veiligheid en handhaving
Veiligheid en handhaving
Veiligheid en handhaving
Veiligheid en handhaving
Veiligheid en handhaving
Veiligheid en handhaving
Veiligheid en handhaving
Verbinding sociaal domein en veiligheid

doelstellingen ambities
indicatoren streefwaarden statistiek grafiek resultaat
hoe staat het ervoor stand van zaken jaarverslag evaluatie
betekenis begrippen gesteld afgeleid primair secundair
bevindingen fouten waarschuwingen
bestanden csv excel pdf svg open data
verklaring wcag`
},places:{
things:[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
parents:[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
addresses:`goal-beleidskader.html
goal-preventie.html
goal-transformatie.html
goal-toegankelijke-zorg.html
goal-jeugdhulp.html
goal-betaalbare-zorg.html
goal-werk.html
goal-bestaanszekerheid.html
goal-inburgering.html
goal-opvang.html
goal-inclusieve-stad.html
goal-discriminatie.html
goal-veilige-samenleving.html
goal-veilige-leefomgeving.html
goal-digitale-weerbaarheid.html
goal-ondermijning.html
goal-zorg-en-veiligheid.html
figure-poh-jeugd.html
figure-vernieuwingen.html
progress.html#result-kosten-coronacrisis
progress.html#result-uitvoeringsprogrammas
progress.html#result-transformatiewerkplaatsen
progress.html#result-zorgakkoord
progress.html#result-inzet-poh-jeugd
progress.html#result-breed-spectrum
progress.html#result-wijkteams
progress.html#result-geld-van-het-rijk
progress.html#result-arbeidsmarktregio
progress.html#result-bereik-van-regelingen
progress.html#result-schuldsaneringskrediet
progress.html#result-schuldhulp
progress.html#result-plan-inburgering
progress.html#result-vrijwilliger
progress.html#result-mantelzorgers
progress.html#result-woonconcepten
progress.html#result-gezonde-wijkaanpak
progress.html#result-ggdru
progress.html#result-toegankelijkheid
progress.html#result-antidiscriminatienota
progress.html#result-agendas
progress.html#result-persoonsgerichte-aanpak
progress.html#result-crisisorganisatie
progress.html#result-inzicht-cybercrime
progress.html#result-eigen-huis
progress.html#result-bewustwording
progress.html#result-cybergevolgen
progress.html#result-weerbaarheid
progress.html#result-lokale-aanpak
progress.html#result-jeugdnetwerken
progress.html#result-criminele-netwerkaanpak
progress.html#result-programma-weerbaarheid
progress.html#result-instrumentarium
progress.html#result-informatiepositie
progress.html#result-regionale-prioriteiten
progress.html#result-overloop
progress.html#result-personele-bezetting
progress.html#result-meer-dan-begroot
progress.html#result-samenwerking-zorg-en-veiligheid
index.html#sources
goals.html
figures.html
progress.html
words.html
check.html
data.html
accessibility.html`,
references:[],
kinds:`
































































`
}})
