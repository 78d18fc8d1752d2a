import { render } from 'preact';
import { App } from './app.js';
import { keepForOffline } from './offline/keep-for-offline.js';

const place = document.getElementById('app')!;
// What stood there is for those without scripts.
place.replaceChildren();
render(<App />, place);
keepForOffline();
