journeys = Løp under denne utfordringen
needs = Meldte behov
not-published = Bare dere som jobber her, ser denne siden.
poster = Plakat
poster-text = Hva er vanskelig, eller hva har du en god idé om? Si det på ett minutt, uten konto.
poster-qr = QR-kode til siden
