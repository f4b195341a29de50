name = Praktisk test
about = Prøv det på éi vakt, eitt besøk eller med éin brukar. Sjå på, og noter kva som skjer.
advice = Fem personar frå kvar gruppe er nok. Éi vakt er ein god start.
criterion = Minst { NUMBER($well) } av { NUMBER($people) } får det til på ein vanleg dag.
rule = Personen får det til på ein vanleg dag.

# Ferdige opplegg
user-name = Brukartest
user-about = Éin person prøver, og du ser på. Passar når noko skal brukast.
user-tasks = Finn ut korleis du byrjar. | Byrjar utan å spørje. | Gjer det du til vanleg ville brukt dette til. | Kjem i mål. | Gjer klart for den neste. | Den neste kan ta over med ein gong.
user-questions = Kva var lettast? | Kva var vanskelegast? | Kva ville fått deg til å la vere å bruke det? | Kva gjer du i dag i staden?
role-name = Rollespel
role-about = Spel situasjonen to gonger med ulike roller. Passar for ein ny samtale eller arbeidsmåte.
role-tasks = Spel situasjonen på den nye måten. | Kjem gjennom utan å stoppe. | Byt roller, og spel ein gong til. | Begge roller veit kva dei skal gjere. | Spel det som lett går gale. | Finn ein veg vidare.
role-questions = Kva kjendest rett? | Kvar stoppa det? | Kva ville fått deg til å la vere å gjere det slik?
wizard-name = Menneske bak gardina
wizard-about = Deltakaren bruker ei enkel flate, og ein tilsett gjer jobben for hand. Passar før de kjøper noko digitalt.
wizard-tasks = Finn ut kva du kan få hjelp til. | Seier det med eigne ord. | Be om det du treng. | Får eit svar som kan brukast. | Finn ut kva som skjer vidare. | Veit kva som skjer, og når.
wizard-questions = Kva trudde du ville skje? | Kva var uklart? | Når ville du heller snakka med eit menneske? | Kva ville fått deg til å la vere å bruke det?
shift-name = Éi vakt
shift-about = Eitt team prøver på éi vakt eller eitt besøk. Passar når det må verke i arbeidskvardagen.
shift-tasks = Ta det i bruk når vakta byrjar. | Er i bruk før første oppdrag. | Bruk det når det trengst. | Blir brukt kvar gong det trengst. | Gi det vidare ved vaktskiftet. | Neste vakt veit korleis det står.
shift-questions = Kva gjekk lettare enn elles? | Kva tok meir tid? | Ville du brukt det i morgon òg? Kvifor ikkje?
loan-name = Lånt utstyr
loan-about = Lån eller lei noko i ei veke eller to. Passar når de vil vite før de kjøper.
loan-tasks = Gjer utstyret klart. | Klart til bruk utan bruksrettleiing. | Bruk det i ei vanleg oppgåve. | Oppgåva blir gjord. | Reingjer det, og set det på plass. | Klart for neste brukar.
loan-questions = Kva vart betre? | Kva vart dårlegare? | Kva brukte du då det ikkje passa? | Ville du bede leiaren kjøpe det? Kvifor ikkje?

# Før de byrjar
before-begin = Før de byrjar: { $pattern }
warn-free = Den som prøver, kan la vere og kan stoppe når som helst.
warn-names = Ikkje noter namn, helse eller anna som viser kven nokon er.
warn-invented = Bruk oppdikta personar. Spel aldri ein verkeleg brukar.
warn-harm = Ingen må kunne tape noko på det. Gi aldri råd om helse, pengar eller rettar på denne måten.
warn-sees = Den bak gardina les alt deltakaren skriv. Be ikkje om noko personleg.
warn-tell = Sei etterpå at det var eit menneske.
warn-safety = Endrar det arbeidet? Snakk med verneombod og tillitsvald først, og spør om dei vil sjå på.
warn-back = Ha ein plan for å gå tilbake. Det gamle skal vere klart til bruk.
warn-present = Er brukarar eller pasientar til stades? Dei skal vite om det, og de noterer ingenting om dei.
warn-binding = Avtal skriftleg at lånet ikkje bind dykk til å kjøpe. Spør innkjøp når verdien er stor.
warn-gain = Ingen som låner ut, får vite meir enn andre. Den som tener på eit kjøp, skal ikkje vere med å velje.
warn-stored = Lagrar utstyret opplysningar om folk? Snakk med personvernombodet først.
warn-safe-use = Sjekk opplæring, reinhald og ansvar dersom noko går i stykke.

