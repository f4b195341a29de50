name = Praktisk test
about = Prøv det på én vakt, ett besøk eller med én bruker. Se på, og noter hva som skjer.
advice = Fem personer fra hver gruppe er nok. Én vakt er en god start.
criterion = Minst { NUMBER($well) } av { NUMBER($people) } får det til på en vanlig dag.
rule = Personen får det til på en vanlig dag.

# Ferdige opplegg
user-name = Brukertest
user-about = Én person prøver, og du ser på. Passer når noe skal brukes.
user-tasks = Finn ut hvordan du begynner. | Begynner uten å spørre. | Gjør det du vanligvis ville brukt dette til. | Kommer i mål. | Gjør klart for den neste. | Den neste kan ta over med en gang.
user-questions = Hva var lettest? | Hva var vanskeligst? | Hva ville fått deg til å la være å bruke det? | Hva gjør du i dag i stedet?
role-name = Rollespill
role-about = Spill situasjonen to ganger med ulike roller. Passer for en ny samtale eller arbeidsmåte.
role-tasks = Spill situasjonen på den nye måten. | Kommer gjennom uten å stoppe. | Bytt roller, og spill en gang til. | Begge roller vet hva de skal gjøre. | Spill det som lett går galt. | Finner en vei videre.
role-questions = Hva føltes riktig? | Hvor stoppet det? | Hva ville fått deg til å la være å gjøre det slik?
wizard-name = Menneske bak gardina
wizard-about = Deltakeren bruker en enkel flate, og en ansatt gjør jobben for hånd. Passer før dere kjøper noe digitalt.
wizard-tasks = Finn ut hva du kan få hjelp til. | Sier det med egne ord. | Be om det du trenger. | Får et svar som kan brukes. | Finn ut hva som skjer videre. | Vet hva som skjer, og når.
wizard-questions = Hva trodde du ville skje? | Hva var uklart? | Når ville du heller snakket med et menneske? | Hva ville fått deg til å la være å bruke det?
shift-name = Én vakt
shift-about = Ett team prøver på én vakt eller ett besøk. Passer når det må virke i arbeidshverdagen.
shift-tasks = Ta det i bruk når vakta begynner. | Er i bruk før første oppdrag. | Bruk det når det trengs. | Blir brukt hver gang det trengs. | Gi det videre ved vaktskiftet. | Neste vakt vet hvordan det står.
shift-questions = Hva gikk lettere enn ellers? | Hva tok mer tid? | Ville du brukt det i morgen også? Hvorfor ikke?
loan-name = Lånt utstyr
loan-about = Lån eller lei noe i en uke eller to. Passer når dere vil vite før dere kjøper.
loan-tasks = Gjør utstyret klart. | Klart til bruk uten bruksanvisning. | Bruk det i en vanlig oppgave. | Oppgaven blir gjort. | Rengjør det, og sett det på plass. | Klart for neste bruker.
loan-questions = Hva ble bedre? | Hva ble dårligere? | Hva brukte du da det ikke passet? | Ville du bedt lederen kjøpe det? Hvorfor ikke?

# Før dere begynner
before-begin = Før dere begynner: { $pattern }
warn-free = Den som prøver, kan la være og kan stoppe når som helst.
warn-names = Ikke noter navn, helse eller annet som viser hvem noen er.
warn-invented = Bruk oppdiktede personer. Spill aldri en virkelig bruker.
warn-harm = Ingen må kunne tape noe på det. Gi aldri råd om helse, penger eller rettigheter på denne måten.
warn-sees = Den bak gardina leser alt deltakeren skriver. Be ikke om noe personlig.
warn-tell = Si etterpå at det var et menneske.
warn-safety = Endrer det arbeidet? Snakk med verneombud og tillitsvalgt først, og spør om de vil se på.
warn-back = Ha en plan for å gå tilbake. Det gamle skal være klart til bruk.
warn-present = Er brukere eller pasienter til stede? De skal vite om det, og dere noterer ingenting om dem.
warn-binding = Avtal skriftlig at lånet ikke binder dere til å kjøpe. Spør innkjøp når verdien er stor.
warn-gain = Ingen som låner ut, får vite mer enn andre. Den som tjener på et kjøp, skal ikke være med å velge.
warn-stored = Lagrer utstyret opplysninger om folk? Snakk med personvernombudet først.
warn-safe-use = Sjekk opplæring, rengjøring og ansvar hvis noe går i stykker.

