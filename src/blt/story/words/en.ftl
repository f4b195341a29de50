# Start
tracks = BLT tracks
start-title = Start a track
start-name = What do you want to find out?
start-name-help = A few words. You can change them later.
start-needs = Which needs is it about?
start-where = How far have you come?
start-go = Start
start-taken = Somebody else has already begun on this need.

# The page
symbol = The phases of the track
round = Round { NUMBER($number) }
rounds = The rounds
state-later = Not begun
state-now = Under way
state-done = Done
state-skipped = Skipped
gather = Gather
weigh = Weigh
is-public = Open to all
voices = Who has been heard?
team = The team
nobody-yet = Nobody yet
change-team = Change the team
join = Join
leave = Leave the team
foundations = The foundations
judge = Judge the foundations
benefits = What gets better?
move-phase = Go to another phase
publish = Show the track to everybody
change-public = Change the text for everybody
straight-to-test = Go straight to a test
show-all = Show everything
need-so-far = { $count ->
    [0] No insights yet
    [one] One insight
   *[other] { NUMBER($count) } insights
}
solution-so-far = { $count ->
    [0] No ideas yet
    [one] One idea
   *[other] { NUMBER($count) } ideas
}
test-so-far = { $count ->
    [0] No tests yet
    [one] One test
   *[other] { NUMBER($count) } tests
}
reported-on = Reported { DATE($day) }

# Good enough
good-enough = Good enough when you have
points-done = Good enough? { NUMBER($done) } of { NUMBER($all) }
done = Done
left = Left to do
point-three-insights = At least three insights
point-two-sources = At least two different sources
point-one-from-target = At least one from somebody who has the need
point-who-needs-because = Who needs what, and why
point-not-for = Who it is not for
point-how-big = How many it concerns, or “do not know”
point-elsewhere = Seen what others do
point-three-ideas = At least three ideas
point-alone-first = Ideas written one by one
point-chosen = One solution chosen for the round
point-must-hold = At least one thing that must be true
point-test-assumption = What the test should answer
point-test-kind = What kind of test it is
point-test-who = Who takes part
point-test-how-many = How many are needed
point-test-criterion = How we will know
point-test-date = A day for the test
point-result = What the test says about what must be true
point-surprise = What surprised you
point-decision = A decision with a reason and a next step
nudge-talked = Have you talked to one who has the need?
nudge-contains-solution = The statement contains a solution
nudge-few-ideas = { $count ->
    [0] No ideas yet – take five minutes
    [one] Only one idea – try 5 minutes more
   *[other] Only { NUMBER($count) } ideas – try 5 minutes more
}
nudge-must-hold = What must be true for this to work?
nudge-smaller = Is there a smaller test?
nudge-surprised = What surprised you?

# The next step
next-step = The next step
step-first-insight = Talk to one who has the need, and write down what you found out.
step-one-more-insight = Listen to one more, preferably somewhere else.
step-write-problem = Write who needs what, and why.
step-finish-problem = Finish the problem: why, who it is not for, and how many it concerns.
step-rewrite-problem = The problem contains a solution. What should it help with?
step-look-elsewhere = See if somebody else has solved it already.
step-first-idea = Write the first idea.
step-one-more-idea = Try five minutes more, and let several write on their own.
step-choose = Choose the solution you will try in this round.
step-must-hold = Write what must be true for the solution to work.
step-name-decider = Who decides when the round is done?
step-plan-test = Plan the smallest test that can answer.
step-start-test = The test is ready to begin.
step-gather-answers = The test is running. Share it, and answers will come.
step-close-test = There are answers. Close the test when you know enough.
step-weigh-test = What do the answers say about what must be true?
step-decide = The round is ready for a decision.
step-move-on = You know enough here.
go-insight = Add an insight
go-problem = Write the problem
go-elsewhere = What do others do?
go-idea = Write an idea
go-choose = Choose a solution
go-must-hold = Write it down
go-team = Choose who decides
go-plan = Plan a test
go-test = Open the test
go-decide = Take the decision
go-on = Go on to “{ $half }”

# What has happened
happened = What has happened?
log-started = The track began.
log-moved-on = Went on to “{ $half }”.
log-moved-back = Went back to “{ $half }”: { $why }.
log-joined = Joined the team.
log-left = Left the team.
log-team = Changed who takes part.
log-published = Showed the track to everybody.
log-hidden = Took the track off the website.
log-statement = Wrote the problem anew.
log-finding = Wrote down a finding.
log-woken = Took the track up again.
log-put-to-use = Put it to use.
log-foundations = Judged the foundations.
log-benefit = Wrote down a benefit.
log-measured = Measured a benefit.
log-chosen = Chose “{ $title }”.
log-set-aside = Set “{ $title }” aside.
log-taken-up = Took up “{ $title }” again.
log-renewed = Made version { NUMBER($version) } of “{ $title }”.

# For everybody
need-later = We are working to understand the need.
solution-later = We have not begun on solutions yet.
test-later = We have not tested anything yet.
add-yours = Is it like this for you too, or do you have something to add?
report = Tell us
reporter-title = What you reported
your-report = Your report
now-need-gather = We talk with those it concerns.
now-need-weigh = We try to understand what the problem is.
now-solution-gather = We look for ways to solve it.
now-solution-weigh = We choose what to try.
now-test-gather = We test.
now-test-weigh = We look at what the test showed.
now-decided = The round is done.
tests = The tests
