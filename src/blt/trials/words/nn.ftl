# Tilstander
state-planned = Planlagd
state-running = Går no
state-closed = Ferdig
verdict-supported = Ja, det stemmer
verdict-not-supported = Nei, det stemmer ikkje
verdict-unclear = Vi veit ikkje enno

# Planen
plan-title = Planlegg ein test
plan-title-short = Planen
edit-title = Endre planen
smallest = Minste nyttige test no: { $kind }
smaller = { $kind } er endå mindre enn det vi ville ha føreslått.
larger = { $kind } er større enn nødvendig. { $proposed } kan gi svar før.
care = Gjeld testen helsehjelp, medisinsk utstyr eller forsking? Snakk med fagansvarleg først.
other-kinds = Vel ein annan test
ready-patterns = Vel eit ferdig opplegg
question = Spørsmålet
question-help = Spør om det de er usikre på. Eit nei skal vere like lett å svare som eit ja.
find-out = Kva skal testen vise?
find-out-help = Skriv det som må stemme for at løysinga skal verke.
ask-assumption = Vi trur dette: «{ $text }» Stemmer det for deg?
ask-solution = Ville dette ha hjelpt deg: { $title }?
ask-need = Er dette eit problem for deg: { $title }?
find-out-solution = { $title } verkar for dei det gjeld
find-out-need = { $title } er eit problem for nokon
who-answers = Kven skal svare?
criterion = Slik veit vi det
criterion-help = Bestem det før de byrjar. Det blir låst når det første svaret kjem.
why-not-smaller = Kvifor ikkje mindre?
why-help = Den som tek avgjerda, får lese det.
start-now = Start no
save-plan = Lagre planen
more = Meir om testen
assumption = Dette må stemme
no-assumption = Ikkje vald
who = Kven spør de?
who-help = Til dømes tilsette på kveldsvakt. Ikkje skriv namn.
how-many = Kor mange?
planned-on = Dato
closes-on = Siste dag
closes-help = Då stengjer testen av seg sjølv.
minutes = Minutt de trur det tek
kroner = Kroner de trur det kostar

# Stoppspørsmålet
privacy-title = Det dei får lese, og personvern
stop = Spør de nokon som ikkje er tilsett? Då må dei få vite kva det gjeld, og de må ha lov til å spørje.
information = Dette får dei lese
information-default = Svaret er anonymt. Vi bruker det berre til å finne ut om vi skal gå vidare.
privacy = Veit de kven som svarer?
anonymous = Nei, alle er anonyme
anonymous-about = Testen spør ikkje om namn eller anna som viser kven dei er.
consent = Ja, og dei seier ja til det
consent-about = Dei kan la vere å svare, og dei kan trekkje seg.
public-task = Ja, og lova lèt oss spørje
public-task-about = Skriv kva for ei lov under.
legal-basis = Kva for ei lov?
legal-help = Berre når lova lèt dykk spørje.
minors = Nokre av dei er under 18 år
guardians = Korleis har føresette sagt ja?
guardians-help = Trengst når de veit kven barna er. Skriv når og korleis, ikkje namn.
no-information = Skriv kva dei får vite før dei svarer.
no-legal-basis = Skriv kva for ei lov som lèt dykk spørje, eller gjer testen anonym.
no-guardians = Skriv korleis føresette har sagt ja, eller gjer testen anonym.

# Låst
locked = Det første svaret har kome. No står spørsmålet og målet fast.
criterion-locked = Målet kan ikkje endrast etter det første svaret. Lag ein ny test i staden.
question-locked = Spørsmålet kan ikkje endrast etter det første svaret. Lag ein ny test i staden.
you-wrote = Du skreiv: { $text }
new-from-this = Lag ein ny test av denne
is-closed = Testen er ferdig og kan ikkje endrast.
round-decided = Runden er avgjord. Byrj ein ny runde først.
remove = Ta bort planen
remove-now = Ja, ta bort planen