# Planen
tasks-title = { $count ->
    [one] Én oppgave, og hva som teller
   *[other] { NUMBER($count) } oppgaver, og hva som teller
}
tasks-help = Skriv det folk skal få til, ikke hvordan. Én til åtte oppgaver.
task-number = Oppgave { NUMBER($number) }
task = Oppgave
done-when = Den er gjort når
more-tasks = Flere oppgaver
needed = Hvor mange oppgaver må gå uten hjelp?
needed-help = Da teller personen for. Går det bare med hjelp, er det usikkert.
afterwards = Dette spør dere om etterpå
afterwards-help = Ett spørsmål på hver linje. Minst ett bør kunne felle ideen.
ask-sus = Spør også ti påstander om hvor lett det er å bruke
ask-sus-help = Gir et tall fra 0 til 100 (SUS). Passer for noe med skjerm eller knapper.
at-most-eight = En test kan ha høyst åtte oppgaver. Ta bort noen.
no-tasks = Skriv minst én oppgave.
asks-who = En anonym test kan ikke spørre hvem folk er. Skriv om spørsmålet, eller endre personvern under.

# De som blir med
told-title = Du blir med på en praktisk test
told-text = Du prøver noe, og en annen ser på og noterer. Vi tester løsningen, ikke deg.
told-free = Du kan la være, og du kan stoppe når du vil. Vi skriver ikke ned hvem du er.
told-observer = Er det du som skal se på og notere?

# Observatøren
observe-title = Se på, og noter
observe-text = Ett skjema for hver deltaker. Det virker også uten dekning når du har åpnet det én gang.
observe = Åpne skjemaet
qr-says = QR-kode til testen
short-name = Observer
back-to-test = Til testen
say-first = Si dette til deltakeren først
no-names = Ikke skriv om navngitte personer, helse eller enkeltsaker.
done-is = Gjort når: { $text }
went-alone = Klarte det selv
went-helped = Med hjelp
went-not = Klarte det ikke
untried = Ikke prøvd
time = Tid (min:sek)
time-help = For eksempel 1:30.
not-a-time = Skriv minutter og sekunder med kolon, for eksempel 1:30.
start = Start
stop = Stopp
start-of = tiden på oppgave { NUMBER($number) }
which-help = Hvilken hjelp?
ask-them = Spør etterpå:
said = Hva sa de?
ease = Hvor lett var det?
ease-ends = 1 er svært vanskelig, 5 er svært lett.
ease-1 = 1 (svært vanskelig)
ease-5 = 5 (svært lett)
surprise = Hva overrasket?
problems-title = Hva stoppet opp?
met-before = Det samme som før
new-problem = Noe nytt
new-problem-help = Ett problem på hver linje, for eksempel: Fant ikke knappen.
too-many-problems = Skriv høyst tolv problemer for én person.
outcome = Virket det for denne personen?
by-the-rule = Følg regelen
task-rule = { $total ->
    [one] Ja når oppgaven går uten hjelp. Usikkert når den går med hjelp. Ellers nei.
   *[other] Ja når minst { NUMBER($needed) } av { NUMBER($total) } oppgaver går uten hjelp. Usikkert når det bare går med hjelp. Ellers nei.
}
proposes = Regelen sier nå:
outcome-for = Ja
outcome-against = Nei
outcome-unclear = Usikkert
group = Gruppe
more = Er personen fra en annen gruppe?
save = Lagre
taken = Lagret. Klar for neste deltaker.
send-anyway = Send likevel
anyway-hint = Da leser bare de som rydder i slike opplysninger teksten, før noen andre ser den.
no-result = Velg hvordan minst én oppgave gikk.
all-ten = Svar på alle ti påstandene, eller la alle stå tomme.
changed = Oppgavene er endret siden du åpnet skjemaet. Se over, og lagre på nytt.
may-be-personal = Teksten kan ha opplysninger om en person. Rett den, eller send likevel.
somebody-elses = Skjemaet er fylt ut av en annen. Den personen må logge inn for å sende det.
ended-title = Testen er ferdig
ended-text = Testen er avsluttet og tar ikke imot flere skjemaer.
not-sent = Dette ble ikke sendt. Ta vare på det hvis du vil bruke det senere.

