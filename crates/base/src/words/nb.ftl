# Ord som alle rom deler.

## Knapper og lenker
save = Lagre
cancel = Avbryt
back = Tilbake
send = Send
next = Neste
edit = Endre
delete = Slett
close = Lukk
search = Søk
add = Legg til
remove = Fjern
open = Åpne
show = Vis
hide = Skjul
show-more = Vis mer
download = Last ned
print = Skriv ut
copy = Kopier
try-again = Prøv igjen
to-front-page = Til forsiden
sign-in = Logg inn
sign-out = Logg ut

## Svar
yes = Ja
no = Nei
do-not-know = Vet ikke
none = Ingen
all = Alle
other = Annet
saved = Lagret
deleted = Slettet

## Felt
optional = Kan stå tomt
required = Må fylles ut
field-name = Navn
field-email = E-post
field-phone = Telefon
field-date = Dato
field-time = Klokkeslett
field-file = Fil
field-picture = Bilde
field-reason = Begrunnelse
characters-at-most = Høyst { NUMBER($max) } tegn
choose-file = Velg en fil

## Når noe må rettes
errors-title = { $count ->
    [one] Én ting må rettes
   *[other] { $count } ting må rettes
  }
required-problem = Fyll ut dette feltet.
too-long = Kort ned teksten. Den har { NUMBER($found) } tegn, og det er plass til { NUMBER($max) }.
choose-one = Velg ett av svarene.
choose-at-least-one = Velg minst ett av svarene.
choose-at-most = { $max ->
    [one] Velg høyst ett svar.
   *[other] Velg høyst { $max } svar.
  }
not-an-email = Skriv e-postadressen slik: navn@eksempel.no
not-a-phone = Skriv telefonnummeret med åtte sifre.
not-a-date = Skriv datoen slik: 24.11.2026
date-in-the-past = Velg en dag som kommer.
date-in-the-future = Velg en dag som har vært.
not-a-number = Skriv et tall.
out-of-range = Skriv et tall fra { NUMBER($min) } til { NUMBER($max) }.
not-an-address = Skriv nettadressen slik: https://eksempel.no
already-taken = Dette er tatt i bruk fra før. Velg noe annet.
file-too-large = Velg en fil som er mindre enn { NUMBER($megabytes) } MB.
file-of-wrong-kind = Denne typen fil kan vi ikke ta imot. Vi kan ta imot { $kinds }.
file-is-empty = Filen er tom. Velg en annen.
changed-meanwhile = Noen andre har endret dette mens du skrev. Se over, og lagre på nytt.

## Sider som sier nei
missing-title = Vi fant ikke siden
missing-text = Den kan være flyttet eller slettet, eller adressen kan ha en skrivefeil.
not-allowed-title = Du har ikke tilgang
not-allowed-text = Du kan ikke se eller gjøre dette. Spør den som styrer tilgangene hos dere hvis du trenger det.
foreign-title = Vi tok ikke imot skjemaet
foreign-text = Det ble sendt fra et annet nettsted. Åpne siden her, og send en gang til.
too-many-title = Vent litt
too-many-text = { $seconds ->
    [one] Det kom for mange forsøk på kort tid. Prøv igjen om ett sekund.
   *[other] Det kom for mange forsøk på kort tid. Prøv igjen om { $seconds } sekunder.
  }
too-large-title = Det er for stort
too-large-text = Det du sendte, er større enn vi kan ta imot. Prøv med en mindre fil eller en kortere tekst.
unreadable-title = Vi forsto ikke det du sendte
unreadable-text = Noe manglet eller var ødelagt. Gå tilbake, og prøv en gang til.
broken-title = Noe gikk galt hos oss
broken-text = Det er ikke din feil. Prøv igjen om litt. Hvis det ikke hjelper, si fra til oss, og ta med nummeret { $id }.

## Rammen rundt siden
menu = Meny
main-menu = Hovedmeny
notice = Merk
offline = Du er uten nett. Teksten er tatt vare på. Prøv igjen når du har nett.
skip-to-content = Hopp til innholdet
breadcrumbs = Her er du
language = Språk
own-name = Bokmål
language-switch = Vis siden på bokmål
footer = Om siden
accessibility = Tilgjengelighet
privacy = Personvern
contact = Kontakt oss
last-changed = Sist endret { DATE($day) }
last-changed-at = Sist endret { DATETIME($at) }
signed-in-as = Logget inn som { $name }
opens-in-new-window = åpnes i et nytt vindu

## Lister
pages = Sider
previous-page = Forrige side
next-page = Neste side
page-of = Side { NUMBER($page) } av { NUMBER($pages) }
hits = { $count ->
    [0] Ingen treff
    [one] Ett treff
   *[other] { $count } treff
  }
step-of = Steg { NUMBER($step) } av { NUMBER($steps) }
alert-info = Informasjon
alert-success = Utført
alert-warning = Advarsel
alert-danger = Feil

## Tall, dager og beløp
amount-in-kroner = { NUMBER($amount) }{"\u00A0"}kr
share-plain = { NUMBER($k) } av { NUMBER($n) }
share-in-percent = { NUMBER($k) } av { NUMBER($n) } ({ NUMBER($percent) }{"\u00A0"}%)
date-with-month = { $day }. { $month } { $year }
date-and-time = { $date } kl. { $time }
month-january = januar
month-february = februar
month-march = mars
month-april = april
month-may = mai
month-june = juni
month-july = juli
month-august = august
month-september = september
month-october = oktober
month-november = november
month-december = desember
may-be-personal = Dette kan handle om en bestemt person: «{ $found }». Ta det bort, eller lagre en gang til hvis det er greit.
