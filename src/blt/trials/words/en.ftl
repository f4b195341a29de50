# Tilstander
state-planned = Planned
state-running = Running
state-closed = Finished
verdict-supported = Yes, it holds
verdict-not-supported = No, it does not hold
verdict-unclear = We do not know yet

# Planen
plan-title = Plan a test
plan-title-short = The plan
edit-title = Change the plan
smallest = Smallest useful test now: { $kind }
smaller = { $kind } is even smaller than we would suggest.
larger = { $kind } is larger than needed. { $proposed } can tell you sooner.
care = Does the test involve health care, medical devices or research? Talk to the person in charge first.
other-kinds = Choose another test
ready-patterns = Choose a ready pattern
question = The question
question-help = Ask about what you are unsure of. A no must be as easy to give as a yes.
find-out = What should the test show?
find-out-help = Write what must hold for the solution to work.
ask-assumption = We believe this: “{ $text }” Is it true for you?
ask-solution = Would this help you: { $title }?
ask-need = Is this a problem for you: { $title }?
find-out-solution = { $title } works for those it concerns
find-out-need = { $title } is a problem for someone
who-answers = Who will answer?
criterion = How we will know
criterion-help = Decide before you begin. It is locked when the first answer comes.
why-not-smaller = Why not smaller?
why-help = The person who decides will read it.
start-now = Start now
save-plan = Save the plan
more = More about the test
assumption = This must hold
no-assumption = Not chosen
who = Whom do you ask?
who-help = For example staff on the evening shift. Do not write names.
how-many = How many?
planned-on = Date
closes-on = Last day
closes-help = Then the test closes by itself.
minutes = Minutes you think it will take
kroner = Kroner you think it will cost

# Stoppspørsmålet
privacy-title = What they are told, and privacy
stop = Do you ask people who are not employees? Then they must be told what it is about, and you must be allowed to ask.
information = What they are told
information-default = Your answer is anonymous. We only use it to find out if we should go on.
privacy = Do you know who answers?
anonymous = No, everyone is anonymous
anonymous-about = The test does not ask for names or anything else that shows who they are.
consent = Yes, and they agree to it
consent-about = They may choose not to answer, and they may withdraw.
public-task = Yes, and the law lets us ask
public-task-about = Write which law below.
legal-basis = Which law?
legal-help = Only when the law lets you ask.
minors = Some of them are under 18
guardians = How have guardians agreed?
guardians-help = Needed when you know who the children are. Write when and how, not names.
no-information = Write what they are told before they answer.
no-legal-basis = Write which law lets you ask, or make the test anonymous.
no-guardians = Write how guardians have agreed, or make the test anonymous.

# Låst
locked = The first answer has come. The question and the goal are now fixed.
criterion-locked = The goal cannot be changed after the first answer. Make a new test instead.
question-locked = The question cannot be changed after the first answer. Make a new test instead.
you-wrote = You wrote: { $text }
new-from-this = Make a new test from this one
is-closed = The test is finished and cannot be changed.
round-decided = The round is decided. Begin a new round first.
remove = Remove the plan
remove-now = Yes, remove the plan

# Siden til teamet
list-title = Tests
round = Round { NUMBER($number) }
none-yet = No test yet. It can be as small as one question.
before = Tests in earlier rounds
plan-one = Plan a test
planned-for = Planned for { DATE($day) }
open-until = Open until the end of { DATE($day) }
people = { $count ->
    [0] No answers
    [one] One person
   *[other] { NUMBER($count) } people
}
we-believe = We believe: { $text }
not-started-yet = The test has not started.
change-plan = Change the plan
share-title = Share the test
copy-link = Copy the link
copied = Copied
poster = Poster
poster-text = Scan the code with your phone. It takes less than a minute, and you need no account.
poster-talk-title = Would you talk with us?
poster-talk-text = Scan the code with your phone, and read what it is about. You need no account.
poster-code = Code
qr-says = QR code for { $address }
last-day-passed = The last day has passed. Go through the answers, and close the test.
results = Results
all-together = All in all
surprise = What surprised us
surprise-question = What surprised you?
weigh-question = Is what you believed true?
close-title = Close the test
close-now = Close the test
weigh-title = What do the answers mean?
weigh-now = Save
actual-minutes = Minutes it took
actual-kroner = Kroner it cost
cost = { NUMBER($minutes) } minutes, { $kroner }
planned-cost = Expected
actual-cost = Spent

# Døra
thanks-title = Thank you for your answer!
next = We count the answers and decide if we go on.
next-after = After { DATE($day) } we count the answers and decide if we go on.
follow-text = Do you want to see what comes of it? You need not tell us anything.
follow-journey = Follow it
follow-all = See what we work on
answer-for-another = Answer for someone else
closed-title = The test is finished
closed-text = It takes no more answers. Thank you for wanting to take part.
not-sent = This was not sent. Keep it if you want to use it later.
not-started-title = The test has not started
not-started-text = Try again a little later.
unknown-title = We found no test with this code
unknown-text = Look for a spelling mistake, and try again.
code-title = Type the code
code-label = Code
code-help = Eight characters, for example 7K3M-QX9T.
code-go = Show the test
code-empty = Type the code.
code-wrong-length = The code has 8 characters. You typed { NUMBER($found) }.
code-wrong-symbol = “{ $symbol }” is never in a code.
code-misspelt = The code is not right. Look for a spelling mistake.

# The rule
rule = When does it work for one person?
rule-help = Then each answer is a yes or a no. The rule is locked when the first answer comes.
rule-locked = The rule and the figures cannot be changed after the first answer. Make a new test instead.
how-sure = How sure do you want to be?
used-for = What will the answer be used for? { $preset }
preset = What will the answer be used for?
preset-needs = Works for at least { $works }. You are { $sure } sure.
preset-people = { $count ->
    [one] One person may be enough.
   *[other] { NUMBER($count) } people may be enough.
}
of = { NUMBER($some) } in { NUMBER($all) }
money-title = Money
money-help = With these figures we can say when a test costs more than it is worth.
adopt-kroner = Kroner it costs to adopt the solution
benefit-kroner = Kroner it is worth if it works for everybody
purchase = Was it planned to buy it?
purchase-none = No
purchase-considered = It was being considered
purchase-decided = Yes, it was decided
purchase-reference = Where does it say so?
purchase-help = For example a decision or a line in the budget.
tried = What is tested
tried-version = { $title }, version { NUMBER($version) }
look-safely = Look as often as you like. “It works” comes only when the answer can stand being watched.
newest = Show the newest answers
