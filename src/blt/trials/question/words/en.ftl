name = Question
about = Ask those it concerns one question. They answer with one tap on their phone.
advice = One answer counts. From twenty answers on you can use per cent.
criterion = At least { NUMBER($well) } of { NUMBER($people) } say yes.
rule = The person answers yes.

# The plan
kind-label = What kind of answer?
kind-yes-no = Yes or no
kind-scale = A number from 1 to 5
kind-choice = Choose one
kind-text = Own words
about-answers = More about the answers
options-label = Answers to choose from
options-help = One answer on each line, two to eight answers. Put * after answers that support what you believe.
options-problem = Write two to eight short answers, one on each line.
reversed-label = No is the good answer
reversed-help = Or a low number. Tick this when a no supports what you believe.
other-answers = Other answers and more questions
question-number = Question { NUMBER($number) }
question-label = The question
at-most-eight = A test can have at most eight questions. Remove some.
asks-who = An anonymous test cannot ask who people are. Rewrite the question, or change privacy below.

# Those who answer
at-the-top = { $count ->
    [one] One question. No account.
   *[other] { NUMBER($count) } questions. No account.
}
several-title = What do you think?
scale-lowest = 1 (lowest)
scale-highest = 5 (highest)
comment-more = Say why
comment-label = Why?
comment-help = Do not write about named people, health or individual cases. At most { NUMBER($max) } characters.
who-name = Name
who-contact = E-mail or telephone
send = Send the answer
send-anyway = Send anyway
anyway-hint = Then only those who tidy up such information read the text before anyone else sees it.
changed = The question has changed since you opened the page. Look it over, and answer again.
already-title = You have answered. Thank you!
already-text = Do you want to answer for someone else?
for-another = Answer for someone else
send-for-another = Yes, send the answer for someone else
finished = No, I am done

# The results
no-answers = Nobody has answered yet. Reload the page to see new answers.
said-yes = { $share } said yes.
yes = yes
no = no
unclear = do not know
comments = Comments
no-words = Nobody has written anything.
hidden = { $count ->
    [one] One text is looked over first, because it may hold information about a person.
   *[other] { NUMBER($count) } texts are looked over first, because they may hold information about a person.
}
quarantined = May hold information about a person
let-team-read = Let the team read it
take-away = Delete the text
names-title = Who has answered
