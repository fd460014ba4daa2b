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
kinds:[5,5,6,0,0,0,1,2,2,1,4,3,3,3,3,3,3,4,10,11,12,12,13,13,13,13,13,13,13,13],
titles:`I Veilig thuis
II Veilig buiten
Algemene punten
OOV (Openbare orde)
SD
WMO
2 Eerder praten
2a Bel terug
2b Kom langs
10 Buurt in beeld
Wonen
Spanning in huis
Geweld achter de voordeur
Hitte
Leegstand
Inbraak in lege panden
Krapte
Klimaat
Gesprekken
Luchtvaart
Het plan
De brief
Actiepunten
Afdelingen
Verbanden
Geld
Woordenlijst
Wat de controle vond
Gegevens downloaden
Toegankelijkheid`,
names:`



Sociaal domein
Wmo
SD, WMO, Eerder in gesprek
SD, zorg
Woningbouw
OOV
Woningmarkt











aanbevelingen adviezen lijst
teams partners lijst
matrix tabel thema focusgebied actiepunt overzicht
begroting budget bedragen kosten euro financiën uitgaven
betekenis begrippen gesteld afgeleid primair secundair
bevindingen fouten waarschuwingen
bestanden csv excel pdf svg open data
verklaring wcag`
},places:{
things:[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,14,17,0,0,0,0,0,0,0,0,0,0,0,0],
parents:[0,0,0,0,0,0,4,1,2,9,0,1,1,2,4,1,6,0,1,2,0,0,0,0,0,0,0,0,0,0,0,0],
addresses:`focus-i.html
focus-ii.html
points.html#group-algemeen
department-oov.html
department-sd.html
department-wmo.html
point-2.html
#part-2a
#part-2b
point-10.html
wonen.html
#spanning
#geweld
#
#
#inbraak
#
klimaat.html
#
#
focus-i.html#budget
index.html#scope
index.html#sources
index.html#sources
points.html
departments.html
matrix.html
money.html
words.html
check.html
data.html
accessibility.html`,
references:[13,19],
kinds:`






























`
}})
