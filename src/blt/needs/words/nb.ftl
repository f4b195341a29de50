# Døra
door-title = Hva er vanskelig, eller hva har du en god idé om?
door-hint = Én setning holder. Du trenger ikke navn eller konto.
door-warning = Ikke skriv om navngitte personer, helse eller enkeltsaker.
door-more = Legg til mer hvis du vil
door-concerns = Hvem gjelder det?
door-concerns-hint = For eksempel ansatte på kveldsvakt, eldre som bor alene, alle som går til skolen.
door-picture = Bilde
door-picture-hint = Ikke ta med folk som kan kjennes igjen. Sted og tid i bildet slettes.
door-picture-kept = Bildet ditt er med.
door-name = Navn
door-name-hint = Bare de som svarer på meldinger, ser navnet og e-posten.
door-email = E-post
door-email-hint = Da får du koden din på e-post, og du får vite det når noe skjer.
door-send = Send inn
door-problem-text = Skriv noen ord om hva som er vanskelig, eller om ideen din.
door-long = Teksten er på { NUMBER($found) } tegn. Kort den ned til { NUMBER($max) }.
picture-wrong-kind = Bildet må være JPEG, PNG eller WebP.
picture-too-large = Bildet er for stort. Velg et som er mindre enn 12 MB.
picture-too-many-pixels = Bildet har for mange punkter. Ta det på nytt med lavere oppløsning.
picture-unreadable = Vi fikk ikke åpnet bildet. Prøv et annet.

# Riktig sted
channels-title = Gjelder det noe av dette, er det et annet sted
channels-emergency = Fare for liv og helse: ring 113, brann 110 eller politi 112.
channels-case = Din egen søknad, klage eller vedtak: ta kontakt med tjenesten som behandler det.
channels-deviation = Feil eller nestenulykke på jobben: meld avvik i avvikssystemet.
channels-whistle = Noe ulovlig eller uetisk på jobben: bruk varslingskanalen.
channels-proposal = Forslag fra mange innbyggere som kommunestyret må behandle: lag et innbyggerforslag. Det du skriver her, er ikke et innbyggerforslag.
channels-proposal-link = Les om innbyggerforslag

# Vakta
guard-title = Se over teksten før du sender
guard-text = Teksten ser ut til å ha opplysninger om en person. Det kan være lurt å ta dem bort.
guard-found-national-number = Et nummer som ligner på fødselsnummer
guard-found-phone = Et telefonnummer
guard-found-email = En e-postadresse
guard-found-name-with-diagnosis = Et navn sammen med noe om helse
guard-send-anyway = Send likevel
guard-anyway-hint = Da leser bare de som rydder i slike opplysninger teksten, før noen andre ser den.
guard-change = Send den nye teksten

# Kvitteringen og siden der du følger
follow-title = Din melding
receipt-title = Takk! Vi har fått meldingen din.
receipt-promise = Du får svar senest { DATE($day) }.
receipt-code-title = Koden din
receipt-code-text = Ta vare på koden. Med den kan du se hva som skjer, svare og trekke meldingen. Det er bare du som har den.
waits-for-look-over = Venter på gjennomsyn. Noen ser over teksten først, fordi den kan ha opplysninger om en person.
yours-waits = Bare de som rydder i slike opplysninger, ser dette til de har sett over det.
held-text = Teksten venter på gjennomsyn, fordi den kan ha opplysninger om en person.
taken-away = Teksten er tatt bort.
flag = Meld fra om personopplysning
flagged = Det er meldt fra om dette. Noen ser over teksten.
receipt-quarantine = Noen ser over teksten først, fordi den kan ha opplysninger om en person.
follow-answered = Du har fått svar.
follow-promise = Svar kommer senest { DATE($day) }.
follow-late = Svaret er forsinket. Meldingen står øverst hos dem som skal svare.
follow-what-you-wrote = Dette skrev du
follow-concerns = Gjelder
follow-idea = Ideen din
follow-picture-alt = Bildet du sendte
follow-talk = Hva har skjedd?
follow-you = Du
follow-reporter = Melderen
follow-another-reporter = En annen som meldte det samme
follow-staff = Kommunen
follow-journey = Se hvordan vi jobber med det
follow-reply = Vil du svare eller legge til noe?
follow-reply-ended = Meldingen er avsluttet. De som svarer, leser det du skriver, og kan svare deg her.
follow-reply-read = De som svarer, leser det du skriver.
follow-reply-send = Send
follow-reply-problem = Skriv noe først.
follow-withdraw = Trekk meldingen
follow-withdraw-text = Alt du har skrevet, bildet, navnet og e-posten blir slettet. Det kan ikke gjøres om.
follow-withdraw-text-journey = Alt du har skrevet, bildet, navnet og e-posten blir slettet. Løpet som har begynt, går videre med det andre har skrevet der. Det kan ikke gjøres om.
follow-withdraw-now = Ja, trekk meldingen
follow-withdrawn = Du har trukket meldingen. Alt du skrev, bildet, navnet og e-posten er slettet.
follow-withdrawn-journey = Du har trukket meldingen. Alt du skrev, bildet, navnet og e-posten er slettet. Løpet går videre med det andre har skrevet der.
follow-withdrawn-others = Du har trukket meldingen. Alt du skrev, bildet, navnet og e-posten er slettet. Andre har meldt det samme, og de blir fulgt opp med sine egne ord.
follow-remove-name = Fjern navn og e-post
follow-remove-name-text = Meldingen blir stående, og du kan følge den med koden. Du får ikke flere e-poster.
follow-deleted = Teksten er slettet, fordi den hadde opplysninger om en person.
follow-merged = Flere har meldt det samme. Meldingene følges opp sammen.
follow-several = { $count ->
    [one] Én til har meldt det samme.
   *[other] { NUMBER($count) } andre har meldt det samme.
}
alike-title = Ligner det på dette?
alike-text = Vi har sett på noe som ligner. Les gjerne mer.
find-title = Følg en melding
find-text = Skriv koden du fikk da du sendte inn.
find-label = Kode
find-go = Vis meldingen
find-empty = Skriv koden.
find-wrong-length = Koden har 16 tegn. Du skrev { NUMBER($found) }.
find-wrong-symbol = «{ $symbol }» kan ikke være med i en kode.
find-misspelt = Koden stemmer ikke. Se etter en skrivefeil.
find-unknown = Vi fant ingen melding med denne koden.

