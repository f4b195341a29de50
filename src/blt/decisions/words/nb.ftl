# Siden
title = Beslutning
title-of-round = Beslutning etter runde { NUMBER($round) }
known-now = Dette vet dere nå
what-now = Hva gjør dere nå?
insights = Innsikt
insights-from = { $count ->
    [0] Ingen ennå
    [one] Én innsikt fra { $groups ->
        [one] én gruppe
       *[other] { NUMBER($groups) } grupper
    }
   *[other] { NUMBER($count) } innsikter fra { $groups ->
        [one] én gruppe
       *[other] { NUMBER($groups) } grupper
    }
}
solution = Løsning
solution-is = { $title }, versjon { NUMBER($version) }
no-solution = Ingen valgt
spent = Brukt på tester
cost = { $minutes ->
    [one] ett minutt, { $kroner }
   *[other] { NUMBER($minutes) } minutter, { $kroner }
}
foundations = Fundament
foundations-none = Ikke vurdert ennå
foundations-old = Vurdert i en tidligere runde
tests = Tester
nothing-tested = Ingenting er testet ennå.
why-not-smaller = Hvorfor ikke mindre?
surprised = Dette overrasket
still-running = En test pågår ennå. Dere kan vente til den er ferdig.
talk-about = Dette kan dere snakke om først
question-answered = Svarte løsningen på behovet?
question-change = Hva må endres? Lite eller mye?
question-ready = Er dere klare til å ta det i bruk, eller skal dere ett steg tilbake?
question-learned = Hva vet dere nå som dere ikke visste?
question-cost = Hva koster det å finne ut mer?

# Hvem
only-decider = Det er { $names } som bestemmer.
you-prepare = Dere andre kan gjøre alt klart: se på fundamentet, gevinsten og testene.
nobody-decides = Ingen er valgt til å bestemme ennå.
name-decider = Velg en beslutter

# Valgene
choice-loop = Ny runde
choice-change = Endre løsningen
choice-back = Tilbake til behovet
choice-pilot = Prøv i drift
choice-adopt = Ta i bruk
choice-stop = Stopp
choice-park = Parker
choice-hand-over = Send videre
leads-loop = Dere tester én gang til, litt større. Alt dere har lært, blir med.
leads-change = Neste runde begynner med løsningen.
leads-back = Neste runde begynner med behovet.
leads-pilot = Dere prøver det i vanlig drift en tid, og måler.
leads-adopt = Det blir en del av arbeidsdagen. De som meldte behovet, får vite det.
leads-stop = Dere slutter her, før det koster mer. Det er et godt resultat.
leads-park = Løpet hviler til en dag dere velger.
leads-hand-over = Noen andre tar over. De som meldte behovet, får vite hvem.
choose-another = Velg noe annet

# Skjemaet
reason = Hvorfor?
reason-help = De som meldte behovet, kan lese det. Ikke skriv navn.
reason-missing = Skriv hvorfor.
next-step = Hva er neste steg?
next-missing = Skriv hva neste steg er.
next-on = Når?
day-missing = Velg en dag for neste steg.
day-has-been = Velg i dag eller en dag som kommer.
wake-on = Når skal det tas fram igjen?
wake-missing = Velg dagen det skal tas fram igjen.
handed-to = Hvem tar over?
handed-help = En enhet eller en tjeneste, ikke navn på folk.
receiver-missing = Skriv hvem som tar over.
saved-title = Slapp dere å kjøpe noe?
saved-field = Hva ville det kostet? I kroner
saved-help = Et anslag holder. Det regnes ikke som gevinst.
costs = Hva koster det? I kroner
in-use = Det er alt i bruk
second = Hvem står også bak?
second-help = Du har skrevet alt selv. Koster det mye, må én til stå bak, eller du må skrive hvorfor ikke.
second-needed = Koster det mer enn { $limit }, må én til stå bak. Velg hvem, eller skriv hvorfor ikke.
nobody = Ingen
alone = Hvorfor står ingen andre bak?
decide = Avslutt runden
decide-anyway = Avslutt likevel
despite = Vil dere likevel? Skriv hvorfor
despite-help = Det blir stående, og alle som jobber her, kan lese det.

