// Renews a part of the page while somebody looks. What has the focus is left alone until the focus moves on.
const PART = "[data-live-part]";
/** In milliseconds; something between here and the server may hold the line back and never say so. */
const OPENS_WITHIN = 8000;

export function live(): void {
  const regions = document.querySelectorAll<HTMLElement>("[data-live]");
  // The place on the page is kept here; a browser that also kept it would move it twice.
  if (regions.length > 0) document.documentElement.style.overflowAnchor = "none";
  for (const region of regions) follow(region);
}

function follow(region: HTMLElement): void {
  let stream: EventSource | undefined;
  let waiting: string | undefined;
  let over = false;
  let edition = region.dataset.edition ?? "";
  const newest = region.querySelector<HTMLElement>("[data-live-newest]");
  /** The link is for when the part does not renew itself: it does not come and go while the line opens. */
  const offer = (offered: boolean) => {
    if (newest) newest.hidden = !offered;
  };

  const show = () => {
    const part = region.querySelector<HTMLElement>(PART);
    if (waiting === undefined || !part || part.contains(document.activeElement)) return;
    const html = waiting;
    waiting = undefined;
    inPlace(region, () => swap(part, html));
    say(region);
  };
  const take = (event: MessageEvent<string>) => {
    edition = event.lastEventId;
    waiting = JSON.parse(event.data) as string;
    show();
  };
  const stop = () => {
    stream?.close();
    stream = undefined;
    offer(!over);
  };
  const start = () => {
    if (stream || over) return;
    offer(false);
    const line = new EventSource(`${region.dataset.live}?utgave=${encodeURIComponent(edition)}`);
    stream = line;
    setTimeout(() => {
      if (stream === line && line.readyState === EventSource.CONNECTING) offer(true);
    }, OPENS_WITHIN);
    line.addEventListener("del", take);
    line.addEventListener("slutt", (event) => {
      over = true;
      take(event as MessageEvent<string>);
      stop();
    });
    line.addEventListener("open", () => offer(false));
    line.addEventListener("error", () => offer(true));
  };
  // A browser has few lines to one place: tabs nobody looks at give theirs back.
  document.addEventListener("visibilitychange", () => (document.hidden ? stop() : start()));
  window.addEventListener("pagehide", stop);
  window.addEventListener("pageshow", start);
  region.addEventListener("focusout", () => setTimeout(show));
  if (!document.hidden) start();
}

/** What one works with, or reads below the part, stays where it is on the screen. */
function inPlace(region: HTMLElement, change: () => void): void {
  const focused = document.activeElement;
  const isBelow = region.getBoundingClientRect().bottom < window.innerHeight / 2;
  const kept = focused && focused !== document.body ? focused : isBelow ? region.nextElementSibling : null;
  const before = kept?.getBoundingClientRect().top ?? 0;
  change();
  const moved = (kept?.getBoundingClientRect().top ?? 0) - before;
  if (moved !== 0) window.scrollBy({ top: moved, behavior: "instant" });
}

/** Puts the new part in place; what was folded out stays so. */
function swap(part: HTMLElement, html: string): void {
  const folded = () => [...part.querySelectorAll<HTMLDetailsElement>("details")];
  const name = (details: HTMLDetailsElement) => details.querySelector("summary")?.textContent ?? "";
  const open = new Set(folded().filter((d) => d.open).map(name));
  part.innerHTML = html;
  for (const details of folded()) if (open.has(name(details))) details.open = true;
}

/** One short sentence is read aloud, not the whole part. */
function say(region: HTMLElement): void {
  const words = region.querySelector<HTMLElement>("[data-live-words]")?.dataset.liveWords;
  const status = region.querySelector<HTMLElement>("[data-live-says]");
  if (status && words && status.textContent !== words) status.textContent = words;
}
