// Rates with their intervals, and what differs between two runs or targets.
import { Frame } from '../app/frame.tsx';

export function ResultsPage(_props: { readonly runId: string | null; readonly against: string | null }) {
  return <Frame title="Results">{null}</Frame>;
}
