import workerUrl from './worker.js?worker&url';

/**
 * Starts the worker. Its address is script to the browser, so the page's Trusted Types demand
 * a policy; this one, the only one the page allows, lets through this address and no other.
 */
export function createReadingWorker(): Worker {
  const policy = window.trustedTypes?.createPolicy('inquit-worker', {
    createScriptURL: (url) => {
      if (url !== workerUrl) throw new TypeError('Only the reading worker may be started.');
      return url;
    },
  });
  return new Worker(policy?.createScriptURL(workerUrl) ?? workerUrl, { type: 'module', name: 'inquit' });
}

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
