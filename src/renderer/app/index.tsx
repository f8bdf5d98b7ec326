// Entry of the page: waits for its port, opens the link, follows what goes on, shows the app.
import '@fontsource-variable/inter';
import '@fontsource-variable/source-serif-4';
import '@fontsource-variable/jetbrains-mono';
import './tokens.css';
import './base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { followRuns } from '../live/follow-runs.ts';
import { App } from './app.tsx';
import { openLink, waitForPort } from './link.ts';
import { LinkContext } from './link-context.ts';
import { followShell } from './shell-store.ts';

// Compiled checks would need what the page's policy forbids.
z.config({ jitless: true });

const port = await waitForPort();
const link = openLink(port);
const container = document.getElementById('root');
if (container !== null) {
  createRoot(container).render(
    <StrictMode>
      <LinkContext value={link}>
        <App />
      </LinkContext>
    </StrictMode>,
  );
}
await followShell(link);
followRuns(link);
