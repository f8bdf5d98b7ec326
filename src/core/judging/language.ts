// Tells the language of a turn, offline; loaded when first needed, since its table takes half a second to read.
export type LanguageTeller = {
  /** Whether the text is in another language than the BCP 47 tag says; null when it is too short or unclear to tell. */
  differs(text: string, tag: string): { readonly differs: boolean; readonly found: string } | null;
};

/** Names and numbers look like many languages: shorter turns tell nothing. */
const fewestWords = 4;
/** The best language must lead the expected one by this much of a score that runs from 0 to 1. */
const leastLead = 0.1;

let loading: Promise<LanguageTeller> | null = null;

export function loadLanguageTeller(): Promise<LanguageTeller> {
  loading ??= import('eld/extrasmall').then(({ eld }) => ({
    differs(text, tag) {
      const expected = tag.split('-')[0]?.toLowerCase() ?? tag;
      if ((text.match(/\p{L}{2,}/gu) ?? []).length < fewestWords) return null;
      const detected = eld.detect(text);
      if (!detected.isReliable()) return null;
      const scores = detected.getScores();
      const lead = (scores[detected.language] ?? 0) - (scores[expected] ?? 0);
      return { differs: detected.language !== expected && lead >= leastLead, found: detected.language };
    },
  }));
  return loading;
}
