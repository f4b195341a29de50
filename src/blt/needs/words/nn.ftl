# Døra
door-title = Kva er vanskeleg, eller kva har du ein god idé om?
door-hint = Éi setning held. Du treng ikkje namn eller konto.
door-warning = Ikkje skriv om namngjevne personar, helse eller enkeltsaker.
door-more = Legg til meir om du vil
door-concerns = Kven gjeld det?
door-concerns-hint = Til dømes tilsette på kveldsvakt, eldre som bur åleine, alle som går til skulen.
door-picture = Bilete
door-picture-hint = Ikkje ta med folk som kan kjennast igjen. Stad og tid i biletet blir sletta.
door-picture-kept = Biletet ditt er med.
door-name = Namn
door-name-hint = Berre dei som svarer på meldingar, ser namnet og e-posten.
door-email = E-post
door-email-hint = Då får du koden din på e-post, og du får vite det når noko skjer.
door-send = Send inn
door-problem-text = Skriv nokre ord om kva som er vanskeleg, eller om ideen din.
door-long = Teksten er på { NUMBER($found) } teikn. Kort han ned til { NUMBER($max) }.
picture-wrong-kind = Biletet må vere JPEG, PNG eller WebP.
picture-too-large = Biletet er for stort. Vel eit som er mindre enn 12 MB.
picture-too-many-pixels = Biletet har for mange punkt. Ta det på nytt med lågare oppløysing.
picture-unreadable = Vi fekk ikkje opna biletet. Prøv eit anna.

# Rett stad
channels-title = Gjeld det noko av dette, er det ein annan stad
channels-emergency = Fare for liv og helse: ring 113, brann 110 eller politi 112.
channels-case = Din eigen søknad, klage eller vedtak: ta kontakt med tenesta som behandlar det.
channels-deviation = Feil eller nestenulykke på jobben: meld avvik i avvikssystemet.
channels-whistle = Noko ulovleg eller uetisk på jobben: bruk varslingskanalen.
channels-proposal = Forslag frå mange innbyggjarar som kommunestyret må behandle: lag eit innbyggjarforslag. Det du skriv her, er ikkje eit innbyggjarforslag.
channels-proposal-link = Les om innbyggjarforslag

# Vakta
guard-title = Sjå over teksten før du sender
guard-text = Teksten ser ut til å ha opplysningar om ein person. Det kan vere lurt å ta dei bort.
guard-found-national-number = Eit nummer som liknar på fødselsnummer
guard-found-phone = Eit telefonnummer
guard-found-email = Ei e-postadresse
guard-found-name-with-diagnosis = Eit namn saman med noko om helse
guard-send-anyway = Send likevel
guard-anyway-hint = Då les berre dei som ryddar i slike opplysningar teksten, før nokon andre ser han.
guard-change = Send den nye teksten

# Kvitteringa og sida der du følgjer
follow-title = Meldinga di
receipt-title = Takk! Vi har fått meldinga di.
receipt-promise = Du får svar seinast { DATE($day) }.
receipt-code-title = Koden din
receipt-code-text = Ta vare på koden. Med han kan du sjå kva som skjer, svare og trekkje meldinga. Det er berre du som har han.
waits-for-look-over = Ventar på gjennomsyn. Nokon ser over teksten først, fordi han kan ha opplysningar om ein person.
yours-waits = Berre dei som ryddar i slike opplysningar, ser dette til dei har sett over det.
held-text = Teksten ventar på gjennomsyn, fordi han kan ha opplysningar om ein person.
taken-away = Teksten er teken bort.
flag = Meld frå om personopplysning
flagged = Det er meldt frå om dette. Nokon ser over teksten.
receipt-quarantine = Nokon ser over teksten først, fordi han kan ha opplysningar om ein person.
follow-answered = Du har fått svar.
follow-promise = Svar kjem seinast { DATE($day) }.
follow-late = Svaret er forseinka. Meldinga står øvst hos dei som skal svare.
follow-what-you-wrote = Dette skreiv du
follow-concerns = Gjeld
follow-idea = Ideen din
follow-picture-alt = Biletet du sende
follow-talk = Kva har skjedd?
follow-you = Du
follow-reporter = Meldaren
follow-another-reporter = Ein annan som melde det same
follow-staff = Kommunen
follow-journey = Sjå korleis vi jobbar med det
follow-reply = Vil du svare eller leggje til noko?
follow-reply-ended = Meldinga er avslutta. Dei som svarer, les det du skriv, og kan svare deg her.
follow-reply-read = Dei som svarer, les det du skriv.
follow-reply-send = Send
follow-reply-problem = Skriv noko først.
follow-withdraw = Trekk meldinga
follow-withdraw-text = Alt du har skrive, biletet, namnet og e-posten blir sletta. Det kan ikkje gjerast om.
follow-withdraw-text-journey = Alt du har skrive, biletet, namnet og e-posten blir sletta. Løpet som har byrja, går vidare med det andre har skrive der. Det kan ikkje gjerast om.
follow-withdraw-now = Ja, trekk meldinga
follow-withdrawn = Du har trekt meldinga. Alt du skreiv, biletet, namnet og e-posten er sletta.
follow-withdrawn-journey = Du har trekt meldinga. Alt du skreiv, biletet, namnet og e-posten er sletta. Løpet går vidare med det andre har skrive der.
follow-withdrawn-others = Du har trekt meldinga. Alt du skreiv, biletet, namnet og e-posten er sletta. Andre har meldt det same, og dei blir følgde opp med sine eigne ord.
follow-remove-name = Fjern namn og e-post
follow-remove-name-text = Meldinga blir ståande, og du kan følgje henne med koden. Du får ikkje fleire e-postar.
follow-deleted = Teksten er sletta, fordi han hadde opplysningar om ein person.
follow-merged = Fleire har meldt det same. Meldingane blir følgde opp saman.
follow-several = { $count ->
    [one] Éin til har meldt det same.
   *[other] { NUMBER($count) } andre har meldt det same.
}
alike-title = Liknar det på dette?
alike-text = Vi har sett på noko som liknar. Les gjerne meir.
find-title = Følg ei melding
find-text = Skriv koden du fekk då du sende inn.
find-label = Kode
find-go = Vis meldinga
find-empty = Skriv koden.
find-wrong-length = Koden har 16 teikn. Du skreiv { NUMBER($found) }.
find-wrong-symbol = «{ $symbol }» kan ikkje vere med i ein kode.
find-misspelt = Koden stemmer ikkje. Sjå etter ein skrivefeil.
find-unknown = Vi fann inga melding med denne koden.

