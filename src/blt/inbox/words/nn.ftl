title = Innboks
empty-title = Ingenting ventar
empty-text = Alle har fått svar.
late = { $count ->
    [one] Eitt svar er forseinka.
   *[other] { NUMBER($count) } svar er forseinka.
}
quarantine-row = Må sjåast over: kan ha opplysningar om ein person
reported-on = Meldt { DATE($day) }
answer-by = Svar innan { DATE($day) }
waits-for-reporter = Ventar på meldaren
list-title = Behov
list-empty = Ingen behov her enno
within-challenge = Under utfordringa «{ $title }»
need-title = Behov
idea = Ideen som følgde med
picture-alt = Biletet som følgde med
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
choice-look = Vi ser på det
choice-more = Treng å vite meir
choice-merge = Slå saman
choice-hand-over = Send vidare
choice-park = Legg til side
choice-decline = Gå ikkje vidare
polite-look = Takk for at du sa frå! Vi ser på dette, og du får vite kva som skjer.
polite-more = Takk for at du sa frå! Vi vil gjerne forstå det betre. Når skjedde det sist, og kven galdt det?
polite-merge = Takk! Fleire har meldt det same, og vi følgjer opp meldingane saman. Du får vite kva som skjer.
polite-hand-over = Takk for at du sa frå! Dette høyrer til ein annan stad, og vi har sendt det dit.
polite-park = Takk for at du sa frå! Vi får ikkje gjort noko med det no, men vi tek det fram att.
polite-decline = Takk for at du sa frå! Vi går ikkje vidare med dette. Grunnen er at 
polite-removed = Vi har sletta teksten, fordi han hadde opplysningar om ein person. Du kan gjerne melde behovet på nytt utan dei.
choose-need = Vel behovet det skal slåast saman med.
too-late = Nokon har alt svart på dette.
clear-first = Sjå over teksten først.
hand-over-to = Kven sender du det til?
park-until = Når tek vi det fram att?
decline-why = Kvifor?
merge-with = Same behov som
text-to-reporter = Dette les meldaren
text-help = Endre teksten som du vil.
answer-send = Send svaret
reason-not-ours = Kommunen har ikkje ansvar for det
reason-unlawful = Det er ikkje lov
reason-single-case = Det gjeld ei enkeltsak eller ein klage
reason-other-channel = Det er eit avvik eller eit varsel
reason-duplicate = Det er meldt før
reason-not-a-need = Det er ikkje eit behov
quarantine-title = Teksten kan ha opplysningar om ein person. Berre dei som ryddar, ser han.
quarantine-original = Vis teksten slik han kom
quarantine-text = Teksten slik andre får lese han
quarantine-help = Vi har teke bort det vi fann. Sjå over resten.
quarantine-clear = Slepp inn
quarantine-remove = Slett teksten
quarantine-remove-text = Teksten blir borte for godt. Meldaren får vite kvifor.
letter-subject = Svar frå { $organisation }
letter-text = { $text }
    
    Her kan du sjå kva som skjer og svare:
    { $link }
