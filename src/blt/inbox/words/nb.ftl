title = Innboks
empty-title = Ingenting venter
empty-text = Alle har fått svar.
late = { $count ->
    [one] Ett svar er forsinket.
   *[other] { NUMBER($count) } svar er forsinket.
}
quarantine-row = Må ses over: kan ha opplysninger om en person
reported-on = Meldt { DATE($day) }
answer-by = Svar innen { DATE($day) }
waits-for-reporter = Venter på melderen
list-title = Behov
list-empty = Ingen behov her ennå
within-challenge = Under utfordringen «{ $title }»
need-title = Behov
idea = Ideen som fulgte med
picture-alt = Bildet som fulgte med
start-journey = Start et løp
talk-title = Hva har skjedd?
reported = Meldt
reporters = Meldt av
reporter-count = { $count ->
    [0] ingen lenger
    [one] én
   *[other] { NUMBER($count) }
}
reporter-names = Navn
concerns = Gjelder
unit = Enhet
challenge = Utfordring
no-unit = Ingen ennå
no-challenge = Ingen
owner-title = Hvem skal svare?
answer-title = Svar
choice-look = Vi ser på det
choice-more = Trenger å vite mer
choice-merge = Slå sammen
choice-hand-over = Send videre
choice-park = Legg til side
choice-decline = Gå ikke videre
polite-look = Takk for at du sa fra! Vi ser på dette, og du får vite hva som skjer.
polite-more = Takk for at du sa fra! Vi vil gjerne forstå det bedre. Når skjedde det sist, og hvem gjaldt det?
polite-merge = Takk! Flere har meldt det samme, og vi følger opp meldingene sammen. Du får vite hva som skjer.
polite-hand-over = Takk for at du sa fra! Dette hører til et annet sted, og vi har sendt det dit.
polite-park = Takk for at du sa fra! Vi får ikke gjort noe med det nå, men vi tar det fram igjen.
polite-decline = Takk for at du sa fra! Vi går ikke videre med dette. Grunnen er at 
polite-removed = Vi har slettet teksten, fordi den hadde opplysninger om en person. Du kan gjerne melde behovet på nytt uten dem.
choose-need = Velg behovet det skal slås sammen med.
too-late = Noen har alt svart på dette.
clear-first = Se over teksten først.
hand-over-to = Hvem sender du det til?
park-until = Når tar vi det fram igjen?
decline-why = Hvorfor?
merge-with = Samme behov som
text-to-reporter = Dette leser melderen
text-help = Endre teksten som du vil.
answer-send = Send svaret
reason-not-ours = Kommunen har ikke ansvar for det
reason-unlawful = Det er ikke lov
reason-single-case = Det gjelder en enkeltsak eller klage
reason-other-channel = Det er et avvik eller et varsel
reason-duplicate = Det er meldt før
reason-not-a-need = Det er ikke et behov
quarantine-title = Teksten kan ha opplysninger om en person. Bare de som rydder, ser den.
quarantine-original = Vis teksten slik den kom
quarantine-text = Teksten slik andre får lese den
quarantine-help = Vi har tatt bort det vi fant. Se over resten.
quarantine-clear = Slipp inn
quarantine-remove = Slett teksten
quarantine-remove-text = Teksten blir borte for godt. Melderen får vite hvorfor.
letter-subject = Svar fra { $organisation }
letter-text = { $text }
    
    Her kan du se hva som skjer og svare:
    { $link }
