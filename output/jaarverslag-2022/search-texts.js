/* Made by raakvlak */
raakvlakSearchTexts({
texts:`De gemeente werkt met alle partners aan veiligheid en leefbaarheid, verbindt die met zorg en voert de regie over een integrale aanpak van zorg en veiligheid.














waarom: Meer meldingen geeft beter inzicht in de problematiek (regel 60).
waarom: Regel 61: de maatregel past bij een reeks delicten en moet herhaling voorkomen; zij wordt daarom ingezet waar zij van toepassing is.
waarom: Regel 61: de maatregel past bij een reeks delicten en moet herhaling voorkomen; zij wordt daarom ingezet waar zij van toepassing is.
waarom: Meer  geeft beter inzicht in de problematiek (regel 60).
waarom: Meer meldingen geeft beter inzicht in de problematiek (regel 60).









Wat het plan wil bereiken.
De  van het plan, met hun streefwaarden.
Hoe het staat met het plan, volgens de verslagen.
Wat de woorden van het plan en deze site betekenen.
Wat de controle van het plan vond.
Bestanden van het plan om te downloaden.
Wat iedereen op deze site kan lezen en bedienen, en wat niet.`,
lines:`regel 2 onder ‘Doel’
regel 27 onder ‘Openbare orde en veiligheid’
regel 28 onder ‘Openbare orde en veiligheid’
regel 29 onder ‘Openbare orde en veiligheid’
regels 30-31 onder ‘Openbare orde en veiligheid’
regels 32-33 onder ‘Openbare orde en veiligheid’
regels 34-35 onder ‘Openbare orde en veiligheid’
regels 36-37 onder ‘Openbare orde en veiligheid’
regel 38 onder ‘Openbare orde en veiligheid’
regel 39 onder ‘Openbare orde en veiligheid’
regel 40 onder ‘Openbare orde en veiligheid’
regel 41 onder ‘Openbare orde en veiligheid’
regel 42 onder ‘Openbare orde en veiligheid’
regel 43 onder ‘Openbare orde en veiligheid’
regel 44 onder ‘Openbare orde en veiligheid’
regel 50 onder ‘Zorg en Veiligheid’
regel 51 onder ‘Zorg en Veiligheid’
regel 52 onder ‘Zorg en Veiligheid’
regel 53 onder ‘Zorg en Veiligheid’
regel 54 onder ‘Zorg en Veiligheid’
regels 55-56 onder ‘Zorg en Veiligheid’
regels 57-58 onder ‘Zorg en Veiligheid’
regel 10 onder ‘Activiteiten’
regel 13 onder ‘Activiteiten’
regel 14 onder ‘Activiteiten’
regel 17 onder ‘Activiteiten’
regel 20 onder ‘Activiteiten’
regel 21 onder ‘Activiteiten’







`,
to:`


































`
})
