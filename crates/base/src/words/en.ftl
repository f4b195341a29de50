# Words that all rooms share.

## Buttons and links
save = Save
cancel = Cancel
back = Back
send = Send
next = Next
edit = Edit
delete = Delete
close = Close
search = Search
add = Add
remove = Remove
open = Open
show = Show
hide = Hide
show-more = Show more
download = Download
print = Print
copy = Copy
try-again = Try again
to-front-page = To the front page
sign-in = Sign in
sign-out = Sign out

## Answers
yes = Yes
no = No
do-not-know = Don’t know
none = None
all = All
other = Other
saved = Saved
deleted = Deleted

## Fields
optional = Can be left empty
required = Required
field-name = Name
field-email = E-mail
field-phone = Telephone
field-date = Date
field-time = Time
field-file = File
field-picture = Picture
field-reason = Reason
characters-at-most = At most { NUMBER($max) } characters
choose-file = Choose a file

## When something must be put right
errors-title = { $count ->
    [one] One thing to put right
   *[other] { $count } things to put right
  }
required-problem = Fill in this field.
too-long = Shorten the text. It has { NUMBER($found) } characters, and there is room for { NUMBER($max) }.
choose-one = Choose one of the answers.
choose-at-least-one = Choose at least one of the answers.
choose-at-most = { $max ->
    [one] Choose at most one answer.
   *[other] Choose at most { $max } answers.
  }
not-an-email = Write the e-mail address like this: name@example.com
not-a-phone = Write the telephone number with eight digits.
not-a-date = Write the date like this: 24.11.2026
date-in-the-past = Choose a day that is still to come.
date-in-the-future = Choose a day that has been.
not-a-number = Write a number.
out-of-range = Write a number from { NUMBER($min) } to { NUMBER($max) }.
not-an-address = Write the web address like this: https://example.com
already-taken = This is already in use. Choose something else.
file-too-large = Choose a file smaller than { NUMBER($megabytes) } MB.
file-of-wrong-kind = We cannot take this kind of file. We can take { $kinds }.
file-is-empty = The file is empty. Choose another.
changed-meanwhile = Somebody else changed this while you were writing. Look it over, and save again.

## Pages that say no
missing-title = We could not find the page
missing-text = It may have been moved or deleted, or the address may be misspelt.
not-allowed-title = You do not have access
not-allowed-text = You cannot see or do this. If you need to, ask the person who manages access where you work.
foreign-title = We did not take the form
foreign-text = It was sent from another website. Open the page here, and send it again.
too-many-title = Please wait a little
too-many-text = { $seconds ->
    [one] There were too many attempts in a short time. Try again in one second.
   *[other] There were too many attempts in a short time. Try again in { $seconds } seconds.
  }
too-large-title = It is too large
too-large-text = What you sent is larger than we can take. Try a smaller file or a shorter text.
unreadable-title = We did not understand what you sent
unreadable-text = Something was missing or damaged. Go back, and try once more.
broken-title = Something went wrong on our side
broken-text = It is not your fault. Try again in a little while. If that does not help, let us know, and mention the number { $id }.

## The frame around the page
menu = Menu
main-menu = Main menu
notice = Note
offline = You are offline. Your text is kept. Try again when you are back online.
skip-to-content = Skip to content
breadcrumbs = You are here
language = Language
own-name = English
language-switch = Show the page in English
footer = About this site
accessibility = Accessibility
privacy = Privacy
contact = Contact us
last-changed = Last changed { DATE($day) }
last-changed-at = Last changed { DATETIME($at) }
signed-in-as = Signed in as { $name }
opens-in-new-window = opens in a new window

## Lists
pages = Pages
previous-page = Previous page
next-page = Next page
page-of = Page { NUMBER($page) } of { NUMBER($pages) }
hits = { $count ->
    [0] No hits
    [one] One hit
   *[other] { $count } hits
  }
step-of = Step { NUMBER($step) } of { NUMBER($steps) }
alert-info = Information
alert-success = Done
alert-warning = Warning
alert-danger = Error

## Numbers, days and amounts
amount-in-kroner = NOK{"\u00A0"}{ NUMBER($amount) }
share-plain = { NUMBER($k) } of { NUMBER($n) }
share-in-percent = { NUMBER($k) } of { NUMBER($n) } ({ NUMBER($percent) }%)
date-with-month = { $day } { $month } { $year }
date-and-time = { $date } at { $time }
month-january = January
month-february = February
month-march = March
month-april = April
month-may = May
month-june = June
month-july = July
month-august = August
month-september = September
month-october = October
month-november = November
month-december = December
may-be-personal = This may be about a particular person: “{ $found }”. Take it out, or save once more if it is all right.
