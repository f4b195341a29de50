title = Do you have a need or a good idea?
unfounded-title = The page has not been opened yet
unfounded-text = Whoever installed it will find a link in the log. Open it to get started.
working = What we are working on
learned = What we have learned
all-journeys = See all tracks
challenges = What we must solve
contact = Questions? { $contact }
