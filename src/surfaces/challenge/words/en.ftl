journeys = Tracks under this challenge
needs = Reported needs
not-published = Only those who work here see this page.
poster = Poster
poster-text = What is difficult, or what do you have a good idea about? Tell us in one minute, without an account.
poster-qr = QR code to the page
