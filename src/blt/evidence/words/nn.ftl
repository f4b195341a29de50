# Svaret først
title = Kva veit vi?
no-evidence = Vi veit ingenting enno: ingen har prøvd.
only-say = { NUMBER($n) ->
    [one] Så langt har folk berre sagt kva dei trur. 1 svar tel som { $counts } som har prøvd.
   *[other] Så langt har folk berre sagt kva dei trur. { NUMBER($n) } svar tel som { $counts } som har prøvd.
  }
only-old = Løysinga er endra, og ingen har prøvd den nye utgåva.
not-enough = Ikkje nok enno: det verka for { NUMBER($s) } av { NUMBER($n) }. Forsiktig rekna er sjansen { $chance } for at det verkar for minst { $goal }. De ville ha { $wanted }.
not-enough-say = Ikkje nok enno: { NUMBER($s) } av { NUMBER($n) } var for. Forsiktig rekna er sjansen { $chance } for at minst { $goal } er for. De ville ha { $wanted }.
nearly = Nesten: det verka for { NUMBER($s) } av { NUMBER($n) }. Sjansen er stor nok, men de kan ha sett på tala mange gonger. Då trengst det litt meir før vi seier «verkar».
nearly-say = Nesten: { NUMBER($s) } av { NUMBER($n) } var for. Sjansen er stor nok, men de kan ha sett på tala mange gonger. Då trengst det litt meir før vi seier ja.
works = Det verkar: { NUMBER($s) } av { NUMBER($n) } som prøvde, fekk det til.
works-say = Nok til å gå vidare: { NUMBER($s) } av { NUMBER($n) } var for.
works-promise = Verka det eigentleg for færre enn { $goal }, ville vi sagt dette høgst { NUMBER($err) } av 100 gonger. Det gjeld same når de såg på tala.
works-promise-say = Var eigentleg færre enn { $goal } for, ville vi sagt dette høgst { NUMBER($err) } av 100 gonger. Det gjeld same når de såg på tala.
does-not = Det verkar ikkje godt nok: berre { NUMBER($s) } av { NUMBER($n) }. Stopp eller endre før de bruker meir pengar.
disputed = Sprikande: noko som er like sterkt eller sterkare, taler imot. Finn ut kvifor før de bestemmer dykk.
chance-exact = { NUMBER($x) } av { NUMBER($of) }
chance-less = mindre enn 1 av 10
chance-more = meir enn 99 av 100
of-ten = { NUMBER($n) } av 10
of-hundred = { NUMBER($n) } av 100

# Kva det gjeld
for-what = { $preset }: minst { $goal }, { $wanted } sikre.
version = Utgåve { NUMBER($version) }
worked-when = Det verka for ein person når: { $rule }
not-chosen = De har ikkje valt ei løysing enno.
not-chosen-text = Vel ei, så samlar vi alt de veit om ho her.
choose = Vel løysing
others = Andre løysingar
go = Sjå alt vi veit
newest = Vis det nyaste
look-safely = Sjå så ofte de vil. «Det verkar» kjem først når svaret toler at de ser undervegs.

# Folka
picture = Folka som har vore med
tried = Prøvde
saw = Såg på
said = Sa noko
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
sign-doubter = Tenkt tvilar
doubter = Vi reknar alltid med éin tenkt person til som det ikkje verka for.
before = { NUMBER($n) ->
    [one] 1 person møtte ei eldre utgåve. Det svaret tel mindre.
   *[other] { NUMBER($n) } personar møtte eldre utgåver. Dei svara tel mindre.
  }

# Neste test
next = Minste neste test
next-test = { NUMBER($n) ->
    [one] { $kind } med 1 person, om lag { $kroner }.
   *[other] { $kind } med { NUMBER($n) } personar, om lag { $kroner }.
  }
why-first = Det er den minste testen som kan endre svaret.
why-pays = Det er den minste testen som løner seg.
works-in = { NUMBER($m) ->
    [one] Får den neste det til, held det.
   *[other] Får dei neste { NUMBER($m) } det til alle saman, held det.
  }
not-in = { NUMBER($m) ->
    [one] Får den neste det ikkje til, er svaret nei.
   *[other] Får ingen av dei neste { NUMBER($m) } det til, er svaret nei.
  }
predictive = { NUMBER($m) ->
    [one] Med 1 til er sjansen { $chance } for at de får eit klart svar.
   *[other] Med { NUMBER($m) } til er sjansen { $chance } for at de får eit klart svar.
  }
decide = Svaret er klart. Bestem dykk.
go-decide = Til avgjerda
stop-or-change = Stopp eller endre løysinga før de testar meir.
hopeless = Sjansen for «verkar» er under 1 av 20, også om de spør { NUMBER($n) } til. Vurder å stoppe no.
plan = Planlegg denne testen

# Pengar
money = Kva testane er verde
evpi = Ingen test kan vere verd meir enn { $kroner } her.
evpi-none = Rekna i kroner er svaret klart. Ingen test er verd noko meir.
no-test = Fleire testar kostar meir enn dei er verde. Avgjer på det de veit.
not-as-sure = Då er de ikkje så sikre som de ville.
money-yes = Rekna i kroner løner det seg å ta løysinga i bruk no.
money-no = Rekna i kroner løner det seg ikkje å ta løysinga i bruk no.
breaks-even = Ho løner seg når ho verkar for minst { NUMBER($n) } av 100.
never-pays = Ho kostar meir enn ho kan gi, også når ho verkar for alle.
goal-too-low = Målet dykkar på { $goal } er lågare enn det.
one-more = Å spørje éin til er verdt det han kostar.
no-more = Å spørje éin til kostar meir enn det er verdt.
money-guess = Ein arbeidstime er rekna som { $kroner }.

# Slik er det rekna ut
how = Slik er det rekna ut
how-low = Forsiktig: med ein tenkt tvilar
how-mid = Beste gjetting
how-high = Håpefull: med ein tenkt tilhengjar
how-caption = Sjansen for at det verkar for minst { $goal }
how-view = Syn
how-chance = Sjanse
guard = Vern mot å sjå ofte: { $reached } poeng, treng { $needed }.
claim = Det de kan seie no: det verkar for minst { NUMBER($x) } av 10.
family = De har prøvd { NUMBER($r) } utgåver. Sjansen for minst eitt urett «verkar» er høgst { NUMBER($x) } av 100.
counted = Slik tel svara
counted-kind = Slag
counted-version = Utgåve
counted-raw = Svar
counted-yes = Ja tel som
counted-no = Nei tel som
counted-share = { NUMBER($s) } av { NUMBER($n) } ja
anonymous = Svara er anonyme. Har nokon svart to gonger, veit vi det ikkje.
unclear-out = Uklare svar blir viste, men tel verken for eller imot.
limits = Svar frå same stad liknar på kvarandre. Dei som testar, må likne på dei som skal bruke løysinga. «Verkar ikkje» betyr ikkje for nok folk, ikkje at det er utan nytte.
yardstick = Målestokk, utgåve { NUMBER($version) }
library = Rekna med blt { $version }. Same svar kjem av denne linja i «blt evidence»:
