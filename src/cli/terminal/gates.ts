// Gates in the terminal: one line each, with the numbers they were judged on.
import type { Colors } from 'picocolors/types';
import type { GateOutcome, GateResult } from '../../shared/report.ts';

const words: Readonly<Record<GateOutcome, string>> = {
  pass: 'pass',
  fail: 'FAIL',
  'not-enough-evidence': 'not enough evidence',
  'not-judged': 'not judged',
};

export function gateLines(gates: readonly GateResult[], colors: Colors): readonly string[] {
  const several = new Set(gates.map((gate) => gate.targetId)).size > 1;
  return gates.map((gate) => {
    const paint = gate.stops ? colors.red : gate.outcome === 'pass' ? colors.green : colors.yellow;
    const weight = gate.outcome !== 'not-enough-evidence' ? '' : gate.stops ? ', fails' : ', let pass';
    const target = several ? ` [${gate.targetId}]` : '';
    return `Gate ${paint(`${words[gate.outcome]}${weight}`)}: ${gate.gate}${target}: ${gate.detail}`;
  });
}
