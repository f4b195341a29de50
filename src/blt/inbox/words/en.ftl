title = Inbox
empty-title = Nothing waits
empty-text = Everybody has been answered.
late = { $count ->
    [one] One answer is late.
   *[other] { NUMBER($count) } answers are late.
}
quarantine-row = To look over: may contain information about a person
reported-on = Reported { DATE($day) }
answer-by = Answer by { DATE($day) }
waits-for-reporter = Waits for the reporter
list-title = Needs
list-empty = No needs here yet
within-challenge = Within the challenge “{ $title }”
need-title = Need
idea = The idea that came along
picture-alt = The picture that came along
start-journey = Start a track
talk-title = What has happened?
reported = Reported
reporters = Reported by
reporter-count = { $count ->
    [0] nobody any more
    [one] one person
   *[other] { NUMBER($count) } people
}
reporter-names = Names
concerns = Concerns
unit = Unit
challenge = Challenge
no-unit = None yet
no-challenge = None
owner-title = Who should answer?
answer-title = Answer
choice-look = We look at it
choice-more = Need to know more
choice-merge = Merge
choice-hand-over = Pass on
choice-park = Put aside
choice-decline = Decline
polite-look = Thank you for telling us! We are looking at this, and you will be told what happens.
polite-more = Thank you for telling us! We would like to understand it better. When did it last happen, and who was it about?
polite-merge = Thank you! Several people have reported the same, and we follow up together. You will be told what happens.
polite-hand-over = Thank you for telling us! This belongs elsewhere, and we have passed it on.
polite-park = Thank you for telling us! We cannot act on it now, but we will take it up again.
polite-decline = Thank you for telling us! We do not take this further. The reason is that 
polite-removed = We have deleted the text, because it contained information about a person. You are welcome to report the need again without it.
choose-need = Choose the need to merge it with.
too-late = Somebody has answered this already.
clear-first = Look over the text first.
hand-over-to = Who do you pass it on to?
park-until = When do we take it up again?
decline-why = Why?
merge-with = The same need as
text-to-reporter = The reporter reads this
text-help = Change the text as you like.
answer-send = Send the answer
reason-not-ours = Not the municipality’s responsibility
reason-unlawful = It is not lawful
reason-single-case = It is an individual case or a complaint
reason-other-channel = It is a deviation or whistle-blowing
reason-duplicate = It has been reported before
reason-not-a-need = It is not a need
quarantine-title = The text may contain information about a person. Only those who clear it see it.
quarantine-original = Show the text as it came
quarantine-text = The text as others may read it
quarantine-help = We have taken out what we found. Look over the rest.
quarantine-clear = Let it in
quarantine-remove = Delete the text
quarantine-remove-text = The text is gone for good. The reporter is told why.
letter-subject = Answer from { $organisation }
letter-text = { $text }
    
    Here you can see what happens and answer back:
    { $link }
