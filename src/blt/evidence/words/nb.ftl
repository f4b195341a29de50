# Svaret først
title = Hva vet vi?
no-evidence = Vi vet ingenting ennå: ingen har prøvd.
only-say = { NUMBER($n) ->
    [one] Så langt har folk bare sagt hva de tror. 1 svar teller som { $counts } som har prøvd.
   *[other] Så langt har folk bare sagt hva de tror. { NUMBER($n) } svar teller som { $counts } som har prøvd.
  }
only-old = Løsningen er endret, og ingen har prøvd den nye utgaven.
not-enough = Ikke nok ennå: det virket for { NUMBER($s) } av { NUMBER($n) }. Forsiktig regnet er sjansen { $chance } for at det virker for minst { $goal }. Dere ville ha { $wanted }.
not-enough-say = Ikke nok ennå: { NUMBER($s) } av { NUMBER($n) } var for. Forsiktig regnet er sjansen { $chance } for at minst { $goal } er for. Dere ville ha { $wanted }.
nearly = Nesten: det virket for { NUMBER($s) } av { NUMBER($n) }. Sjansen er stor nok, men dere kan ha sett på tallene mange ganger. Da trengs det litt mer før vi sier «virker».
nearly-say = Nesten: { NUMBER($s) } av { NUMBER($n) } var for. Sjansen er stor nok, men dere kan ha sett på tallene mange ganger. Da trengs det litt mer før vi sier ja.
works = Det virker: { NUMBER($s) } av { NUMBER($n) } som prøvde, fikk det til.
works-say = Nok til å gå videre: { NUMBER($s) } av { NUMBER($n) } var for.
works-promise = Virket det egentlig for færre enn { $goal }, ville vi sagt dette høyst { NUMBER($err) } av 100 ganger. Det gjelder uansett når dere så på tallene.
works-promise-say = Var egentlig færre enn { $goal } for, ville vi sagt dette høyst { NUMBER($err) } av 100 ganger. Det gjelder uansett når dere så på tallene.
does-not = Det virker ikke godt nok: bare { NUMBER($s) } av { NUMBER($n) }. Stopp eller endre før dere bruker mer penger.
disputed = Sprikende: noe som er like sterkt eller sterkere, taler imot. Finn ut hvorfor før dere bestemmer dere.
chance-exact = { NUMBER($x) } av { NUMBER($of) }
chance-less = mindre enn 1 av 10
chance-more = mer enn 99 av 100
of-ten = { NUMBER($n) } av 10
of-hundred = { NUMBER($n) } av 100

# Hva det gjelder
for-what = { $preset }: minst { $goal }, { $wanted } sikre.
version = Utgave { NUMBER($version) }
worked-when = Det virket for en person når: { $rule }
not-chosen = Dere har ikke valgt en løsning ennå.
not-chosen-text = Velg en, så samler vi alt dere vet om den her.
choose = Velg løsning
others = Andre løsninger
go = Se alt vi vet
newest = Vis det nyeste
look-safely = Se så ofte dere vil. «Det virker» kommer først når svaret tåler at dere ser underveis.

# Folkene
picture = Folkene som har vært med
tried = Prøvde
saw = Så på
said = Sa noe
people-of = { $row }: { $parts }
part-for = { NUMBER($n) } for
part-against = { NUMBER($n) } imot
part-unclear = { NUMBER($n) ->
    [one] 1 uklar
   *[other] { NUMBER($n) } uklare
  }
nobody = ingen
sign-for = For
sign-against = Imot
sign-unclear = Uklar
sign-doubter = Tenkt tviler
doubter = Vi regner alltid med én tenkt person til som det ikke virket for.
before = { NUMBER($n) ->
    [one] 1 person møtte en eldre utgave. Det svaret teller mindre.
   *[other] { NUMBER($n) } personer møtte eldre utgaver. De svarene teller mindre.
  }

# Neste test
next = Minste neste test
next-test = { NUMBER($n) ->
    [one] { $kind } med 1 person, om lag { $kroner }.
   *[other] { $kind } med { NUMBER($n) } personer, om lag { $kroner }.
  }
why-first = Det er den minste testen som kan endre svaret.
why-pays = Det er den minste testen som lønner seg.
works-in = { NUMBER($m) ->
    [one] Får den neste det til, holder det.
   *[other] Får de neste { NUMBER($m) } det til alle sammen, holder det.
  }
not-in = { NUMBER($m) ->
    [one] Får den neste det ikke til, er svaret nei.
   *[other] Får ingen av de neste { NUMBER($m) } det til, er svaret nei.
  }
predictive = { NUMBER($m) ->
    [one] Med 1 til er sjansen { $chance } for at dere får et klart svar.
   *[other] Med { NUMBER($m) } til er sjansen { $chance } for at dere får et klart svar.
  }
decide = Svaret er klart. Bestem dere.
go-decide = Til beslutningen
stop-or-change = Stopp eller endre løsningen før dere tester mer.
hopeless = Sjansen for «virker» er under 1 av 20, også om dere spør { NUMBER($n) } til. Vurder å stoppe nå.
plan = Planlegg denne testen

# Penger
money = Hva testene er verdt
evpi = Ingen test kan være verdt mer enn { $kroner } her.
evpi-none = Regnet i kroner er svaret klart. Ingen test er verdt noe mer.
no-test = Flere tester koster mer enn de er verdt. Bestem dere på det dere vet.
not-as-sure = Da er dere ikke så sikre som dere ville.
money-yes = Regnet i kroner lønner det seg å ta løsningen i bruk nå.
money-no = Regnet i kroner lønner det seg ikke å ta løsningen i bruk nå.
breaks-even = Den lønner seg når den virker for minst { NUMBER($n) } av 100.
never-pays = Den koster mer enn den kan gi, også når den virker for alle.
goal-too-low = Målet deres på { $goal } er lavere enn det.
one-more = Å spørre én til er verdt det den koster.
no-more = Å spørre én til koster mer enn det er verdt.
money-guess = En arbeidstime er regnet som { $kroner }.

# Slik er det regnet ut
how = Slik er det regnet ut
how-low = Forsiktig: med en tenkt tviler
how-mid = Beste gjetning
how-high = Håpefull: med en tenkt tilhenger
how-caption = Sjansen for at det virker for minst { $goal }
how-view = Syn
how-chance = Sjanse
guard = Vern mot å se ofte: { $reached } poeng, trenger { $needed }.
claim = Det dere kan si nå: det virker for minst { NUMBER($x) } av 10.
family = Dere har prøvd { NUMBER($r) } utgaver. Sjansen for minst ett uriktig «virker» er høyst { NUMBER($x) } av 100.
counted = Slik teller svarene
counted-kind = Slag
counted-version = Utgave
counted-raw = Svar
counted-yes = Ja teller som
counted-no = Nei teller som
counted-share = { NUMBER($s) } av { NUMBER($n) } ja
anonymous = Svarene er anonyme. Har noen svart to ganger, vet vi det ikke.
unclear-out = Uklare svar vises, men teller verken for eller imot.
limits = Svar fra samme sted ligner på hverandre. De som tester, må ligne på dem som skal bruke løsningen. «Virker ikke» betyr ikke for nok folk, ikke at det er uten nytte.
yardstick = Målestokk, utgave { NUMBER($version) }
library = Regnet med blt { $version }. Samme svar kommer av denne linjen i «blt evidence»:
