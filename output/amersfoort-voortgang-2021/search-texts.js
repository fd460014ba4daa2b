/* Made by raakvlak */
raakvlakSearchTexts({
texts:`opmerking: De daling is volgens de tekst waarschijnlijk een gevolg van de lockdowns en het thuiswerken (regel 15).










De  van het plan, met hun streefwaarden.
Hoe het staat met het plan, volgens de verslagen.
Wat de woorden van het plan en deze site betekenen.
Wat de controle van het plan vond.
Bestanden van het plan om te downloaden.
Wat iedereen op deze site kan lezen en bedienen, en wat niet.`,
lines:`regel 15 onder ‘2.2.3 Handhaving’
regel 12 onder ‘2.2.2 Fysieke veiligheid’
regel 6 onder ‘2.2.1 Sociale veiligheid’
regel 7 onder ‘2.2.1 Sociale veiligheid’
regel 8 onder ‘2.2.1 Sociale veiligheid’
regel 10 onder ‘2.2.2 Fysieke veiligheid’
regel 11 onder ‘2.2.2 Fysieke veiligheid’
regel 12 onder ‘2.2.2 Fysieke veiligheid’
regel 13 onder ‘2.2.2 Fysieke veiligheid’
regel 15 onder ‘2.2.3 Handhaving’






`,
to:`















`
})
