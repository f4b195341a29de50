inbox = Innboks
needs = Behov
journeys = Løp
challenges = Utfordringar
follow = Følg ei melding
administer = Styring
report = Meld eit behov
