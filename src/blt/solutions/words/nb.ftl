# Ideene
add-idea = Skriv en idé
ideas-title = Hvordan kan det løses?
alone-first = Skriv din egen idé først. Etterpå ser du hva de andre har skrevet.
title = Ideen i noen få ord
text = Hvordan virker den?
kind = Hva blir nytt?
kind-service = En tjeneste
kind-product = Et produkt
kind-process = En måte å jobbe på
kind-organisation = Hvem som gjør hva
kind-communication = En måte å si det på
novelty = Hvor ny er ideen?
novelty-unknown = Vet ikke ennå
novelty-first = Ny, vi finner den ikke hos andre
novelty-adapted = Kjent fra andre, tilpasset oss
novelty-copied = Lik den andre har
save-and-more = Lagre og skriv en til
on-the-table = Ideene på bordet
see-ideas = { $count ->
    [one] Se ideen som er skrevet
   *[other] Se de { NUMBER($count) } ideene som er skrevet
}
from-reporter = fra den som meldte behovet
version = versjon { NUMBER($version) }
set-aside-count = { $count ->
    [one] Én idé er lagt til side
   *[other] { NUMBER($count) } ideer er lagt til side
}

# Valget
choose = Velg
choose-one = Velg en løsning
choose-another = Velg en annen
choose-for = Velg den for runde { NUMBER($round) }
chosen-for = Valgt for runde { NUMBER($round) }
chosen-now = Denne går vi videre med
chosen-before = Med fra forrige runde
chosen-tried = Dette prøvde vi
chosen-became = Dette ble løsningen
is-chosen = Valgt

# Én løsning
new-version = Ny versjon: { NUMBER($version) }
changed = Hva er endret?
changed-help = For eksempel «To reservesett i bilen».
change-size = Hvor mye er den endret?
change-help = Jo større endring, jo mindre teller de gamle testene.
change-none = Ingen betydning
change-small = Liten
change-clear = Tydelig
change-large = Stor
change-new = Ny løsning
change-was = Endring: { $size }
text-now = Hvordan virker den nå?
all-versions = Alle versjoner
version-on = Versjon { NUMBER($version) } · { DATE($day) }
set-aside = Legg til side
aside-reason = Hvorfor legger dere den til side?
aside-help = Det er nyttig å vite for dem som tenker på det samme.
is-set-aside = Denne ideen er lagt til side
take-up = Ta den fram igjen

# Hva gjør andre
elsewhere-title = Hva gjør andre?
elsewhere-text = Kanskje noen alt har løst det. Spør en kommune dere kjenner.
who = Hvem?
who-help = En kommune, en bedrift eller en annen enhet. Ikke skriv navn på folk.
what = Hva gjør de?
source = Hvor har dere det fra?
nobody = Vi fant ingen
nobody-text = Har dere lett uten å finne noe? Det er også et svar.
found-nobody = Vi fant ingen andre som gjør dette.
found-so-far = Dette har dere funnet
others-do = Dette gjør andre

# Det som må stemme
add-assumption = Hva må stemme?
assumption-title = Hva må stemme for at dette virker?
about-which = Hvilken idé gjelder det?
assumption-text = Dette må stemme
assumption-help = For eksempel «Folk kvitterer hvis det tar under fem sekunder».
asks = Hva slags spørsmål er det?
asks-problem = Er dette et problem for noen?
asks-want = Forstår de det, og vil de ha det?
asks-can = Får de det til?
asks-fits = Passer det i arbeidsdagen?
asks-effect = Virker det over tid?
must-hold-field = Løsningen faller hvis dette er feil
must-hold = Må stemme
must-hold-title = Dette må stemme
holds-open = Ikke testet
holds-supported = Støttet
holds-not-supported = Ikke støttet
holds-unclear = Vet ikke ennå
no-ideas = Dere trenger en idé først
no-ideas-text = Etterpå kan dere skrive hva som må stemme for at den virker.
what-we-know = Hva vet vi om den?
