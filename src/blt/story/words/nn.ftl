# Start
tracks = Løp
start-title = Start eit løp
start-name = Kva vil de finne ut av?
start-name-help = Nokre få ord. De kan endre dei seinare.
start-needs = Kva behov gjeld det?
start-where = Kor langt er de komne?
start-go = Start
start-taken = Nokon andre har alt byrja på dette behovet.

# Sida
symbol = Fasane i løpet
round = Runde { NUMBER($number) }
rounds = Rundane
state-later = Ikkje byrja
state-now = Held på
state-done = Ferdig
state-skipped = Hoppa over
gather = Samle
weigh = Vurdere
is-public = Ope for alle
voices = Kven er høyrde?
team = Laget
nobody-yet = Ingen enno
change-team = Endre laget
join = Bli med
leave = Gå ut av laget
foundations = Fundamentet
judge = Vurder fundamentet
benefits = Kva blir betre?
move-phase = Gå til ein annan fase
publish = Vis løpet til alle
change-public = Endre teksten for alle
straight-to-test = Gå rett til ein test
show-all = Vis alt
need-so-far = { $count ->
    [0] Ingen innsikter enno
    [one] Éi innsikt
   *[other] { NUMBER($count) } innsikter
}
solution-so-far = { $count ->
    [0] Ingen idear enno
    [one] Éin idé
   *[other] { NUMBER($count) } idear
}
test-so-far = { $count ->
    [0] Ingen testar enno
    [one] Éin test
   *[other] { NUMBER($count) } testar
}
reported-on = Meldt { DATE($day) }

# Godt nok
good-enough = Godt nok når de har
points-done = Godt nok? { NUMBER($done) } av { NUMBER($all) }
done = Ferdig
left = Står igjen
point-three-insights = Minst tre innsikter
point-two-sources = Minst to ulike kjelder
point-one-from-target = Minst éi frå nokon som har behovet
point-who-needs-because = Kven som treng kva, og kvifor
point-not-for = Kven det ikkje er for
point-how-big = Kor mange det gjeld, eller «veit ikkje»
point-elsewhere = Sett kva andre gjer
point-three-ideas = Minst tre idear
point-alone-first = Idear skrivne kvar for seg
point-chosen = Éi løysing vald for runden
point-must-hold = Minst éin ting som må stemme
point-test-assumption = Kva testen skal svare på
point-test-kind = Kva slags test det er
point-test-who = Kven som skal vere med
point-test-how-many = Kor mange som trengst
point-test-criterion = Slik veit vi det
point-test-date = Ein dag for testen
point-result = Kva testen seier om det som må stemme
point-surprise = Kva som overraska
point-decision = Ei avgjerd med grunn og neste steg
nudge-talked = Har du snakka med éin som har behovet?
nudge-contains-solution = Formuleringa inneheld ei løysing
nudge-few-ideas = { $count ->
    [0] Ingen idear enno – ta fem minutt
    [one] Berre éin idé – prøv 5 minutt til
   *[other] Berre { NUMBER($count) } idear – prøv 5 minutt til
}
nudge-must-hold = Kva må stemme for at dette verkar?
nudge-smaller = Finst det ein mindre test?
nudge-surprised = Kva overraska?

# Neste steg
next-step = Neste steg
step-first-insight = Snakk med éin som har behovet, og skriv ned det du fekk vite.
step-one-more-insight = Høyr éin til, gjerne ein annan stad.
step-write-problem = Skriv kven som treng kva, og kvifor.
step-finish-problem = Skriv ferdig problemet: kvifor, kven det ikkje er for, og kor mange det gjeld.
step-rewrite-problem = Problemet inneheld ei løysing. Kva er det ho skal hjelpe med?
step-look-elsewhere = Sjekk om nokon andre alt har løyst det.
step-first-idea = Skriv den første ideen.
step-one-more-idea = Prøv fem minutt til, og la fleire skrive kvar for seg.
step-choose = Vel løysinga de vil prøve i denne runden.
step-must-hold = Skriv det som må stemme for at løysinga verkar.
step-name-decider = Kven skal avgjere når runden er ferdig?
step-plan-test = Planlegg den minste testen som kan gi svar.
step-start-test = Testen er klar til å byrje.
step-gather-answers = Testen er i gang. Del han, så svara kjem.
step-close-test = Det har kome svar. Avslutt testen når de veit nok.
step-weigh-test = Kva seier svara om det som måtte stemme?
step-decide = Runden er klar for ei avgjerd.
step-move-on = De veit nok her.
go-insight = Legg til innsikt
go-problem = Skriv problemet
go-elsewhere = Kva gjer andre?
go-idea = Skriv ein idé
go-choose = Vel løysing
go-must-hold = Skriv det ned
go-team = Vel avgjerdstakar
go-plan = Planlegg ein test
go-test = Opne testen
go-decide = Ta avgjerda
go-on = Gå vidare til «{ $half }»

# Kva har skjedd
happened = Kva har skjedd?
log-started = Løpet byrja.
log-moved-on = Gjekk vidare til «{ $half }».
log-moved-back = Gjekk tilbake til «{ $half }»: { $why }.
log-joined = Vart med på laget.
log-left = Gjekk ut av laget.
log-team = Endra kven som er med.
log-published = Viste løpet til alle.
log-hidden = Tok løpet bort frå nettsida.
log-statement = Skreiv problemet på nytt.
log-finding = Skreiv ned eit funn.
log-woken = Tok løpet fram igjen.
log-put-to-use = Tok det i bruk.
log-foundations = Vurderte fundamentet.
log-benefit = Skreiv ned ein gevinst.
log-measured = Målte ein gevinst.
log-chosen = Valde «{ $title }».
log-set-aside = La «{ $title }» til side.
log-taken-up = Tok fram igjen «{ $title }».
log-renewed = Laga versjon { NUMBER($version) } av «{ $title }».

# For alle
need-later = Vi held på å forstå behovet.
solution-later = Vi har ikkje byrja på løysingar enno.
test-later = Vi har ikkje testa noko enno.
add-yours = Kjenner du deg igjen, eller har du noko å leggje til?
report = Sei frå til oss
reporter-title = Det du melde
your-report = Meldinga di
now-need-gather = Vi snakkar med dei det gjeld.
now-need-weigh = Vi prøver å forstå kva som er problemet.
now-solution-gather = Vi leitar etter måtar å løyse det på.
now-solution-weigh = Vi vel kva vi skal prøve.
now-test-gather = Vi testar.
now-test-weigh = Vi ser på kva testen viste.
now-decided = Runden er ferdig.
tests = Testane
