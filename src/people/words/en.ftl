invitation-subject = You are invited to { $organisation }
invitation-text = Hello, { $name }!
    
    You have been given access to the page for needs and solutions at { $organisation }. Open the link to get in:
    
    { $link }
    
    The link works for { NUMBER($days) } days. Later you sign in with your e-mail address.
demo-notice = An invented municipality.
demo-people = Try it as somebody who works here
signed-out-title = You are signed out
signed-out-text = What you wrote is not lost. Sign in in a new tab, come back here, and send it again.
sign-in-in-new-tab = Sign in in a new tab
send-again = Send again
