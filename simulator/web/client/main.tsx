/** The page: a local Echo in the browser. */
import { render } from 'preact';
import { App } from './app';

render(<App />, document.getElementById('page')!);
