# Ord som alle rom deler.

## Knappar og lenkjer
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
open = Opne
show = Vis
hide = Gøym
show-more = Vis meir
download = Last ned
print = Skriv ut
copy = Kopier
try-again = Prøv igjen
to-front-page = Til framsida
sign-in = Logg inn
sign-out = Logg ut

## Svar
yes = Ja
no = Nei
do-not-know = Veit ikkje
none = Ingen
all = Alle
other = Anna
saved = Lagra
deleted = Sletta

## Felt
optional = Kan stå tomt
required = Må fyllast ut
field-name = Namn
field-email = E-post
field-phone = Telefon
field-date = Dato
field-time = Klokkeslett
field-file = Fil
field-picture = Bilete
field-reason = Grunngjeving
characters-at-most = Høgst { NUMBER($max) } teikn
choose-file = Vel ei fil

## Når noko må rettast
errors-title = { $count ->
    [one] Éin ting må rettast
   *[other] { $count } ting må rettast
  }
required-problem = Fyll ut dette feltet.
too-long = Kort ned teksten. Han har { NUMBER($found) } teikn, og det er plass til { NUMBER($max) }.
choose-one = Vel eitt av svara.
choose-at-least-one = Vel minst eitt av svara.
choose-at-most = { $max ->
    [one] Vel høgst eitt svar.
   *[other] Vel høgst { $max } svar.
  }
not-an-email = Skriv e-postadressa slik: namn@eksempel.no
not-a-phone = Skriv telefonnummeret med åtte siffer.
not-a-date = Skriv datoen slik: 24.11.2026
date-in-the-past = Vel ein dag som kjem.
date-in-the-future = Vel ein dag som har vore.
not-a-number = Skriv eit tal.
out-of-range = Skriv eit tal frå { NUMBER($min) } til { NUMBER($max) }.
not-an-address = Skriv nettadressa slik: https://eksempel.no
already-taken = Dette er teke i bruk frå før. Vel noko anna.
file-too-large = Vel ei fil som er mindre enn { NUMBER($megabytes) } MB.
file-of-wrong-kind = Denne typen fil kan vi ikkje ta imot. Vi kan ta imot { $kinds }.
file-is-empty = Fila er tom. Vel ei anna.
changed-meanwhile = Nokon andre har endra dette medan du skreiv. Sjå over, og lagre på nytt.

## Sider som seier nei
missing-title = Vi fann ikkje sida
missing-text = Ho kan vere flytta eller sletta, eller adressa kan ha ein skrivefeil.
not-allowed-title = Du har ikkje tilgang
not-allowed-text = Du kan ikkje sjå eller gjere dette. Spør den som styrer tilgangane hos dykk om du treng det.
foreign-title = Vi tok ikkje imot skjemaet
foreign-text = Det vart sendt frå ein annan nettstad. Opne sida her, og send ein gong til.
too-many-title = Vent litt
too-many-text = { $seconds ->
    [one] Det kom for mange forsøk på kort tid. Prøv igjen om eitt sekund.
   *[other] Det kom for mange forsøk på kort tid. Prøv igjen om { $seconds } sekund.
  }
too-large-title = Det er for stort
too-large-text = Det du sende, er større enn vi kan ta imot. Prøv med ei mindre fil eller ein kortare tekst.
unreadable-title = Vi forstod ikkje det du sende
unreadable-text = Noko mangla eller var øydelagt. Gå tilbake, og prøv ein gong til.
broken-title = Noko gjekk gale hos oss
broken-text = Det er ikkje din feil. Prøv igjen om litt. Om det ikkje hjelper, sei frå til oss, og ta med nummeret { $id }.

## Ramma rundt sida
menu = Meny
main-menu = Hovudmeny
notice = Merk
offline = Du er utan nett. Teksten er teken vare på. Prøv igjen når du har nett.
skip-to-content = Hopp til innhaldet
breadcrumbs = Her er du
language = Språk
own-name = Nynorsk
language-switch = Vis sida på nynorsk
footer = Om sida
accessibility = Tilgjenge
privacy = Personvern
contact = Kontakt oss
last-changed = Sist endra { DATE($day) }
last-changed-at = Sist endra { DATETIME($at) }
signed-in-as = Logga inn som { $name }
opens-in-new-window = blir opna i eit nytt vindauge

## Lister
pages = Sider
previous-page = Førre side
next-page = Neste side
page-of = Side { NUMBER($page) } av { NUMBER($pages) }
hits = { $count ->
    [0] Ingen treff
    [one] Eitt treff
   *[other] { $count } treff
  }
step-of = Steg { NUMBER($step) } av { NUMBER($steps) }
alert-info = Informasjon
alert-success = Utført
alert-warning = Åtvaring
alert-danger = Feil

## Tal, dagar og beløp
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
may-be-personal = Dette kan handle om ein bestemt person: «{ $found }». Ta det bort, eller lagre ein gong til viss det er greitt.
