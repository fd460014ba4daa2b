/* Made by raakvlak */
raakvlakSearchTexts({
texts:`Mensen mogen van mening verschillen en het debat aangaan, zolang niemand andermans rechten of veiligheid schaadt. bijdrage: Het team bouwt aan vertrouwen, tussen inwoners en in de overheid. Waar hulp en streng optreden allebei nodig zijn, komt er een mix van die twee. Ondermijnende misdaad wordt bestreden.
Jongeren groeien in veiligheid op en krijgen de hulp die ze daarbij nodig hebben. Problemen worden vroeg gezien en vlot aangepakt. bijdrage: Jongeren die overlast geven of misdrijven plegen, worden geholpen zich goed te ontwikkelen, op straat en op internet. Problemen komen vroeg in beeld en vragen om maatwerk. Voor wie al met ondermijnende misdaad in aanraking kwam is er een gerichte aanpak, en voor wie met veel problemen tegelijk kampt een intensieve, persoonlijke.
Inwoners en organisaties benutten wat techniek te bieden heeft en lopen daarbij zo weinig mogelijk gevaar. bijdrage: Het team maakt de gemeente zelf, de inwoners en de bedrijven digitaal weerbaarder: ze kennen de gevaren en weten wat ze kunnen doen. Daders en slachtoffers krijgen allebei aandacht. Bij technische middelen tellen privacy, gelijke behandeling en toegankelijkheid mee.
Alle Amersfoorters wonen veilig en kunnen zonder gevaar buiten leven, spelen en ontspannen. bijdrage: Met kennis en advies helpt het team nadelige gevolgen van woningnood, klimaatverandering en de aanpassing daaraan op te vangen. Nieuwe woningen en nieuwe openbare ruimte worden zo veilig als kan.
bijdrage: Het vaste werk, zoals wettelijke taken, beheer van systemen en bestaande samenwerking, gaat door. Waar het kan gebeurt dat zo dat het de andere doelen steunt: mensen betrekken, weinig bureaucratie en aandacht voor communicatie.

opmerking: Het voorstel voor het plan kwam van de afdeling Bestuur, Strategie en Veiligheid (regel 7). In de begrotingstekst over 2017 hoort team  bij de afdeling BSV (begroting 2017, regel 108).
naam afgeleid: De begrotingstekst over 2017 noemt een afdeling Samen Leven (begroting 2017, regel 108). De letters passen, en de adviezen voor SL gaan onder meer over welzijn en opvang (regels 237-238). Nergens staat dat SL haar afkorting is.
opmerking: Geen van de geraadpleegde teksten legt de code uit. Ze staat bij de actiepunten 11, 12 en 13, die over de fysieke ruimte gaan.
naam afgeleid: Dit is de gebruikelijke betekenis van de afkorting bij gemeenten. Ze past bij wat het plan onder VTH brengt: juridisch werk rond Bibob (regel 489) en een BOA (regel 490). opmerking: De lijst drukt VHT (regel 596), de paragraaf over geld drukt VTH (regels 489 en 492). Dat het om dezelfde afdeling gaat, ligt voor de hand maar staat er niet.
opmerking: Geen van de geraadpleegde teksten legt de code uit. Ze staat alleen bij actiepunt 14; de tekst daarvan noemt gebiedsmanagers, wijkagenten en wijkteams (regel 323) zonder afdeling.
naam afgeleid: Dit is een gangbare betekenis van de afkorting bij gemeenten. Ze past bij actiepunt 15, dat over losse informatiesystemen gaat (regels 335 en 343), maar de teksten leggen de code niet uit. opmerking: IV is hier een afdeling; als Romeins cijfer is het ook het nummer van een focusgebied (regel 119).
opmerking: Geen van de geraadpleegde teksten legt de code uit. Ze staat alleen bij actiepunt 16; de tekst daarvan noemt team juridische zaken (regel 355) en niet deze letters.
opmerking: Geen van de geraadpleegde teksten legt de code uit. Ze staat alleen bij actiepunt 17; de tekst daarvan noemt geen afdeling of team.
opmerking: Geen van de geraadpleegde teksten legt de code uit. Ze staat alleen bij actiepunt 17; de tekst daarvan noemt geen afdeling of team.
Naast de onderwerpen met extra nadruk gaat het vaste werk voor veilig samenleven door, met evenveel aandacht als voorheen. Genoemd worden het beleid voor coffeeshops en sekswerkers, een veilig uitgaansleven en vragen van ondernemers over veiligheid. Het werk gebeurt zo dat het de toekomstvisie helpt.
Criminele netwerken tasten de rechtsstaat bewust aan en trekken jongeren en ondernemers mee. De aanpak richt zich op drie dingen: voorkomen dat jeugd instapt, het verdienen aan drugs bemoeilijken en de gemeente en de stad weerbaarder maken.



De gemeente bereidt zich voor op onrust, ook als die zich deels online afspeelt, en volgt wat er elders aan kennis en rechtspraak ontstaat. Tegelijk werkt ze aan vertrouwen door gesprekken mogelijk te maken, met inwoners en tussen groepen, onder meer in het bondgenotenoverleg. Ook de manier van communiceren, de band met de wijken en inclusie binnen het veiligheidswerk krijgen aandacht.







Sommige mensen hebben hulp nodig en maken het de samenleving ook lastig. De aanpak voor hen biedt hulp en stelt grenzen. De goede samenwerking met partners blijft. Werkprocessen en afspraken worden concreter, zodat resultaten beter zichtbaar zijn en er vroeger kan worden bijgestuurd. Het werk voor de jeugd staat onder actiepunt 7.
Met het Maatwerk Vangnet kunnen professionals helpen waar gewone regels in de weg zitten. Het blijft nodig dat ze de regeling kennen, de vrijheid voelen haar te gebruiken en de weg weten naar team complexe casuïstiek.
Twee adviezen: hulp bij ruzies in de buurt, en aandacht voor de risico's als verschillende groepen samen in één opvang wonen.


De aanpak van jeugdgroepen wordt vernieuwd, beter vastgelegd en afgestemd op de doelen van het plan. De aandacht gaat uit naar maatwerk, informatie, preventie, nazorg, samenhang tussen overleggen en cybercrime.






Twee adviezen rond lessen op school: laat leerlingen kennismaken met lokale democratie en handhavers, en besteed in verkeersles aandacht aan veilig rijden op de elektrische fiets.


Amersfoort gaat door met de eigen aanpak van digitale weerbaarheid, nu misdaad steeds vaker digitaal is en online oplichting de meeste slachtoffers maakt. Vallen subsidies weg, dan wordt er geschoven binnen bestaand budget; is dat te weinig, dan volgt een vraag om extra geld via de kadernota.




Naast het werk aan nieuwe openbare ruimte en ruimtelijke oplossingen gaan de vaste taken in de fysieke ruimte door. Het gaat onder meer om crisisvoorbereiding, cameratoezicht, de jaarwisseling en snel reageren op onverwachte criminaliteit.






Er komt veel openbare ruimte bij of die verandert, terwijl de normen vooral over fysieke zaken gaan. Kennis over sociale veiligheid is er wel, maar verspreid. Ze wordt vastgelegd, ontsloten en opgenomen in de procedures en handleidingen voor de inrichting. Ook de risico's van een veranderend klimaat, zoals hitte, vragen om een goede inrichting.
Woonoverlast wordt nu vooral aangepakt via de persoon. Het advies is te verkennen wat gebouw en ligging kunnen bijdragen, zoals meer geluidsisolatie, afstand tot de buren of een prikkelarme woning. Dat kan door ervaringen elders te verzamelen of praktijkgevallen te onderzoeken.
Vijf adviezen voor komend beleid. Ze gaan over de gevolgen van een warmer klimaat en extreem weer voor handhaving, terrassen, evenementen en zwemmen, en over de opslag van energie.





Kennis van de wijk en vakkennis vinden elkaar nu vaak pas als er al een probleem is. Netwerkers in de gebieden en inhoudelijke deskundigen gaan daarom vaster samenwerken. Meer inbreng van inwoners en vaker daders op heterdaad betrappen zijn daarbij belangrijk. Welke vorm past, wordt onderzocht; de invoering komt in de jaarlijkse uitvoeringsplannen.
Afdelingen hebben losse systemen en zien niet wie er nog meer bij een inwoner of adres betrokken is. Zo kan de gemeente zichzelf tegenwerken. Het plan wijst op mogelijke systemen die dit verhelpen zonder de privacywet te schenden.
Professionals lopen tegen regels aan en vragen juridisch advies vaak laat. Het advies is dat te vervroegen, bijvoorbeeld doordat juristen met planningen meekijken of concepten klaarleggen. Een handleiding voor leken kan de drempel verlagen om (door) te vragen.
Wat de overheid van mensen vraagt, kost soms meer tijd, kracht of vaardigheid dan zij hebben. Aansluiten bij hun leefwereld en gevoel helpt voorkomen dat de afstand groeit. Het advies is hierop te letten in participatiebeleid, opleidingen en procedures, en vaker persoonlijk contact te zoeken.
Er zijn te weinig passende woningen en vastgoed is duur. Dat raakt mensen thuis, groepen die moeilijk een plek vinden en de wijken die er nog gebouwd worden.
Wie wil scheiden of het huis uit wil, kan soms nergens anders heen. Mensen blijven dan bij elkaar wonen, ook als zij dat niet meer willen.
Als het thuis niet meer gaat en niemand weg kan, groeit de  tussen huisgenoten.
Als ruzies in huis blijven groeien, kan iemand geweld gaan gebruiken tegen een partner, een kind of een ouder. De kans daarop kan groter worden als niemand weg kan. bewust niet uitgesplitst: Het plan stopt zelf bij dit woord (regel 553 en 555). Wie wie iets aandoet, maakt voor de hulp veel uit, maar zou de mindmap te vol maken.
Thuis is voor een deel van de  geen fijne plek. Zij redden zich soms minder goed dan anderen.
De meeste jongeren redden zich goed. Een kleinere groep heeft het moeilijk en kan afglijden naar misdaad.
Problemen met een woning geven veel mensen , bijvoorbeeld over de kosten. Vooral jonge mensen en huurders hebben daar last van.
Wie zich grote zorgen maakt over de kosten van zijn huis, voelt zich gemiddeld ook psychisch minder goed. De meesten kunnen daarmee omgaan en vinden hulp, maar niet iedereen.
Bij een deel van de mensen komen zorgen over wonen boven op andere tegenslag. Dat kan eindigen in  of een strafbaar feit. Stress over wonen is dan bijna nooit de enige oorzaak.
Wie schulden heeft, moeite met opvoeden of andere stress, kan problemen  goed aanpakken. Zelfs een formulier of telefoontje is dan veel. Een beperking of moeite met de taal maakt het nog lastiger.
Jongeren zoeken hun plek in een tijd vol zorgen over geld, klimaat, wonen en spanning tussen groepen. Dat geeft stress.
Wie niet weet waar hij straks woont, heeft minder aan . Hulpverleners zijn ook veel uren kwijt aan het zoeken van een woonplek voor hun cliënt.
Sommige groepen komen moeilijker aan een woning dan anderen. Als iedereen zoekt, wordt het voor hen nog lastiger.
Ook wie gevlucht is, heeft een goede woonplek nodig. Die is moeilijk te vinden in een krappe markt. bewust geen actiepunt: Het plan noemt deze opgave, maar heeft geen actiepunt over huizen voor . De spanning die over de verdeling ontstaat, staat in een andere tak.
Mensen zonder huis zijn aangewezen op opvang. Het is de vraag wat de drukke woningmarkt voor die opvang betekent.
Iemand die psychisch kwetsbaar is, heeft een woning nodig die daarbij past. Zo'n plek is niet altijd makkelijk te vinden.
Soms raakt iemand zo in de war dat het gevaarlijk kan worden, voor hemzelf of voor de  om hem heen. Zorg en veiligheid zijn dan allebei nodig.
Buren zien vreemd gedrag, maar horen vanwege de privacy niet dat iemand ziek is of hulp krijgt. Wie denkt dat er niets gebeurt, kan zelf gaan ingrijpen.
Een baas kan arbeidsmigranten uitbuiten en hen ook nog dwingen om duur te wonen. In een voorbeeld van elders vond een vrouw die daar wegging een kamer waar wonen niet mag en die bij brand niet veilig genoeg is.
Vastgoed is duur, ook het vastgoed voor opvang. Elk gebouw moet daarom zo goed mogelijk worden benut.
Om ruimte te sparen wonen mensen met een verslaving, een beperking of een psychische ziekte soms in één pand, en jong en oud door elkaar. Het komt voor dat zij elkaar r maken.
Er is minder woonruimte dan er gevraagd wordt, en naar verwachting komen er meer vluchtelingen bij. De vraag wie voorrang krijgt, zet mensen en groepen tegenover elkaar.
Door droogte en oorlog elders komen er later waarschijnlijk  mensen die hun land moeten verlaten. Ook zij zoeken woonruimte.
Onvrede en onrust komen steeds vaker naar buiten. De gevolgen kunnen groot zijn, dus wil de gemeente erop voorbereid zijn en de oorzaak aanpakken.
Groepen en mensen staan verder van elkaar af en soms recht tegenover elkaar. Andere grote vraagstukken versterken dat.
Bewoners hebben last van het gedrag van iemand die bij hen in de buurt woont. Soms snapt niemand dat gedrag, soms houdt iemand te weinig rekening met anderen.
Mensen leven meer op zichzelf. Als het misgaat, staat er  snel een vriend of familielid klaar.
Buren zeggen minder makkelijk tegen  dat iets stoort.
Buren krijgen het met elkaar aan de stok, bijvoorbeeld over de auto. Warm weer en veel buiten zitten maken het erger.
Mensen blijven minder lang in een instelling dan vroeger. Ze wonen nu in een gewone straat, ook als zij nog niet alles zelf kunnen.
Amersfoort bouwt de komende jaren duizenden huizen. Hoe die huizen en de straten, pleinen en parken eromheen worden, bepaalt mee of mensen er veilig zijn en zich zo voelen.
Een voetbalkooi tussen hoge flats geeft eerder hinder. Achter een hoge heg bij een speeltuin wordt makkelijker gehangen of gedeald, omdat ouders en handhavers daar minder zien.
Regels voor nieuwe straten gaan vooral over maten van dingen. Hoe mensen een plek gaan gebruiken, telt minder mee.
Er is veel bekend over veilig inrichten, maar die  ligt verspreid en zit soms alleen bij losse medewerkers.
Een rustige woning, of een huis met meer afstand tot de buren of betere isolatie, kan overlast voorkomen. Nu de stad lang en veel bouwt, is dat het verkennen waard.
Nieuwe huizen moeten er snel komen. Er is weinig ervaring met huizen die overlast voorkomen, ze kosten meer, en het geld voor bouw en dat voor hulp zijn gescheiden.
In de grond kan nog munitie uit de Tweede Wereldoorlog liggen die kan ontploffen. De gemeente beoordeelt plannen om die op te sporen en te ruimen.
Woningnood, een ander klimaat en spanning tussen mensen werken door in het leven van dieren: in hoe veilig zij zijn en hoe goed zij het hebben. bewust geen actiepunt: Aanbevelingen over dieren staan met opzet niet in het plan. Wat er gevonden is, bespreekt het team met de beleidsmedewerker dierwelzijn (regel 543).
Het weer wordt anders en de stad past zich daarop aan. Zowel het weer zelf als de maatregelen veranderen hoe mensen leven, reizen en met elkaar omgaan, en dus ook hun veiligheid.
Zwaar weer komt vaker voor en raakt wat mensen buiten doen.
Een evenement valt vaker samen met zwaar weer. Wat er is opgebouwd moet harde wind aankunnen, en bezoekers hebben water en schaduw nodig.
Een parasol of afzetting op een terras kan bij storm gevaar geven.
De gemeente bereidt zich met de Veiligheidsregio voor op rampen. Inwoners horen welke gevaren er zijn en wat zij zelf kunnen doen.
Bij warm weer speelt  van het leven zich buiten af, op het terras en in de straat. Dat is vaak leuk, maar het geeft ook wrijving.
Als mensen buiten zitten, spreken zij elkaar vaker. Dat is goed voor de sfeer in de straat. bewust geen actiepunt: Dit is een gunstig gevolg. Het plan noemt het tegenover de overlast en er hoeft niets aan te gebeuren.
Wat voor de één een gezellige avond is, stoort de ander. Meer leven buiten geeft meer hinder.
Terrassen zijn  in het jaar open en worden drukker gebruikt. Toezicht en afspraken moeten daarbij passen.
Wie bij een terras woont, merkt dat het daar langer druk is. Dat raakt hoe prettig en hoe veilig het er is.
Mensen gaan zich anders gedragen. Zij zoeken bijvoorbeeld vaker natuur en zwemwater op. Waar en waarop de gemeente handhaaft, verandert mee.
Hoe warmer het is, hoe meer zin mensen hebben in . Er komen ook meer plekken waar dat kan.
Zwemwater trekt veel jongeren. Bij de keuze van een nieuwe plek hoort daarom de vraag hoe je  voorkomt.
Er komen meer warme dagen. Warmte doet iets met het lichaam en met het humeur, en dat merk je op straat.
In de hitte zijn mensen sneller boos en kunnen zij minder van elkaar hebben. Wie zich door de warmte lichamelijk niet goed voelt, reageert volgens sommige onderzoekers feller.
In verschillende landen vinden onderzoekers hetzelfde: als het warmer is, zijn er  misdrijven. Waarom dat zo is, staat nog niet vast. bewust geen actiepunt: De bijlage geeft dit als algemene uitkomst van onderzoek. Over de oorzaak zijn onderzoekers het niet eens, en er volgt geen actie uit.
Misschien komen mensen elkaar op warme dagen vaker buiten tegen en drinken zij . Onderzoekers zijn het daar niet over eens. bewust geen actiepunt: Regel 402 noemt dit als vermoeden. Geen van de actiepunten gaat erover.
In de stad Dallas nam dit geweld toe als het warmer werd. Bij extreme hitte werd het juist weer minder, omdat mensen dan weinig doen. bewust geen actiepunt: Het gaat om cijfers uit Texas. Het plan gebruikt ze als illustratie en zegt niets over mishandeling in Amersfoort.
Agenten en handhavers weten uit ervaring dat zij het met mooi weer drukker hebben. Komen er  van zulke dagen, dan merken zij dat ook.
Op hete dagen kan het lichaam te warm worden. Schaduw van planten en een plek om water te drinken helpen daartegen.
De stad wil minder auto's en parkeerplaatsen, meer fietsen, en vervoer wordt elektrisch. Dat kan ruzies en zwaardere ongelukken geven.
Steeds  voertuigen rijden op stroom. Dat vraagt iets van de straat, van de brandweer en van de opslag van energie.
Meer zonnepanelen en elektrische voertuigen maken grote accu's nodig, ook bij mensen thuis. Daar komen bronnen bij zoals waterstof. De veiligheidsregels van nu zijn gemaakt voor  op een paar vaste plekken.
Een end voertuig op stroom vraagt een eigen manier van werken van de brandweer.
Nieuwe energiebronnen en elektrische voertuigen vragen iets anders van de  dan een gewone brand.
De fiets wordt gestimuleerd en steeds  fietsen zijn elektrisch. Er komen dus meer snelle fietsers bij.
Meer elektrische fietsen betekent, via een omweg, dat mensen er bij een ongeluk slechter aan toe zijn.
Stroom komt vaker van het dak en energie wordt op meer plekken bewaard. Dat brengt andere vragen mee dan vroeger.
Straten en pleinen veranderen door meer groen en door nieuwe bronnen van energie. Dat moet wel veilig passen in wat er al is.
Een maatregel tegen warmte of voor schone energie kan ergens anders een nieuw probleem geven. Dat zie je vooraf niet altijd.
Onder een dak met panelen zit je droog. Zo ontstaat ongewild een plek waar mensen blijven hangen.
Een ander  en wat de stad eraan doet, raken niet iedereen gelijk. Verschillen tussen mensen worden daardoor scherper.
Maatregelen voor het klimaat raken de één harder dan de ander. Dat zet stad en platteland tegenover elkaar, en ook arm en rijk.
Steeds meer  hebben niet leren zwemmen, onder wie mensen die naar Nederland vluchtten. De vraag is of zwemles met subsidie ook open moet voor volwassenen met weinig geld.
Bijna elke dag hoort of merkt men iets van een veranderend klimaat. Dat geeft stress, en jongeren moeten juist dan hun plek vinden.
Techniek en digitalisering veranderen wat daders doen, wie slachtoffer wordt en hoe onrust ontstaat. Ze geven de overheid nieuwe middelen, maar ook nieuwe vragen over privacy en over inwoners die digitaal achterblijven.
Daders passen zich aan nieuwe techniek aan. Oude vormen van  maken daardoor steeds meer plaats voor misdaad die geheel of voor een deel digitaal is.
Geen ander delict maakt volgens het plan meer slachtoffers. Over 2022 zei bijna een op de tien ondervraagden ermee te maken te hebben gehad.
Wie een klein bedrag kwijt is, stapt vaak niet naar de politie. De aangiftecijfers laten daardoor minder zien dan er gebeurt.
Voor een oplichter loont het om heel  mensen een beetje afhandig te maken, bijvoorbeeld met een valse webwinkel. Bij een klein bedrag is de kans op een aangifte immers klein.
Op sommige plekken op internet koop je uitleg en hulpmiddelen om zelf met oplichten te beginnen.
Met de opbrengst van digitale misdaad kopen daders zich in bij netwerken die in drugs handelen. Het ene soort misdaad betaalt zo het andere.
Het apparaat zelf is voor een dief vaak minder waard dan wat erop staat. Informatie is nu vaak de buit.
Op internet hoeft een  zijn slachtoffer niet onder ogen te komen en kan hij onbekend blijven.
Een bepaalde vorm van misdaad kan ineens sterk toenemen. Omdat daders met hun tijd meegaan, kan nieuwe techniek daar aanleiding voor zijn.
Jongeren kunnen slachtoffer worden van cybercrime, maar er ook zelf mee beginnen. Het plan wil in beide groepen investeren.
Gamification is het gebruik van spelvormen buiten een spel. Het plan noemt het als onderwerp van de officiële mindmaps; de gemeente biedt jongeren zelf hackspellen aan over cybercrime. bewust geen actiepunt: Volgens regel 559 weegt dit al mee in bestaand beleid en is er geen verwijzing naar beleid of websites van de gemeente.
Hoe het met jongeren gaat, op straat en online, is niet goed genoeg bekend. Problemen kunnen daardoor te laat opvallen.
Nu zoveel digitaal verloopt, is het de vraag hoe goed inwoners, bedrijven en overheid tegen aanvallen kunnen.
Ook de lijke organisatie loopt digitaal risico. Het plan wil haar daarom weerbaarder maken.
Inwoners en ondernemers kennen de gevaren van de digitale wereld niet altijd en weten niet wat zij ertegen kunnen doen.
Een cyberincident kan de gemeente of de stad raken. De gemeente wil daarop voorbereid zijn, net als op rampen en crises.
Sommige groepen lopen online eerder tegen problemen aan. Voorkomen en bewust maken moeten zich op hen richten.
Niet iedereen kan goed meekomen met de digitalisering. Wie daar moeite mee heeft, krijgt misschien minder hulp en bescherming.
Verstoring van de orde is niet nieuw, maar een deel begint nu op sociale media. Dat maakt haar anders dan vroeger.
Elders in het land eindigt protest soms in rellen. Sociale media kunnen daarbij een rol spelen.
Het is lastig te zeggen welk bericht verboden is en welk alleen ongewenst. Ook is niet helder hoe de overheid mag ingrijpen en wat in verhouding staat.
Rechtspraak en afspraken over optreden ontstaan nog. Wat geldt bij online ordeverstoring kan daardoor veranderen.
Bestuurders moeten beter weten wat zij digitaal mogen, en hoe zij online onrust kunnen begrijpen en aanpakken. De regio maakt daar een prioriteit van.
Vernieuwingen komen vlak na elkaar en geven telkens nieuwe vragen over veiligheid en over het recht. Wie daar op tijd over nadenkt, is beter voorbereid.
Met digitale middelen kan de overheid meer opsporen en beter handhaven. Dat kan botsen met de privacy van inwoners.
Van de overheid mag je verwachten dat zij techniek met beleid gebruikt. Privacy, gelijke behandeling en toegang voor iedereen tellen daarbij mee.
Iedere afdeling werkt met eigen gegevens in een eigen systeem. Vanwege de privacy is koppelen niet altijd gewenst, maar de een ziet zo niet wat de ander doet.
Techniek geeft inwoners, bedrijven en overheid  mogelijkheden. Het plan wil dat zij die veilig kunnen benutten.
Camera's zijn een technisch middel dat al langer wordt ingezet. Het beleid daarvoor wordt bijgewerkt.
Niet alle techniek is onschuldig. Het plan wil de kansen benutten en toch de gevaren blijven zien.
Met een printer zijn wapens te maken. De gemeente let erop, maar komt ze in de praktijk nog niet tegen. bewust geen actiepunt: Regel 559 geeft dit als voorbeeld van een onderwerp zonder verwijzing naar beleid: de gemeente is alert, maar ziet het in de praktijk nog niet.
Als mensen minder met elkaar en met de overheid verbonden zijn, raakt dat de veiligheid. Dat uit zich in spanning en onrust, in wantrouwen, in misdaad en in mensen die geen passende hulp krijgen.
Er wordt veel over  gesproken, al bedoelt niet iedereen dezelfde. Wat ze delen is de zorg dat een deel van de mensen niet mee kan komen of niet mee wil doen.
Tussen groepen inwoners kan het wringen. De stad telt inwoners met wortels in zeer veel landen, en dat gaat niet altijd zonder botsing.
De gemeente heeft hier al een vaste aanpak voor. Het plan rekent die tot het gewone werk. bewust geen actiepunt: Regel 135 rekent dit tot de basis, het focusgebied dat in het plan geen eigen actiepunten heeft.
Klimaat, woningnood en techniek trekken elk op een andere manier mensen uit elkaar.
Waar de samenhang breekt, krijgen mensen sneller ruzie en verdragen zij minder van elkaar. In het ergste geval gaan zij elkaar te lijf.
Gelijkwaardig met elkaar omgaan is het doel, maar dat lukt  in alle gevallen. Wie er niet bij hoort, merkt dat in kansen en in bejegening.
Het plan vraagt zich af of je met weinig geld, of met familie uit een ander land, wel even goede vooruitzichten hebt. Het beleid voor inclusie wil verschillen kleiner maken.
Mensen worden op straat lastiggevallen om hun identiteit. De stad heeft een agenda tegen , en de politie pakt die ook in eigen huis aan.
Zowel op straat als tijdens het uitgaan komt ongewenst seksueel gedrag voor. Het plan rekent het tot de vraagstukken van inclusie.
Het plan vraagt zich af of vrouwen en LHBTIQ+-mensen wel zonder zorgen een avond uit kunnen.
Het plan wil binnen het veiligheidswerk aandacht voor controles waarbij iemands afkomst meespeelt.
Sommige burgers hebben de indruk dat de  hun belang niet dient. Bij mensen met problemen of beperkingen komt dat sterker voor.
Mensen willen vaker laten merken dat zij ontevreden of onrustig zijn. Zij gaan vaker de straat op, in Amersfoort vooral op een opbouwende manier.
Actievoerders leggen het verkeer op grote wegen stil. Het is een voorbeeld van hoe ver onrust kan gaan.
Elk jaar maakt de gemeente zich klaar voor de jaarwisseling. Het plan rekent dat tot het vaste werk.
Een deel van de inwoners vertrouwt het bestuur, de democratie, de politie of de pers niet. Wie vmbo heeft gedaan, vertrouwt hen  dan wie hbo heeft gedaan. Op het platteland is het vertrouwen wat lager dan in de stad.
Als veel burgers de  als schuldige zien, is het voor haar moeilijk om problemen op te lossen.
Wie bij voorbaat niet in eerlijke bedoelingen gelooft, is met uitleg bijna niet te bereiken.
Op veel momenten kan steun van inwoners wegvallen, en zonder die steun is veiligheid lastig te bereiken.
Inwoners keren zich af als een besluit hun niet bevalt, als een procedure te ingewikkeld is of als zij zich ongelijk behandeld voelen. De gemeente kan dat niet altijd voorkomen, want soms bindt de wet haar.
Waar het geloof in instellingen ontbreekt, kan vernieling of geweld volgen. Voorbeelden zijn brand in 5G-masten, coronarellen en geweld tegen journalisten.
De  ontleent haar positie aan mensen die haar vertrouwen. Zij wil dat behouden door vakkundig te werken.
Wie lokale politiek en handhavers niet kent, kan hen ten onrechte wantrouwen. Kennismaken op school helpt daartegen.
De  wil dichter op de wijken zitten. Zonder die band mist zij wat nodig is voor een goede aanpak.
Mensen met kennis van de wijk en vakmensen vinden elkaar vaak pas als er al iets mis is.
De een kent de buurt, de ander het onderwerp. Geen van beiden kan een probleem als drugscriminaliteit alleen oplossen.
Netwerken van criminelen verrijken zich en holen daarbij de samenleving uit. Waar onbegrip de samenhang per ongeluk schaadt, doen zij het met opzet.
Netwerken lokken jonge mensen met snel geld en vragen hun klusjes te doen. Als zij beseffen wat dat betekent, is er vaak al veel misgegaan.
Een bedrijf in geldnood krijgt hulp aangeboden tegen een wederdienst. Dat die hulp een hoge prijs heeft, blijkt pas later.
Onder in een crimineel netwerk is niet steeds duidelijk wie  is en wie wordt gebruikt.
De netwerken hollen de  met opzet uit. Een zwakkere rechtsstaat geeft hun meer ruimte voor hun zaken.
Ook wie er niets mee te maken heeft, merkt de gevolgen. De buurt wordt minder leefbaar en veilig, en in de natuur ligt afval van drugs.
In het criminele milieu is het heel gewoon om te dreigen of  te gebruiken.
Criminelen leven naar andere normen dan de meeste mensen. Hoe meer invloed de georganiseerde misdaad krijgt, hoe groter de spanning tussen die twee werelden.
Achter de  zit geld. Daarom wil het plan het verdienen lastiger maken.
Landelijk heeft ongeveer een op de twintig volwassenen ooit cocaïne t. Onder bezoekers van feesten, festivals en clubs is dat bijna een op de drie. bewust geen actiepunt: De cijfers over gebruik (regels 450-459) zijn achtergrond; de actiepunten richten zich op misdaad en niet op gebruikers. bewust niet uitgesplitst: Er zijn alleen landelijke cijfers (regels 450-459); een verdere splitsing zou over Amersfoort niets zeggen.
Er wordt gefraudeerd met geld dat voor zorg bestemd is. De gemeente wil daar drempels tegen opwerpen.
Daders verdienen geld aan de uitbuiting van anderen. De aanpak hiervan en die van ondermijning moeten in elkaar grijpen.
Een klein deel van de  trekt op met mensen die weinig goeds met hen voorhebben. Zij doorzien dat niet altijd.
Een verkeerde keuze is op jonge leeftijd zo gemaakt. Wie zijn bankpas uitleent om geld wit te wassen of klusjes doet voor criminelen, kan daar jaren last van houden.
Sommige groepen jongeren veroorzaken hinder of plegen misdrijven. De werkwijze daarvoor moet worden vernieuwd.
Bij een deel van de jeugd gaat het op verschillende gebieden tegelijk mis. Een losse maatregel is dan niet genoeg.
Wie jong uit de gevangenis komt, kan steun nodig hebben om niet opnieuw vast te lopen.
Rond jongeren bestaan veel overleggen en vormen van hulp. Die passen nog niet goed in elkaar.
In iedere samenleving gaat het met een deel van de  niet goed. Zij hebben het zwaar en maken het hun omgeving soms ook zwaar.
Sommige mensen zijn al jaren verslaafd en steeds weer met justitie in aanraking geweest.
Er zijn mensen die telkens weer de fout in gaan en mensen die uit de gevangenis komen. Voor beide groepen bestaat al een aanpak.
Regels, systemen en afdelingen werken soms tegen elkaar in. Een inwoner krijgt dan niet wat nodig is, en dat kan onveilig zijn.
Regels zijn bedoeld om eerlijk te zijn. In een bijzonder geval kunnen ze juist de goede oplossing in de weg staan.
Professionals ervaren soms dat een regel verbiedt wat zij nodig vinden, bij privacy, bij bouwen en elders. Niemand betwist dat er regels moeten zijn, maar het steekt als het ene doel het andere tegenwerkt.
Juristen worden er vaak pas op het laatste moment bij gehaald. Voor een advies met andere mogelijkheden is dan geen tijd.
Wie geen jurist is, denkt vaak dat het recht zwart-wit en ingewikkeld is. Een kort advies geldt dan als eindoordeel, terwijl er soms ruimte is voor een ander antwoord.
In een verzonnen voorbeeld kan een bedreigde moeder pas naar huis als dat beter beveiligd is. Zij heeft daar geen geld voor en moet  in de opvang blijven, waar haar kinderen niet naar school kunnen.
Er bestaat een regeling voor bijzondere gevallen, maar niet iedere professional gebruikt die of is er snel genoeg bij. Hij kent haar niet goed of durft niet zelf over gemeenschapsgeld te beslissen.
Om te weten wie er met een inwoner bezig is, moet je overal langs. Dat kost tijd en er valt gemakkelijk iemand buiten beeld.
In een voorbeeld van elders wil de ene ambtenaar een uitgebuite vrouw helpen en de andere haar uit haar kamer zetten. Zij weten niet van elkaar dat zij met hetzelfde adres bezig zijn.
Wat de  gewoon vindt, kost een inwoner of ondernemer soms te veel tijd, is te zwaar of te moeilijk.
Dezelfde vraag kan bij twee mensen iets heel anders betekenen: een kapotte lamp melden uit burgerzin of uit angst, of mailen terwijl schrijven moeilijk is. Wie gehoord wil worden, is met een formulier niet geholpen.
Als veel mensen zich van de overheid afkeren, krijgt het hele  daar last van. Besturen en veilig houden worden dan lastiger.
Deelt de meerderheid de normen van de  niet meer, dan raakt die haar macht kwijt. Tegen overtredingen op grote schaal heeft de politie te weinig mensen. Een agent zegt dat in een aangehaald rapport.
Mensen hebben volle dagen. Ondernemers en professionals willen soms liever dat de gemeente vlot handelt dan dat zij mogen meepraten.
Inwoners en overheid begrijpen elkaar niet altijd. Groeit die afstand, dan gaan mensen anders naar de overheid kijken en raakt dat de veiligheid.
Wie bij de overheid verder van inwoners af staat, kijkt soms anders naar de wereld dan zij. Daardoor ziet hij minder goed hoe de gemeente overkomt.
De gemeente denkt dat meedoen gemakkelijk is, maar sommige groepen komen toch niet.
2023: € 10.939, 2024: € 10.939, 2025: € 10.939, 2026: € 10.939
2023: € 4.242, 2024: € 4.242, 2025: € 4.242, 2026: € 4.242 opmerking: Niet gekoppeld. De tekst legt niet uit waar dit systeem voor dient en noemt het verder nergens.
2023: € 44.430, 2024: € 44.430, 2025: € 44.430, 2026: € 44.430
2023: € 10.939, 2024: € 10.939, 2025: € 10.939, 2026: € 10.939
2023: € 32.305, 2024: € 32.305, 2025: € 32.305, 2026: € 32.305 opmerking: Niet gekoppeld. Geen actiepunt noemt deze wet of dit systeem; wettelijke taken horen volgens regel 135 tot de basis. Actiepunt 4 noemt wel mensen met verward gedrag (regel 221).
2023: € 57.825, 2024: € 57.825, 2025: € 57.825, 2026: € 57.825 opmerking: Niet gekoppeld. Actiepunt 7 noemt alleen  voor jongeren (regel 249) en valt onder een ander focusgebied; de aanpak voor wie de gevangenis verlaat hoort volgens regel 135 tot de basis.
2023: € 24.007, 2024: € 24.007, 2025: € 24.007, 2026: € 24.007
2023: € 52.106, 2024: € 52.106, 2025: € 52.106, 2026: € 52.106
2023: € 5.000, 2024: € 5.000, 2025: € 5.000, 2026: € 5.000
2023: € 20.000, 2024: € 20.000, 2025: € 20.000, 2026: € 20.000
2023: € 10.000, 2024: € 10.000, 2025: € 10.000, 2026: € 10.000 opmerking: Het eerste onderdeel van actiepunt 2 (regel 184) zegt hetzelfde, maar staat onder een ander focusgebied.
2023: € 30.000, 2024: € 30.000, 2025: € 30.000, 2026: € 30.000
2023: € 5.000, 2024: € 5.000, 2025: € 5.000, 2026: € 5.000
2023: € 5.000, 2024: € 5.000, 2025: € 5.000, 2026: € 5.000 opmerking: De begroting zet deze post onder de fysieke ruimte (regel 512); regel 176 rekent het onderwerp tot  samenleven. Beide staan hier zoals gedrukt.
2023: € 94.245, 2024: € 94.245, 2025: € 94.245, 2026: € 94.245
2023: € 56.563, 2024: € 56.563, 2025: € 56.563, 2026: € 56.563
2023: € 23.246, 2024: € 23.246, 2025: € 23.246, 2026: € 23.246 opmerking: Niet gekoppeld. Communicatie komt voor in de actiepunten 3 (regel 209), 10 (regel 279) en 17 (regel 361); niets wijst erop voor welk daarvan dit geld is.
2023: € 5.000, 2024: € 5.000, 2025: € 5.000, 2026: € 5.000
2023: € 35.090, 2024: € 35.090, 2025: € 35.090, 2026: € 35.090 opmerking: Niet gekoppeld. Het bureau komt voor bij actiepunt 3 (regel 194) en als maker van een trendanalyse (regel 535); voor welk werk de bijdrage is, zegt het plan niet.
Grotendeels weggelaten: lokale veiligheidsmensen hebben hier te weinig invloed op of te weinig vakkennis van. Dat maakt het onderwerp niet onbelangrijk; de grens is deels willekeurig.
Grotendeels weggelaten om dezelfde reden: het ligt buiten het vak en het bereik van wie in de gemeente aan veiligheid werkt.
Grotendeels weggelaten: wat de opkomst van sociale media als geheel teweegbrengt, ligt buiten het vak en het bereik van lokale veiligheidsmensen.
Het team weegt dierenbelangen mee in zijn zaken, maar heeft er geen specialisme in. De bevindingen gaan daarom gebundeld naar de beleidsmedewerker dierwelzijn.
De raad krijgt deze cijfers al twee keer per jaar met uitleg. Herhaling zou dubbel zijn; het plan toont liever cijfers over de invloed van maatschappelijke ontwikkelingen.
Professionals onderscheiden verschillende vormen, elk met een eigen aanpak. Om de mindmap leesbaar te houden blijft het daar bij één begrip.



Alle  van het plan, per focusgebied.
Wat het plan vraagt van elke afdeling en partner.
Welk thema leidt tot welk focusgebied en welk actiepunt.
Al het  in de begroting van het plan, per focusgebied en actiepunt.
Wat de woorden van het plan en deze site betekenen.
Wat de controle van het plan vond.
Bestanden van het plan om te downloaden.
Wat iedereen op deze site kan lezen en bedienen, en wat niet.`,
lines:`regels 81, 83-85, 87 en 89 onder ‘I Veilig samenleven’, regel 139 onder ‘Onze toekomstvisie samengevat’
regels 91, 93-99, 101 en 103-107 onder ‘II Veilig opgroeien’, regel 140 onder ‘Onze toekomstvisie samengevat’
regels 109, 111-113, 115 en 117 onder ‘III Veilig online zijn’, regel 141 onder ‘Onze toekomstvisie samengevat’
regels 119, 121-125, 129 en 131 onder ‘IV Veilig in de fysieke ruimte’, regel 142 onder ‘Onze toekomstvisie samengevat’
regel 51 onder ‘Toekomstvisie: In het kort’, regels 133 en 135 onder ‘V De basis’
regel 315 onder ‘Algemene / organisatorische actiepunten’ (vanaf p. 21)
regel 166 onder ‘Mindmaps en actiepunten: In het kort’, regel 323 onder ‘14 Meer aansluiting creëren tussen gebiedsgericht en beleidsinhoudelijk werken’ (vanaf p. 21), regels 483, 487 en 492 onder ‘FINANCIEN’, regel 539 onder ‘Stap 2: afbakening’, regel 579 onder ‘Stap 3: Actiepunten opstellen’, regels 584-588, 590, 592-593, 597 en 599 onder ‘LIJST MET AANBEVELINGEN’
regels 588, 589, 591 en 596 onder ‘LIJST MET AANBEVELINGEN’; Sociale veiligheid (onderdeel van de begroting 2017), regel 108
regels 594, 595 en 596 onder ‘LIJST MET AANBEVELINGEN’
regels 489-490 en 492 onder ‘FINANCIEN’, regel 596 onder ‘LIJST MET AANBEVELINGEN’
regel 597 onder ‘LIJST MET AANBEVELINGEN’
regel 598 onder ‘LIJST MET AANBEVELINGEN’
regel 599 onder ‘LIJST MET AANBEVELINGEN’
regel 600 onder ‘LIJST MET AANBEVELINGEN’
regel 600 onder ‘LIJST MET AANBEVELINGEN’
regels 174 en 176 onder ‘1 De basis behouden \u0026 versterken’ (vanaf p. 14), regel 584 onder ‘LIJST MET AANBEVELINGEN’
regels 178 en 180-186 onder ‘2 De aanpak van georganiseerde ondermijnende criminaliteit’ (vanaf p. 14), regel 585 onder ‘LIJST MET AANBEVELINGEN’
regel 184 onder ‘2 De aanpak van georganiseerde ondermijnende criminaliteit’ (vanaf p. 14)
regel 185 onder ‘2 De aanpak van georganiseerde ondermijnende criminaliteit’ (vanaf p. 14)
regel 186 onder ‘2 De aanpak van georganiseerde ondermijnende criminaliteit’ (vanaf p. 14)
regels 188 en 190-217 onder ‘3 Voorbereid zijn op onrust, maar bouwen aan vertrouwen’ (vanaf p. 15), regel 586 onder ‘LIJST MET AANBEVELINGEN’
regels 194 en 196 onder ‘3 Voorbereid zijn op onrust, maar bouwen aan vertrouwen’ (vanaf p. 15)
regels 194 en 197 onder ‘3 Voorbereid zijn op onrust, maar bouwen aan vertrouwen’ (vanaf p. 15)
regels 211 en 213 onder ‘3 Voorbereid zijn op onrust, maar bouwen aan vertrouwen’ (vanaf p. 15)
regels 211 en 214 onder ‘3 Voorbereid zijn op onrust, maar bouwen aan vertrouwen’ (vanaf p. 15)
regels 211 en 215 onder ‘3 Voorbereid zijn op onrust, maar bouwen aan vertrouwen’ (vanaf p. 15)
regels 211 en 216 onder ‘3 Voorbereid zijn op onrust, maar bouwen aan vertrouwen’ (vanaf p. 15)
regels 211 en 217 onder ‘3 Voorbereid zijn op onrust, maar bouwen aan vertrouwen’ (vanaf p. 15)
regels 219 en 221-223 onder ‘4 Persoons Gerichte Aanpak voor mensen op het grensvlak veiligheid/zorg’ (vanaf p. 16), regel 587 onder ‘LIJST MET AANBEVELINGEN’
regels 225 en 227-233 onder ‘5 Maatwerkmogelijkheden blijvend onder de aandacht houden’ (vanaf p. 16), regel 588 onder ‘LIJST MET AANBEVELINGEN’
regels 235 en 237-238 onder ‘6 Korte actiepunten veilig samenleven’ (vanaf p. 17), regel 589 onder ‘LIJST MET AANBEVELINGEN’
regel 237 onder ‘6 Korte actiepunten veilig samenleven’ (vanaf p. 17)
regel 238 onder ‘6 Korte actiepunten veilig samenleven’ (vanaf p. 17)
regels 242 en 244-251 onder ‘7 Investeren op jeugd’ (vanaf p. 17), regel 590 onder ‘LIJST MET AANBEVELINGEN’
regel 246 onder ‘7 Investeren op jeugd’ (vanaf p. 17)
regel 247 onder ‘7 Investeren op jeugd’ (vanaf p. 17)
regel 248 onder ‘7 Investeren op jeugd’ (vanaf p. 17)
regel 249 onder ‘7 Investeren op jeugd’ (vanaf p. 17)
regel 250 onder ‘7 Investeren op jeugd’ (vanaf p. 17)
regel 251 onder ‘7 Investeren op jeugd’ (vanaf p. 17)
regels 253 en 255 onder ‘8 Korte actiepunten veilig opgroeien’ (vanaf p. 17), regel 591 onder ‘LIJST MET AANBEVELINGEN’
regel 255 onder ‘8 Korte actiepunten veilig opgroeien’ (vanaf p. 17)
regel 255 onder ‘8 Korte actiepunten veilig opgroeien’ (vanaf p. 17)
regels 259 en 261-270 onder ‘9 De aanpak van digitale weerbaarheid’ (vanaf p. 18), regel 592 onder ‘LIJST MET AANBEVELINGEN’
regel 265 onder ‘9 De aanpak van digitale weerbaarheid’ (vanaf p. 18)
regel 266 onder ‘9 De aanpak van digitale weerbaarheid’ (vanaf p. 18)
regel 267 onder ‘9 De aanpak van digitale weerbaarheid’ (vanaf p. 18)
regel 268 onder ‘9 De aanpak van digitale weerbaarheid’ (vanaf p. 18)
regels 274 en 276-283 onder ‘10 De basis behouden \u0026 versterken fysieke ruimte’ (vanaf p. 18), regel 593 onder ‘LIJST MET AANBEVELINGEN’
regel 278 onder ‘10 De basis behouden \u0026 versterken fysieke ruimte’ (vanaf p. 18)
regel 279 onder ‘10 De basis behouden \u0026 versterken fysieke ruimte’ (vanaf p. 18)
regel 280 onder ‘10 De basis behouden \u0026 versterken fysieke ruimte’ (vanaf p. 18)
regel 281 onder ‘10 De basis behouden \u0026 versterken fysieke ruimte’ (vanaf p. 18)
regel 282 onder ‘10 De basis behouden \u0026 versterken fysieke ruimte’ (vanaf p. 18)
regel 283 onder ‘10 De basis behouden \u0026 versterken fysieke ruimte’ (vanaf p. 18)
regels 285 en 287-291 onder ‘11 Kennis bevorderen ruimtelijke aspecten van veiligheid’ (vanaf p. 18), regel 594 onder ‘LIJST MET AANBEVELINGEN’
regels 293 en 295-305 onder ‘12 Ruimtelijke oplossingen voor sociale problematiek’ (vanaf p. 19), regel 595 onder ‘LIJST MET AANBEVELINGEN’
regels 307 en 309-313 onder ‘13 Korte actiepunten Veilig in de Fysieke Ruimte’ (vanaf p. 20), regel 596 onder ‘LIJST MET AANBEVELINGEN’
regel 309 onder ‘13 Korte actiepunten Veilig in de Fysieke Ruimte’ (vanaf p. 20)
regel 310 onder ‘13 Korte actiepunten Veilig in de Fysieke Ruimte’ (vanaf p. 20)
regel 311 onder ‘13 Korte actiepunten Veilig in de Fysieke Ruimte’ (vanaf p. 20)
regel 312 onder ‘13 Korte actiepunten Veilig in de Fysieke Ruimte’ (vanaf p. 20)
regel 313 onder ‘13 Korte actiepunten Veilig in de Fysieke Ruimte’ (vanaf p. 20)
regels 317 en 319-329 onder ‘14 Meer aansluiting creëren tussen gebiedsgericht en beleidsinhoudelijk werken’ (vanaf p. 21), regel 597 onder ‘LIJST MET AANBEVELINGEN’
regels 331 en 333-343 onder ‘15 Domeinoverstijgende afstemming’ (vanaf p. 21), regel 598 onder ‘LIJST MET AANBEVELINGEN’
regels 345 en 347-359 onder ‘16 Versterken samenwerking rond juridisch advies’ (vanaf p. 22), regel 599 onder ‘LIJST MET AANBEVELINGEN’
regels 361 en 363-383 onder ‘17 Communicatie en participatie’ (vanaf p. 23), regel 600 onder ‘LIJST MET AANBEVELINGEN’
regels 57, 59 en 61 onder ‘Woningnood’, regel 85 onder ‘I Veilig samenleven’, regel 93 onder ‘II Veilig opgroeien’
regel 59 onder ‘Woningnood’, regel 121 onder ‘IV Veilig in de fysieke ruimte’
regel 59 onder ‘Woningnood’, regel 121 onder ‘IV Veilig in de fysieke ruimte’
regel 59 onder ‘Woningnood’, regel 121 onder ‘IV Veilig in de fysieke ruimte’, regels 553 en 555 onder ‘Stap 2: De mindmaps’
regel 95 onder ‘II Veilig opgroeien’
regels 93 en 95 onder ‘II Veilig opgroeien’, regels 221 en 223 onder ‘4 Persoons Gerichte Aanpak voor mensen op het grensvlak veiligheid/zorg’ (vanaf p. 16), regel 483 onder ‘FINANCIEN’
regel 93 onder ‘II Veilig opgroeien’, regel 413 onder ‘Cijfers: Woningnood’
regels 413 en 417 onder ‘Cijfers: Woningnood’
regel 417 onder ‘Cijfers: Woningnood’
regels 363 en 365 onder ‘17 Communicatie en participatie’ (vanaf p. 23)
regel 93 onder ‘II Veilig opgroeien’
regel 417 onder ‘Cijfers: Woningnood’
regels 59 en 61 onder ‘Woningnood’, regel 121 onder ‘IV Veilig in de fysieke ruimte’
regels 59 en 61 onder ‘Woningnood’
regel 59 onder ‘Woningnood’, regel 121 onder ‘IV Veilig in de fysieke ruimte’
regels 59 en 61 onder ‘Woningnood’
regel 221 onder ‘4 Persoons Gerichte Aanpak voor mensen op het grensvlak veiligheid/zorg’ (vanaf p. 16)
regel 349 onder ‘16 Versterken samenwerking rond juridisch advies’ (vanaf p. 22)
regel 339 onder ‘15 Domeinoverstijgende afstemming’ (vanaf p. 21)
regel 61 onder ‘Woningnood’, regel 238 onder ‘6 Korte actiepunten veilig samenleven’ (vanaf p. 17)
regel 238 onder ‘6 Korte actiepunten veilig samenleven’ (vanaf p. 17)
regel 61 onder ‘Woningnood’, regel 85 onder ‘I Veilig samenleven’
regel 85 onder ‘I Veilig samenleven’
regel 75 onder ‘Sociale samenhang’, regel 85 onder ‘I Veilig samenleven’, regel 190 onder ‘3 Voorbereid zijn op onrust, maar bouwen aan vertrouwen’ (vanaf p. 15)
regels 83 en 85 onder ‘I Veilig samenleven’, regel 190 onder ‘3 Voorbereid zijn op onrust, maar bouwen aan vertrouwen’ (vanaf p. 15)
regel 135 onder ‘V De basis’, regel 221 onder ‘4 Persoons Gerichte Aanpak voor mensen op het grensvlak veiligheid/zorg’ (vanaf p. 16), regel 295 onder ‘12 Ruimtelijke oplossingen voor sociale problematiek’ (vanaf p. 19)
regel 295 onder ‘12 Ruimtelijke oplossingen voor sociale problematiek’ (vanaf p. 19)
regel 237 onder ‘6 Korte actiepunten veilig samenleven’ (vanaf p. 17), regel 295 onder ‘12 Ruimtelijke oplossingen voor sociale problematiek’ (vanaf p. 19)
regel 65 onder ‘Klimaatverandering / duurzaamheid’, regel 123 onder ‘IV Veilig in de fysieke ruimte’
regel 297 onder ‘12 Ruimtelijke oplossingen voor sociale problematiek’ (vanaf p. 19)
regel 17 onder ‘01 VOORWOORD’, regel 61 onder ‘Woningnood’, regels 121 en 125 onder ‘IV Veilig in de fysieke ruimte’, regel 276 onder ‘10 De basis behouden \u0026 versterken fysieke ruimte’ (vanaf p. 18), regel 287 onder ‘11 Kennis bevorderen ruimtelijke aspecten van veiligheid’ (vanaf p. 18)
regel 287 onder ‘11 Kennis bevorderen ruimtelijke aspecten van veiligheid’ (vanaf p. 18)
regel 287 onder ‘11 Kennis bevorderen ruimtelijke aspecten van veiligheid’ (vanaf p. 18)
regel 291 onder ‘11 Kennis bevorderen ruimtelijke aspecten van veiligheid’ (vanaf p. 18)
regels 301 en 303 onder ‘12 Ruimtelijke oplossingen voor sociale problematiek’ (vanaf p. 19)
regels 299 en 303 onder ‘12 Ruimtelijke oplossingen voor sociale problematiek’ (vanaf p. 19)
regel 135 onder ‘V De basis’, regel 280 onder ‘10 De basis behouden \u0026 versterken fysieke ruimte’ (vanaf p. 18)
regel 541 onder ‘Stap 2: afbakening’
regel 17 onder ‘01 VOORWOORD’, regel 38 onder ‘Toekomstvisie: In het kort’, regels 63 en 65 onder ‘Klimaatverandering / duurzaamheid’
regel 65 onder ‘Klimaatverandering / duurzaamheid’, regel 123 onder ‘IV Veilig in de fysieke ruimte’
regel 65 onder ‘Klimaatverandering / duurzaamheid’, regel 123 onder ‘IV Veilig in de fysieke ruimte’, regel 311 onder ‘13 Korte actiepunten Veilig in de Fysieke Ruimte’ (vanaf p. 20)
regel 310 onder ‘13 Korte actiepunten Veilig in de Fysieke Ruimte’ (vanaf p. 20)
regels 278 en 279 onder ‘10 De basis behouden \u0026 versterken fysieke ruimte’ (vanaf p. 18)
regel 65 onder ‘Klimaatverandering / duurzaamheid’, regel 123 onder ‘IV Veilig in de fysieke ruimte’, regel 237 onder ‘6 Korte actiepunten veilig samenleven’ (vanaf p. 17)
regel 65 onder ‘Klimaatverandering / duurzaamheid’
regel 65 onder ‘Klimaatverandering / duurzaamheid’
regel 65 onder ‘Klimaatverandering / duurzaamheid’, regel 123 onder ‘IV Veilig in de fysieke ruimte’, regels 309 en 310 onder ‘13 Korte actiepunten Veilig in de Fysieke Ruimte’ (vanaf p. 20)
regel 65 onder ‘Klimaatverandering / duurzaamheid’
regel 309 onder ‘13 Korte actiepunten Veilig in de Fysieke Ruimte’ (vanaf p. 20)
regel 312 onder ‘13 Korte actiepunten Veilig in de Fysieke Ruimte’ (vanaf p. 20)
regel 312 onder ‘13 Korte actiepunten Veilig in de Fysieke Ruimte’ (vanaf p. 20)
regel 123 onder ‘IV Veilig in de fysieke ruimte’, regel 237 onder ‘6 Korte actiepunten veilig samenleven’ (vanaf p. 17), regel 289 onder ‘11 Kennis bevorderen ruimtelijke aspecten van veiligheid’ (vanaf p. 18), regel 402 onder ‘Cijfers: Klimaatverandering’
regel 123 onder ‘IV Veilig in de fysieke ruimte’, regel 237 onder ‘6 Korte actiepunten veilig samenleven’ (vanaf p. 17), regel 402 onder ‘Cijfers: Klimaatverandering’
regel 402 onder ‘Cijfers: Klimaatverandering’
regel 402 onder ‘Cijfers: Klimaatverandering’
regels 407 en 409 onder ‘Cijfers: Klimaatverandering’
regel 402 onder ‘Cijfers: Klimaatverandering’
regel 289 onder ‘11 Kennis bevorderen ruimtelijke aspecten van veiligheid’ (vanaf p. 18)
regel 65 onder ‘Klimaatverandering / duurzaamheid’, regel 123 onder ‘IV Veilig in de fysieke ruimte’
regel 65 onder ‘Klimaatverandering / duurzaamheid’, regel 123 onder ‘IV Veilig in de fysieke ruimte’, regel 313 onder ‘13 Korte actiepunten Veilig in de Fysieke Ruimte’ (vanaf p. 20)
regel 313 onder ‘13 Korte actiepunten Veilig in de Fysieke Ruimte’ (vanaf p. 20)
regel 65 onder ‘Klimaatverandering / duurzaamheid’
regel 65 onder ‘Klimaatverandering / duurzaamheid’, regel 121 onder ‘IV Veilig in de fysieke ruimte’
regel 65 onder ‘Klimaatverandering / duurzaamheid’, regel 255 onder ‘8 Korte actiepunten veilig opgroeien’ (vanaf p. 17), regel 309 onder ‘13 Korte actiepunten Veilig in de Fysieke Ruimte’ (vanaf p. 20)
regel 65 onder ‘Klimaatverandering / duurzaamheid’
regel 65 onder ‘Klimaatverandering / duurzaamheid’, regel 121 onder ‘IV Veilig in de fysieke ruimte’, regel 287 onder ‘11 Kennis bevorderen ruimtelijke aspecten van veiligheid’ (vanaf p. 18), regel 313 onder ‘13 Korte actiepunten Veilig in de Fysieke Ruimte’ (vanaf p. 20)
regels 121 en 125 onder ‘IV Veilig in de fysieke ruimte’, regel 287 onder ‘11 Kennis bevorderen ruimtelijke aspecten van veiligheid’ (vanaf p. 18)
regel 42 onder ‘Toekomstvisie: In het kort’, regel 65 onder ‘Klimaatverandering / duurzaamheid’, regels 121 en 131 onder ‘IV Veilig in de fysieke ruimte’
regel 65 onder ‘Klimaatverandering / duurzaamheid’, regel 121 onder ‘IV Veilig in de fysieke ruimte’
regel 85 onder ‘I Veilig samenleven’
regel 85 onder ‘I Veilig samenleven’
regel 312 onder ‘13 Korte actiepunten Veilig in de Fysieke Ruimte’ (vanaf p. 20)
regel 93 onder ‘II Veilig opgroeien’
regels 67 en 69 onder ‘Technologische vooruitgang’, regels 421, 423 en 427 onder ‘Cijfers: Technologie’
regel 261 onder ‘9 De aanpak van digitale weerbaarheid’ (vanaf p. 18), regel 423 onder ‘Cijfers: Technologie’
regel 261 onder ‘9 De aanpak van digitale weerbaarheid’ (vanaf p. 18), regel 427 onder ‘Cijfers: Technologie’
regel 427 onder ‘Cijfers: Technologie’
regel 427 onder ‘Cijfers: Technologie’
regel 427 onder ‘Cijfers: Technologie’
regel 427 onder ‘Cijfers: Technologie’
regel 423 onder ‘Cijfers: Technologie’
regel 423 onder ‘Cijfers: Technologie’
regel 283 onder ‘10 De basis behouden \u0026 versterken fysieke ruimte’ (vanaf p. 18), regel 423 onder ‘Cijfers: Technologie’
regel 251 onder ‘7 Investeren op jeugd’ (vanaf p. 17)
regel 559 onder ‘Stap 2: De mindmaps’
regel 105 onder ‘II Veilig opgroeien’, regel 247 onder ‘7 Investeren op jeugd’ (vanaf p. 17)
regel 69 onder ‘Technologische vooruitgang’, regel 111 onder ‘III Veilig online zijn’
regels 113 en 117 onder ‘III Veilig online zijn’, regel 266 onder ‘9 De aanpak van digitale weerbaarheid’ (vanaf p. 18)
regels 113 en 117 onder ‘III Veilig online zijn’, regel 267 onder ‘9 De aanpak van digitale weerbaarheid’ (vanaf p. 18)
regel 268 onder ‘9 De aanpak van digitale weerbaarheid’ (vanaf p. 18)
regel 267 onder ‘9 De aanpak van digitale weerbaarheid’ (vanaf p. 18)
regel 69 onder ‘Technologische vooruitgang’, regel 111 onder ‘III Veilig online zijn’
regel 69 onder ‘Technologische vooruitgang’, regel 111 onder ‘III Veilig online zijn’, regel 194 onder ‘3 Voorbereid zijn op onrust, maar bouwen aan vertrouwen’ (vanaf p. 15)
regel 75 onder ‘Sociale samenhang’, regel 85 onder ‘I Veilig samenleven’, regel 190 onder ‘3 Voorbereid zijn op onrust, maar bouwen aan vertrouwen’ (vanaf p. 15)
regel 194 onder ‘3 Voorbereid zijn op onrust, maar bouwen aan vertrouwen’ (vanaf p. 15)
regel 199 onder ‘3 Voorbereid zijn op onrust, maar bouwen aan vertrouwen’ (vanaf p. 15)
regels 194, 196 en 197 onder ‘3 Voorbereid zijn op onrust, maar bouwen aan vertrouwen’ (vanaf p. 15)
regel 69 onder ‘Technologische vooruitgang’, regel 111 onder ‘III Veilig online zijn’, regel 357 onder ‘16 Versterken samenwerking rond juridisch advies’ (vanaf p. 22)
regel 69 onder ‘Technologische vooruitgang’, regels 111 en 117 onder ‘III Veilig online zijn’
regel 69 onder ‘Technologische vooruitgang’, regel 117 onder ‘III Veilig online zijn’
regels 335 en 343 onder ‘15 Domeinoverstijgende afstemming’ (vanaf p. 21)
regel 69 onder ‘Technologische vooruitgang’, regels 113 en 115 onder ‘III Veilig online zijn’
regel 135 onder ‘V De basis’, regel 282 onder ‘10 De basis behouden \u0026 versterken fysieke ruimte’ (vanaf p. 18)
regel 113 onder ‘III Veilig online zijn’
regel 559 onder ‘Stap 2: De mindmaps’
regels 71, 73 en 75 onder ‘Sociale samenhang’, regels 431, 433 en 435 onder ‘Cijfers: Sociale samenhang’
regel 73 onder ‘Sociale samenhang’, regel 85 onder ‘I Veilig samenleven’, regel 433 onder ‘Cijfers: Sociale samenhang’
regel 93 onder ‘II Veilig opgroeien’, regels 207 en 211 onder ‘3 Voorbereid zijn op onrust, maar bouwen aan vertrouwen’ (vanaf p. 15)
regel 135 onder ‘V De basis’
regel 85 onder ‘I Veilig samenleven’
regel 75 onder ‘Sociale samenhang’
regel 75 onder ‘Sociale samenhang’, regel 433 onder ‘Cijfers: Sociale samenhang’
regel 83 onder ‘I Veilig samenleven’, regel 211 onder ‘3 Voorbereid zijn op onrust, maar bouwen aan vertrouwen’ (vanaf p. 15)
regel 75 onder ‘Sociale samenhang’, regels 211 en 215 onder ‘3 Voorbereid zijn op onrust, maar bouwen aan vertrouwen’ (vanaf p. 15)
regel 176 onder ‘1 De basis behouden \u0026 versterken’ (vanaf p. 14), regel 211 onder ‘3 Voorbereid zijn op onrust, maar bouwen aan vertrouwen’ (vanaf p. 15)
regel 83 onder ‘I Veilig samenleven’, regel 176 onder ‘1 De basis behouden \u0026 versterken’ (vanaf p. 14)
regel 211 onder ‘3 Voorbereid zijn op onrust, maar bouwen aan vertrouwen’ (vanaf p. 15)
regel 75 onder ‘Sociale samenhang’, regel 373 onder ‘17 Communicatie en participatie’ (vanaf p. 23)
regel 85 onder ‘I Veilig samenleven’
regel 190 onder ‘3 Voorbereid zijn op onrust, maar bouwen aan vertrouwen’ (vanaf p. 15)
regel 281 onder ‘10 De basis behouden \u0026 versterken fysieke ruimte’ (vanaf p. 18)
regel 203 onder ‘3 Voorbereid zijn op onrust, maar bouwen aan vertrouwen’ (vanaf p. 15), regel 371 onder ‘17 Communicatie en participatie’ (vanaf p. 23), regels 433, 435, 437, 439-444 en 446 onder ‘Cijfers: Sociale samenhang’
regel 83 onder ‘I Veilig samenleven’
regel 203 onder ‘3 Voorbereid zijn op onrust, maar bouwen aan vertrouwen’ (vanaf p. 15)
regel 203 onder ‘3 Voorbereid zijn op onrust, maar bouwen aan vertrouwen’ (vanaf p. 15), regel 435 onder ‘Cijfers: Sociale samenhang’
regel 203 onder ‘3 Voorbereid zijn op onrust, maar bouwen aan vertrouwen’ (vanaf p. 15)
regel 75 onder ‘Sociale samenhang’, regel 435 onder ‘Cijfers: Sociale samenhang’
regel 211 onder ‘3 Voorbereid zijn op onrust, maar bouwen aan vertrouwen’ (vanaf p. 15)
regel 255 onder ‘8 Korte actiepunten veilig opgroeien’ (vanaf p. 17)
regel 211 onder ‘3 Voorbereid zijn op onrust, maar bouwen aan vertrouwen’ (vanaf p. 15), regels 319 en 321 onder ‘14 Meer aansluiting creëren tussen gebiedsgericht en beleidsinhoudelijk werken’ (vanaf p. 21)
regel 327 onder ‘14 Meer aansluiting creëren tussen gebiedsgericht en beleidsinhoudelijk werken’ (vanaf p. 21)
regels 321 en 323 onder ‘14 Meer aansluiting creëren tussen gebiedsgericht en beleidsinhoudelijk werken’ (vanaf p. 21)
regel 75 onder ‘Sociale samenhang’, regel 83 onder ‘I Veilig samenleven’, regel 180 onder ‘2 De aanpak van georganiseerde ondermijnende criminaliteit’ (vanaf p. 14), regel 321 onder ‘14 Meer aansluiting creëren tussen gebiedsgericht en beleidsinhoudelijk werken’ (vanaf p. 21), regel 448 onder ‘Cijfers: Sociale samenhang’
regels 95 en 107 onder ‘II Veilig opgroeien’, regels 182 en 184 onder ‘2 De aanpak van georganiseerde ondermijnende criminaliteit’ (vanaf p. 14), regel 248 onder ‘7 Investeren op jeugd’ (vanaf p. 17), regel 448 onder ‘Cijfers: Sociale samenhang’
regel 182 onder ‘2 De aanpak van georganiseerde ondermijnende criminaliteit’ (vanaf p. 14)
regel 182 onder ‘2 De aanpak van georganiseerde ondermijnende criminaliteit’ (vanaf p. 14)
regels 180 en 182 onder ‘2 De aanpak van georganiseerde ondermijnende criminaliteit’ (vanaf p. 14)
regel 182 onder ‘2 De aanpak van georganiseerde ondermijnende criminaliteit’ (vanaf p. 14), regel 448 onder ‘Cijfers: Sociale samenhang’
regel 448 onder ‘Cijfers: Sociale samenhang’
regels 448 en 450 onder ‘Cijfers: Sociale samenhang’
regel 185 onder ‘2 De aanpak van georganiseerde ondermijnende criminaliteit’ (vanaf p. 14)
regels 450, 455 en 459 onder ‘Cijfers: Sociale samenhang’
regel 186 onder ‘2 De aanpak van georganiseerde ondermijnende criminaliteit’ (vanaf p. 14)
regel 186 onder ‘2 De aanpak van georganiseerde ondermijnende criminaliteit’ (vanaf p. 14)
regel 95 onder ‘II Veilig opgroeien’
regel 95 onder ‘II Veilig opgroeien’
regel 103 onder ‘II Veilig opgroeien’, regel 244 onder ‘7 Investeren op jeugd’ (vanaf p. 17)
regel 107 onder ‘II Veilig opgroeien’
regel 249 onder ‘7 Investeren op jeugd’ (vanaf p. 17)
regel 250 onder ‘7 Investeren op jeugd’ (vanaf p. 17)
regel 221 onder ‘4 Persoons Gerichte Aanpak voor mensen op het grensvlak veiligheid/zorg’ (vanaf p. 16)
regel 221 onder ‘4 Persoons Gerichte Aanpak voor mensen op het grensvlak veiligheid/zorg’ (vanaf p. 16)
regel 135 onder ‘V De basis’
regels 227 en 231 onder ‘5 Maatwerkmogelijkheden blijvend onder de aandacht houden’ (vanaf p. 16), regel 343 onder ‘15 Domeinoverstijgende afstemming’ (vanaf p. 21), regel 347 onder ‘16 Versterken samenwerking rond juridisch advies’ (vanaf p. 22)
regel 227 onder ‘5 Maatwerkmogelijkheden blijvend onder de aandacht houden’ (vanaf p. 16), regel 347 onder ‘16 Versterken samenwerking rond juridisch advies’ (vanaf p. 22)
regels 347 en 351 onder ‘16 Versterken samenwerking rond juridisch advies’ (vanaf p. 22)
regel 353 onder ‘16 Versterken samenwerking rond juridisch advies’ (vanaf p. 22)
regels 353 en 355 onder ‘16 Versterken samenwerking rond juridisch advies’ (vanaf p. 22)
regels 227 en 229 onder ‘5 Maatwerkmogelijkheden blijvend onder de aandacht houden’ (vanaf p. 16)
regel 231 onder ‘5 Maatwerkmogelijkheden blijvend onder de aandacht houden’ (vanaf p. 16)
regel 337 onder ‘15 Domeinoverstijgende afstemming’ (vanaf p. 21)
regels 337, 339 en 341 onder ‘15 Domeinoverstijgende afstemming’ (vanaf p. 21)
regel 363 onder ‘17 Communicatie en participatie’ (vanaf p. 23)
regels 371, 373 en 381 onder ‘17 Communicatie en participatie’ (vanaf p. 23)
regel 373 onder ‘17 Communicatie en participatie’ (vanaf p. 23)
regels 375 en 377 onder ‘17 Communicatie en participatie’ (vanaf p. 23)
regels 363 en 367 onder ‘17 Communicatie en participatie’ (vanaf p. 23)
regel 373 onder ‘17 Communicatie en participatie’ (vanaf p. 23)
regels 367, 369 en 373 onder ‘17 Communicatie en participatie’ (vanaf p. 23)
regel 369 onder ‘17 Communicatie en participatie’ (vanaf p. 23)
regel 498 onder ‘FINANCIEN’
regel 499 onder ‘FINANCIEN’
regel 500 onder ‘FINANCIEN’
regel 501 onder ‘FINANCIEN’
regel 502 onder ‘FINANCIEN’
regel 503 onder ‘FINANCIEN’
regel 504 onder ‘FINANCIEN’; 2. Inclusieve en veilige stad (hoofdstuk van de begroting 2021), regel 76
regel 505 onder ‘FINANCIEN’; 2. Inclusieve en veilige stad (hoofdstuk van de begroting 2021), regel 102
regel 506 onder ‘FINANCIEN’
regel 508 onder ‘FINANCIEN’
regel 509 onder ‘FINANCIEN’
regel 511 onder ‘FINANCIEN’
regel 513 onder ‘FINANCIEN’
regel 514 onder ‘FINANCIEN’
regel 515 onder ‘FINANCIEN’
regel 516 onder ‘FINANCIEN’
regel 518 onder ‘FINANCIEN’
regel 519 onder ‘FINANCIEN’
regel 520 onder ‘FINANCIEN’
regel 539 onder ‘Stap 2: afbakening’
regel 539 onder ‘Stap 2: afbakening’
regel 539 onder ‘Stap 2: afbakening’
regels 541 en 543 onder ‘Stap 2: afbakening’
regels 396 en 398 onder ‘Cijfers’
regels 553 en 555 onder ‘Stap 2: De mindmaps’










`,
to:`














6
6



6







6
6,7
7


6






7


6




6






8
8
9,7,8





6,10
11
6,12
13,14



29~

28,33

66~
28~
66

28~


30~

28
65
64~,16~
30
30
20~

20
20
28,56
56
30,56
30~
56
55
55
55
55
56
56
48



57
57
48
30

30~
57
57~
57
57
57,33~
30,55
30



57~
55

57
57
48~
48~
40,57
40~,57~
55,57
55
55~
55~

20~
57


43
43
43~
43~
43~
16~
43~
43~
48
33,43~

33~
43~
43~
43~
43
43
43~,66~
20
20
20
20
20~
65
65~

64

48




20

20~
20~

20~
20
15,20
15~
20
66
20~
20
48
20,66,63~
20~
20
20
20
20~
20
40
63~,20~
63
63
16,63
16,33
16
16
16
16
16~
16~
16

16
16
33~
33~
33~
33~,28~
33
33~
28
28
28~
29,64,65
29,65
65
65
65
29
29
64
64
66
66
66
66
66
66
66
66
0,16~
0
0,28~
0,28~
0
0
0,16~
0,28~
0,20~
1,33~
1,33~
2,43~
3,55~
3,15~
3,48~
3,48~

48~

















`
})
