# Tilstander
state-planned = Planlagt
state-running = Pågår
state-closed = Ferdig
verdict-supported = Ja, det stemmer
verdict-not-supported = Nei, det stemmer ikke
verdict-unclear = Vi vet ikke ennå

# Planen
plan-title = Planlegg en test
plan-title-short = Planen
edit-title = Endre planen
smallest = Minste nyttige test nå: { $kind }
smaller = { $kind } er enda mindre enn det vi ville foreslått.
larger = { $kind } er større enn nødvendig. { $proposed } kan gi svar før.
care = Gjelder testen helsehjelp, medisinsk utstyr eller forskning? Snakk med fagansvarlig først.
other-kinds = Velg en annen test
ready-patterns = Velg et ferdig opplegg
question = Spørsmålet
question-help = Spør om det dere er usikre på. Et nei skal være like lett å svare som et ja.
find-out = Hva skal testen vise?
find-out-help = Skriv det som må stemme for at løsningen skal virke.
ask-assumption = Vi tror dette: «{ $text }» Stemmer det for deg?
ask-solution = Ville dette hjulpet deg: { $title }?
ask-need = Er dette et problem for deg: { $title }?
find-out-solution = { $title } virker for dem det gjelder
find-out-need = { $title } er et problem for noen
who-answers = Hvem skal svare?
criterion = Slik vet vi det
criterion-help = Bestem det før dere begynner. Det låses når det første svaret kommer.
why-not-smaller = Hvorfor ikke mindre?
why-help = Den som tar beslutningen, får lese det.
start-now = Start nå
save-plan = Lagre planen
more = Mer om testen
assumption = Dette må stemme
no-assumption = Ikke valgt
who = Hvem spør dere?
who-help = For eksempel ansatte på kveldsvakt. Ikke skriv navn.
how-many = Hvor mange?
planned-on = Dato
closes-on = Siste dag
closes-help = Da stenger testen av seg selv.
minutes = Minutter dere tror det tar
kroner = Kroner dere tror det koster

# Stoppspørsmålet
privacy-title = Det de får lese, og personvern
stop = Spør dere noen som ikke er ansatt? Da må de få vite hva det gjelder, og dere må ha lov til å spørre.
information = Dette får de lese
information-default = Svaret er anonymt. Vi bruker det bare til å finne ut om vi skal gå videre.
privacy = Vet dere hvem som svarer?
anonymous = Nei, alle er anonyme
anonymous-about = Testen spør ikke om navn eller annet som viser hvem de er.
consent = Ja, og de sier ja til det
consent-about = De kan la være å svare, og de kan trekke seg.
public-task = Ja, og loven lar oss spørre
public-task-about = Skriv hvilken lov under.
legal-basis = Hvilken lov?
legal-help = Bare når loven lar dere spørre.
minors = Noen av dem er under 18 år
guardians = Hvordan har foresatte sagt ja?
guardians-help = Trengs når dere vet hvem barna er. Skriv når og hvordan, ikke navn.
no-information = Skriv hva de får vite før de svarer.
no-legal-basis = Skriv hvilken lov som lar dere spørre, eller gjør testen anonym.
no-guardians = Skriv hvordan foresatte har sagt ja, eller gjør testen anonym.

# Låst
locked = Det første svaret har kommet. Nå står spørsmålet og målet fast.
criterion-locked = Målet kan ikke endres etter det første svaret. Lag en ny test i stedet.
question-locked = Spørsmålet kan ikke endres etter det første svaret. Lag en ny test i stedet.
you-wrote = Du skrev: { $text }
new-from-this = Lag en ny test av denne
is-closed = Testen er ferdig og kan ikke endres.
round-decided = Runden er avgjort. Begynn en ny runde først.
remove = Ta bort planen
remove-now = Ja, ta bort planen