# Siden til teamet
list-title = Testar
round = Runde { NUMBER($number) }
none-yet = Ingen test enno. Han kan vere så liten som eitt spørsmål.
before = Testar i tidlegare rundar
plan-one = Planlegg ein test
planned-for = Planlagd { DATE($day) }
open-until = Open til og med { DATE($day) }
people = { $count ->
    [0] Ingen svar
    [one] Éin person
   *[other] { NUMBER($count) } personar
}
we-believe = Vi trur: { $text }
not-started-yet = Testen har ikkje starta.
change-plan = Endre planen
share-title = Del testen
copy-link = Kopier lenkja
copied = Kopiert
poster = Plakat
poster-text = Skann koden med mobilen. Det tek under eitt minutt, og du treng ingen konto.
poster-talk-title = Vil du snakke med oss?
poster-talk-text = Skann koden med mobilen, og les kva det gjeld. Du treng ingen konto.
poster-code = Kode
qr-says = QR-kode til { $address }
last-day-passed = Siste dag er over. Gå gjennom svara, og avslutt testen.
results = Resultat
all-together = Alt i alt
surprise = Dette overraska
surprise-question = Kva overraska?
weigh-question = Stemmer det de trudde?
close-title = Avslutt testen
close-now = Avslutt testen
weigh-title = Kva betyr svara?
weigh-now = Lagre
actual-minutes = Minutt det tok
actual-kroner = Kroner det kosta
cost = { NUMBER($minutes) } minutt, { $kroner }
planned-cost = Venta
actual-cost = Brukt

# Døra
thanks-title = Takk for svaret!
next = Vi tel svara og bestemmer om vi går vidare.
next-after = Etter { DATE($day) } tel vi svara og bestemmer om vi går vidare.
follow-text = Vil du sjå kva det blir til? Du treng ikkje oppgi noko.
follow-journey = Følg med
follow-all = Sjå kva vi jobbar med
answer-for-another = Svar for ein annan
closed-title = Testen er ferdig
closed-text = Han tek ikkje imot fleire svar. Takk for at du ville vere med.
not-sent = Dette vart ikkje sendt. Ta vare på det om du vil bruke det seinare.
not-started-title = Testen har ikkje starta
not-started-text = Prøv igjen litt seinare.
unknown-title = Vi fann ingen test med denne koden
unknown-text = Sjå etter ein skrivefeil, og prøv på nytt.
code-title = Skriv koden
code-label = Kode
code-help = Åtte teikn, til dømes 7K3M-QX9T.
code-go = Vis testen
code-empty = Skriv koden.
code-wrong-length = Koden har 8 teikn. Du skreiv { NUMBER($found) }.
code-wrong-symbol = «{ $symbol }» kan ikkje vere med i ein kode.
code-misspelt = Koden stemmer ikkje. Sjå etter ein skrivefeil.

# Regelen
rule = Når verkar det for éin person?
rule-help = Då er kvart svar eit ja eller eit nei. Regelen blir låst når det første svaret kjem.
rule-locked = Regelen og tala kan ikkje endrast etter det første svaret. Lag ein ny test i staden.
how-sure = Kor sikre vil de vere?
used-for = Kva skal svaret brukast til? { $preset }
preset = Kva skal svaret brukast til?
preset-needs = Verkar for minst { $works }. De er { $sure } sikre.
preset-people = { $count ->
    [one] Éin person kan vere nok.
   *[other] { NUMBER($count) } personar kan vere nok.
}
of = { NUMBER($some) } av { NUMBER($all) }
money-title = Pengar
money-help = Med desse tala kan vi seie når ein test kostar meir enn han er verd.
adopt-kroner = Kroner det kostar å ta løysinga i bruk
benefit-kroner = Kroner ho er verd om ho verkar for alle
purchase = Var det planlagt å kjøpe ho?
purchase-none = Nei
purchase-considered = Det blei vurdert
purchase-decided = Ja, det var bestemt
purchase-reference = Kvar står det?
purchase-help = Til dømes eit vedtak eller ei linje i budsjettet.
tried = Dette blir testa
tried-version = { $title }, versjon { NUMBER($version) }
look-safely = Sjå så ofte de vil. «Det verkar» kjem først når svaret toler at de ser undervegs.
newest = Vis dei nyaste svara
