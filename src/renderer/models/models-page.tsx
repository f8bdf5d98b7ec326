// Which models are on this machine, whether they are whole and fit, and how to bring one.
import { Frame } from '../app/frame.tsx';

export function ModelsPage() {
  return <Frame title="Models">{null}</Frame>;
}
