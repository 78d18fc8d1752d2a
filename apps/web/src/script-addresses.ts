import workerUrl from './reading/worker.js?worker&url';

/**
 * The addresses of scripts that the page may start. To the browser such an address is script, so the page's Trusted
 * Types demand a policy; this one, the only one the page allows, lets through these addresses and no other.
 */
const serviceWorkerUrl = './service-worker.js';
const known: readonly string[] = [workerUrl, serviceWorkerUrl];

const policy = window.trustedTypes?.createPolicy('inquit-worker', {
  createScriptURL: (url) => {
    if (!known.includes(url)) throw new TypeError('Only the page’s own workers may be started.');
    return url;
  },
});

/** The worker that reads articles. */
export const readingWorkerAddress: string | URL = policy?.createScriptURL(workerUrl) ?? workerUrl;

/** The worker that keeps the page for use without a network. */
export const serviceWorkerAddress: string | URL =
  policy?.createScriptURL(serviceWorkerUrl) ?? serviceWorkerUrl;

/** The part of Trusted Types used here; TypeScript's own library does not describe them yet. */
interface TrustedTypePolicyFactory {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): URL };
}

declare global {
  interface Window {
    /** Absent in browsers from before 2026. */
    readonly trustedTypes?: TrustedTypePolicyFactory;
  }
}