# Planen
tasks-title = { $count ->
    [one] Éi oppgåve, og kva som tel
   *[other] { NUMBER($count) } oppgåver, og kva som tel
}
tasks-help = Skriv det folk skal få til, ikkje korleis. Éi til åtte oppgåver.
task-number = Oppgåve { NUMBER($number) }
task = Oppgåve
done-when = Ho er gjord når
more-tasks = Fleire oppgåver
needed = Kor mange oppgåver må gå utan hjelp?
needed-help = Då tel personen for. Går det berre med hjelp, er det usikkert.
afterwards = Dette spør de om etterpå
afterwards-help = Eitt spørsmål på kvar linje. Minst eitt bør kunne felle ideen.
ask-sus = Spør òg ti påstandar om kor lett det er å bruke
ask-sus-help = Gir eit tal frå 0 til 100 (SUS). Passar for noko med skjerm eller knappar.
at-most-eight = Ein test kan ha høgst åtte oppgåver. Ta bort nokre.
no-tasks = Skriv minst éi oppgåve.
asks-who = Ein anonym test kan ikkje spørje kven folk er. Skriv om spørsmålet, eller endre personvern under.

# Dei som blir med
told-title = Du blir med på ein praktisk test
told-text = Du prøver noko, og ein annan ser på og noterer. Vi testar løysinga, ikkje deg.
told-free = Du kan la vere, og du kan stoppe når du vil. Vi skriv ikkje ned kven du er.
told-observer = Er det du som skal sjå på og notere?

# Observatøren
observe-title = Sjå på, og noter
observe-text = Eitt skjema for kvar deltakar. Det verkar òg utan dekning når du har opna det éin gong.
observe = Opne skjemaet
qr-says = QR-kode til testen
short-name = Observer
back-to-test = Til testen
say-first = Sei dette til deltakaren først
no-names = Ikkje skriv om namngjevne personar, helse eller enkeltsaker.
done-is = Gjord når: { $text }
went-alone = Klarte det sjølv
went-helped = Med hjelp
went-not = Klarte det ikkje
untried = Ikkje prøvd
time = Tid (min:sek)
time-help = Til dømes 1:30.
not-a-time = Skriv minutt og sekund med kolon, til dømes 1:30.
start = Start
stop = Stopp
start-of = tida på oppgåve { NUMBER($number) }
which-help = Kva hjelp?
ask-them = Spør etterpå:
said = Kva sa dei?
ease = Kor lett var det?
ease-ends = 1 er svært vanskeleg, 5 er svært lett.
ease-1 = 1 (svært vanskeleg)
ease-5 = 5 (svært lett)
surprise = Kva overraska?
problems-title = Kva stoppa opp?
met-before = Det same som før
new-problem = Noko nytt
new-problem-help = Eitt problem på kvar linje, til dømes: Fann ikkje knappen.
too-many-problems = Skriv høgst tolv problem for éin person.
outcome = Verka det for denne personen?
by-the-rule = Følg regelen
task-rule = { $total ->
    [one] Ja når oppgåva går utan hjelp. Usikkert når ho går med hjelp. Elles nei.
   *[other] Ja når minst { NUMBER($needed) } av { NUMBER($total) } oppgåver går utan hjelp. Usikkert når det berre går med hjelp. Elles nei.
}
proposes = Regelen seier no:
outcome-for = Ja
outcome-against = Nei
outcome-unclear = Usikkert
group = Gruppe
more = Er personen frå ei anna gruppe?
save = Lagre
taken = Lagra. Klar for neste deltakar.
send-anyway = Send likevel
anyway-hint = Då les berre dei som ryddar i slike opplysningar teksten, før nokon andre ser han.
no-result = Vel korleis minst éi oppgåve gjekk.
all-ten = Svar på alle ti påstandane, eller la alle stå tomme.
changed = Oppgåvene er endra sidan du opna skjemaet. Sjå over, og lagre på nytt.
may-be-personal = Teksten kan ha opplysningar om ein person. Rett han, eller send likevel.
somebody-elses = Skjemaet er fylt ut av ein annan. Den personen må logge inn for å sende det.
ended-title = Testen er ferdig
ended-text = Testen er avslutta og tek ikkje imot fleire skjema.
not-sent = Dette vart ikkje sendt. Ta vare på det om du vil bruke det seinare.

