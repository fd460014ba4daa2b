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
kinds:[8,8,9,9,9,9,9,9,9,9,12,13,13,13,13,13,13],
titles:`Woninginbraken
Tijd van boa's voor sociale veiligheid
Het verbeteren van de zorg voor kwetsbare mensen en het terugdringen van de daaraan gerelateerde veiligheidsproblematiek
Aanpak ondermijning en vergroten weerbaarheid van het bestuur, ambtelijke organisatie en de stad.
We maken onszelf, onze inwoners en ondernemers bewuster van de risico's van cybercrime en zorgen met onze partners voor een concreet handelingsperspectief zodat het risico op slachtofferschap van cybercrime kleiner wordt.
Brandveilige en veilige fysieke leefomgeving.
Een crisisorganisatie die snel en adequaat reageert op crises, ook nieuwe vormen zoals cybercrime en corona.
De leefbaarheid van de wijken en buurten verder te verbeteren.
Het verhogen van de constructieve- en bouwveiligheid van bouwwerken.
Het uitvoering geven aan reguliere taken uit het IVP.
De voortgang van de zichtbare resultaten (over 2021)
Cijfers
Voortgang
Woordenlijst
Wat de controle vond
Gegevens downloaden
Toegankelijkheid`,
names:`aantal
procent
2.2.1 Sociale veiligheid
2.2.1 Sociale veiligheid
2.2.1 Sociale veiligheid
2.2.2 Fysieke veiligheid
2.2.2 Fysieke veiligheid
2.2.2 Fysieke veiligheid
2.2.2 Fysieke veiligheid
2.2.3 Handhaving

indicatoren streefwaarden statistiek grafiek resultaat
hoe staat het ervoor stand van zaken jaarverslag evaluatie
betekenis begrippen gesteld afgeleid primair secundair
bevindingen fouten waarschuwingen
bestanden csv excel pdf svg open data
verklaring wcag`
},places:{
things:[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
parents:[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
addresses:`figure-woninginbraken.html
figure-tijd-boas.html
progress.html#result-kwetsbare-mensen
progress.html#result-ondermijning-en-weerbaarheid
progress.html#result-cybercrime
progress.html#result-fysieke-leefomgeving
progress.html#result-crisisorganisatie
progress.html#result-leefbaarheid
progress.html#result-bouwveiligheid
progress.html#result-reguliere-taken
index.html#sources
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
