# Sida
title = Avgjerd
title-of-round = Avgjerd etter runde { NUMBER($round) }
known-now = Dette veit de no
what-now = Kva gjer de no?
insights = Innsikt
insights-from = { $count ->
    [0] Ingen enno
    [one] Éin innsikt frå { $groups ->
        [one] éi gruppe
       *[other] { NUMBER($groups) } grupper
    }
   *[other] { NUMBER($count) } innsikter frå { $groups ->
        [one] éi gruppe
       *[other] { NUMBER($groups) } grupper
    }
}
solution = Løysing
solution-is = { $title }, versjon { NUMBER($version) }
no-solution = Inga vald
spent = Brukt på testar
cost = { $minutes ->
    [one] eitt minutt, { $kroner }
   *[other] { NUMBER($minutes) } minutt, { $kroner }
}
foundations = Fundament
foundations-none = Ikkje vurdert enno
foundations-old = Vurdert i ein tidlegare runde
tests = Testar
nothing-tested = Ingenting er testa enno.
why-not-smaller = Kvifor ikkje mindre?
surprised = Dette overraska
still-running = Ein test går enno. De kan vente til han er ferdig.
talk-about = Dette kan de snakke om først
question-answered = Svara løysinga på behovet?
question-change = Kva må endrast? Lite eller mykje?
question-ready = Er de klare til å ta det i bruk, eller skal de eitt steg tilbake?
question-learned = Kva veit de no som de ikkje visste?
question-cost = Kva kostar det å finne ut meir?

# Kven
only-decider = Det er { $names } som avgjer.
you-prepare = De andre kan gjere alt klart: sjå på fundamentet, gevinsten og testane.
nobody-decides = Ingen er vald til å avgjere enno.
name-decider = Vel ein avgjerdstakar

# Vala
choice-loop = Ny runde
choice-change = Endre løysinga
choice-back = Tilbake til behovet
choice-pilot = Prøv i drift
choice-adopt = Ta i bruk
choice-stop = Stopp
choice-park = Parker
choice-hand-over = Send vidare
leads-loop = De testar éin gong til, litt større. Alt de har lært, blir med.
leads-change = Neste runde byrjar med løysinga.
leads-back = Neste runde byrjar med behovet.
leads-pilot = De prøver det i vanleg drift ei tid, og måler.
leads-adopt = Det blir ein del av arbeidsdagen. Dei som melde behovet, får vite det.
leads-stop = De sluttar her, før det kostar meir. Det er eit godt resultat.
leads-park = Løpet kviler til ein dag de vel.
leads-hand-over = Nokon andre tek over. Dei som melde behovet, får vite kven.
choose-another = Vel noko anna

# Skjemaet
reason = Kvifor?
reason-help = Dei som melde behovet, kan lese det. Ikkje skriv namn.
reason-missing = Skriv kvifor.
next-step = Kva er neste steg?
next-missing = Skriv kva neste steg er.
next-on = Når?
day-missing = Vel ein dag for neste steg.
day-has-been = Vel i dag eller ein dag som kjem.
wake-on = Når skal det takast fram igjen?
wake-missing = Vel dagen det skal takast fram igjen.
handed-to = Kven tek over?
handed-help = Ei eining eller ei teneste, ikkje namn på folk.
receiver-missing = Skriv kven som tek over.
saved-title = Slapp de å kjøpe noko?
saved-field = Kva ville det ha kosta? I kroner
saved-help = Eit anslag held. Det blir ikkje rekna som gevinst.
costs = Kva kostar det? I kroner
in-use = Det er alt i bruk
second = Kven står òg bak?
second-help = Du har skrive alt sjølv. Kostar det mykje, må éin til stå bak, eller du må skrive kvifor ikkje.
second-needed = Kostar det meir enn { $limit }, må éin til stå bak. Vel kven, eller skriv kvifor ikkje.
nobody = Ingen
alone = Kvifor står ingen andre bak?
decide = Avslutt runden
decide-anyway = Avslutt likevel
despite = Vil de likevel? Skriv kvifor
despite-help = Det blir ståande, og alle som jobbar her, kan lese det.

