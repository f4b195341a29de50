name = Spørsmål
about = Still eitt spørsmål til dei det gjeld. Dei svarer med eitt trykk på mobilen.
advice = Eitt svar tel. Frå tjue svar kan de bruke prosent.
criterion = Minst { NUMBER($well) } av { NUMBER($people) } svarer ja.
rule = Personen svarar ja.

# Planen
kind-label = Kva slags svar?
kind-yes-no = Ja eller nei
kind-scale = Tal frå 1 til 5
kind-choice = Vel eitt
kind-text = Eigne ord
about-answers = Meir om svara
options-label = Svar å velje mellom
options-help = Eitt svar på kvar linje, to til åtte svar. Set * bak svar som støttar det de trur.
options-problem = Skriv to til åtte korte svar, eitt på kvar linje.
reversed-label = Nei er det gode svaret
reversed-help = Eller eit lågt tal. Kryss av når eit nei støttar det de trur.
other-answers = Andre svar og fleire spørsmål
question-number = Spørsmål { NUMBER($number) }
question-label = Spørsmålet
at-most-eight = Ein test kan ha høgst åtte spørsmål. Ta bort nokre.
asks-who = Ein anonym test kan ikkje spørje kven folk er. Skriv om spørsmålet, eller endre personvern under.

# Dei som svarer
at-the-top = { $count ->
    [one] Eitt spørsmål. Ingen konto.
   *[other] { NUMBER($count) } spørsmål. Ingen konto.
}
several-title = Kva meiner du?
scale-lowest = 1 (lågast)
scale-highest = 5 (høgast)
comment-more = Sei kvifor
comment-label = Kvifor?
comment-help = Ikkje skriv om namngjevne personar, helse eller enkeltsaker. Høgst { NUMBER($max) } teikn.
who-name = Namn
who-contact = E-post eller telefon
send = Send svaret
send-anyway = Send likevel
anyway-hint = Då les berre dei som ryddar i slike opplysningar teksten, før nokon andre ser han.
changed = Spørsmålet er endra sidan du opna sida. Sjå over, og svar på nytt.
already-title = Du har svart. Takk!
already-text = Vil du svare for ein annan?
for-another = Svar for ein annan
send-for-another = Ja, send svaret for ein annan
finished = Nei, eg er ferdig

# Resultata
no-answers = Ingen har svart enno. Last sida på nytt for å sjå nye svar.
said-yes = { $share } svarte ja.
yes = ja
no = nei
unclear = veit ikkje
comments = Kommentarar
no-words = Ingen har skrive noko.
hidden = { $count ->
    [one] Éin tekst blir sett over først, fordi han kan ha opplysningar om ein person.
   *[other] { NUMBER($count) } tekstar blir sett over først, fordi dei kan ha opplysningar om ein person.
}
quarantined = Kan ha opplysningar om ein person
let-team-read = La teamet lese
take-away = Slett teksten
names-title = Kven har svart
