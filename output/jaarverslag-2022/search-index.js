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
kinds:[7,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,9,9,9,9,9,9,12,13,13,13,13,13,13,13],
titles:`We zijn een veilige gemeente waar iedereen binnen de samenleving zich prettig en veilig voelt.
High Impact Crimes
Geweld op personen en zaken
Drank- en drugsoverlast
Winkeldiefstal (per 1.000 inw.; BBV)
Diefstal uit woning (per 1.000 inw.; BBV)
Geweldsmisdrijven (per 1.000 inw.; BBV)
Vernielingen en beschadigingen (per 1.000 inw.) (BBV)
Meldingen cybercrime \u0026 gedigitaliseerde criminaliteit
Meldingen cybercrime
Signalen ondermijning (gemeente)*
Ondermijning (politiecijfers)
Waarschuwing/ sluiting panden (wet Damocles)
Meldingen van discriminatie
Vermissing personen
Veilig Thuis meldingen politie
% Jongeren met Jeugdbescherming
% Jongeren met jeugdreclassering (aandeel jongeren van 12 tot 23 jaar)
Meldingen overlast personen verward gedrag (vanaf 2022 excl. meldingen vanuit instellingen; politiemeldingen)
Jeugdoverlast (politiemeldingen)
Verwijzingen Halt (per 1.000 inw. 12-17 jaar; BBV)
Jongeren met delict voor rechter (%; BBV)
Verbeteren van cyber-secure gedrag
Verbeteren perspectieven voor inwoners van kwetsbare wijken
Haalbaarheid pilot wijkrechter
Uitvoering geven aan de bestuursopdracht 'samen veilig, lokale aanpak huiselijk geweld
Opstellen beleid aanpak mensenhandel
Ondermijning in beeld: verbeteren van signalen
Jaarverslag over 2022, onderdeel openbare orde en veiligheid
Doelen
Cijfers
Voortgang
Woordenlijst
Wat de controle vond
Gegevens downloaden
Toegankelijkheid`,
names:`Doel
Openbare orde en veiligheid, aantal
Openbare orde en veiligheid, aantal
Openbare orde en veiligheid, aantal
BBV, Openbare orde en veiligheid, per 1.000 inwoners
BBV, Openbare orde en veiligheid, per 1.000 inwoners
BBV, Openbare orde en veiligheid, per 1.000 inwoners
BBV, Openbare orde en veiligheid, per 1.000 inwoners
Openbare orde en veiligheid, aantal
Openbare orde en veiligheid, aantal
Openbare orde en veiligheid, aantal
Openbare orde en veiligheid, aantal
Openbare orde en veiligheid, aantal
Openbare orde en veiligheid, aantal
Openbare orde en veiligheid, aantal
Zorg en Veiligheid, aantal
Zorg en Veiligheid, procent
Zorg en Veiligheid, procent
Zorg en Veiligheid, aantal
Zorg en Veiligheid, aantal
BBV, Zorg en Veiligheid, per 1.000 inwoners 12-17 jaar
BBV, Zorg en Veiligheid, procent
1E, Activiteiten
1E, Activiteiten
1E, Activiteiten
1E, Activiteiten
1E, Activiteiten
1E, Activiteiten

doelstellingen ambities
indicatoren streefwaarden statistiek grafiek resultaat
hoe staat het ervoor stand van zaken jaarverslag evaluatie
betekenis begrippen gesteld afgeleid primair secundair
bevindingen fouten waarschuwingen
bestanden csv excel pdf svg open data
verklaring wcag`
},places:{
things:[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
parents:[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
addresses:`goal-veilige-gemeente.html
figure-high-impact-crimes.html
figure-geweld.html
figure-drank-en-drugsoverlast.html
figure-winkeldiefstal.html
figure-diefstal-uit-woning.html
figure-geweldsmisdrijven.html
figure-vernielingen.html
figure-meldingen-cybercrime-en-gedigitaliseerd.html
figure-meldingen-cybercrime.html
figure-signalen-ondermijning.html
figure-ondermijning-politiecijfers.html
figure-damocles.html
figure-discriminatie.html
figure-vermissing.html
figure-veilig-thuis.html
figure-jeugdbescherming.html
figure-jeugdreclassering.html
figure-verward-gedrag.html
figure-jeugdoverlast.html
figure-halt.html
figure-delict-voor-rechter.html
progress.html#result-cyber-secure-gedrag
progress.html#result-kwetsbare-wijken
progress.html#result-wijkrechter
progress.html#result-huiselijk-geweld
progress.html#result-mensenhandel
progress.html#result-ondermijning-in-beeld
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
