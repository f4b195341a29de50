// Answers for one observer's page when there is no coverage, and sends what waits when there is. It keeps that page and what the page is
// made of, and nothing else of the product.
import { open, sendAll } from "./_observer-store";

// The few things a service worker has that a page has not.
interface Late extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Late {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Sync extends Late {
  tag: string;
}
const worker = self as unknown as {
  registration: { scope: string };
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  location: Location;
  addEventListener<E>(name: string, listener: (event: E) => void): void;
};

const scope = new URL(worker.registration.scope).pathname;
const name = `blt-observer ${scope}`;
const PATIENCE_MS = 6000;

worker.addEventListener<Late>("install", (event) => event.waitUntil(begin()));
worker.addEventListener<Late>("activate", (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener<Sync>("sync", (event) => event.tag === name && event.waitUntil(sendLater()));
worker.addEventListener<Asked>("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== worker.location.origin) return;
  if (request.mode === "navigate") {
    if (url.pathname === scope) event.respondWith(page(event));
  } else if (url.pathname.startsWith("/web/")) event.respondWith(part(request));
});

async function begin(): Promise<void> {
  const answer = await fetch(scope, { redirect: "manual" });
  if (!answer.ok) throw new Error("the page is not there to keep");
  await store(answer);
  await worker.skipWaiting();
}

/** The page as it is now; without an answer in reasonable time, as it was. */
async function page(event: Asked): Promise<Response> {
  const kept = await (await caches.open(name)).match(scope);
  try {
    const answer = await Promise.race([fetch(event.request), late()]);
    if (answer.status >= 500 && kept) return kept;
    if (answer.ok && new URL(event.request.url).search === "") event.waitUntil(store(answer.clone()));
    return answer;
  } catch (problem) {
    if (kept) return kept;
    throw problem;
  }
}

const late = () => new Promise<never>((_, reject) => setTimeout(() => reject(new Error("late")), PATIENCE_MS));

/** Style sheets, scripts and type have names that never change content. */
async function part(request: Request): Promise<Response> {
  return (await (await caches.open(name)).match(request.url)) ?? fetch(request);
}

/** Keeps the page with all its parts, and lets go of parts it no longer uses. */
async function store(answer: Response): Promise<void> {
  const cache = await caches.open(name);
  const html = await answer.clone().text();
  const wanted = new Set([...html.matchAll(/"(\/web\/[^"]+)"/g)].map((found) => new URL(found[1], worker.location.origin).href));
  for (const address of wanted) {
    const response = (await cache.match(address)) ?? (await fetched(cache, address));
    if (!response.headers.get("content-type")?.startsWith("text/css")) continue;
    for (const found of (await response.clone().text()).matchAll(/url\(["']?([^"')]+)/g)) {
      const inner = new URL(found[1], address);
      if (inner.origin === worker.location.origin) wanted.add(inner.href);
    }
  }
  await cache.put(scope, answer);
  for (const key of await cache.keys()) if (key.url !== new URL(scope, worker.location.origin).href && !wanted.has(key.url)) await cache.delete(key);
}

async function fetched(cache: Cache, address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} is not there to keep`);
  await cache.put(address, response.clone());
  return response;
}

/** The browser says there is a connection again, perhaps long after the page was closed; it tries again when this fails. */
async function sendLater(): Promise<void> {
  const db = await open();
  try {
    if ((await sendAll(db, scope)) === "later") throw new Error("not sent yet");
  } finally {
    db.close();
  }
}
