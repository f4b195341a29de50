title = Innboks
empty-title = Ingenting ventar
empty-text = Alle har fått svar.
late = { $count ->
    [one] Eitt svar er forseinka.
   *[other] { NUMBER($count) } svar er forseinka.
}
total = { $count ->
    [one] Éi melding ventar.
   *[other] { NUMBER($count) } meldingar ventar.
}
first-page = Til byrjinga
to-look-over = Må sjåast over sidan { $day }
replied-on = Meldaren svarte { $day }
held-title = Ventar på gjennomsyn
quarantine-row = Må sjåast over: kan ha opplysningar om ein person
reported-on = Meldt { DATE($day) }
answer-by = Svar innan { $day }
waits-for-reporter = Ventar på meldaren
list-title = Behov
search-label = Søk i behov og løp
list-empty = Ingen behov her enno
within-challenge = Under utfordringa «{ $title }»
need-title = Behov
idea = Ideen som følgde med
picture-alt = Biletet som følgde med
part-of = Er med i løpet
merged-here = Slått saman med dette
start-journey = Start eit løp
talk-title = Kva har skjedd?
reported = Meldt
reporters = Meldt av
reporter-count = { $count ->
    [0] ingen lenger
    [one] éin
   *[other] { NUMBER($count) }
}
reporter-names = Namn
concerns = Gjeld
unit = Eining
challenge = Utfordring
no-unit = Ingen enno
no-challenge = Inga
owner-title = Kven skal svare?
answer-title = Svar
answer-again = Svar på nytt
choice-look = Vi ser på det
choice-more = Treng å vite meir
choice-merge = Slå saman
choice-give-to = Gi til ei eining
choice-hand-over = Høyrer til andre
choice-park = Legg til side
choice-decline = Gå ikkje vidare
polite-look = Takk for at du sa frå! Vi ser på dette, og du får vite kva som skjer.
polite-more = Takk for at du sa frå! Vi vil gjerne forstå det betre. Når skjedde det sist, og kven galdt det?
polite-merge = Takk! Fleire har meldt det same, og vi følgjer opp meldingane saman. Du får vite kva som skjer.
polite-give-to = Takk for at du sa frå! Vi har gitt dette til dei i kommunen som kan svare best.
polite-hand-over = Takk for at du sa frå! Dette er det nokon andre enn oss som tek seg av.
polite-park = Takk for at du sa frå! Vi får ikkje gjort noko med det no, men vi tek det fram igjen.
polite-not-ours = Takk for at du sa frå! Dette er det ikkje kommunen som har ansvaret for, så vi går ikkje vidare med det.
polite-unlawful = Takk for at du sa frå! Lova gir oss ikkje rom for å gjere dette, så vi går ikkje vidare med det.
polite-single-case = Takk for at du sa frå! Dette gjeld ei enkeltsak eller ein klage, og det må tenesta sjølv svare på. Du ser her kvar du kan vende deg.
polite-other-channel = Takk for at du sa frå! Dette bør meldast som eit avvik eller eit varsel, så det kjem til rett stad. Du ser her kvar du kan melde.
polite-duplicate = Takk for at du sa frå! Dette er meldt før, og vi følgjer det opp der. Difor går vi ikkje vidare med denne meldinga.
polite-not-a-need = Takk for at du skreiv til oss! Vi fann ikkje noko behov vi kan gjere noko med i meldinga. Meld gjerne på nytt om vi har misforstått.
polite-removed = Vi har sletta teksten, fordi han hadde opplysningar om ein person. Du kan gjerne melde behovet på nytt utan dei.
choose-need = Vel behovet det skal slåast saman med.
too-late = Nokon har alt svart på dette.
clear-first = Sjå over teksten først.
give-to = Kven skal svare?
give-to-help = Behovet blir flytta dit. Leiarane der får vite det på e-post.
hand-over-to = Kven høyrer det til?
hand-over-address = E-post dit
hand-over-help = Skriv du ei adresse, sender vi teksten dit utan namn. Elles får meldaren vite at vi ikkje har sendt det.
no-mail = E-post er ikkje sett opp her. La feltet stå tomt, og send det sjølv.
text-is-a-stub = Setninga er ikkje ferdig. Skriv grunnen.
park-until = Når tek vi det fram igjen?
decline-why = Kvifor?
merge-warning = Dei som har meldt dette, les frå no av svara du skriv i det andre behovet. Det som er skrive der før, ser dei ikkje.
merge-with = Same behov som
merge-help = Dei som liknar mest, står først.
text-to-reporter = Dette les meldaren
text-help = Endre teksten som du vil.
answer-send = Send svaret
reason-not-ours = Kommunen har ikkje ansvar for det
reason-unlawful = Det er ikkje lov
reason-single-case = Det gjeld ei enkeltsak eller ein klage
reason-other-channel = Det er eit avvik eller eit varsel
reason-duplicate = Det er meldt før
reason-not-a-need = Det er ikkje eit behov
quarantine-title = Teksten kan ha opplysningar om ein person. Berre dei som ryddar, ser han, og det blir notert kven som har lese.
quarantine-original = Teksten slik han kom
quarantine-text = Teksten slik andre får lese han
quarantine-help = Vi har teke bort det vi fann. Sjå over resten.
quarantine-clear = La andre lese han
read-original = Les og rydd
care-title = Personopplysningar
care-flagged = Nokon har meldt frå om at teksten fortel om ein person.
flagged = Meldt frå om personopplysning
redact-save = Lagre teksten
hold = Legg i karantene
unflag = Teksten kan stå slik
without-picture = Fjern biletet
message-remove-text = Teksten blir borte for godt.
reply-waits = Meldaren skreiv til dykk { DATE($day) }. Les under.
reply-read = Vi har lese det
reply-title = Skriv til meldaren
reply-send = Send
reply-empty = Skriv noko først.
quarantine-remove = Slett teksten
quarantine-remove-text = Teksten blir borte for godt. Meldaren får vite kvifor.

# Brev
given-subject = Eit behov er gitt til { $unit }
given-text = { $unit } har fått eit behov å svare på. Meldaren har fått vite det.
    
    { $link }
outside-subject = Eit behov meldt til { $organisation }
outside-text = { $organisation } fekk denne meldinga, og ho høyrer til hos dykk. Meldaren får vite at ho er send, men ikkje kven som svarer.
    
    { $text }
    
    Spørsmål: { $contact }
remind-subject = { $count ->
    [one] Éi melding ventar på svar
   *[other] { NUMBER($count) } meldingar ventar på svar
}
remind-subject-late = { $count ->
    [one] Eitt svar er forseinka
   *[other] { NUMBER($count) } svar er forseinka
}
remind-late = Forseinka: skulle hatt svar innan { DATE($day) }
remind-text = { $count ->
    [one] Éi melding ventar på deg.
   *[other] { NUMBER($count) } meldingar ventar på deg.
}
    
    { $lines }
    
    Alt som ventar: { $link }
