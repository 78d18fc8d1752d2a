/**
 * Keeps the page's own files, so that it opens without a network after the first visit. The build puts their names
 * and a version in place of the two constants. Requests to other sites are none of its business.
 */
declare const cachedFiles: readonly string[];
declare const cacheVersion: string;

// The worker's own library of types and the page's cannot be loaded side by side.
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

const cacheName = `inquit-${cacheVersion}`;

self.addEventListener('install', (event) => {
  (event as ExtendableEvent).waitUntil(
    caches.open(cacheName).then((cache) => cache.addAll([...cachedFiles])),
  );
});

self.addEventListener('activate', (event) => {
  (event as ExtendableEvent).waitUntil(dropOldCaches());
});

self.addEventListener('fetch', (event) => {
  const { request, respondWith } = event as FetchEvent;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  respondWith.call(event, answer(request));
});

async function dropOldCaches(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith('inquit-') && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** Files with a hash in their names never change; the rest is asked for anew, and taken from the cache offline. */
async function answer(request: Request): Promise<Response> {
  const kept = await caches.match(request, { ignoreSearch: true, ignoreVary: true });
  if (kept && request.url.includes('/assets/')) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}