# Det som mangler
missing = Dette mangler
missing-first = Dette må være på plass først
held = Noe mangler. Rett det opp, eller skriv hvorfor dere vil likevel.
gate-no-leader = Den som bestemmer, må være leder for enheten.
gate-not-judged = Alle fem i fundamentet må være vurdert i denne runden.
gate-foundation-missing = Noe i fundamentet mangler helt.
gate-no-benefit = Skriv hva som blir bedre.
gate-no-baseline = Skriv hvordan det var før, eller hvorfor det ikke kan måles.
gate-no-benefit-owner = Velg en gevinstansvarlig i linja.
gate-no-evidence = Det viktigste som må stemme, er ikke vist i en test med dem som har behovet.
gate-untested = Ingenting er testet, og dette koster mye.

# Når runden er avsluttet
is-closed = Runden er alt avsluttet.
too-late = Runden er alt avsluttet.
you-wrote = Dette skrev du
see-document = Se beslutningen og det dere visste

# På løpets side
rounds = Rundene
begun-on = Begynte { DATE($day) }
ended-on = Avsluttet { DATE($day) }
round = Runde { NUMBER($round) }
is-now = Pågår
sentence-loop = Vi tar en ny runde med en større test.
sentence-change = Vi endrer løsningen og prøver igjen.
sentence-back = Vi går tilbake til behovet.
sentence-pilot = Vi prøver det i drift.
sentence-adopt = Vi tar det i bruk.
sentence-stop = Vi stoppet i tide.
sentence-park = Vi parkerer det til { DATE($day) }.
sentence-hand-over = Vi sender det videre til { $to }.
saved = Dere sparte { $kroner } (anslag)
saved-we = Vi sparte { $kroner } (anslag)
next = Neste steg
next-by = innen { $day }
decided-by = { $name }, { DATE($day) }
decided-despite = Bestemt selv om dette manglet:
despite-because = Grunn: { $because }
second-is = { $name } står også bak.
alone-because = Ingen andre står bak: { $because }
log-decided = Runde { NUMBER($round) } ble avsluttet: { $choice }.
log-decided-despite = Runde { NUMBER($round) } ble avsluttet: { $choice }, selv om noe manglet.
wake-now = Ta det fram nå
is-in-use = Nå er det i bruk
marks = Nytt, nyttig, nyttiggjort
not-yet = Ikke ennå
mark-new = Nytt
mark-new-needs = Velg en løsning, og skriv hva som er nytt og hvor nytt det er.
mark-useful = Nyttig
mark-useful-needs = En test der folk så eller gjorde noe, må støtte det som må stemme.
mark-used = Nyttiggjort
mark-used-needs = Det må være i bruk, og noen må ha målt eller fortalt at det hjelper.
is-innovation = Alle tre er nådd.

# Dokumentet
document-title = Beslutning
document-heading = Beslutning etter runde { NUMBER($round) }: { $choice }
document-need = Behovet
document-solution = Løsningen
by = Bestemt av
organisation = Hvor
needs = Meldt behov
not-for = Ikke for: { $text }
no-statement = Problemet var ikke skrevet.
heard = Hørt:
other-ideas = Andre ideer
others-do = Dette gjør andre
found-nobody = Vi fant ingen andre som gjør dette.
had-to-hold = Dette måtte stemme
assumption = Dette måtte stemme
asked = Hvem
criterion = Slik vet vi det
result = Resultat
used = Brukt
evidence = Grunnlag
strength-e0 = E0: arbeidshjelp
strength-e1 = E1: det andre enn målgruppen mener
strength-e2 = E2: det målgruppen mener
strength-e3 = E3: det målgruppen gjorde med noe konkret
strength-e4 = E4: det folk gjorde i praksis
strength-e5 = E5: målt i drift
verdict = Stemte det?
benefits = Gevinster
baseline-was = Før: { $value } { $unit }, { $day } ({ $method })
cannot-because = Kan ikke måles fordi: { $because }
no-baseline = Uten nullpunkt
written-at = Skrevet { DATETIME($at) }. Dette endres ikke.
is-touched = Teksten er ikke lik den som ble skrevet. Si fra til den som styrer systemet.
