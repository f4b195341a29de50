title = Har du eit behov eller ein god idé?
unfounded-title = Sida er ikkje opna enno
unfounded-text = Den som installerte, finn ei lenkje i loggen. Opne ho for å kome i gang.
working = Dette jobbar vi med
learned = Dette har vi lært
all-journeys = Sjå alle løp
challenges = Dette må vi løyse
contact = Spørsmål? { $contact }
