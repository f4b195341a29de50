# Ideane
add-idea = Skriv ein idé
ideas-title = Korleis kan det løysast?
alone-first = Skriv din eigen idé først. Etterpå ser du kva dei andre har skrive.
title = Ideen i nokre få ord
text = Korleis verkar han?
kind = Kva blir nytt?
kind-service = Ei teneste
kind-product = Eit produkt
kind-process = Ein måte å jobbe på
kind-organisation = Kven som gjer kva
kind-communication = Ein måte å seie det på
novelty = Kor ny er ideen?
novelty-unknown = Veit ikkje enno
novelty-first = Ny, vi finn han ikkje hos andre
novelty-adapted = Kjend frå andre, tilpassa oss
novelty-copied = Lik den andre har
save-and-more = Lagre og skriv éin til
on-the-table = Ideane på bordet
see-ideas = { $count ->
    [one] Sjå ideen som er skriven
   *[other] Sjå dei { NUMBER($count) } ideane som er skrivne
}
from-reporter = frå den som melde behovet
version = versjon { NUMBER($version) }
set-aside-count = { $count ->
    [one] Éin idé er lagd til side
   *[other] { NUMBER($count) } idear er lagde til side
}

# Valet
choose = Vel
choose-one = Vel ei løysing
choose-another = Vel ei anna
choose-for = Vel ho for runde { NUMBER($round) }
chosen-for = Vald for runde { NUMBER($round) }
chosen-now = Denne går vi vidare med
chosen-before = Med frå førre runde
chosen-tried = Dette prøvde vi
chosen-became = Dette vart løysinga
is-chosen = Vald

# Éi løysing
new-version = Ny versjon: { NUMBER($version) }
changed = Kva er endra?
changed-help = Til dømes «To reservesett i bilen».
change-size = Kor mykje er ho endra?
change-help = Jo større endring, jo mindre tel dei gamle testane.
change-none = Ingen betydning
change-small = Lita
change-clear = Tydeleg
change-large = Stor
change-new = Ny løysing
change-was = Endring: { $size }
text-now = Korleis verkar ho no?
all-versions = Alle versjonar
version-on = Versjon { NUMBER($version) } · { DATE($day) }
set-aside = Legg til side
aside-reason = Kvifor legg de ho til side?
aside-help = Det er nyttig å vite for dei som tenkjer på det same.
is-set-aside = Denne ideen er lagd til side
take-up = Ta han fram igjen

# Kva gjer andre
elsewhere-title = Kva gjer andre?
elsewhere-text = Kanskje nokon alt har løyst det. Spør ein kommune de kjenner.
who = Kven?
who-help = Ein kommune, ei bedrift eller ei anna eining. Ikkje skriv namn på folk.
what = Kva gjer dei?
source = Kvar har de det frå?
nobody = Vi fann ingen
nobody-text = Har de leita utan å finne noko? Det er òg eit svar.
found-nobody = Vi fann ingen andre som gjer dette.
found-so-far = Dette har de funne
others-do = Dette gjer andre

# Det som må stemme
add-assumption = Kva må stemme?
assumption-title = Kva må stemme for at dette verkar?
about-which = Kva idé gjeld det?
assumption-text = Dette må stemme
assumption-help = Til dømes «Folk kvitterer viss det tek under fem sekund».
asks = Kva slags spørsmål er det?
asks-problem = Er dette eit problem for nokon?
asks-want = Forstår dei det, og vil dei ha det?
asks-can = Får dei det til?
asks-fits = Passar det i arbeidsdagen?
asks-effect = Verkar det over tid?
must-hold-field = Løysinga fell viss dette er feil
must-hold = Må stemme
must-hold-title = Dette må stemme
holds-open = Ikkje testa
holds-supported = Støtta
holds-not-supported = Ikkje støtta
holds-unclear = Veit ikkje enno
no-ideas = De treng ein idé først
no-ideas-text = Etterpå kan de skrive kva som må stemme for at han verkar.
what-we-know = Kva veit vi om ho?