# Uten dekning
on-device = På denne telefonen
ready = Skjemaet virker også uten dekning.
unready = Denne nettleseren kan ikke brukes uten dekning. Lagre mens du har dekning.
one-unsent = Ett skjema er lagret her, men ikke sendt.
many-unsent = %d skjemaer er lagret her, men ikke sendt.
sent = Alt er sendt.
kept-here = Lagret på telefonen.
stuck = Et skjema ble ikke tatt imot.
sign-in-to-send = Logg inn for å sende.
others-wait = Et skjema fra en annen person venter på at den personen logger inn.
not-kept = Telefonen kunne ikke lagre skjemaet. Skjemaet sendes på vanlig måte.
send-now = Send nå
sign-in = Logg inn
open-again = Åpne og rett
remove = Slett
sure-to-remove = Trykk en gang til for å slette

# Ti påstander
sus-title = Ti påstander om hvor lett det er å bruke
sus-help = Gi telefonen til deltakeren. Svar fort, det første du tenker.
sus-ends = 1 er helt uenig, 5 er helt enig.
sus-1 = Jeg kunne tenke meg å bruke dette ofte.
sus-2 = Det var mer innviklet enn det trengte å være.
sus-3 = Det var lett å bruke.
sus-4 = Jeg tror jeg ville trengt hjelp fra noen som kan det.
sus-5 = De ulike delene passet godt sammen.
sus-6 = For mye var ulikt fra sted til sted.
sus-7 = Jeg tror de fleste ville lært dette fort.
sus-8 = Det var tungvint å bruke.
sus-9 = Jeg følte meg trygg da jeg brukte det.
sus-10 = Jeg måtte lære mye før jeg kom i gang.

# Resultatene
nobody-yet = Ingen har prøvd ennå.
tasks-caption = Slik gikk oppgavene
time-alone = Tid uten hjelp
no-time = –
time-between = { $time } ({ NUMBER($people) } personer, trolig { $low } til { $high })
time-of-one = { $time } (én person)
time-note = Tiden er fra dem som klarte oppgaven selv. Tallene viser hvor mange personer.
sus-result = Ti påstander (SUS)
sus-score = { $people ->
    [one] { NUMBER($mean) } av 100.
   *[other] { NUMBER($mean) } av 100, trolig mellom { NUMBER($low) } og { NUMBER($high) }. { NUMBER($people) } personer svarte.
}
sus-usual = Rundt 68 er vanlig. Høyere er bedre.
problems-found = Det som stoppet opp
ask-one-more = Én person er for lite til å vite om dere har funnet det meste. La to til prøve.
found-most = { $problems ->
    [one] Dere har trolig funnet det viktigste.
   *[other] Dere har funnet { NUMBER($problems) } problemer. Trolig er det de fleste.
}
find-more = { $more ->
    [one] Dere har funnet { NUMBER($problems) }. Trolig finnes det minst { NUMBER($total) }. Én person til finner de fleste.
   *[other] Dere har funnet { NUMBER($problems) }. Trolig finnes det minst { NUMBER($total) }. { NUMBER($more) } personer til finner de fleste.
}
participants = Deltakerne
participant = Deltaker { NUMBER($number) }
observer-says = Observatøren mener dette. Regelen sier: { $outcome }
take-away = Ta bort skjemaet
take-away-now = Ja, ta bort skjemaet
looked-over-first = Teksten blir sett over først, fordi den kan ha opplysninger om en person.
quarantined = Kan ha opplysninger om en person
let-team-read = La teamet lese
delete-words = Slett teksten

# Når oppgavene er gjort
end-role = Gå ut av rollene sammen: Si hva dere het, og hva dere tar med videre.
end-wizard = Si nå at det var et menneske bak, og spør om det er greit at dere bruker svarene.
end-shift = Sett alt tilbake slik det var, og si fra til neste vakt.
end-loan = Skriv opp om noe gikk i stykker, og når utstyret skal leveres.
