// Gives a form on a page that many share a number of its own, so that it can be sent twice without harm.
// The server writes the moment the page was made there; only such a value is replaced.
export function ownIdentity(): void {
  for (const field of document.querySelectorAll<HTMLInputElement>('input[type="hidden"][name="enkel"]')) {
    if (!/^\d+$/.test(field.value)) continue;
    const parts = crypto.getRandomValues(new Uint32Array(4));
    field.value = `f${[...parts].map((part) => part.toString(16).padStart(8, "0")).join("")}`;
  }
}
