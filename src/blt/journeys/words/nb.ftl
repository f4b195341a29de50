# Lista
list-title = Løp
list-text = Et løp er veien fra et behov til noe som virker.
list-empty = Ingen løp her ennå
list-empty-inside = Start et når dere vil finne ut av noe.
list-empty-outside = Her kommer det vi jobber med.
start = Start et løp
view-label = Vis
view-all = Alle
view-mine = Mine
view-unit = Min enhet
narrow = Velg status eller utfordring
status = Status
is-published = Åpent for alle
card-meta = Runde { NUMBER($round) } · sist endret { $day }
still-title = Har stått stille i mer enn { NUMBER($days) } dager
still-since = Siden { DATE($day) }

# Laget
team-title = Hvem er med?
title = Hva heter løpet?
unit = Enhet
no-unit = Ingen
challenge = Utfordring
no-challenge = Ingen
nobody-yet = Ingen ennå
nobody-more = Ingen flere
owner-help = Den som kjenner behovet best.
champion-help = Den som vil dette og har tid til det.
decider-help = Lederen som sier ja eller nei når runden er ferdig.
members = Med på laget
add-member = Legg til én
part-owner = Behovseier
part-champion = Pådriver
part-decider = Beslutter
part-member = Med på laget

# Fasene
phase-title = Hvor er dere nå?
phase-where = Dere kan gå fram og tilbake så mye dere vil.
phase-here = Her er dere
phase-why = Går dere tilbake, hva var grunnen?
phase-why-help = Å gå tilbake er helt greit. Det er slik man lærer.
phase-decided = Denne runden er ferdig. En ny runde begynner med en beslutning.
why-learned = Vi lærte noe nytt
why-another-need = Behovet var et annet enn vi trodde
why-missing-voices = Vi må høre flere
why-did-not-hold = Løsningen holdt ikke
why-other = Noe annet
phase-need = Behov
phase-solution = Løsning
phase-test = Test
half-need-gather = Behov: samle
half-need-weigh = Behov: vurdere
half-solution-gather = Løsning: samle
half-solution-weigh = Løsning: vurdere
half-test-gather = Test: samle
half-test-weigh = Test: vurdere
half-decided = Runden er ferdig

# Hvor løpet står
status-active = I gang
status-parked = Lagt til side
status-piloting = Prøves i drift
status-rolling-out = Innføres
status-adopted = Tatt i bruk
status-stopped = Stoppet i tide
status-handed-over = Sendt videre

# Gruppene
group-residents = Innbyggere
group-relatives = Pårørende
group-employees = Ansatte
group-leaders = Ledere
group-elected = Folkevalgte
group-business = Næringsliv
group-voluntary = Lag og foreninger
group-youth = Barn og unge
group-others = Andre

# For alle
publish-title = Vis løpet til alle
publish-text = Alle kan da lese om behovet, løsningene, testene og det dere lærte. Navn og det folk har sagt, blir ikke vist.
summary = Fortell kort hva dere jobber med
summary-help = To eller tre setninger, som til en nabo.
publish-now = Vis til alle
publish-anyway = Vis likevel
save-anyway = Lagre likevel
hide = Ta løpet bort fra nettsiden
hide-text = Da ser bare de som jobber her, løpet. Dere kan vise det igjen senere.
hide-now = Ta det bort
not-yours-to-entrust = Dette bestemmer lederen for enheten, veilederen eller den som beslutter nå.
decider-must-lead = Den som beslutter, må være leder for enheten.
not-yours-to-take-off = Bare lederen, veilederen eller den som beslutter, kan ta andre av laget.