# Siden til teamet
list-title = Tester
round = Runde { NUMBER($number) }
none-yet = Ingen test ennå. Den kan være så liten som ett spørsmål.
before = Tester i tidligere runder
plan-one = Planlegg en test
planned-for = Planlagt { DATE($day) }
open-until = Åpen til og med { DATE($day) }
people = { $count ->
    [0] Ingen svar
    [one] Én person
   *[other] { NUMBER($count) } personer
}
we-believe = Vi tror: { $text }
not-started-yet = Testen har ikke startet.
change-plan = Endre planen
share-title = Del testen
copy-link = Kopier lenken
copied = Kopiert
poster = Plakat
poster-text = Skann koden med mobilen. Det tar under ett minutt, og du trenger ingen konto.
poster-talk-title = Vil du snakke med oss?
poster-talk-text = Skann koden med mobilen, og les hva det gjelder. Du trenger ingen konto.
poster-code = Kode
qr-says = QR-kode til { $address }
last-day-passed = Siste dag er over. Gå gjennom svarene, og avslutt testen.
results = Resultater
all-together = Alt i alt
surprise = Dette overrasket
surprise-question = Hva overrasket?
weigh-question = Stemmer det dere trodde?
close-title = Avslutt testen
close-now = Avslutt testen
weigh-title = Hva betyr svarene?
weigh-now = Lagre
actual-minutes = Minutter det tok
actual-kroner = Kroner det kostet
cost = { NUMBER($minutes) } minutter, { $kroner }
planned-cost = Ventet
actual-cost = Brukt

# Døra
thanks-title = Takk for svaret!
next = Vi teller svarene og bestemmer om vi går videre.
next-after = Etter { DATE($day) } teller vi svarene og bestemmer om vi går videre.
follow-text = Vil du se hva det blir til? Du trenger ikke oppgi noe.
follow-journey = Følg med
follow-all = Se hva vi jobber med
answer-for-another = Svar for en annen
closed-title = Testen er ferdig
closed-text = Den tar ikke imot flere svar. Takk for at du ville være med.
not-sent = Dette ble ikke sendt. Ta vare på det hvis du vil bruke det senere.
not-started-title = Testen har ikke startet
not-started-text = Prøv igjen litt senere.
unknown-title = Vi fant ingen test med denne koden
unknown-text = Se etter en skrivefeil, og prøv på nytt.
code-title = Skriv koden
code-label = Kode
code-help = Åtte tegn, for eksempel 7K3M-QX9T.
code-go = Vis testen
code-empty = Skriv koden.
code-wrong-length = Koden har 8 tegn. Du skrev { NUMBER($found) }.
code-wrong-symbol = «{ $symbol }» kan ikke være med i en kode.
code-misspelt = Koden stemmer ikke. Se etter en skrivefeil.

# Regelen
rule = Når virker det for én person?
rule-help = Da er hvert svar et ja eller et nei. Regelen låses når det første svaret kommer.
rule-locked = Regelen og tallene kan ikke endres etter det første svaret. Lag en ny test i stedet.
how-sure = Hvor sikre vil dere være?
used-for = Hva skal svaret brukes til? { $preset }
preset = Hva skal svaret brukes til?
preset-needs = Virker for minst { $works }. Dere er { $sure } sikre.
preset-people = { $count ->
    [one] Én person kan være nok.
   *[other] { NUMBER($count) } personer kan være nok.
}
of = { NUMBER($some) } av { NUMBER($all) }
money-title = Penger
money-help = Med disse tallene kan vi si når en test koster mer enn den er verdt.
adopt-kroner = Kroner det koster å ta løsningen i bruk
benefit-kroner = Kroner den er verdt hvis den virker for alle
purchase = Var det planlagt å kjøpe den?
purchase-none = Nei
purchase-considered = Det ble vurdert
purchase-decided = Ja, det var bestemt
purchase-reference = Hvor står det?
purchase-help = For eksempel et vedtak eller en linje i budsjettet.
tried = Dette testes
tried-version = { $title }, versjon { NUMBER($version) }
look-safely = Se så ofte dere vil. «Det virker» kommer først når svaret tåler at dere ser underveis.
newest = Vis de nyeste svarene