# Det som manglar
missing = Dette manglar
missing-first = Dette må vere på plass først
held = Noko manglar. Rett det opp, eller skriv kvifor de vil likevel.
gate-no-leader = Den som avgjer, må vere leiar for eininga.
gate-not-judged = Alle fem i fundamentet må vere vurderte i denne runden.
gate-foundation-missing = Noko i fundamentet manglar heilt.
gate-no-benefit = Skriv kva som blir betre.
gate-no-baseline = Skriv korleis det var før, eller kvifor det ikkje kan målast.
gate-no-benefit-owner = Vel ein gevinstansvarleg i linja.
gate-no-evidence = Det viktigaste som må stemme, er ikkje vist i ein test med dei som har behovet.
gate-untested = Ingenting er testa, og dette kostar mykje.

# Når runden er avslutta
is-closed = Runden er alt avslutta.
too-late = Runden er alt avslutta.
you-wrote = Dette skreiv du
see-document = Sjå avgjerda og det de visste

# På sida til løpet
rounds = Rundane
begun-on = Byrja { DATE($day) }
ended-on = Avslutta { DATE($day) }
round = Runde { NUMBER($round) }
is-now = Går no
sentence-loop = Vi tek ein ny runde med ein større test.
sentence-change = Vi endrar løysinga og prøver igjen.
sentence-back = Vi går tilbake til behovet.
sentence-pilot = Vi prøver det i drift.
sentence-adopt = Vi tek det i bruk.
sentence-stop = Vi stoppa i tide.
sentence-park = Vi parkerer det til { DATE($day) }.
sentence-hand-over = Vi sender det vidare til { $to }.
saved = De sparte { $kroner } (anslag)
saved-we = Vi sparte { $kroner } (anslag)
next = Neste steg
next-by = innan { $day }
decided-by = { $name }, { DATE($day) }
decided-despite = Avgjort sjølv om dette mangla:
despite-because = Grunn: { $because }
second-is = { $name } står òg bak.
alone-because = Ingen andre står bak: { $because }
log-decided = Runde { NUMBER($round) } vart avslutta: { $choice }.
log-decided-despite = Runde { NUMBER($round) } vart avslutta: { $choice }, sjølv om noko mangla.
wake-now = Ta det fram no
is-in-use = No er det i bruk
marks = Nytt, nyttig, nyttiggjort
not-yet = Ikkje enno
mark-new = Nytt
mark-new-needs = Vel ei løysing, og skriv kva som er nytt og kor nytt det er.
mark-useful = Nyttig
mark-useful-needs = Ein test der folk såg eller gjorde noko, må støtte det som må stemme.
mark-used = Nyttiggjort
mark-used-needs = Det må vere i bruk, og nokon må ha målt eller fortalt at det hjelper.
is-innovation = Alle tre er nådde.

# Dokumentet
document-title = Avgjerd
document-heading = Avgjerd etter runde { NUMBER($round) }: { $choice }
document-need = Behovet
document-solution = Løysinga
by = Avgjort av
organisation = Kvar
needs = Meldt behov
not-for = Ikkje for: { $text }
no-statement = Problemet var ikkje skrive.
heard = Høyrde:
other-ideas = Andre idear
others-do = Dette gjer andre
found-nobody = Vi fann ingen andre som gjer dette.
had-to-hold = Dette måtte stemme
assumption = Dette måtte stemme
asked = Kven
criterion = Slik veit vi det
result = Resultat
used = Brukt
evidence = Grunnlag
strength-e0 = E0: arbeidshjelp
strength-e1 = E1: det andre enn målgruppa meiner
strength-e2 = E2: det målgruppa meiner
strength-e3 = E3: det målgruppa gjorde med noko konkret
strength-e4 = E4: det folk gjorde i praksis
strength-e5 = E5: målt i drift
verdict = Stemde det?
benefits = Gevinstar
baseline-was = Før: { $value } { $unit }, { $day } ({ $method })
cannot-because = Kan ikkje målast fordi: { $because }
no-baseline = Utan nullpunkt
written-at = Skrive { DATETIME($at) }. Dette blir ikkje endra.
is-touched = Teksten er ikkje lik den som vart skriven. Sei frå til den som styrer systemet.
