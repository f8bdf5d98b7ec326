// What a land's own habits are.
export type Land = {
  readonly names: { readonly f: readonly string[]; readonly m: readonly string[]; readonly l: readonly string[] };
  /** "town|postcode pattern", with "|region" where the land writes one. */
  readonly towns: string;
  readonly streets: string;
  /** In full: $S street, $N number, T town, P postcode, R region, U unit. */
  readonly number?: readonly string[];
  readonly full: readonly string[];
  readonly unit?: readonly string[];
  readonly phone: readonly string[];
  readonly land: readonly string[];
  readonly mail: string;
  readonly banks: string;
  readonly heads: string;
  readonly months?: string;
};