# Spør om behovet éin gong
idea-title = Kva er vanskeleg i dag, og for kven?
idea-text = Du har skildra ei løysing, og den tek vi vare på. Fortel oss om behovet bak, så kan vi prøve fleire svar.
idea-send = Legg til
idea-thanks = Takk! Ideen din er teken vare på som eit løysingsforslag.

# Statuslinja
step-received = Motteken
step-looking = Vi ser på det
step-testing = Vi testar
step-result = Resultat
step-ended = Avslutta
step-waiting = Ventar

# Kva har skjedd
news-received = Vi fekk meldinga.
news-quarantined = Vi fekk meldinga. Nokon ser over teksten før andre les han.
news-cleared = Teksten er sett over, og meldinga ligg klar for svar.
news-accepted = Vi har lese meldinga og ser nærare på henne.
news-need-more = Vi treng å vite meir. Du kan svare under.
news-parked = Vi har lagt det til side for ei tid.
news-parked-until = Vi har lagt det til side til { DATE($day) }.
news-woken = Vi har teke det fram igjen.
news-merged = Meldinga blir følgd opp saman med andre om det same.
news-merged-here = Fleire har meldt det same. Meldingane blir følgde opp saman.
news-handed-over = Vi har sendt teksten vidare til { $to }.
news-belongs-to = Dette høyrer til { $to }. Vi har ikkje sendt det for deg.
news-given-to = Vi har gitt det til { $unit }. Dei svarer deg.
news-redacted = Nokon har sett over teksten og teke bort opplysningar om ein person.
news-declined = Vi går ikkje vidare med det: { $reason }.
news-withdrawn = Ein meldar har trekt meldinga si.
news-journey-started = Vi har byrja å jobbe med det: «{ $title }».
news-test-running = Vi testar noko: «{ $title }».
news-test-closed = Testen «{ $title }» er ferdig.
news-decided = Runden er ferdig: { $choice }.
decided-loop-bigger-test = vi prøver ein gong til, litt større
decided-change-solution = vi endrar løysinga og prøver igjen
decided-back-to-need = vi går tilbake til behovet
decided-pilot = vi prøver det i drift
decided-adopt = vi tek det i bruk
decided-stop = vi stoppar her. Det var verdt å få vite
decided-park = vi legg det til side for ei tid
decided-hand-over = det høyrer til ein annan stad
declined-not-ours = kommunen har ikkje ansvar for dette
declined-unlawful = det er ikkje lov
declined-single-case = det gjeld ei enkeltsak eller ein klage, som skal til tenesta sjølv
declined-other-channel = det skal meldast som avvik eller varsel
declined-duplicate = det er meldt før
declined-not-a-need = vi fann ikkje noko behov i meldinga

# Tilstandar i lister
status-received = Ventar på svar
status-quarantined = I karantene
status-accepted = Vi ser på det
status-in-journey = I eit løp
status-parked = Lagt til side
status-merged = Slått saman
status-handed-over = Høyrer til andre
status-declined = Avslått
status-closed = Ferdig
status-withdrawn = Trekt
status-deleted = Sletta

# Brev til dei som la igjen ei adresse
letter-subject = Nytt om meldinga di til { $organisation }
letter-receipt = Takk! Vi har fått meldinga di. Du får svar seinast { DATE($day) }.
letter-text = { $text }
    
    Koden din er { $code }.
    Her kan du sjå kva som skjer, svare og trekkje meldinga:
    { $link }
