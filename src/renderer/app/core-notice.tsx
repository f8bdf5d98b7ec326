// Says on every page that the core has ended or comes back: without it a page would seem to load for ever. Live has its own line.
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { useLink } from './link-context.ts';
import { useShell } from './shell-store.ts';

export function CoreNotice() {
  const link = useLink();
  const core = useShell(({ state }) => state?.core ?? null);
  if (core?.kind === 'dead')
    return (
      <Notice
        tone="bad"
        actions={
          <Button onClick={() => void link.shell('shell.restartCore', {}).catch(() => undefined)}>Restart</Button>
        }
      >
        {core.reason} What is stored is kept.
      </Notice>
    );
  if (core?.kind === 'starting' && core.afterDeath !== null)
    return <Notice tone="bad">{core.afterDeath} It is being started again.</Notice>;
  return null;
}
