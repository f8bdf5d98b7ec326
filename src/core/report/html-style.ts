// The stylesheet of the HTML report: the app's tokens, light and dark, nothing loaded from anywhere.

const light = `
  --paper: #faf8f4; --surface: #ffffff; --sunken: #f3f0ea; --line: #e4dfd5; --line-strong: #cfc8ba;
  --ink: #1f1c18; --ink-2: #655f56; --ink-3: #736c61; --bar: #8a8378;
  --user: #a84b14; --target: #1c5b68;
  --good: #2c7248; --good-wash: #e8f3ec; --warn: #8a5a00; --warn-wash: #fbf2dc; --bad: #a8322a; --bad-wash: #fbe9e7;`;
const dark = `
  --paper: #151412; --surface: #1c1a18; --sunken: #191715; --line: #2d2a26; --line-strong: #423e38;
  --ink: #ece7de; --ink-2: #aaa296; --ink-3: #968e82; --bar: #7f786d;
  --user: #e8a06b; --target: #84c6d0;
  --good: #7cc598; --good-wash: #17271d; --warn: #d9ae5f; --warn-wash: #2b2313; --bad: #ea8d84; --bad-wash: #301a18;`;

export const style = `
:root { color-scheme: light dark; ${light}
  --ui: "Inter Variable", Inter, system-ui, sans-serif; --speech: "Source Serif 4 Variable", "Source Serif 4", Georgia, serif;
  --mono: "JetBrains Mono Variable", "JetBrains Mono", ui-monospace, monospace; }
@media (prefers-color-scheme: dark) { :root { ${dark} } }
* { box-sizing: border-box; margin: 0; }
body { background: var(--paper); color: var(--ink); font: 14px/20px var(--ui); font-variant-numeric: tabular-nums; }
header { display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: baseline; padding: 12px 24px; background: var(--surface); border-bottom: 1px solid var(--line); color: var(--ink-2); }
header b { color: var(--ink); font-weight: 600; }
main { max-width: 1000px; margin: 0 auto; padding: 40px 24px 64px; }
h1 { font: 600 26px/34px var(--ui); letter-spacing: -.02em; text-wrap: balance; }
h2 { font: 600 16px/24px var(--ui); margin: 48px 0 8px; }
h3 { font: 600 14px/20px var(--ui); margin: 24px 0 4px; }
.lead { font: 16px/25px var(--speech); color: var(--ink-2); max-width: 44em; margin-top: 16px; padding-left: 0; list-style: none; }
.lead li + li { margin-top: 4px; }
.banner { margin-bottom: 24px; padding: 12px 16px; border: 1px solid var(--warn); border-radius: 6px; background: var(--warn-wash); color: var(--warn); font-weight: 600; }
.dim { color: var(--ink-2); } .small { font-size: 12px; line-height: 18px; } code { font: 12px var(--mono); overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
th { text-align: left; font: 600 12px/16px var(--ui); color: var(--ink-3); padding: 6px 12px 6px 0; border-bottom: 1px solid var(--line); }
td { padding: 8px 12px 8px 0; border-bottom: 1px solid var(--line); vertical-align: middle; }
tbody th { font: 14px/20px var(--ui); color: var(--ink); padding: 8px 12px 8px 0; }
.r { text-align: right; white-space: nowrap; } td:last-child, th:last-child { padding-right: 0; }
.est { font-weight: 600; } .id { white-space: nowrap; } .plain { padding: 0; list-style: none; margin-bottom: 8px; }
th:first-child { width: 26%; } thead th { white-space: nowrap; }
.chart { width: 36%; min-width: 180px; }
svg { display: block; width: 100%; height: 20px; overflow: visible; }
svg .axis { stroke: var(--line-strong); } svg .zero { stroke: var(--bar); stroke-dasharray: 2 2; }
svg .bar { stroke: var(--target); stroke-width: 4; stroke-linecap: round; opacity: .55; } svg .dot { fill: var(--surface); stroke: var(--target); stroke-width: 2; }
svg .good .bar { stroke: var(--good); opacity: 1; } svg .good .dot { stroke: var(--good); }
svg .bad .bar { stroke: var(--bad); opacity: 1; } svg .bad .dot { stroke: var(--bad); }
svg .grey .bar { stroke: var(--bar); } svg .grey .dot { stroke: var(--bar); }
.ends { display: flex; justify-content: space-between; font: 11px/16px var(--ui); color: var(--ink-3); }
.chip { display: inline-block; font: 600 12px/20px var(--ui); padding: 0 8px; border-radius: 10px; background: var(--sunken); color: var(--ink-2); white-space: nowrap; }
.chip.good { background: var(--good-wash); color: var(--good); } .chip.bad { background: var(--bad-wash); color: var(--bad); } .chip.warn { background: var(--warn-wash); color: var(--warn); }
details { border-bottom: 1px solid var(--line); }
summary { padding: 12px 0; cursor: pointer; } summary:focus-visible { outline: 2px solid var(--target); outline-offset: 2px; }
summary .what { font-weight: 600; } summary .why { display: block; margin-left: 16px; color: var(--ink-2); }
.ticks { display: inline-flex; gap: 2px; margin-left: 8px; vertical-align: middle; flex-wrap: wrap; }
.ticks i { width: 4px; height: 12px; border-radius: 1px; background: var(--target); } .ticks i.user { background: var(--user); height: 8px; align-self: end; }
.ticks i.broke { background: var(--bad); outline: 1px solid var(--bad); height: 14px; }
.script { display: grid; grid-template-columns: minmax(0, 1fr) 36px minmax(0, 1fr); row-gap: 12px; padding: 8px 0 24px; }
.script > * { min-width: 0; }
.who { font: 600 12px/16px var(--ui); } .who.user { color: var(--user); text-align: right; } .who.target { color: var(--target); grid-column: 3; }
.spine { grid-column: 2; text-align: center; font: 11px/24px var(--mono); color: var(--ink-3); }
.say { font: 16px/24px var(--speech); white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; }
.say.user { grid-column: 1; text-align: right; } .say.target { grid-column: 3; }
.say.copied { color: var(--ink-3); }
.say mark { background: var(--bad-wash); color: var(--bad); box-decoration-break: clone; -webkit-box-decoration-break: clone; padding: 1px 2px; border-radius: 2px; }
.note { display: block; font: 12px/18px var(--ui); color: var(--bad); white-space: normal; } .note.move { color: var(--ink-3); }
h4 { font: 600 13px/20px var(--ui); margin: 12px 0 4px; } .failed { margin: 0 0 8px; } .failed li { margin: 4px 0; }
dl { display: grid; grid-template-columns: 180px 1fr; gap: 6px 16px; } dt { color: var(--ink-2); } dd { overflow-wrap: anywhere; }
.wide { overflow-x: auto; }
@media (max-width: 640px) { main { padding: 24px 16px; } dl { grid-template-columns: 1fr; } .chart { min-width: 110px; } h1 { font-size: 21px; line-height: 28px; } }
@media print { body { background: none; } details > * { display: revert; } }
`;
