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
kinds:[5,0,0,1,1,2,4,3,3,11,12,13,13,13,13,13,13,13],
titles:`I Veilig thuis
Veiligheid (Team Veiligheid)
SD
1 Sneller hulp bij geweld thuis
2 Woonruimte na een scheiding
2a Houd tijdelijke woningen vrij voor ouders die uit elkaar gaan.
Wonen
Spanning in huis
Huiselijk geweld
Luchtvaart
Veiligheidsplan Voorbeeldstad 2027-2030
Actiepunten
Afdelingen
Verbanden
Woordenlijst
Wat de controle vond
Gegevens downloaden
Toegankelijkheid`,
names:`

Sociaal Domein
Veiligheid
SD
woonbeleid





aanbevelingen adviezen lijst
teams partners lijst
matrix tabel thema focusgebied actiepunt overzicht
betekenis begrippen gesteld afgeleid primair secundair
bevindingen fouten waarschuwingen
bestanden csv excel pdf svg open data
verklaring wcag`
},places:{
things:[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
parents:[0,0,0,3,4,1,0,1,1,0,0,0,0,0,0,0,0,0],
addresses:`focus-i.html
department-veiligheid.html
department-sd.html
point-1.html
point-2.html
#part-2a
wonen.html
#
#
index.html#scope
index.html#sources
points.html
departments.html
matrix.html
words.html
check.html
data.html
accessibility.html`,
references:[],
kinds:`
















`
}})
