/** The land whose names and addresses fill the script, and the script ("U: " customer, "A: " agent). */
export type Situation = readonly [land: string, script: string];
