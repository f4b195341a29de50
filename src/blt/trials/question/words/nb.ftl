name = Spørsmål
about = Still ett spørsmål til dem det gjelder. De svarer med ett trykk på mobilen.
advice = Ett svar teller. Fra tjue svar kan dere bruke prosent.
criterion = Minst { NUMBER($well) } av { NUMBER($people) } svarer ja.
rule = Personen svarer ja.

# Planen
kind-label = Hva slags svar?
kind-yes-no = Ja eller nei
kind-scale = Tall fra 1 til 5
kind-choice = Velg ett
kind-text = Egne ord
about-answers = Mer om svarene
options-label = Svar å velge mellom
options-help = Ett svar på hver linje, to til åtte svar. Sett * bak svar som støtter det dere tror.
options-problem = Skriv to til åtte korte svar, ett på hver linje.
reversed-label = Nei er det gode svaret
reversed-help = Eller et lavt tall. Kryss av når et nei støtter det dere tror.
other-answers = Andre svar og flere spørsmål
question-number = Spørsmål { NUMBER($number) }
question-label = Spørsmålet
at-most-eight = En test kan ha høyst åtte spørsmål. Ta bort noen.
asks-who = En anonym test kan ikke spørre hvem folk er. Skriv om spørsmålet, eller endre personvern under.

# De som svarer
at-the-top = { $count ->
    [one] Ett spørsmål. Ingen konto.
   *[other] { NUMBER($count) } spørsmål. Ingen konto.
}
several-title = Hva mener du?
scale-lowest = 1 (lavest)
scale-highest = 5 (høyest)
comment-more = Si hvorfor
comment-label = Hvorfor?
comment-help = Ikke skriv om navngitte personer, helse eller enkeltsaker. Høyst { NUMBER($max) } tegn.
who-name = Navn
who-contact = E-post eller telefon
send = Send svaret
send-anyway = Send likevel
anyway-hint = Da leser bare de som rydder i slike opplysninger teksten, før noen andre ser den.
changed = Spørsmålet er endret siden du åpnet siden. Se over, og svar på nytt.
already-title = Du har svart. Takk!
already-text = Vil du svare for en annen?
for-another = Svar for en annen
send-for-another = Ja, send svaret for en annen
finished = Nei, jeg er ferdig

# Resultatene
no-answers = Ingen har svart ennå. Last siden på nytt for å se nye svar.
said-yes = { $share } svarte ja.
yes = ja
no = nei
unclear = vet ikke
comments = Kommentarer
no-words = Ingen har skrevet noe.
hidden = { $count ->
    [one] Én tekst blir sett over først, fordi den kan ha opplysninger om en person.
   *[other] { NUMBER($count) } tekster blir sett over først, fordi de kan ha opplysninger om en person.
}
quarantined = Kan ha opplysninger om en person
let-team-read = La teamet lese
take-away = Slett teksten
names-title = Hvem har svart
