# The door
door-title = What is difficult, or what do you have a good idea about?
door-hint = One sentence is enough. You need no name and no account.
door-warning = Do not write about named people, health or individual cases.
door-more = Add more if you like
door-concerns = Who does it concern?
door-concerns-hint = For example staff on the evening shift, older people living alone, everybody walking to school.
door-picture = Picture
door-picture-hint = Leave out people who can be recognised. Place and time in the picture are deleted.
door-picture-kept = Your picture is included.
door-name = Name
door-email = E-mail
door-email-hint = Then you are told when something happens. Without it you follow with a code.
door-send = Send
door-problem-text = Write a few words about what is difficult, or about your idea.
door-long = The text has { NUMBER($found) } characters. Shorten it to { NUMBER($max) }.
picture-wrong-kind = The picture must be JPEG, PNG or WebP.
picture-too-large = The picture is too large. Choose one smaller than 12 MB.
picture-too-many-pixels = The picture has too many pixels. Take it again at a lower resolution.
picture-unreadable = We could not open the picture. Try another.

# The right place
channels-title = Is it about one of these?
channels-emergency = Danger to life and health: call 113, fire 110 or police 112.
channels-case = Your own application, complaint or decision: contact the service that handles it.
channels-deviation = An error or near miss at work: report it in the deviation system.
channels-whistle = Something unlawful or unethical at work: use the whistle-blowing channel.
channels-proposal = A proposal from many residents that the council must consider: make a residents' initiative. What you write here is not one.
channels-proposal-link = Read about residents' initiatives

# The guard
guard-title = Look over the text before you send it
guard-text = The text seems to contain information about a person. It may be wise to take it out.
guard-found-national-number = A number that looks like a national identity number
guard-found-phone = A phone number
guard-found-email = An e-mail address
guard-found-name-with-diagnosis = A name together with something about health
guard-send-anyway = Send it anyway
guard-anyway-hint = Then only those who clear such information read the text before anybody else does.
guard-change = Send the new text

# The receipt and the page where you follow
follow-title = Your report
receipt-title = Thank you! We have received your report.
receipt-promise = You will have an answer by { DATE($day) }.
receipt-code-title = Your code
receipt-code-text = Keep the code. With it you can see what happens, answer back and withdraw. Only you have it.
receipt-quarantine = Somebody looks over the text first, because it may contain information about a person.
follow-answered = You have been answered.
follow-promise = The answer comes by { DATE($day) }.
follow-late = The answer is late. We have told those who should answer.
follow-what-you-wrote = This is what you wrote
follow-concerns = Concerns
follow-idea = Your idea
follow-picture-alt = The picture you sent
follow-talk = What has happened?
follow-you = You
follow-another-reporter = Somebody else who reported the same
follow-staff = The municipality
follow-journey = See how we work on it
follow-reply = Do you want to answer or add something?
follow-reply-send = Send
follow-reply-problem = Write something first.
follow-withdraw = Withdraw the report
follow-withdraw-text = Your text, name and e-mail are deleted. This cannot be undone.
follow-withdraw-now = Yes, withdraw the report
follow-withdrawn = You have withdrawn the report. The text is deleted.
follow-deleted = The text is deleted, because it contained information about a person.
follow-merged = Several people have reported the same. The reports are followed up together.
follow-several = { $count ->
    [one] One other person has reported the same.
   *[other] { NUMBER($count) } others have reported the same.
}
find-title = Follow a report
find-text = Enter the code you got when you sent it.
find-label = Code
find-go = Show the report
find-empty = Enter the code.
find-wrong-length = The code has 16 characters. You wrote { NUMBER($found) }.
find-wrong-symbol = “{ $symbol }” cannot be part of a code.
find-misspelt = The code is not right. Look for a typing error.
find-unknown = We found no report with this code.

# Ask for the need once
idea-title = What is difficult today, and for whom?
idea-text = You have described a solution, and we keep it. Tell us about the need behind it, so that we can try several answers.
idea-send = Add
idea-thanks = Thank you! Your idea is kept as a proposed solution.

# The status line
step-received = Received
step-looking = We look at it
step-testing = We test
step-result = Result
step-ended = Ended
step-waiting = Waiting

# What has happened
news-received = We received the report.
news-quarantined = We received the report. Somebody looks over the text before others read it.
news-cleared = The text has been looked over, and the report is ready to be answered.
news-accepted = We look at it.
news-need-more = We need to know more. You can answer below.
news-parked = We have put it aside for a while.
news-woken = We have taken it up again.
news-merged = The report is followed up together with others about the same.
news-merged-here = Several people have reported the same. The reports are followed up together.
news-handed-over = We have passed it on to { $to }.
news-declined = We do not take it further: { $reason }.
news-withdrawn = Somebody has withdrawn their report.
news-journey-started = We have begun to work on it: “{ $title }”.
news-test-running = We are testing something: “{ $title }”.
news-test-closed = The test “{ $title }” is done.
news-decided = The round is done: { $choice }.
decided-loop-bigger-test = we try once more, a little bigger
decided-change-solution = we change the solution and try again
decided-back-to-need = we go back to the need
decided-pilot = we run a pilot
decided-adopt = we adopt it
decided-stop = we stop here. It was worth knowing
decided-park = we put it aside for a while
decided-hand-over = we pass it on
declined-not-ours = it is not the municipality's responsibility
declined-unlawful = it is not lawful
declined-single-case = it is an individual case or a complaint, which belongs with the service itself
declined-other-channel = it belongs in the deviation or whistle-blowing channel
declined-duplicate = it has been reported before
declined-not-a-need = we found no need in the report

# States in lists
status-received = Waits for an answer
status-quarantined = In quarantine
status-accepted = We look at it
status-in-journey = On a track
status-parked = Put aside
status-merged = Merged
status-handed-over = Passed on
status-declined = Declined
status-closed = Done
status-withdrawn = Withdrawn
status-deleted = Deleted
