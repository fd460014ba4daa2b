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
kinds:[7,7,7,7,7,7,7,7,7,7,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,9,9,9,9,9,9,9,9,9,9,9,9,12,13,13,13,13,13,13,13],
titles:`We willen een veilig en leefbaar Amersfoort voor al haar inwoners, ondernemers en bezoekers.
Het terugdringen van criminaliteit en overlast door personen in de woon- en leefomgeving.
Personen met verward gedrag
Elke gemeente is in staat om te beschikken over een triagevoorziening die zorgt voor snelle toeleiding tot zorg en ondersteuning.
Alle personen die in beeld komen, krijgen een persoonlijke aanpak.
Er dient een sluitende keten van verzekerde zorg te zijn.
Het terugdringen van het aantal voltooide woninginbraken.
Het vergroten van de heterdaadkracht door actief burgerschap.
Het percentage Amersfoorters dat zich wel eens onveilig voelt in hun eigen buurt willen we terugdringen van 25% (2015) naar 23% in 2017.
beschermen van de rechtstaat en van democratische waarden
Inwoners die zich wel eens onveilig voelen in de eigen buurt
Inwoners die vaak overlast ervaren van groepen jongeren
Schaalscore sociale overlast
Deelnemers Burgernet
Totaal geregistreerde misdrijven
Totaal van geregistreerde misdrijven per 1.000 inwoners
Totaal veel voorkomende criminaliteit (autokraak, fietsdiefstal en vernielingen)
Totaal geregistreerde woninginbraken [aantal]
Totaal geregistreerde woninginbraken per 1.000 inwoners
Woninginbraak: % poging
Woninginbraak: % voltooid
Totaal geweldsmisdrijven per 1000 inwoners
Vernielingen en beschadigingen per 1000 inwoners
Winkeldiefstallen per 1000 inwoners
Verwijzingen Halt per 10.000 jongeren van 12 t/m 17 jaar
Harde kern jongeren per 10.000 inwoners van 12-24 jaar
Jongeren (12-21 jaar) met een delict voor de rechter
Gebiedsscans Veiligheid die gereed zijn
Overlast en criminaliteit - persoonsgerichte aanpak
Personen met verward gedrag
Integraal werken
Woninginbraken
Heterdaadkracht
Onveiligheidsgevoel
Radicalisering
Informatiegestuurde aanpak
Georganiseerde ondermijnende criminaliteit
Jaarwisseling
Reguliere inzet
Samenwerking
Sociale veiligheid (onderdeel van de begroting 2017)
Doelen
Cijfers
Voortgang
Woordenlijst
Wat de controle vond
Gegevens downloaden
Toegankelijkheid`,
names:`Ambitie
Doelstellingen
Doelstellingen, de minister van Volksgezondheid, Welzijn en Sport
Doelstellingen, de minister van Volksgezondheid, Welzijn en Sport
Doelstellingen, de minister van Volksgezondheid, Welzijn en Sport
Doelstellingen, de minister van Volksgezondheid, Welzijn en Sport
Doelstellingen
Doelstellingen
Doelstellingen
Radicalisering
Effectindicator, procent
Effectindicator, procent
Effectindicator, schaalscore
Effectindicator, aantal
Effectindicator, aantal
Effectindicator, per 1.000 inwoners
Effectindicator, aantal
Effectindicator, aantal
Effectindicator, per 1.000 inwoners
Effectindicator, procent
Effectindicator, procent
BBV, Score Amersfoort, per 1.000 inwoners, CBS
BBV, Score Amersfoort, per 1.000 inwoners, CBS
BBV, Score Amersfoort, per 1.000 inwoners, CBS
BBV, Score Amersfoort, per 10.000 inwoners 12-17 jaar, Bureau Halt
BBV, Score Amersfoort, per 10.000 inwoners 12-24 jaar, KLPD
BBV, Score Amersfoort, Verwey Jonker
aantal
Onze inzet
Onze inzet
Onze inzet
Onze inzet
Onze inzet
Onze inzet
Onze inzet
Onze inzet
Onze inzet
Onze inzet
Onze inzet
Onze inzet

doelstellingen ambities
indicatoren streefwaarden statistiek grafiek resultaat
hoe staat het ervoor stand van zaken jaarverslag evaluatie
betekenis begrippen gesteld afgeleid primair secundair
bevindingen fouten waarschuwingen
bestanden csv excel pdf svg open data
verklaring wcag`
},places:{
things:[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
parents:[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
addresses:`goal-ambitie.html
goal-criminaliteit-en-overlast.html
goal-verward-gedrag.html
goal-triagevoorziening.html
goal-persoonlijke-aanpak.html
goal-sluitende-keten.html
goal-woninginbraken.html
goal-heterdaadkracht.html
goal-onveiligheidsgevoel.html
goal-rechtsstaat.html
figure-onveilig-gevoel.html
figure-overlast-jongeren.html
figure-sociale-overlast.html
figure-burgernet.html
figure-misdrijven.html
figure-misdrijven-per-1000.html
figure-veel-voorkomende-criminaliteit.html
figure-woninginbraken.html
figure-woninginbraken-per-1000.html
figure-woninginbraak-poging.html
figure-woninginbraak-voltooid.html
figure-geweldsmisdrijven.html
figure-vernielingen.html
figure-winkeldiefstallen.html
figure-halt.html
figure-harde-kern.html
figure-delict-voor-rechter.html
figure-gebiedsscans.html
progress.html#result-persoonsgerichte-aanpak
progress.html#result-inzet-verward-gedrag
progress.html#result-integraal-werken
progress.html#result-inzet-woninginbraken
progress.html#result-inzet-heterdaadkracht
progress.html#result-inzet-onveiligheidsgevoel
progress.html#result-radicalisering
progress.html#result-informatiegestuurd
progress.html#result-ondermijning
progress.html#result-jaarwisseling
progress.html#result-reguliere-inzet
progress.html#result-samenwerking
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
