journeys = Løp under denne utfordringa
needs = Melde behov
not-published = Berre de som jobbar her, ser denne sida.
poster = Plakat
poster-text = Kva er vanskeleg, eller kva har du ein god idé om? Sei det på eitt minutt, utan konto.
poster-qr = QR-kode til sida
