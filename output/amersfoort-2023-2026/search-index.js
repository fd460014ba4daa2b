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
kinds:[5,5,5,5,5,6,0,0,0,0,0,0,0,0,0,1,1,2,2,2,1,2,2,2,2,2,2,2,1,1,1,2,2,1,2,2,2,2,2,2,1,2,2,1,2,2,2,2,1,2,2,2,2,2,2,1,1,1,2,2,2,2,2,1,1,1,1,4,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,4,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,4,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,4,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,11,11,11,11,11,11,12,12,12,13,13,13,13,13,13,13,13],
titles:`I Veilig samenleven
II Veilig opgroeien
III Veilig online zijn
IV Veilig in de fysieke ruimte
V De basis
Algemene / organisatorische actiepunten
Veiligheid (team Veiligheid)
SL
WW
VTH
LO
IV
JDA
O\u0026T
P\u0026A
1 De basis behouden \u0026 versterken
2 De aanpak van georganiseerde ondermijnende criminaliteit
2a Jongeren uit de drugscriminaliteit houden: problemen voorkomen, helpen waar het misgaat en zo nodig streng optreden.
2b Het verdienen aan drugs moeilijk maken: per zaak of, bij genoeg aanleiding, per branche, verschijnsel of gebied.
2c Organisatie, bestuur en stad sterker maken, met drempels tegen zorgfraude en een koppeling tussen de aanpak van mensenhandel en die van ondermijning.
3 Voorbereid zijn op onrust, maar bouwen aan vertrouwen
3a Meer weten over de bevoegdheden van het bestuur bij digitale veiligheid.
3b Uitwerken hoe verstoringen van de orde, ook deels online, te begrijpen en aan te pakken zijn.
3c Politieteams waarin iedereen veilig is en erbij hoort.
3d Nieuwe politiemensen aantrekken met uiteenlopende achtergronden.
3e Discriminatie tegengaan, binnen de politie zelf en daarbuiten.
3f Controles op een professionele manier uitvoeren.
3g Inzet op het Netwerk Divers Vakmanschap \u0026 Bondgenoten.
4 Persoons Gerichte Aanpak voor mensen op het grensvlak veiligheid/zorg
5 Maatwerkmogelijkheden blijvend onder de aandacht houden
6 Korte actiepunten veilig samenleven
6a Overweeg meer inzet op buurtbemiddeling of andere steun bij ruzies, en houd bestaande voorzieningen in stand.
6b Benut de ruimte in de opvang goed, maar bied zo veel mogelijk een eigen kamer en let op slechte invloed over en weer.
7 Investeren op jeugd
7a Een aanpak op maat, per jongere en per wijk.
7b Beter weten hoe het jongeren vergaat, ook op internet.
7c Jongeren uit de drugscriminaliteit houden: problemen voorkomen, helpen waar het misgaat en zo nodig streng optreden.
7d De begeleiding van jongeren na hun detentie verder uitbouwen.
7e Overleggen en interventies voor de jeugd beter laten aansluiten op elkaar.
7f Aandacht voor jongeren die cybercrime plegen of er slachtoffer van worden.
8 Korte actiepunten veilig opgroeien
8a Let in overleg met scholen op kansen om lokale democratie of handhavers een plek te geven in lessen die er al zijn.
8b Overweeg in verkeersles meer aandacht voor veilig rijden op de elektrische fiets.
9 De aanpak van digitale weerbaarheid
9a Weten hoeveel slachtoffers er zijn en waarvan.
9b De gemeentelijke organisatie zelf weerbaar maken.
9c Kwetsbare groepen en daders bewuster maken en problemen voorkomen.
9d Klaarstaan voor cyberincidenten, rampen en crises.
10 De basis behouden \u0026 versterken fysieke ruimte
10a Voorbereid zijn op rampen en crises, en met de Veiligheidsregio Utrecht werken aan goede en snelle brandweerzorg en aan brandpreventie.
10b Inwoners vertellen welke risico's er zijn en wat zijzelf en de gemeente eraan kunnen doen.
10c Plannen toetsen voor het opsporen van explosieven uit de Tweede Wereldoorlog.
10d De jaarwisseling voorbereiden.
10e Regie houden op cameratoezicht en het beleid daarvoor bijwerken.
10f Inspelen op actuele zaken, zoals een soort criminaliteit die ineens toeneemt.
11 Kennis bevorderen ruimtelijke aspecten van veiligheid
12 Ruimtelijke oplossingen voor sociale problematiek
13 Korte actiepunten Veilig in de Fysieke Ruimte
13a Houd rekening met recreatie die naar natuur en zwemwater verschuift, een langer terrasseizoen en de mogelijke risico's van meer en snellere elektrische fietsen.
13b Houd rekening met een langer en drukker seizoen, en met parasols en afzettingen die ook bij storm veilig zijn.
13c Let waar nodig extra op extreem weer: stormvaste objecten, drinkwater en schaduw.
13d Overweeg te onderzoeken of zwemles met subsidie ook open moet staan voor volwassenen met weinig geld; let bij de keuze van zwemplekken op het voorkomen van jeugdoverlast.
13e Denk vroeg na over de veiligheid van verspreide energieopslag, ook bij particulieren en ook met waterstof.
14 Meer aansluiting creëren tussen gebiedsgericht en beleidsinhoudelijk werken
15 Domeinoverstijgende afstemming
16 Versterken samenwerking rond juridisch advies
17 Communicatie en participatie
Woningnood
Samen onder één dak moeten blijven
Spanning in huis
Huiselijk geweld
Jongeren met een moeilijk thuis
Kwetsbare jongeren
Stress over wonen
Psychische klachten door stress
Overlast en strafbaar gedrag
Minder goed zaken kunnen regelen
Jongeren groeien op onder druk
Hulp werkt minder bij onzeker wonen
Bijzondere groepen lastig te huisvesten
Vluchtelingen lastig te huisvesten
Gevolgen voor de opvang van daklozen
Woonplek bij psychische kwetsbaarheid
Mensen met verward gedrag
Buren spelen voor eigen rechter
Uitbuiting via dure woonruimte
Gebouwen voor opvang zijn duur
Slechte invloed in gedeelde opvang
Spanning om schaarse woningen
Meer vluchtelingen
Maatschappelijke onrust
Scherpere tegenstellingen
Woonoverlast
Minder steun van naasten
Elkaar aanspreken is lastiger
Ruzie tussen buren
Zelfstandig wonen valt zwaar
Veel nieuwe huizen en straten
Ontwerp van plekken lokt overlast uit
Ontwerpnormen missen de sociale kant
Kennis over veilig inrichten verspreid
Woningen die overlast voorkomen
Haast remt oplossing voor woonoverlast
Stuiten op explosieven uit de oorlog
Gevolgen voor dieren
Klimaatverandering / duurzaamheid
Extreem weer
Evenementen en extreem weer
Parasols en afzettingen bij storm
Voorbereiding op rampen en crises
Meer buiten leven
Meer gezelligheid in de buurt
Overlast in de straat
Langer en drukker terrasseizoen
Leefbaarheid en veiligheid bij terrassen
Toezicht nodig op andere plekken
Zwemmen trekt meer mensen
Overlast van jeugd bij zwemwater
Warmte beïnvloedt gedrag en gezondheid
Een korter lontje door hitte
Meer misdaad bij warm weer
Meer gelegenheid tot misdaad buiten
Meer ernstige mishandelingen
Meer incidenten op mooie dagen
Mensen raken oververhit
Ander vervoer brengt nieuwe risico's
Meer elektrisch rijden
Opslag van energie op veel plekken
Brand in elektrische voertuigen
Brandweer moet anders werken
Meer en snellere elektrische fietsen
Zwaardere fietsongelukken
Nieuwe vormen van energie
Klimaatmaatregelen veranderen de straat
Onbedoeld gevolg van klimaatmaatregel
Afdak wordt een hangplek
Klimaat maakt tegenstellingen scherper
Spanning stad-platteland en arm-rijk
Volwassenen die niet kunnen zwemmen
Zorgen over het klimaat
Technologische vooruitgang
Misdaad wordt steeds digitaler
Online oplichting
Lang niet alles wordt aangegeven
Veel slachtoffers voor kleine bedragen
Kant-en-klare oplichtpakketten
Startgeld voor drugscriminaliteit
Dieven willen gegevens
Dader blijft anoniem en op afstand
Onverwachte groei van een misdaadvorm
Jeugd als dader of slachtoffer online
Gamification (spelvormen)
Te weinig zicht op jongeren
Kwetsbaar voor cybercrime
Gemeente is digitaal kwetsbaar
Weinig besef van digitale gevaren
Cyberincidenten
Kwetsbare groepen op internet
Niet iedereen komt digitaal mee
Ordeverstoring met een online kant
Demonstraties lopen uit de hand
Onduidelijk wat online mag
Regels voor online onrust in beweging
Weinig kennis van digitale bevoegdheden
Snelle techniek roept nieuwe vragen op
Opsporing en handhaving raken privacy
Zorgvuldig omgaan met nieuwe techniek
Gemeentelijke systemen staan los
Nieuwe techniek biedt mogelijkheden
Toezicht met camera's
Nieuwe techniek, nieuwe gevaren
3D-geprinte wapens
Sociale samenhang
Kloven in de samenleving
Spanning tussen bevolkingsgroepen
Radicalisering
Klimaat, wonen, techniek vergroten kloof
Conflicten, onverdraagzaamheid, geweld
Niet iedereen doet gelijk mee
Ongelijke kansen
Discriminatie en lastigvallen op straat
Seksuele intimidatie
Niet voor iedereen veilig uitgaan
Etnisch profileren
Overheid lijkt er niet voor iedereen
Meer demonstraties
Blokkades van snelwegen
Voorbereiding op oud en nieuw
Minder vertrouwen in overheid en pers
Overheid krijgt de schuld
Argwaan belemmert gesprek met overheid
Draagvlak gaat verloren
Inwoners haken af
Wantrouwen slaat om in geweld
Politie heeft vertrouwen nodig
Vooroordelen over bestuur en handhaving
Gemeente heeft losse band met wijken
Samenwerking start pas bij problemen
Wijkkennis en vakkennis gescheiden
Ondermijnende criminaliteit
Jongeren in de drugscriminaliteit
Ondernemers verleid door criminelen
Dader en slachtoffer lastig te scheiden
Rechtsstaat wordt aangetast
Misdaad schaadt wijk en milieu
Geweld is gewoon onder criminelen
Tweedeling in de samenleving
Drugscriminaliteit levert geld op
Gebruik van cocaïne
Fraude met zorggeld
Mensenhandel
Jongeren met verkeerde rolmodellen
Jeugdfout werkt lang door
Jeugdgroepen geven overlast
Stapeling van problemen bij jeugd
Jongeren na gevangenisstraf
Jeugdoverleggen sluiten slecht aan
Mensen die vastlopen
Verslaafden met lang strafverleden
Veelplegers en ex-gevangenen
Hulp sluit niet goed aan
Regels werken averechts
Professionals geremd door regels
Juridisch advies komt te laat
Drempel om over recht te praten
Langer in de vrouwenopvang
Maatwerk blijft onbenut
Niemand overziet wie betrokken is
Hulp en controle langs elkaar heen
Overheid vraagt te veel van inwoners
Overheid mist emotie achter vraag
Land wordt minder bestuurbaar
Overheid verliest haar gezag
Te druk om mee te praten
Kloof tussen burger en overheid
Leefwerelden liggen uit elkaar
Overheid bereikt niet alle groepen
Ondermijning
Veiligheid in beeld systeem
PGAx registratiesysteem
Persoonsgerichte aanpak
Wet verplichte Geestelijke Gezondheidszorg (Khonraad)
Nazorg ex-gedetineerden
Regiobijdrage RIEC
Regiobijdrage zorg en veiligheidshuis
Openbare orde en maatschappelijke onrust
Jeugd en veiligheid
Preventie criminele aanwas
Veilig online
Kennisbevordering
Veilig uitgaan
Cameratoezicht
Oud en Nieuw aanpak
Communicatie
Actuele criminaliteit
Regiobijdrage Bureau regionale veiligheidsstrategie
Zeespiegelstijging
Gebruik van fossiele brandstoffen
Gevolgen van de komst van sociale media
Aanbevelingen over dieren
Klassieke misdaadcijfers
Verdere uitsplitsing van huiselijk geweld
Integraal Veiligheidsplan 2023-2026
Sociale veiligheid (onderdeel van de begroting 2017)
2. Inclusieve en veilige stad (hoofdstuk van de begroting 2021)
Actiepunten
Afdelingen
Verbanden
Geld
Woordenlijst
Wat de controle vond
Gegevens downloaden
Toegankelijkheid`,
names:`

Veilig online
veilig zijn in de publieke ruimte, veiligheid in de fysieke ruimte, Veilige Fysieke Ruimte, Veilig in fysieke ruimte


team veiligheid, afdeling veiligheid
Samen Leven

Vergunningen, Toezicht en Handhaving, VHT

Informatievoorziening



Veiligheid, Basis behouden en versterken veilig samenleven
Veiligheid, Aanpak van georganiseerde ondermijnende criminaliteit



Veiligheid
Bureau Regionale Veiligheidsstrategie
Bureau Regionale Veiligheidsstrategie
Politie
Politie
Politie
Politie
Politie
Veiligheid, PersoonsGerichte Aanpak voor mensen op het grensvlak zorg/veiligheid
Veiligheid, SL, Maatwerkvoorzieningen blijvend onder de aandacht houden
SL
welzijnsbeleid / wijkwerk
opvangcentra
Veiligheid






SL
onderwijs
onderwijs
Veiligheid, Aanpak digitale weerbaarheid




Veiligheid, Basis behouden en versterken veilige fysieke ruimte






WW
WW
VTH, SL, WW, Korte actiepunten veilig in de fysieke ruimte
handhavingsbeleid
horeca- en terrassenbeleid
evenementenbeleid
sportbeleid
externe veiligheidsregels
Veiligheid, LO, Meer aansluiting creëren tussengebiedsgericht en beleidsinhoudelijk werk
IV
Veiligheid, JDA, Versterken van de samenwerking rondom juridisch advies
O\u0026T, P\u0026A
woningnood, woningnood-vraagstuk





































klimaatverandering


































de invloed van technologie en digitalisering, Technologie































de samenhang tussen verschillende groepen in de samenleving, spanningen in de samenleving
















































































Overig
Overig
Overig









aanbevelingen adviezen lijst
teams partners lijst
matrix tabel thema focusgebied actiepunt overzicht
begroting budget bedragen kosten euro financiën uitgaven
betekenis begrippen gesteld afgeleid primair secundair
bevindingen fouten waarschuwingen
bestanden csv excel pdf svg open data
verklaring wcag`
},places:{
things:[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,96,0,0,0,0,0,0,0,96,0,0,0,0,0,0,96,0,0,0,0,0,0,0,130,128,0,0,0,99,0,0,90,89,0,92,91,0,78,105,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,92,0,0,0,0,0,0,0,0,0,0,92,0,0,0,90,89,138,0,0,0,0,0,0,0,0,94,95,91,0,161,0,92,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,86,78,73,0,201,0,0,0,0,153,0,151,0,73,0,0,84,93,0,0,0,0,0,0,85,0,168,0,0,0,185,0,0,0,77,71,0,0,0,0,105,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
parents:[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,15,16,1,2,3,20,1,2,3,4,5,6,7,28,29,30,1,2,32,1,2,3,4,5,6,39,1,2,41,1,2,3,4,45,1,2,3,4,5,6,52,53,54,1,2,3,4,5,58,59,60,61,0,1,1,1,2,1,6,1,2,3,4,11,12,1,2,3,1,1,6,19,1,21,1,2,24,25,1,2,1,4,30,1,1,2,4,5,6,37,0,1,1,2,3,5,1,2,3,9,1,11,12,1,14,1,1,3,1,2,6,7,22,1,2,1,4,1,6,1,30,1,2,33,1,1,3,37,1,2,1,2,5,6,44,1,46,0,1,1,1,1,3,5,6,7,8,9,1,2,13,1,2,3,4,18,19,1,2,1,2,24,25,1,27,1,29,1,31,1,0,1,1,1,2,4,1,2,3,8,9,1,2,1,2,3,15,16,17,19,1,1,3,4,5,25,1,2,3,1,5,6,7,8,1,2,36,1,2,3,4,5,6,7,8,1,10,11,1,49,1,1,1,3,4,5,6,7,8,9,60,1,2,1,4,5,66,1,1,1,2,4,5,7,8,1,1,77,1,1,2,1,5,1,7,8,1,1,88,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
addresses:`focus-i.html
focus-ii.html
focus-iii.html
focus-iv.html
focus-v.html
points.html#group-algemeen
department-veiligheid.html
department-sl.html
department-ww.html
department-vth.html
department-lo.html
department-iv.html
department-jda.html
department-o-t.html
department-p-a.html
point-1.html
point-2.html
#part-2a
#part-2b
#part-2c
point-3.html
#part-3a
#part-3b
#part-3c
#part-3d
#part-3e
#part-3f
#part-3g
point-4.html
point-5.html
point-6.html
#part-6a
#part-6b
point-7.html
#part-7a
#part-7b
#part-7c
#part-7d
#part-7e
#part-7f
point-8.html
#part-8a
#part-8b
point-9.html
#part-9a
#part-9b
#part-9c
#part-9d
point-10.html
#part-10a
#part-10b
#part-10c
#part-10d
#part-10e
#part-10f
point-11.html
point-12.html
point-13.html
#part-13a
#part-13b
#part-13c
#part-13d
#part-13e
point-14.html
point-15.html
point-16.html
point-17.html
woningnood.html
#noodgedwongen-samenwonen
#
#
#moeilijke-thuissituatie
#
#woonstress
#psychische-klachten-stress
#overlast-strafbaar-gedrag
#minder-regelkracht
#jongeren-onder-druk
#hulp-minder-effect
#bijzondere-doelgroepen
#huisvesting-vluchtelingen
#opvang-dak-thuislozen
#woonplek-psychisch-kwetsbaar
#verward-gedrag
#buren-eigen-rechter
#uitbuiting-via-huisvesting
#dure-opvangruimte
#doelgroepen-bij-elkaar
#spanning-om-woningen
#
#
#polarisatie
#
#minder-steun-naasten
#aanspreken-is-lastig
#burenruzies
#zelfstandig-wonen-zwaar
#inrichting-nieuwe-wijken
#overlast-door-ontwerp
#ontwerpnormen-te-smal
#kennis-versnipperd
#kans-veilige-nieuwbouw
#haast-bij-bouwen
#oorlogsresten-in-grond
#
klimaat.html
#
#evenementen-extreem-weer
#terras-bij-storm
#rampen-en-crises
#
#meer-gezelligheid
#
#burenruzies_2e_2
#langer-terrasseizoen
#leefbaarheid-bij-terrassen
#handhaving-verschuift
#zwemmen-trekt-meer
#jeugdoverlast-buiten
#warmte-en-gedrag
#korter-lontje
#burenruzies_2e_3
#misdaad-bij-warmte
#ontmoetingen-buiten
#ernstige-mishandeling
#incidenten-mooie-dagen
#oververhitting
#ander-vervoer
#burenruzies
#
#energieopslag_2e_2
#brand-elektrisch-voertuig
#brandweer-werkt-anders_2e_2
#meer-elektrische-fietsen
#ernstige-fietsongelukken
#nieuwe-energie
#brandweer-werkt-anders
#energieopslag
#klimaat-in-openbare-ruimte
#maatregel-met-bijwerking
#afdak-als-hangplek
#overlast-door-ontwerp
#klimaat-en-tegenstellingen
#stad-platteland-klimaat
#
#spanning-om-woningen
#volwassenen-zonder-zwemles
#polarisatie
#
#zorgen-over-klimaat
#jongeren-onder-druk
#
technologie.html
#digitale-criminaliteit
#
#weinig-aangiften
#veel-kleine-bedragen
#oplichtpakketten-te-koop
#startgeld-drugscriminaliteit
#gegevensdiefstal
#anonieme-dader
#groei-misdaadvorm
#jeugd-cybercrime
#gamification
#weinig-zicht-jongeren
#kwetsbaar-cybercrime
#kwetsbare-gemeente-digitaal
#weinig-besef-digitale-risicos
#crisis-cyberincident
#kwetsbare-groepen-online
#digitale-achterstand
#online-ordeverstoring
#demonstraties-ontsporen
#online-strafbaar-onduidelijk
#kaders-in-beweging
#kennis-bevoegdheden-digitaal
#polarisatie
#tempo-vernieuwing
#opsporing-raakt-privacy
#overheid-nieuwe-techniek
#systemen-niet-gekoppeld
#techniek-biedt-kansen
#cameratoezicht
#nieuwe-techniek-gevaren
#geprinte-wapens
samenhang.html
#kloven-samenleving
#polarisatie
#spanning-bevolkingsgroepen
#
#vraagstukken-vergroten-kloof
#
#spanning-om-woningen
#stad-platteland-klimaat
#conflict-onverdraagzaamheid
#niet-gelijkwaardig
#
#discriminatie
#
#onveilig-uitgaan
#
#overheid-niet-voor-hen_2e_2
#minder-steun-naasten
#aanspreken-is-lastig
#
#
#demonstraties-ontsporen
#snelwegblokkades
#polarisatie_2e_2
#jaarwisseling
#minder-vertrouwen-overheid
#
#argwaan-gesprek
#draagvlak-verlies
#afhaken-besluit
#geweld-uit-wantrouwen
#politie-legitimiteit
#vooroordelen-bestuur-handhaving
#losse-band-wijken
#samenwerking-te-laat
#wijkkennis-vakkennis-apart
#ondermijning
#criminele-aanwas
#ondernemers-verleid
#dader-slachtoffer-grens
#rechtsstaat-aangetast
#schade-wijk-milieu
#geweld-gewoon
#tweedeling
#drugs-leveren-geld-op
#cocainegebruik
#zorgfraude
#
#uitbuiting-via-huisvesting
#jongeren-onder-druk
#
#verkeerde-rolmodellen
#criminele-aanwas_2e_2
#jeugdfout-werkt-door
#jeugdgroepen-overlast
#jeugd-stapeling-problemen
#jongeren-na-detentie
#weinig-zicht-jongeren
#jeugdoverleg-sluit-niet-aan
#jeugd-cybercrime
#
#kwetsbare-jongeren_2e_2
#verslaving-justitie
#veelplegers
#verward-gedrag
#
#hulp-sluit-niet-aan
#regels-averechts
#professional-geremd
#juridisch-advies-te-laat
#drempel-doorvragen
#langer-in-vrouwenopvang
#buren-eigen-rechter
#maatwerk-onbenut
#systemen-niet-gekoppeld
#betrokkenen-onbekend
#hulp-en-controle-langs-elkaar
#overheid-vraagt-te-veel
#overheid-niet-voor-hen
#emotie-gemist
#bestuurbaarheid
#gezag-verlies
#minder-regelkracht
#
#te-druk-participatie
#kloof-burger-overheid
#leefwerelden-uiteen
#groepen-onbereikt
#
focus-i.html#budget
focus-i.html#budget
focus-i.html#budget
focus-i.html#budget
focus-i.html#budget
focus-i.html#budget
focus-i.html#budget
focus-i.html#budget
focus-i.html#budget
focus-ii.html#budget
focus-ii.html#budget
focus-iii.html#budget
focus-iv.html#budget
focus-iv.html#budget
focus-iv.html#budget
focus-iv.html#budget
money.html#line-communicatie
point-10.html#budget
money.html#line-regiobijdrage-bureau-regionale-veiligheidsstrategie
index.html#scope
index.html#scope
index.html#scope
index.html#scope
index.html#scope
index.html#scope
index.html#sources
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
references:[72,76,77,84,89,90,91,95,113,121,130,132,141,145,147,148,150,151,164,172,176,180,191,192,193,201,202,203,208,233,237,244,246,249,250,268,273],
kinds:`















































































bijvoorbeeld
bijvoorbeeld
bijvoorbeeld
bijvoorbeeld

bijvoorbeeld



komt door



komt door
komt door

komt door


komt door
komt door
kans







gebeurt al













komt door
bijvoorbeeld




bijvoorbeeld

bijvoorbeeld

bijvoorbeeld






bijvoorbeeld



komt door









bijvoorbeeld


komt door

bijvoorbeeld
komt door

bijvoorbeeld
gebeurt al
komt door

bijvoorbeeld
komt door

bijvoorbeeld


bijvoorbeeld

komt door
komt door


bijvoorbeeld


kans
gebeurt al

bijvoorbeeld


bijvoorbeeld
bijvoorbeeld
bijvoorbeeld
komt door




bijvoorbeeld


bijvoorbeeld
bijvoorbeeld
bijvoorbeeld

bijvoorbeeld
bijvoorbeeld





gebeurt al

bijvoorbeeld


komt door


komt door
komt door
komt door
komt door
komt door







komt door
komt door
bijvoorbeeld
bijvoorbeeld
bijvoorbeeld





bijvoorbeeld
bijvoorbeeld
bijvoorbeeld
komt door
komt door
bijvoorbeeld

bijvoorbeeld
bijvoorbeeld
bijvoorbeeld
bijvoorbeeld


komt door

komt door
komt door
bijvoorbeeld
bijvoorbeeld
komt door
komt door

bijvoorbeeld


komt door

bijvoorbeeld
komt door
komt door
komt door

komt door





































`
}})
