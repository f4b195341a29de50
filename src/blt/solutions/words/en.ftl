# The ideas
add-idea = Write an idea
ideas-title = How can it be solved?
alone-first = Write your own idea first. Afterwards you see what the others have written.
title = The idea in a few words
text = How does it work?
kind = What is new?
kind-service = A service
kind-product = A product
kind-process = A way of working
kind-organisation = Who does what
kind-communication = A way of saying it
novelty = How new is the idea?
novelty-unknown = We do not know yet
novelty-first = New, we do not find it elsewhere
novelty-adapted = Known elsewhere, fitted to us
novelty-copied = The same as others have
save-and-more = Save and write one more
on-the-table = The ideas on the table
see-ideas = { $count ->
    [one] See the idea that is written
   *[other] See the { NUMBER($count) } ideas that are written
}
from-reporter = from the one who reported the need
version = version { NUMBER($version) }
set-aside-count = { $count ->
    [one] One idea is set aside
   *[other] { NUMBER($count) } ideas are set aside
}

# The choice
choose = Choose
choose-one = Choose a solution
choose-another = Choose another
choose-for = Choose it for round { NUMBER($round) }
chosen-for = Chosen for round { NUMBER($round) }
chosen-now = We go on with this one
chosen-before = From the round before
chosen-tried = This is what we tried
chosen-became = This became the solution
is-chosen = Chosen

# One solution
new-version = New version: { NUMBER($version) }
changed = What has changed?
changed-help = For example “Two spare sets in the car”.
change-size = How much has it changed?
change-help = The larger the change, the less the old tests count.
change-none = No difference
change-small = Small
change-clear = Clear
change-large = Large
change-new = A new solution
change-was = Change: { $size }
text-now = How does it work now?
all-versions = All versions
version-on = Version { NUMBER($version) } · { DATE($day) }
set-aside = Set aside
aside-reason = Why do you set it aside?
aside-help = It is useful to know for those who think of the same.
is-set-aside = This idea is set aside
take-up = Take it up again

# What others do
elsewhere-title = What do others do?
elsewhere-text = Somebody may have solved it already. Ask a municipality you know.
who = Who?
who-help = A municipality, a business or another unit. Do not write names of people.
what = What do they do?
source = Where do you have it from?
nobody = We found nobody
nobody-text = Have you looked without finding anything? That is an answer too.
found-nobody = We found nobody else who does this.
found-so-far = This is what you have found
others-do = This is what others do

# What must hold
add-assumption = What must be true?
assumption-title = What must be true for this to work?
about-which = Which idea is it about?
assumption-text = This must be true
assumption-help = For example “People sign if it takes less than five seconds”.
asks = What kind of question is it?
asks-problem = Is this a problem for anybody?
asks-want = Do they understand it, and do they want it?
asks-can = Do they manage it?
asks-fits = Does it fit the working day?
asks-effect = Does it work over time?
must-hold-field = The solution falls if this is wrong
must-hold = Must be true
must-hold-title = This must be true
holds-open = Not tested
holds-supported = Supported
holds-not-supported = Not supported
holds-unclear = Not known yet
no-ideas = You need an idea first
no-ideas-text = Then you can write what must be true for it to work.
what-we-know = What do we know about it?
