// Chooses the page by the route; keys that work everywhere lie beside it.
import { assertNever } from '../../shared/errors.ts';
import { PairPage } from '../history/pair-page.tsx';
import { RunPage } from '../history/run-page.tsx';
import { RunsPage } from '../history/runs-page.tsx';
import { LibraryPage } from '../library/library-page.tsx';
import { LivePage } from '../live/live-page.tsx';
import { LogsPage } from '../logs/logs-page.tsx';
import { ModelsPage } from '../models/models-page.tsx';
import { CalibratePage } from '../results/calibrate-page.tsx';
import { ResultsPage } from '../results/results-page.tsx';
import { SetupPage } from '../setup/setup-page.tsx';
import { useRoute } from './route.ts';
import { Shortcuts } from './shortcuts.tsx';

export function App() {
  return (
    <>
      <Page />
      <Shortcuts />
    </>
  );
}

function Page() {
  const route = useRoute(({ route }) => route);
  switch (route.page) {
    case 'live':
      return <LivePage />;
    case 'setup':
      return <SetupPage />;
    case 'runs':
      return <RunsPage />;
    case 'run':
      return <RunPage runId={route.runId} sessionId={route.sessionId} />;
    case 'pair':
      return <PairPage first={route.first} second={route.second} />;
    case 'results':
      return <ResultsPage runId={route.runId} against={route.against} />;
    case 'calibrate':
      return <CalibratePage calibrationId={route.calibrationId} />;
    case 'library':
      return <LibraryPage />;
    case 'models':
      return <ModelsPage />;
    case 'logs':
      return <LogsPage />;
    default:
      return assertNever(route);
  }
}
