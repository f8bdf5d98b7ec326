// Gates in the terminal: one line each, with the numbers they were judged on.
import type { GateOutcome, GateResult } from '../../shared/report.ts';

const words: Readonly<Record<GateOutcome, string>> = {
  pass: 'pass',
  fail: 'FAIL',
  'not-enough-evidence': 'not enough evidence',
  'not-judged': 'not judged',
};

export function gateLines(gates: readonly GateResult[]): readonly string[] {
  const several = new Set(gates.map((gate) => gate.targetId)).size > 1;
  return gates.map((gate) => {
    const weight = gate.outcome !== 'not-enough-evidence' ? '' : gate.stops ? ', fails' : ', let pass';
    const target = several ? ` [${gate.targetId}]` : '';
    return `Gate ${words[gate.outcome]}${weight}: ${gate.gate}${target}: ${gate.detail}`;
  });
}

/** 1 when a gate stops the pipeline. */
export function gateExitCode(gates: readonly GateResult[]): 0 | 1 {
  return gates.some((gate) => gate.stops) ? 1 : 0;
}
