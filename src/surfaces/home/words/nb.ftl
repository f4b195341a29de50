title = Har du et behov eller en god idé?
unfounded-title = Siden er ikke åpnet ennå
unfounded-text = Den som installerte, finner en lenke i loggen. Åpne den for å komme i gang.
working = Dette jobber vi med
learned = Dette har vi lært
all-journeys = Se alle løp
challenges = Dette må vi løse
contact = Spørsmål? { $contact }
