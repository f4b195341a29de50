title = Inbox
empty-title = Nothing waits
empty-text = Everybody has been answered.
late = { $count ->
    [one] One answer is late.
   *[other] { NUMBER($count) } answers are late.
}
total = { $count ->
    [one] One report waits.
   *[other] { NUMBER($count) } reports wait.
}
first-page = To the beginning
to-look-over = Needs checking since { $day }
replied-on = The reporter wrote { $day }
held-title = Waits to be checked
quarantine-row = Needs checking: may contain information about a person
reported-on = Reported { DATE($day) }
answer-by = Answer by { $day }
waits-for-reporter = Waits for the reporter
list-title = Needs
search-label = Search needs and tracks
list-empty = No needs here yet
within-challenge = Within the challenge “{ $title }”
need-title = Need
idea = The idea that came along
picture-alt = The picture that came along
part-of = Part of the track
merged-here = Merged with this
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
answer-again = Answer again
choice-look = We look at it
choice-more = Need to know more
choice-merge = Merge
choice-give-to = Give to a unit
choice-hand-over = Belongs elsewhere
choice-park = Put aside
choice-decline = Decline
polite-look = Thank you for telling us! We are looking at this, and you will be told what happens.
polite-more = Thank you for telling us! We would like to understand it better. When did it last happen, and who was it about?
polite-merge = Thank you! Several people have reported the same, and we follow up together. You will be told what happens.
polite-give-to = Thank you for telling us! We have given this to those in the municipality who can answer best.
polite-hand-over = Thank you for telling us! Somebody other than us takes care of this.
polite-park = Thank you for telling us! We cannot act on it now, but we will take it up again.
polite-not-ours = Thank you for telling us! This is not the municipality’s responsibility, so we do not take it further.
polite-unlawful = Thank you for telling us! The law does not allow us to do this, so we do not take it further.
polite-single-case = Thank you for telling us! This is an individual case or a complaint, and the service itself must answer it. Here you see whom to contact.
polite-other-channel = Thank you for telling us! This should be reported as an incident or by whistle-blowing, so that it gets to the right place. Here you see where.
polite-duplicate = Thank you for telling us! This has been reported before, and we follow it up there. So we do not take this report further.
polite-not-a-need = Thank you for writing to us! We found no need in the report that we can do something about. Please report again if we misunderstood.
polite-removed = We have deleted the text, because it contained information about a person. You are welcome to report the need again without it.
choose-need = Choose the need to merge it with.
too-late = Somebody has answered this already.
clear-first = Check the text first.
give-to = Who should answer?
give-to-help = The need moves there. The leaders there are told by e-mail.
hand-over-to = Where does it belong?
hand-over-address = E-mail there
hand-over-help = If you give an address, we send the text there without names. Otherwise the reporter is told that we have not sent it.
no-mail = E-mail is not set up here. Leave the field empty, and send it yourself.
text-is-a-stub = The sentence is not finished. Write the reason.
park-until = When do we take it up again?
decline-why = Why?
merge-warning = Those who reported this read the answers you write in the other need from now on. They do not see what was written there before.
merge-with = The same need as
merge-help = The most alike come first.
text-to-reporter = The reporter reads this
text-help = Change the text as you like.
answer-send = Send the answer
reason-not-ours = Not the municipality’s responsibility
reason-unlawful = It is not lawful
reason-single-case = It is an individual case or a complaint
reason-other-channel = It is an incident report or whistle-blowing
reason-duplicate = It has been reported before
reason-not-a-need = It is not a need
quarantine-title = The text may contain information about a person. Only those who check it see it, and who has read it is noted.
quarantine-original = The text as it came
quarantine-text = The text as others may read it
quarantine-help = We have taken out what we found. Check the rest.
quarantine-clear = Let others read it
read-original = Read and check
care-title = Personal information
care-flagged = Somebody has reported that the text tells of a person.
flagged = Reported as personal information
redact-save = Save the text
hold = Put in quarantine
unflag = The text may stay as it is
without-picture = Remove the picture
message-remove-text = The text is gone for good.
reply-waits = The reporter wrote to you { DATE($day) }. Read below.
reply-read = We have read it
reply-title = Write to the reporter
reply-send = Send
reply-empty = Write something first.
quarantine-remove = Delete the text
quarantine-remove-text = The text is gone for good. The reporter is told why.

# Letters
given-subject = A need has been given to { $unit }
given-text = { $unit } has got a need to answer. The reporter has been told.
    
    { $link }
outside-subject = A need reported to { $organisation }
outside-text = { $organisation } got this report, and it belongs with you. The reporter is told that it has been sent, but not who answers.
    
    { $text }
    
    Questions: { $contact }
remind-subject = { $count ->
    [one] One report waits for an answer
   *[other] { NUMBER($count) } reports wait for an answer
}
remind-subject-late = { $count ->
    [one] One answer is late
   *[other] { NUMBER($count) } answers are late
}
remind-late = Late: should have been answered by { DATE($day) }
remind-text = { $count ->
    [one] One report waits for you.
   *[other] { NUMBER($count) } reports wait for you.
}
    
    { $lines }
    
    All that waits: { $link }
