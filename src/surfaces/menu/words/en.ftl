inbox = Inbox
needs = Needs
journeys = Tracks
challenges = Challenges
follow = Follow a report
administer = Administration
report = Report a need
