export type Template = { readonly language: string; readonly countries: readonly string[]; readonly text: string };

/** Templates parted by lines of three dashes; a line "@ GB IE" before the first turn says whose numbers and names they draw. */
export const templatesOf = (language: string, countries: readonly string[], all: string): readonly Template[] =>
  all
    .trim()
    .split(/\n---\n/)
    .map((one) => {
      const head = /^@ ([A-Z ]+)\n/.exec(one);
      return { language, countries: head?.[1]?.split(' ') ?? countries, text: one.slice(head?.[0].length ?? 0) };
    });
