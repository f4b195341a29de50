// A form is sent once, however many times one presses; and not at all while there is no connection, so that nothing is lost.
export function sendOnce(): void {
  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (form.method !== "post") return;
    if (form.dataset.sending !== undefined) return event.preventDefault();
    if (!navigator.onLine && document.body.dataset.offline) {
      event.preventDefault();
      return say(form, document.body.dataset.offline);
    }
    form.dataset.sending = "";
    event.submitter?.setAttribute("data-busy", "");
  });
  // Coming back with the browser's arrow shows the page as it was left: let it be sent again.
  window.addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll<HTMLFormElement>("form[data-sending]")) delete form.dataset.sending;
    for (const button of document.querySelectorAll("[data-busy]")) button.removeAttribute("data-busy");
  });
}

function say(form: HTMLFormElement, words: string): void {
  const old = form.querySelector(".offline");
  const line = old ?? document.createElement("p");
  line.className = "offline ds-validation-message";
  line.setAttribute("role", "alert");
  line.textContent = words;
  if (!old) form.append(line);
}
