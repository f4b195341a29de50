# Lista
list-title = Løp
list-text = Eit løp er vegen frå eit behov til noko som verkar.
list-empty = Ingen løp her enno
list-empty-inside = Start eit når de vil finne ut av noko.
list-empty-outside = Her kjem det vi jobbar med.
start = Start eit løp
view-label = Vis
view-all = Alle
view-mine = Mine
view-unit = Mi eining
narrow = Vel status eller utfordring
status = Status
is-published = Ope for alle
card-meta = Runde { NUMBER($round) } · sist endra { $day }
still-title = Har stått stille i meir enn { NUMBER($days) } dagar
still-since = Sidan { DATE($day) }

# Laget
team-title = Kven er med?
title = Kva heiter løpet?
unit = Eining
no-unit = Inga
challenge = Utfordring
no-challenge = Inga
nobody-yet = Ingen enno
nobody-more = Ingen fleire
owner-help = Den som kjenner behovet best.
champion-help = Den som vil dette og har tid til det.
decider-help = Leiaren som seier ja eller nei når runden er ferdig.
members = Med på laget
add-member = Legg til éin
part-owner = Behovseigar
part-champion = Pådrivar
part-decider = Avgjerdstakar
part-member = Med på laget

# Fasene
phase-title = Kvar er de no?
phase-where = De kan gå fram og tilbake så mykje de vil.
phase-here = Her er de
phase-why = Går de tilbake, kva var grunnen?
phase-why-help = Å gå tilbake er heilt greitt. Det er slik ein lærer.
phase-decided = Denne runden er ferdig. Ein ny runde byrjar med ei avgjerd.
why-learned = Vi lærte noko nytt
why-another-need = Behovet var eit anna enn vi trudde
why-missing-voices = Vi må høyre fleire
why-did-not-hold = Løysinga heldt ikkje
why-other = Noko anna
phase-need = Behov
phase-solution = Løysing
phase-test = Test
half-need-gather = Behov: samle
half-need-weigh = Behov: vurdere
half-solution-gather = Løysing: samle
half-solution-weigh = Løysing: vurdere
half-test-gather = Test: samle
half-test-weigh = Test: vurdere
half-decided = Runden er ferdig

# Kvar løpet står
status-active = I gang
status-parked = Lagt til side
status-piloting = Blir prøvd i drift
status-rolling-out = Blir innført
status-adopted = Teke i bruk
status-stopped = Stoppa i tide
status-handed-over = Sendt vidare

# Gruppene
group-residents = Innbyggjarar
group-relatives = Pårørande
group-employees = Tilsette
group-leaders = Leiarar
group-elected = Folkevalde
group-business = Næringsliv
group-voluntary = Lag og foreiningar
group-youth = Barn og unge
group-others = Andre

# For alle
publish-title = Vis løpet til alle
publish-text = Alle kan då lese om behovet, løysingane, testane og det de lærte. Namn og det folk har sagt, blir ikkje vist.
summary = Fortel kort kva de jobbar med
summary-help = To eller tre setningar, som til ein nabo.
publish-now = Vis til alle
publish-anyway = Vis likevel
save-anyway = Lagre likevel
hide = Ta løpet bort frå nettsida
hide-text = Då ser berre dei som jobbar her, løpet. De kan vise det igjen seinare.
hide-now = Ta det bort
not-yours-to-entrust = Dette bestemmer leiaren for eininga, rettleiaren eller den som avgjer no.
decider-must-lead = Den som avgjer, må vere leiar for eininga.
not-yours-to-take-off = Berre leiaren, rettleiaren eller den som avgjer, kan ta andre av laget.
