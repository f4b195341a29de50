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
door-name-hint = Only those who answer reports see your name and e-mail.
door-email = E-mail
door-email-hint = Then you get your code by e-mail, and you are told when something happens.
door-send = Send
door-problem-text = Write a few words about what is difficult, or about your idea.
door-long = The text has { NUMBER($found) } characters. Shorten it to { NUMBER($max) }.
picture-wrong-kind = The picture must be JPEG, PNG or WebP.
picture-too-large = The picture is too large. Choose one smaller than 12 MB.
picture-too-many-pixels = The picture has too many pixels. Take it again at a lower resolution.
picture-unreadable = We could not open the picture. Try another.

# The right place
channels-title = If it is about one of these, the place is another
channels-emergency = Danger to life and health: call 113, fire 110 or police 112.
channels-case = Your own application, complaint or decision: contact the service that handles it.
channels-deviation = An error or near miss at work: report it in the incident reporting system.
channels-whistle = Something unlawful or unethical at work: use the whistle-blowing channel.
channels-proposal = A proposal from many residents that the council must consider: make a residents' initiative. What you write here is not one.
channels-proposal-link = Read about residents' initiatives

# The guard
guard-title = Check the text before you send it
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
waits-for-look-over = Waits to be checked. Somebody looks over the text first, because it may contain information about a person.
yours-waits = Only those who clear such information see this until they have checked it.
held-text = The text waits to be checked, because it may contain information about a person.
taken-away = The text has been taken away.
flag = Report information about a person
flagged = This has been reported. Somebody checks the text.
receipt-quarantine = Somebody looks over the text first, because it may contain information about a person.
follow-answered = You have been answered.
follow-promise = The answer comes by { DATE($day) }.
follow-late = The answer is late. The report is at the top of the list of those who should answer.
follow-what-you-wrote = This is what you wrote
follow-concerns = Concerns
follow-idea = Your idea
follow-picture-alt = The picture you sent
follow-talk = What has happened?
follow-you = You
follow-reporter = The reporter
follow-another-reporter = Somebody else who reported the same
follow-staff = The municipality
follow-journey = See how we work on it
follow-reply = Do you want to answer or add something?
follow-reply-ended = The report has ended. Those who answer read what you write, and can answer you here.
follow-reply-read = Those who answer read what you write.
follow-reply-send = Send
follow-reply-problem = Write something first.
follow-withdraw = Withdraw the report
follow-withdraw-text = Everything you have written, the picture, your name and e-mail are deleted. This cannot be undone.
follow-withdraw-text-journey = Everything you have written, the picture, your name and e-mail are deleted. The track that has begun goes on with what others have written there. This cannot be undone.
follow-withdraw-now = Yes, withdraw the report
follow-withdrawn = You have withdrawn the report. Everything you wrote, the picture, your name and e-mail are deleted.
follow-withdrawn-journey = You have withdrawn the report. Everything you wrote, the picture, your name and e-mail are deleted. The track goes on with what others have written there.
follow-withdrawn-others = You have withdrawn the report. Everything you wrote, the picture, your name and e-mail are deleted. Others have reported the same, and that is followed up in their own words.
follow-remove-name = Remove name and e-mail
follow-remove-name-text = The report stays, and you can follow it with the code. You get no more e-mails.
follow-deleted = The text is deleted, because it contained information about a person.
follow-merged = Several people have reported the same. The reports are followed up together.
follow-several = { $count ->
    [one] One other person has reported the same.
   *[other] { NUMBER($count) } others have reported the same.
}
alike-title = Is it like this?
alike-text = We have looked into something similar. You are welcome to read more.
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
news-accepted = We have read the report and are looking into it.
news-need-more = We need to know more. You can answer below.
news-parked = We have put it aside for a while.
news-parked-until = We have put it aside until { DATE($day) }.
news-woken = We have taken it up again.
news-merged = The report is followed up together with others about the same.
news-merged-here = Several people have reported the same. The reports are followed up together.
news-handed-over = We have sent the text on to { $to }.
news-belongs-to = This belongs with { $to }. We have not sent it for you.
news-given-to = We have given it to { $unit }. They will answer you.
news-redacted = Somebody has checked the text and taken out information about a person.
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
decided-hand-over = it belongs elsewhere
declined-not-ours = it is not the municipality's responsibility
declined-unlawful = it is not lawful
declined-single-case = it is an individual case or a complaint, which belongs with the service itself
declined-other-channel = it belongs in the incident reporting system or the whistle-blowing channel
declined-duplicate = it has been reported before
declined-not-a-need = we found no need in the report

# States in lists
status-received = Waits for an answer
status-quarantined = In quarantine
status-accepted = We look at it
status-in-journey = On a track
status-parked = Put aside
status-merged = Merged
status-handed-over = Belongs elsewhere
status-declined = Declined
status-closed = Done
status-withdrawn = Withdrawn
status-deleted = Deleted

# Letters to those who left an address
letter-subject = News about your report to { $organisation }
letter-receipt = Thank you! We have received your report. You will have an answer by { DATE($day) }.
letter-text = { $text }
    
    Your code is { $code }.
    Here you can see what happens, answer back and withdraw:
    { $link }