# Utan dekning
on-device = På denne telefonen
ready = Skjemaet verkar òg utan dekning.
unready = Denne nettlesaren kan ikkje brukast utan dekning. Lagre medan du har dekning.
one-unsent = Eitt skjema er lagra her, men ikkje sendt.
many-unsent = %d skjema er lagra her, men ikkje sende.
sent = Alt er sendt.
kept-here = Lagra på telefonen.
stuck = Eit skjema vart ikkje teke imot.
sign-in-to-send = Logg inn for å sende.
others-wait = Eit skjema frå ein annan person ventar på at den personen loggar inn.
not-kept = Telefonen kunne ikkje lagre skjemaet. Skjemaet blir sendt på vanleg måte.
send-now = Send no
sign-in = Logg inn
open-again = Opne og rett
remove = Slett
sure-to-remove = Trykk ein gong til for å slette

# Ti påstandar
sus-title = Ti påstandar om kor lett det er å bruke
sus-help = Gi telefonen til deltakaren. Svar fort, det første du tenkjer.
sus-ends = 1 er heilt usamd, 5 er heilt samd.
sus-1 = Eg kunne tenkje meg å bruke dette ofte.
sus-2 = Det var meir innvikla enn det trong å vere.
sus-3 = Det var lett å bruke.
sus-4 = Eg trur eg ville trunge hjelp frå nokon som kan det.
sus-5 = Dei ulike delane passa godt saman.
sus-6 = For mykje var ulikt frå stad til stad.
sus-7 = Eg trur dei fleste ville lært dette fort.
sus-8 = Det var tungvint å bruke.
sus-9 = Eg kjende meg trygg då eg brukte det.
sus-10 = Eg måtte lære mykje før eg kom i gang.

# Resultata
nobody-yet = Ingen har prøvd enno.
tasks-caption = Slik gjekk oppgåvene
time-alone = Tid utan hjelp
no-time = –
time-between = { $time } ({ NUMBER($people) } personar, truleg { $low } til { $high })
time-of-one = { $time } (éin person)
time-note = Tida er frå dei som klarte oppgåva sjølv. Tala viser kor mange personar.
sus-result = Ti påstandar (SUS)
sus-score = { $people ->
    [one] { NUMBER($mean) } av 100.
   *[other] { NUMBER($mean) } av 100, truleg mellom { NUMBER($low) } og { NUMBER($high) }. { NUMBER($people) } personar svarte.
}
sus-usual = Rundt 68 er vanleg. Høgare er betre.
problems-found = Det som stoppa opp
ask-one-more = Éin person er for lite til å vite om de har funne det meste. La to til prøve.
found-most = { $problems ->
    [one] De har truleg funne det viktigaste.
   *[other] De har funne { NUMBER($problems) } problem. Truleg er det dei fleste.
}
find-more = { $more ->
    [one] De har funne { NUMBER($problems) }. Truleg finst det minst { NUMBER($total) }. Éin person til finn dei fleste.
   *[other] De har funne { NUMBER($problems) }. Truleg finst det minst { NUMBER($total) }. { NUMBER($more) } personar til finn dei fleste.
}
participants = Deltakarane
participant = Deltakar { NUMBER($number) }
observer-says = Observatøren meiner dette. Regelen seier: { $outcome }
take-away = Ta bort skjemaet
take-away-now = Ja, ta bort skjemaet
looked-over-first = Teksten blir sett over først, fordi han kan ha opplysningar om ein person.
quarantined = Kan ha opplysningar om ein person
let-team-read = La teamet lese
delete-words = Slett teksten

# Når oppgåvene er gjorde
end-role = Gå ut av rollene saman: Sei kva de heitte, og kva de tek med vidare.
end-wizard = Sei no at det var eit menneske bak, og spør om det er greitt at de bruker svara.
end-shift = Set alt tilbake slik det var, og sei frå til neste vakt.
end-loan = Skriv opp om noko gjekk i stykke, og når utstyret skal leverast.
