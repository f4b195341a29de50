title = Innboks
empty-title = Ingenting venter
empty-text = Alle har fått svar.
late = { $count ->
    [one] Ett svar er forsinket.
   *[other] { NUMBER($count) } svar er forsinket.
}
total = { $count ->
    [one] Én melding venter.
   *[other] { NUMBER($count) } meldinger venter.
}
first-page = Til begynnelsen
to-look-over = Må ses over siden { $day }
replied-on = Melderen svarte { $day }
held-title = Venter på gjennomsyn
quarantine-row = Må ses over: kan ha opplysninger om en person
reported-on = Meldt { DATE($day) }
answer-by = Svar innen { $day }
waits-for-reporter = Venter på melderen
list-title = Behov
search-label = Søk i behov og løp
list-empty = Ingen behov her ennå
within-challenge = Under utfordringen «{ $title }»
need-title = Behov
idea = Ideen som fulgte med
picture-alt = Bildet som fulgte med
part-of = Er med i løpet
merged-here = Slått sammen med dette
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
answer-again = Svar på nytt
choice-look = Vi ser på det
choice-more = Trenger å vite mer
choice-merge = Slå sammen
choice-give-to = Gi til en enhet
choice-hand-over = Hører til andre
choice-park = Legg til side
choice-decline = Gå ikke videre
polite-look = Takk for at du sa fra! Vi ser på dette, og du får vite hva som skjer.
polite-more = Takk for at du sa fra! Vi vil gjerne forstå det bedre. Når skjedde det sist, og hvem gjaldt det?
polite-merge = Takk! Flere har meldt det samme, og vi følger opp meldingene sammen. Du får vite hva som skjer.
polite-give-to = Takk for at du sa fra! Vi har gitt dette til dem i kommunen som kan svare best.
polite-hand-over = Takk for at du sa fra! Dette er det noen andre enn oss som tar seg av.
polite-park = Takk for at du sa fra! Vi får ikke gjort noe med det nå, men vi tar det fram igjen.
polite-not-ours = Takk for at du sa fra! Dette er det ikke kommunen som har ansvaret for, så vi går ikke videre med det.
polite-unlawful = Takk for at du sa fra! Loven gir oss ikke rom for å gjøre dette, så vi går ikke videre med det.
polite-single-case = Takk for at du sa fra! Dette gjelder en enkeltsak eller en klage, og den må tjenesten selv svare på. Du ser her hvor du kan henvende deg.
polite-other-channel = Takk for at du sa fra! Dette bør meldes som et avvik eller et varsel, så det kommer til rett sted. Du ser her hvor du kan melde.
polite-duplicate = Takk for at du sa fra! Dette er meldt før, og vi følger det opp der. Derfor går vi ikke videre med denne meldingen.
polite-not-a-need = Takk for at du skrev til oss! Vi fant ikke noe behov vi kan gjøre noe med i meldingen. Meld gjerne på nytt om vi har misforstått.
polite-removed = Vi har slettet teksten, fordi den hadde opplysninger om en person. Du kan gjerne melde behovet på nytt uten dem.
choose-need = Velg behovet det skal slås sammen med.
too-late = Noen har alt svart på dette.
clear-first = Se over teksten først.
give-to = Hvem skal svare?
give-to-help = Behovet flyttes dit. Lederne der får vite det på e-post.
hand-over-to = Hvem hører det til?
hand-over-address = E-post dit
hand-over-help = Skriver du en adresse, sender vi teksten dit uten navn. Ellers får melderen vite at vi ikke har sendt det.
no-mail = E-post er ikke satt opp her. La feltet stå tomt, og send det selv.
text-is-a-stub = Setningen er ikke ferdig. Skriv grunnen.
park-until = Når tar vi det fram igjen?
decline-why = Hvorfor?
merge-warning = De som har meldt dette, leser fra nå av svarene du skriver i det andre behovet. Det som er skrevet der før, ser de ikke.
merge-with = Samme behov som
merge-help = De som ligner mest, står først.
text-to-reporter = Dette leser melderen
text-help = Endre teksten som du vil.
answer-send = Send svaret
reason-not-ours = Kommunen har ikke ansvar for det
reason-unlawful = Det er ikke lov
reason-single-case = Det gjelder en enkeltsak eller klage
reason-other-channel = Det er et avvik eller et varsel
reason-duplicate = Det er meldt før
reason-not-a-need = Det er ikke et behov
quarantine-title = Teksten kan ha opplysninger om en person. Bare de som rydder, ser den, og det blir notert hvem som har lest.
quarantine-original = Teksten slik den kom
quarantine-text = Teksten slik andre får lese den
quarantine-help = Vi har tatt bort det vi fant. Se over resten.
quarantine-clear = La andre lese den
read-original = Les og rydd
care-title = Personopplysninger
care-flagged = Noen har meldt fra om at teksten forteller om en person.
flagged = Meldt fra om personopplysning
redact-save = Lagre teksten
hold = Legg i karantene
unflag = Teksten kan stå slik
without-picture = Fjern bildet
message-remove-text = Teksten blir borte for godt.
reply-waits = Melderen skrev til dere { DATE($day) }. Les under.
reply-read = Vi har lest det
reply-title = Skriv til melderen
reply-send = Send
reply-empty = Skriv noe først.
quarantine-remove = Slett teksten
quarantine-remove-text = Teksten blir borte for godt. Melderen får vite hvorfor.

# Brev
given-subject = Et behov er gitt til { $unit }
given-text = { $unit } har fått et behov å svare på. Melderen har fått vite det.
    
    { $link }
outside-subject = Et behov meldt til { $organisation }
outside-text = { $organisation } fikk denne meldingen, og den hører til hos dere. Melderen får vite at den er sendt, men ikke hvem som svarer.
    
    { $text }
    
    Spørsmål: { $contact }
remind-subject = { $count ->
    [one] Én melding venter på svar
   *[other] { NUMBER($count) } meldinger venter på svar
}
remind-subject-late = { $count ->
    [one] Ett svar er forsinket
   *[other] { NUMBER($count) } svar er forsinket
}
remind-late = Forsinket: skulle hatt svar innen { DATE($day) }
remind-text = { $count ->
    [one] Én melding venter på deg.
   *[other] { NUMBER($count) } meldinger venter på deg.
}
    
    { $lines }
    
    Alt som venter: { $link }
