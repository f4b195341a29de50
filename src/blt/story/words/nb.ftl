# Start
tracks = Løp
start-title = Start et løp
start-name = Hva vil dere finne ut av?
start-name-help = Noen få ord. Dere kan endre dem senere.
start-needs = Hvilke behov gjelder det?
start-where = Hvor langt er dere kommet?
start-go = Start
start-taken = Noen andre har alt begynt på dette behovet.

# Siden
symbol = Fasene i løpet
round = Runde { NUMBER($number) }
rounds = Rundene
state-later = Ikke begynt
state-now = Pågår
state-done = Ferdig
state-skipped = Hoppet over
gather = Samle
weigh = Vurdere
is-public = Åpent for alle
voices = Hvem er hørt?
team = Laget
nobody-yet = Ingen ennå
change-team = Endre laget
join = Bli med
leave = Gå ut av laget
foundations = Fundamentet
judge = Vurder fundamentet
benefits = Hva blir bedre?
move-phase = Gå til en annen fase
publish = Vis løpet til alle
change-public = Endre teksten for alle
straight-to-test = Gå rett til en test
show-all = Vis alt
need-so-far = { $count ->
    [0] Ingen innsikter ennå
    [one] Én innsikt
   *[other] { NUMBER($count) } innsikter
}
solution-so-far = { $count ->
    [0] Ingen ideer ennå
    [one] Én idé
   *[other] { NUMBER($count) } ideer
}
test-so-far = { $count ->
    [0] Ingen tester ennå
    [one] Én test
   *[other] { NUMBER($count) } tester
}
reported-on = Meldt { DATE($day) }

# Godt nok
good-enough = Godt nok når dere har
points-done = Godt nok? { NUMBER($done) } av { NUMBER($all) }
done = Ferdig
left = Gjenstår
point-three-insights = Minst tre innsikter
point-two-sources = Minst to ulike kilder
point-one-from-target = Minst én fra noen som har behovet
point-who-needs-because = Hvem som trenger hva, og hvorfor
point-not-for = Hvem det ikke er for
point-how-big = Hvor mange det gjelder, eller «vet ikke»
point-elsewhere = Sett hva andre gjør
point-three-ideas = Minst tre ideer
point-alone-first = Ideer skrevet hver for seg
point-chosen = Én løsning valgt for runden
point-must-hold = Minst én ting som må stemme
point-test-assumption = Hva testen skal svare på
point-test-kind = Hva slags test det er
point-test-who = Hvem som skal være med
point-test-how-many = Hvor mange som trengs
point-test-criterion = Slik vet vi det
point-test-date = En dag for testen
point-result = Hva testen sier om det som må stemme
point-surprise = Hva som overrasket
point-decision = En beslutning med grunn og neste steg
nudge-talked = Har du snakket med én som har behovet?
nudge-contains-solution = Formuleringen inneholder en løsning
nudge-few-ideas = { $count ->
    [0] Ingen ideer ennå – ta fem minutter
    [one] Bare én idé – prøv 5 minutter til
   *[other] Bare { NUMBER($count) } ideer – prøv 5 minutter til
}
nudge-must-hold = Hva må stemme for at dette virker?
nudge-smaller = Finnes det en mindre test?
nudge-surprised = Hva overrasket?

# Neste steg
next-step = Neste steg
step-first-insight = Snakk med én som har behovet, og skriv ned det du fikk vite.
step-one-more-insight = Hør én til, gjerne et annet sted.
step-write-problem = Skriv hvem som trenger hva, og hvorfor.
step-finish-problem = Skriv ferdig problemet: hvorfor, hvem det ikke er for, og hvor mange det gjelder.
step-rewrite-problem = Problemet inneholder en løsning. Hva er det den skal hjelpe med?
step-look-elsewhere = Sjekk om noen andre alt har løst det.
step-first-idea = Skriv den første ideen.
step-one-more-idea = Prøv fem minutter til, og la flere skrive hver for seg.
step-choose = Velg løsningen dere vil prøve i denne runden.
step-must-hold = Skriv det som må stemme for at løsningen virker.
step-name-decider = Hvem skal bestemme når runden er ferdig?
step-plan-test = Planlegg den minste testen som kan gi svar.
step-start-test = Testen er klar til å begynne.
step-gather-answers = Testen er i gang. Del den, så svarene kommer.
step-close-test = Det har kommet svar. Avslutt testen når dere vet nok.
step-weigh-test = Hva sier svarene om det som måtte stemme?
step-decide = Runden er klar for en beslutning.
step-move-on = Dere vet nok her.
go-insight = Legg til innsikt
go-problem = Skriv problemet
go-elsewhere = Hva gjør andre?
go-idea = Skriv en idé
go-choose = Velg løsning
go-must-hold = Skriv det ned
go-team = Velg beslutter
go-plan = Planlegg en test
go-test = Åpne testen
go-decide = Ta beslutningen
go-on = Gå videre til «{ $half }»

# Hva har skjedd
happened = Hva har skjedd?
log-started = Løpet begynte.
log-moved-on = Gikk videre til «{ $half }».
log-moved-back = Gikk tilbake til «{ $half }»: { $why }.
log-joined = Ble med på laget.
log-left = Gikk ut av laget.
log-team = Endret hvem som er med.
log-published = Viste løpet til alle.
log-hidden = Tok løpet bort fra nettsiden.
log-statement = Skrev problemet på nytt.
log-finding = Skrev ned et funn.
log-woken = Tok løpet fram igjen.
log-put-to-use = Tok det i bruk.
log-foundations = Vurderte fundamentet.
log-benefit = Skrev ned en gevinst.
log-measured = Målte en gevinst.
log-chosen = Valgte «{ $title }».
log-set-aside = La «{ $title }» til side.
log-taken-up = Tok fram igjen «{ $title }».
log-renewed = Laget versjon { NUMBER($version) } av «{ $title }».

# For alle
need-later = Vi holder på å forstå behovet.
solution-later = Vi har ikke begynt på løsninger ennå.
test-later = Vi har ikke testet noe ennå.
add-yours = Kjenner du deg igjen, eller har du noe å legge til?
report = Si fra til oss
reporter-title = Det du meldte
your-report = Din melding
now-need-gather = Vi snakker med dem det gjelder.
now-need-weigh = Vi prøver å forstå hva som er problemet.
now-solution-gather = Vi leter etter måter å løse det på.
now-solution-weigh = Vi velger hva vi skal prøve.
now-test-gather = Vi tester.
now-test-weigh = Vi ser på hva testen viste.
now-decided = Runden er ferdig.
tests = Testene
