import { serviceWorkerAddress } from '../script-addresses.js';

/** Has the browser keep the page. Where it cannot, the page works all the same while there is a network. */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register(serviceWorkerAddress).catch(() => undefined);
}
