// What an observer has filled in and not yet sent, kept on this device; and how it is sent. Used by the page and by its worker.

export interface Kept {
  /** Made here, so that the same form sent twice counts once. */
  id: string;
  /** The address of the page it was filled in on, which also takes it. */
  scope: string;
  /** Who filled it in; nobody else sends it. */
  person: string;
  fields: [string, string][];
  /** Why it was not taken, when it was not: a word and the sentences to show. */
  refused?: string;
  why?: string[];
}

export interface Draft {
  scope: string;
  person: string;
  fields: [string, string][];
  /** Tasks whose time is running, and since when. */
  running: Record<string, number>;
}

const NAME = "blt-observer";

function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

export function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore("forms", { keyPath: "id" }).createIndex("scope", "scope");
    request.result.createObjectStore("drafts", { keyPath: "scope" });
  };
  return asked(request);
}

/** Resolves when it is safe on the device, not only handed over. */
function written(db: IDBDatabase, store: string, change: (store: IDBObjectStore) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(store, "readwrite", { durability: "strict" });
    transaction.oncomplete = () => resolve();
    transaction.onerror = transaction.onabort = () => reject(transaction.error);
    change(transaction.objectStore(store));
  });
}

const read = (db: IDBDatabase, store: string) => db.transaction(store).objectStore(store);

export const formsOf = (db: IDBDatabase, scope: string): Promise<Kept[]> => asked(read(db, "forms").index("scope").getAll(scope));
export const everyForm = (db: IDBDatabase): Promise<Kept[]> => asked(read(db, "forms").getAll());
export const keep = (db: IDBDatabase, form: Kept) => written(db, "forms", (store) => store.put(form));
export const forget = (db: IDBDatabase, id: string) => written(db, "forms", (store) => store.delete(id));
export const draftOf = (db: IDBDatabase, scope: string): Promise<Draft | undefined> => asked(read(db, "drafts").get(scope));
export const keepDraft = (db: IDBDatabase, draft: Draft) => written(db, "drafts", (store) => store.put(draft));
export const forgetDraft = (db: IDBDatabase, scope: string) => written(db, "drafts", (store) => store.delete(scope));

/** What came of trying: all tried, no connection, or somebody must sign in first. */
export type Tried = "done" | "later" | "sign-in";

/** Sends what waits, one at a time; page and worker never at once where the browser can keep them apart. */
export async function sendAll(db: IDBDatabase, scope: string, person?: string): Promise<Tried> {
  const work = () => sendWaiting(db, scope, person);
  return navigator.locks ? navigator.locks.request(`${NAME} ${scope}`, work) : work();
}

async function sendWaiting(db: IDBDatabase, scope: string, person?: string): Promise<Tried> {
  for (const form of await formsOf(db, scope)) {
    if (form.refused || (person && form.person !== person)) continue;
    const tried = await send(db, form);
    if (tried !== "done") return tried;
  }
  return "done";
}

async function send(db: IDBDatabase, form: Kept): Promise<Tried> {
  let answer: Response;
  try {
    answer = await fetch(form.scope, {
      method: "POST",
      headers: { accept: "application/json" },
      body: new URLSearchParams(form.fields),
      redirect: "manual",
      signal: AbortSignal.timeout(20_000),
    });
  } catch {
    return "later";
  }
  if (answer.type === "opaqueredirect" || answer.status === 401) return "sign-in";
  // A hotel's own page also answers 200: only our own word counts as taken.
  const said = await word(answer);
  if (answer.ok && said?.status === "kept") {
    await forget(db, form.id);
    return "done";
  }
  if (said?.status === "other") return "sign-in";
  if (said) await keep(db, { ...form, refused: said.status, why: said.why });
  else if ([400, 403, 404, 413].includes(answer.status)) await keep(db, { ...form, refused: "refused", why: [] });
  else return "later";
  return "done";
}

async function word(answer: Response): Promise<{ status: string; why: string[] } | undefined> {
  if (!answer.headers.get("content-type")?.startsWith("application/json")) return undefined;
  try {
    return await answer.json();
  } catch {
    return undefined;
  }
}
