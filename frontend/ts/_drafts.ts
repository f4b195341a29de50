// Keeps what is typed in this tab until it has been sent, so that a lost connection loses no words.
// Nothing is kept after the tab is closed, because phones and tablets are shared.
const SENT = "blt-sent";

export function keepDrafts(): void {
  const fields = [...document.querySelectorAll<HTMLTextAreaElement>("textarea[data-draft]")];
  forgetSent(fields);
  for (const field of fields) {
    const key = keyOf(field);
    const draft = read(key);
    if (draft !== null && field.value === "") {
      field.value = draft;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
    field.addEventListener("input", () => write(key, field.value));
  }
  document.addEventListener("submit", (event) => {
    const sent = fields.find((field) => field.form === event.target);
    if (sent && !event.defaultPrevented) write(SENT, keyOf(sent));
  });
  for (const link of document.querySelectorAll("[data-clear]")) link.addEventListener("click", () => clear());
}

/** A draft is forgotten when the page after sending is not the form again. */
function forgetSent(fields: HTMLTextAreaElement[]): void {
  const sent = read(SENT);
  if (sent === null) return;
  write(SENT, "");
  if (!fields.some((field) => keyOf(field) === sent)) write(sent, "");
}

const keyOf = (field: HTMLTextAreaElement) => `blt-draft-${field.dataset.draft}`;

// A browser may refuse storage; then there are simply no drafts.
function read(key: string): string | null {
  try {
    return sessionStorage.getItem(key) || null;
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    if (value === "") sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, value);
  } catch {
    // No storage, no draft.
  }
}

function clear(): void {
  try {
    sessionStorage.clear();
  } catch {
    // Nothing was stored.
  }
}
