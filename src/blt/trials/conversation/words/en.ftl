name = Conversation
about = Describe the solution in one minute, and ask what they do today. A simple drawing helps.
advice = Three to five conversations are usually enough.
criterion = At least { NUMBER($well) } of { NUMBER($people) } would use it.

# The guide
ready-first = We are thinking of doing something in a new way, and do not know whether it is wise. You are not being tested. No answer is wrong. Please say so if it is a bad idea.
ready-1 = Tell us about the last time this was difficult.
ready-2 = What do you do today?
ready-3 = What is good about the way it is today?
ready-4 = Describe the solution in one minute. What do you think now?
ready-5 = When could you have used it, and when not?
ready-6 = What would make you not use it?
ready-7 = What do you lose if we leave it?
ready-8 = What should we have asked about?
guide-title = The guide: eight questions are ready
guide-about = Use them as they are, or change them. Ask openly, and do not sell. The guide is locked when the first conversation begins.
first-label = Say this first
first-help = Those who take part can read it too.
question-number = Question { NUMBER($number) }
kills-label = Which question could end the idea?
kills-help = The answer must be able to make you stop.
leads = The question puts the answer in people's mouths. Ask openly, for example "what do you think about …".
leads-anyway = Keep the questions as they are
asks-who = An anonymous test cannot ask who people are. Rewrite the question, or change privacy below.
no-questions = Write at least one question.
nothing-kills = Choose a question that could end the idea. Then the test is not a sales pitch.

# Beginning
begin = Begin a conversation
begin-title = Begin conversation { NUMBER($number) }
say-first = Say this first
say-consent = Say this too
consent-said = We write down what you say, without names. You are only a number. You can stop whenever you like, and then we delete everything.
consent-label = The person knows this and says yes
consent-problem = Tick this when the person has said yes. Without a yes we write nothing down.
group-label = Group
has-need = The person has the need
begin-now = Begin
first-locks = When the first conversation begins, the guide and the goal are locked.
not-open = The test takes no more conversations.

# The conversation itself
talk-title = Conversation { NUMBER($number) }
talk-meta = { $group }. Said yes on { DATE($day) }.
two-phones = Open the page on two phones. One asks, and one notes.
role-ask = I ask
role-note = I note
roles = What do you do?
dont-write = Do not write names, health or anything else that shows who it is.
how-to-note = Write one thing on each line. Put "…" around what the person said word for word.
can-kill = Could end the idea
note-here = Note here
more-label = Other things you saw and heard
mark-quote = Mark as a quote
outcome = Would this work for this person?
outcome-for = Yes
outcome-against = No
outcome-unclear = Unclear
decisive = What settled it?
outcome-help = Choose when the conversation is over.
outcome-missing = Choose whether it would work for the person. "Unclear" is an answer too.
save = Save
finish = Save and end the conversation
save-anyway = Save anyway
anyway-hint = Then only you and those who clear such information read the note.
guarded = Not saved. It looks like a name, a number or health. Take it out, and save again.
note-full = Not saved. Tidy the texts that stand here, and save again.
beside = You have written here in two windows. Both texts stand in the field. Tidy, and save.
beside-title = This text was written in another window:
take-both = Take both
keep-mine = Keep mine
chosen-otherwise = { $name } chose "{ $stands }". Agree, and save again.
somebody = Somebody else
also-wrote = { $name } noted:
all-saved = Everything is saved.
saved-at = Saved at %t
saving = Saving …
not-yet = Not saved yet
offline = No connection. What you write is kept here.
signed-out = You are signed out. The text is kept here. Sign in in a new tab, and save.
failed = Not saved. The text is kept here. We will try again.
look-over = Something is not saved. Look over the fields.
closed-title = The test is finished
closed-text = It takes no more notes. This was not saved. Keep it if you want to use it.
gone-title = The conversation is deleted
gone-text = Somebody on the team deleted it. This was not saved.
remove = The person has changed their mind
remove-about = Then we delete the conversation, everything noted, and insights made of it.
remove-now = Delete the conversation

# The results
talks = Conversations
none-yet = No conversations yet.
without-outcome = { $count ->
    [one] One conversation lacks an answer to whether it would work.
   *[other] { NUMBER($count) } conversations lack an answer to whether it would work.
}
no-outcome = not chosen
row-meta = { $group }, { $day }
said-title = What they said
said-by = { $share } said something about this.
nobody-said = Nobody has said anything about this yet.
from-talk = Conversation { NUMBER($number) }, { $group }
to-insight = Make an insight
is-insight = Insight
show-insight = Show the insight
source = Conversation { NUMBER($number) }: { $title }
finding-title = Does something come back?
finding-about = Tick the lines that belong together, and write the pattern in one sentence. The lines become insights, and the finding points to them.
finding-label = Finding
make-finding = Make a finding
finding-too-few = Tick at least two lines. A pattern is seen more than once.
hidden = { $count ->
    [one] One note is looked over first, because it may hold information about a person.
   *[other] { NUMBER($count) } notes are looked over first, because they may hold information about a person.
}
quarantined = May hold information about a person
let-team-read = Let the team read it
take-away = Delete the note
the-guide = The guide

# Those who take part
door-title = Would you talk with us?
door-what = What it is about
door-written = What we write down
door-written-text = We write down what you say, in key words and quotes. We write no name, health or anything else about you. You are a number and a group.
door-known-text = We write down what you say, in key words and quotes, without your name. Those who talk with you know who you are.
door-yes = You decide
door-yes-text = You say yes to the one who asks. You may leave questions unanswered, and you may stop whenever you like. If you tell us, we delete all you have said.
door-who = Contact
door-who-text = Ask { $name }: { $contact }
rule = The person says it would help.
