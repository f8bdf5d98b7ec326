// The split view: sessions at the left, the dialogue in the middle as a script, goal and turn details at the right.
import { Frame } from '../app/frame.tsx';
import { useLink } from '../app/link-context.ts';
import { Button } from '../components/button.tsx';
import { useRuns } from './run-store.ts';

export function LivePage() {
  const link = useLink();
  const view = useRuns(({ view }) => view);
  const watched = useRuns(({ watched }) => watched);
  const session = watched === null ? undefined : view?.sessions.get(watched);
  return (
    <Frame
      title={<b>{view?.run.title ?? 'Live'}</b>}
      actions={
        <Button kind="primary" onClick={() => void link.core('runs.start', { suitePath: 'first-look' })}>
          Start
        </Button>
      }
    >
      <pre style={{ padding: 24 }}>
        {session?.turns.map((turn) => `${turn.speaker}: ${turn.text}\n`)}
        {session?.live?.text}
      </pre>
    </Frame>
  );
}
