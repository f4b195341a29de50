name = Practical test
about = Try it for one shift, one visit or with one user. Watch, and note what happens.
advice = Five people from each group are enough. One shift is a good start.
criterion = At least { NUMBER($well) } of { NUMBER($people) } manage it on an ordinary day.
rule = The person manages it on an ordinary day.

# Ready patterns
user-name = User test
user-about = One person tries, and you watch. Right when something is to be used.
user-tasks = Find out how to begin. | Begins without asking. | Do what you would normally use this for. | Gets there. | Make it ready for the next person. | The next person can take over at once.
user-questions = What was easiest? | What was hardest? | What would make you leave it alone? | What do you do today instead?
role-name = Role play
role-about = Play the situation twice with different roles. Right for a new conversation or way of working.
role-tasks = Play the situation in the new way. | Gets through without stopping. | Change roles, and play it again. | Both roles know what to do. | Play what easily goes wrong. | Finds a way on.
role-questions = What felt right? | Where did it stop? | What would make you not do it this way?
wizard-name = Person behind the curtain
wizard-about = The participant uses a simple screen, and an employee does the work by hand. Right before you buy something digital.
wizard-tasks = Find out what you can get help with. | Says it in their own words. | Ask for what you need. | Gets an answer they can use. | Find out what happens next. | Knows what happens, and when.
wizard-questions = What did you think would happen? | What was unclear? | When would you rather talk to a person? | What would make you leave it alone?
shift-name = One shift
shift-about = One team tries it for one shift or one visit. Right when it must work on an ordinary day.
shift-tasks = Start using it when the shift begins. | In use before the first job. | Use it when it is needed. | Is used every time it is needed. | Hand it over at the end of the shift. | The next shift knows how things stand.
shift-questions = What was easier than usual? | What took more time? | Would you use it tomorrow too? Why not?
loan-name = Borrowed equipment
loan-about = Borrow or rent something for a week or two. Right when you want to know before you buy.
loan-tasks = Make the equipment ready. | Ready for use without the manual. | Use it for an ordinary job. | The job gets done. | Clean it, and put it away. | Ready for the next user.
loan-questions = What got better? | What got worse? | What did you use when it did not fit? | Would you ask your leader to buy it? Why not?

# Before you begin
before-begin = Before you begin: { $pattern }
warn-free = Whoever tries may say no, and may stop at any time.
warn-names = Do not note names, health or anything else that shows who somebody is.
warn-invented = Use invented people. Never play a real user.
warn-harm = Nobody may lose anything by it. Never give advice on health, money or rights this way.
warn-sees = The person behind the curtain reads everything the participant writes. Ask for nothing personal.
warn-tell = Say afterwards that it was a person.
warn-safety = Does it change the work? Talk to the safety representative and the union first, and ask if they want to watch.
warn-back = Have a plan for going back. The old way must be ready for use.
warn-present = Are users or patients present? They must know, and you note nothing about them.
warn-binding = Agree in writing that the loan does not bind you to buy. Ask procurement when the value is large.
warn-gain = No lender is told more than others. Whoever gains from a purchase must not help to choose.
warn-stored = Does the equipment store data about people? Talk to the data protection officer first.
warn-safe-use = Check training, cleaning and who is responsible if something breaks.

# The plan
tasks-title = { $count ->
    [one] One task, and what counts
   *[other] { NUMBER($count) } tasks, and what counts
}
tasks-help = Write what people are to achieve, not how. One to eight tasks.
task-number = Task { NUMBER($number) }
task = Task
done-when = It is done when
more-tasks = More tasks
needed = How many tasks must go without help?
needed-help = Then the person counts as for. When it takes help, it is unclear.
afterwards = What you ask afterwards
afterwards-help = One question on each line. At least one should be able to kill the idea.
ask-sus = Also ask ten statements about how easy it is to use
ask-sus-help = Gives a number from 0 to 100 (SUS). Right for something with a screen or buttons.
at-most-eight = A test can have at most eight tasks. Remove some.
no-tasks = Write at least one task.
asks-who = An anonymous test cannot ask who people are. Rewrite the question, or change privacy below.

# Those who take part
told-title = You are taking part in a practical test
told-text = You try something, and somebody watches and takes notes. We test the solution, not you.
told-free = You may say no, and you may stop whenever you like. We do not write down who you are.
told-observer = Are you the one who watches and takes notes?