# Spør om behovet én gang
idea-title = Hva er vanskelig i dag, og for hvem?
idea-text = Du har beskrevet en løsning, og den tar vi vare på. Fortell oss om behovet bak, så kan vi prøve flere svar.
idea-send = Legg til
idea-thanks = Takk! Ideen din er tatt vare på som et løsningsforslag.

# Statuslinja
step-received = Mottatt
step-looking = Vi ser på det
step-testing = Vi tester
step-result = Resultat
step-ended = Avsluttet
step-waiting = Venter

# Hva har skjedd
news-received = Vi fikk meldingen.
news-quarantined = Vi fikk meldingen. Noen ser over teksten før andre leser den.
news-cleared = Teksten er sett over, og meldingen ligger klar for svar.
news-accepted = Vi har lest meldingen og ser nærmere på den.
news-need-more = Vi trenger å vite mer. Du kan svare under.
news-parked = Vi har lagt det til side for en tid.
news-parked-until = Vi har lagt det til side til { DATE($day) }.
news-woken = Vi har tatt det fram igjen.
news-merged = Meldingen følges opp sammen med andre om det samme.
news-merged-here = Flere har meldt det samme. Meldingene følges opp sammen.
news-handed-over = Vi har sendt teksten videre til { $to }.
news-belongs-to = Dette hører til { $to }. Vi har ikke sendt det for deg.
news-given-to = Vi har gitt det til { $unit }. De svarer deg.
news-redacted = Noen har sett over teksten og tatt bort opplysninger om en person.
news-declined = Vi går ikke videre med det: { $reason }.
news-withdrawn = En melder har trukket meldingen sin.
news-journey-started = Vi har begynt å jobbe med det: «{ $title }».
news-test-running = Vi tester noe: «{ $title }».
news-test-closed = Testen «{ $title }» er ferdig.
news-decided = Runden er ferdig: { $choice }.
decided-loop-bigger-test = vi prøver en gang til, litt større
decided-change-solution = vi endrer løsningen og prøver igjen
decided-back-to-need = vi går tilbake til behovet
decided-pilot = vi prøver det i drift
decided-adopt = vi tar det i bruk
decided-stop = vi stopper her. Det var verdt å få vite
decided-park = vi legger det til side for en tid
decided-hand-over = det hører til et annet sted
declined-not-ours = kommunen har ikke ansvar for dette
declined-unlawful = det er ikke lov
declined-single-case = det gjelder en enkeltsak eller en klage, som skal til tjenesten selv
declined-other-channel = det skal meldes som avvik eller varsel
declined-duplicate = det er meldt før
declined-not-a-need = vi fant ikke noe behov i meldingen

# Tilstander i lister
status-received = Venter på svar
status-quarantined = I karantene
status-accepted = Vi ser på det
status-in-journey = I et løp
status-parked = Lagt til side
status-merged = Slått sammen
status-handed-over = Hører til andre
status-declined = Avslått
status-closed = Ferdig
status-withdrawn = Trukket
status-deleted = Slettet

# Brev til dem som la igjen en adresse
letter-subject = Nytt om meldingen din til { $organisation }
letter-receipt = Takk! Vi har fått meldingen din. Du får svar senest { DATE($day) }.
letter-text = { $text }
    
    Koden din er { $code }.
    Her kan du se hva som skjer, svare og trekke meldingen:
    { $link }
