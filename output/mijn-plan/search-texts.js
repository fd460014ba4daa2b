/* Made by raakvlak */
raakvlakSearchTexts({
texts:`Iedereen is thuis veilig.

naam afgeleid: De code wordt nergens verklaard; dit is de gewone betekenis.
Meldingen leiden dezelfde dag tot een gesprek.
Wie uit elkaar gaat, vindt sneller een tijdelijke plek.

Er zijn te weinig woningen.
Wie niet weg kan, blijft bij elkaar wonen.
Lange spanning kan eindigen in geweld.
Daarover gaat de gemeente niet.

Alle  van het plan, per focusgebied.
Wat het plan vraagt van elke afdeling en partner.
Welk thema leidt tot welk focusgebied en welk actiepunt.
Wat de woorden van het plan en deze site betekenen.
Wat de controle van het plan vond.
Bestanden van het plan om te downloaden.
Wat iedereen op deze site kan lezen en bedienen, en wat niet.`,
lines:`regel 20
regel 3
regel 4
regel 41
regel 52
regel 53
regel 10
regel 11
regel 12
regel 90







`,
to:`


1
2


4
3,4~








`
})