# The observer
observe-title = Watch, and take notes
observe-text = One form for each participant. It also works without coverage once you have opened it.
observe = Open the form
qr-says = QR code for the test
short-name = Observe
back-to-test = To the test
say-first = Say this to the participant first
no-names = Do not write about named persons, health or individual cases.
done-is = Done when: { $text }
went-alone = Managed alone
went-helped = With help
went-not = Did not manage
untried = Not tried
time = Time (min:sec)
time-help = For example 1:30.
not-a-time = Write minutes and seconds with a colon, for example 1:30.
start = Start
stop = Stop
start-of = the time of task { NUMBER($number) }
which-help = Which help?
ask-them = Ask afterwards:
said = What did they say?
ease = How easy was it?
ease-ends = 1 is very hard, 5 is very easy.
ease-1 = 1 (very hard)
ease-5 = 5 (very easy)
surprise = What surprised you?
problems-title = What got stuck?
met-before = The same as before
new-problem = Something new
new-problem-help = One problem on each line, for example: Did not find the button.
too-many-problems = Write at most twelve problems for one person.
outcome = Did it work for this person?
by-the-rule = Follow the rule
task-rule = { $total ->
    [one] Yes when the task goes without help. Unclear when it goes with help. Otherwise no.
   *[other] Yes when at least { NUMBER($needed) } of { NUMBER($total) } tasks go without help. Unclear when it only goes with help. Otherwise no.
}
proposes = The rule now says:
outcome-for = Yes
outcome-against = No
outcome-unclear = Unclear
group = Group
more = Is the person from another group?
save = Save
taken = Saved. Ready for the next participant.
send-anyway = Send anyway
anyway-hint = Then only those who clear such data read the text before anybody else sees it.
no-result = Choose how at least one task went.
all-ten = Answer all ten statements, or leave all of them empty.
changed = The tasks have changed since you opened the form. Check them, and save again.
may-be-personal = The text may hold data about a person. Correct it, or send it anyway.
somebody-elses = The form was filled in by somebody else. That person must sign in to send it.
ended-title = The test has ended
ended-text = The test is over and takes no more forms.
not-sent = This was not sent. Keep it if you want to use it later.

# Without coverage
on-device = On this phone
ready = The form also works without coverage.
unready = This browser cannot be used without coverage. Save while you have coverage.
one-unsent = One form is saved here, but not sent.
many-unsent = %d forms are saved here, but not sent.
sent = Everything is sent.
kept-here = Saved on the phone.
stuck = A form was not accepted.
sign-in-to-send = Sign in to send.
others-wait = A form by somebody else waits for that person to sign in.
not-kept = The phone could not save the form. The form is sent the ordinary way.
send-now = Send now
sign-in = Sign in
open-again = Open and correct
remove = Delete
sure-to-remove = Press once more to delete

# Ten statements
sus-title = Ten statements about how easy it is to use
sus-help = Hand the phone to the participant. Answer quickly, with your first thought.
sus-ends = 1 is strongly disagree, 5 is strongly agree.
sus-1 = I can see myself using this often.
sus-2 = It was more complicated than it had to be.
sus-3 = It was easy to use.
sus-4 = I think I would need help from somebody who knows it.
sus-5 = The different parts fitted well together.
sus-6 = Too much was different from place to place.
sus-7 = I think most people would learn this quickly.
sus-8 = It was awkward to use.
sus-9 = I felt sure of myself when I used it.
sus-10 = I had to learn a lot before I could get going.

# The results
nobody-yet = Nobody has tried yet.
tasks-caption = How the tasks went
time-alone = Time without help
no-time = –
time-between = { $time } ({ NUMBER($people) } people, probably { $low } to { $high })
time-of-one = { $time } (one person)
time-note = The time is from those who managed the task alone. The numbers say how many people.
sus-result = Ten statements (SUS)
sus-score = { $people ->
    [one] { NUMBER($mean) } of 100.
   *[other] { NUMBER($mean) } of 100, probably between { NUMBER($low) } and { NUMBER($high) }. { NUMBER($people) } people answered.
}
sus-usual = Around 68 is usual. Higher is better.
problems-found = What got stuck
ask-one-more = One person is too few to know whether you have found most of it. Let two more try.
found-most = { $problems ->
    [one] You have probably found what matters most.
   *[other] You have found { NUMBER($problems) } problems. They are probably most of them.
}
find-more = { $more ->
    [one] You have found { NUMBER($problems) }. There are probably at least { NUMBER($total) }. One more person finds most of them.
   *[other] You have found { NUMBER($problems) }. There are probably at least { NUMBER($total) }. { NUMBER($more) } more people find most of them.
}
participants = The participants
participant = Participant { NUMBER($number) }
observer-says = The observer says this. The rule says: { $outcome }
take-away = Remove the form
take-away-now = Yes, remove the form
looked-over-first = The text is looked over first, because it may hold data about a person.
quarantined = May hold data about a person
let-team-read = Let the team read it
delete-words = Delete the text

# When the tasks are done
end-role = Step out of the roles together: say what you were called, and what you take with you.
end-wizard = Now say that there was a person behind it, and ask if you may use the answers.
end-shift = Put everything back as it was, and tell the next shift.
end-loan = Write down whether anything broke, and when the equipment goes back.
