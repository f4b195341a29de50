ask-title = Sign in
ask-text = Enter your e-mail address and we will send you a link. You need no password.
ask-email = E-mail
ask-send = Send me a link
ask-no-account = Do you want to report a need? You don't have to sign in for that.
sent-title = Check your e-mail
sent-text = If { $email } is registered with us, you will get a link shortly. It works for half an hour.
sent-nothing = Nothing arrived? Look in your spam folder, or ask the person who manages access where you work.
arrive-title = Sign in
arrive-text = Hello, { $name }! Press the button and you are in.
arrive-enter = Sign in
gone-title = The link no longer works
gone-text = A link works only once, and only for a short while. Ask for a new one.
gone-again = Get a new link
letter-subject = Sign in to { $organisation }
letter-text = Hello, { $name }!
    
    Here is your link to { $organisation }. It works for { NUMBER($minutes) } minutes:
    
    { $link }
    
    Didn't you ask for it? Then you can ignore this e-mail.
found-title = Get started
found-text = This is the first time anybody opens this page. Tell us who you are, and you are ready to go.
found-municipality = What is the municipality called?
found-name = What is your name?
found-email = Your e-mail
found-email-hint = You sign in with it.
found-language = Language
found-go = Open the page
demo-title = Try it as an invented person
demo-text = Elvelund does not exist, and neither do its people. Choose one and see what they see.
unsent-title = Something is not sent
unsent-text = This device holds forms that are not sent. They will be gone when you sign out.
unsent-send = Send them first
unsent-anyway = Sign out and delete them
